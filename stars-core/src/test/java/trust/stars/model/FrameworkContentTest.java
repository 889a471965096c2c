// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.Frameworks;

class FrameworkContentTest {
    @Test
    void refusesAFormatThatThisLibraryDoesNotKnow() {
        FrameworkContent.Builder builder = Frameworks.example().toBuilder().formatVersion(2);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("formatVersion is 2, but this library knows only 1");
    }

    @Test
    void keepsTheCrosswalkOfARoleInOneOrder() {
        Role role = Role.builder()
                .id("cook")
                .name("Cook")
                .family("Kitchen")
                .crosswalk(Map.of("soc", "5434", "esco", "5120", "isco", "512"))
                .build();

        assertThat(role.crosswalk().keySet()).containsExactly("esco", "isco", "soc");
    }
}
