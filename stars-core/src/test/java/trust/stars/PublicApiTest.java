// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import trust.stars.fixtures.PublicApi;
import trust.stars.model.FrameworkVersion;

/** What a version may change in the public API, on made-up signatures. */
class PublicApiTest {
    private static final String RELEASED = """
            1.2.3
            public final class a.Door {
              public static a.Door open();
            }
            """;
    private static final String MORE = """
            public final class a.Door {
              public static a.Door open();
              public void close();
            }
            """;
    private static final String OTHER = """
            public final class a.Door {
              public static a.Door opened();
            }
            """;

    @Test
    void anUnchangedApiMayHaveAnyVersion() {
        String same = RELEASED.substring(RELEASED.indexOf('\n') + 1);
        assertThat(PublicApi.refusals(RELEASED, same, FrameworkVersion.of(1, 2, 4)))
                .isEmpty();
    }

    @Test
    void whatIsNewNeedsAMinorStep() {
        assertThat(PublicApi.refusals(RELEASED, MORE, FrameworkVersion.of(1, 2, 4)))
                .containsExactly("new, which needs a minor step: public final class a.Door {public void close();");
        assertThat(PublicApi.refusals(RELEASED, MORE, FrameworkVersion.of(1, 3, 0)))
                .isEmpty();
    }

    @Test
    void whatIsGoneNeedsAMajorStep() {
        assertThat(PublicApi.refusals(RELEASED, OTHER, FrameworkVersion.of(1, 3, 0)))
                .containsExactly(
                        "gone, which needs a major step: public final class a.Door {public static a.Door open();");
        assertThat(PublicApi.refusals(RELEASED, OTHER, FrameworkVersion.of(2, 0, 0)))
                .isEmpty();
    }
}
