// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import java.io.IOException;
import java.util.Set;
import trust.stars.fixtures.ApiCheck;

/** What applications can call in this module. */
class ApiTest extends ApiCheck {
    ApiTest() throws IOException {
        super("stars-json", Set.of("trust.stars.json.CheckedDocument"));
    }
}
