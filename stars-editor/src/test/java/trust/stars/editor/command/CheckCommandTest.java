// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void setUp() throws IOException {
        desk = Desk.in(folder);
    }

    @Test
    void isContentWithAGoodDocument() {
        assertThat(Run.stars("check", desk.draft())).isEqualTo(new Run(0, desk.draft() + ": no problems\n", ""));
        assertThat(Run.stars("check", "--content", folder)).isEqualTo(Run.stars("check", desk.draft()));
    }

    @Test
    void saysEveryErrorWithItsLine() throws IOException {
        desk.edit("\"id\": \"courage\"", "\"id\": \"kindness\"");
        desk.edit("Give people time, even if 3 < 5 minutes are left", "TODO");

        assertThat(Run.stars("check", desk.draft())).isEqualTo(new Run(1, expected("check-errors.txt"), ""));
        assertThat(Run.stars("check", desk.draft(), "--format", "json"))
                .isEqualTo(new Run(1, expected("check-errors.json"), ""));
    }

    @Test
    void isFineWithWarningsAlone() throws IOException {
        desk.edit(
                "Give people time, even if 3 < 5 minutes are left",
                "Make everybody who comes trough the door feel welcome");

        assertThat(Run.stars("check", desk.draft())).isEqualTo(new Run(0, expected("check-warnings.txt"), ""));
        assertThat(Run.stars("check", desk.draft(), "--format", "json"))
                .isEqualTo(new Run(0, expected("check-warnings.json"), ""));
    }

    @Test
    void answersAMissingFile() {
        Path file = folder.resolve("darft.json");

        assertThat(Run.stars("check", file))
                .isEqualTo(new Run(1, "", "cannot read " + file + ": there is no such file\n"));
    }

    @Test
    void answersAFolder() {
        assertThat(Run.stars("check", folder))
                .isEqualTo(new Run(1, "", "cannot read " + folder + ": it is a directory\n"));
    }

    @Test
    void saysWhereADraftIsLookedFor() {
        Path empty = folder.resolve("releases");

        assertThat(Run.stars("check", "--content", empty))
                .isEqualTo(new Run(1, "", "cannot read " + empty.resolve("draft.json") + ": there is no such file\n"));
    }

    private String expected(String name) throws IOException {
        return Desk.expected(name).replace("FOLDER", folder.toString());
    }
}
