// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameworkContentTest {
    @Test
    void refusesAFormatThatThisLibraryDoesNotKnow() {
        assertThatThrownBy(() -> new FrameworkContent(
                        2,
                        "id",
                        "Title",
                        null,
                        FrameworkVersion.of(1, 0, 0),
                        null,
                        null,
                        "en",
                        "Us",
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("formatVersion is 2, this library knows only 1");
    }

    @Test
    void keepsTheCrosswalkOfARoleInOneOrder() {
        Role role = new Role(
                "cook",
                "Cook",
                "Kitchen",
                List.of(),
                List.of(),
                Map.of("soc", "5434", "esco", "5120", "isco", "512"),
                false,
                null,
                null,
                null);

        assertThat(role.crosswalk().keySet()).containsExactly("esco", "isco", "soc");
    }
}
