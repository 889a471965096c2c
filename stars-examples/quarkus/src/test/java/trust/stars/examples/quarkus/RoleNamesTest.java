// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.quarkus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Quarkus enforces a constraint on a parameter only if it finds the constraint in an index in our jars. */
@QuarkusTest
class RoleNamesTest {
    @TestHTTPResource("/roles/")
    URI roles;

    @Test
    void aKnownRoleIsAnswered() throws Exception {
        HttpResponse<String> answer = get("teacher");

        assertEquals(200, answer.statusCode());
        assertEquals("Classroom teacher", answer.body());
    }

    @Test
    void anUnknownRoleIsTheCallersError() throws Exception {
        HttpResponse<String> answer = get("teecher");

        assertEquals(400, answer.statusCode());
        assertTrue(
                answer.body().contains("Our STARS Framework 1.2.0 has no role 'teecher' – did you mean 'teacher'?"),
                answer.body());
    }

    private HttpResponse<String> get(String id) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(roles.resolve(id)).build(), BodyHandlers.ofString());
    }
}
