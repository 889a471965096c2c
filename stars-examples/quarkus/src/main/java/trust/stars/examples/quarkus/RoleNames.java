// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.quarkus;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import trust.stars.content.KnownRole;
import trust.stars.content.Stars;

/** What a role is called. An unknown id is the caller's error, and is answered with 400. */
@Path("/roles/{id}")
public class RoleNames {
    @GET
    public String name(@PathParam("id") @KnownRole String id) {
        return Stars.current().role(id).name();
    }
}
