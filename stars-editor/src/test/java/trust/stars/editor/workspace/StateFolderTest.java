// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {
    private static final Path HOME = Path.of("/home/anna");

    @Test
    void isWhereEachSystemKeepsSuchThings() {
        Map<String, String> named = Map.of("XDG_STATE_HOME", "/var/anna", "LOCALAPPDATA", "/c/anna");
        assertThat(of(Map.of(), "Linux")).isEqualTo(HOME.resolve(".local/state/stars"));
        assertThat(of(named, "Linux")).isEqualTo(Path.of("/var/anna/stars"));
        assertThat(of(named, "FreeBSD")).isEqualTo(Path.of("/var/anna/stars"));
        assertThat(of(named, "Mac OS X")).isEqualTo(HOME.resolve("Library/Application Support/stars"));
        assertThat(of(named, "Windows 11")).isEqualTo(Path.of("/c/anna/stars"));
        assertThat(of(Map.of(), "Windows 11")).isEqualTo(HOME.resolve("AppData/Local/stars"));
    }

    @Test
    void isNeverInTheCurrentFolder() {
        assertThat(of(Map.of("XDG_STATE_HOME", ""), "Linux")).isEqualTo(HOME.resolve(".local/state/stars"));
        assertThat(of(Map.of("XDG_STATE_HOME", "state"), "Linux")).isEqualTo(HOME.resolve(".local/state/stars"));
    }

    @Test
    void aNameThatCannotBeAFileIsNoFailureYet() {
        assertThat(StateFolder.of(Map.of(), "Linux", "/home/an\u0000na"))
                .isEqualTo(Path.of("/home/an_na/.local/state/stars"));
    }

    private static Path of(Map<String, String> environment, String system) {
        return StateFolder.of(environment, system, HOME.toString());
    }
}
