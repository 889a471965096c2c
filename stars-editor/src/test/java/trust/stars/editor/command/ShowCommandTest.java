// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {
    @TempDir
    private Path folder;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void setUp() throws IOException {
        desk = Desk.in(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "'',show.txt",
        "--value kindness,show-value.txt",
        "--value kindness --format json,show-value.json",
        "--behaviour kindness.welcome,show-behaviour.txt",
        "--behaviour kindness.welcome --format json,show-behaviour.json",
        "--behaviour kindness.greet,show-retired.txt",
        "--behaviour kindness.time,show-new.txt",
        "--release 1.0.0,show-release.txt"
    })
    void shows(String options, String expected) throws IOException {
        assertThat(show(options)).isEqualTo(new Run(0, Desk.expected(expected), ""));
    }

    @Test
    void showsTheDocumentOfTheDraftInItsCanonicalForm() throws IOException {
        desk.edit("\"formatVersion\": 1,", "\"formatVersion\":1,");

        assertThat(show("--format json").out()).contains("  \"formatVersion\": 1,\n");
    }

    @Test
    void listsReleases() throws IOException {
        Files.writeString(folder.resolve("releases/index.txt"), """
                1.0.0 2026-11-24 -
                1.0.1 2026-11-25 2026-12-01 withdrawn 2026-12-02 the wrong draft was released
                """);

        assertThat(show("--releases")).isEqualTo(new Run(0, """
                        1.0.0  released 2026-11-24, in force; its first day was not recorded
                        1.0.1  released 2026-11-25, in force from 2026-12-01, withdrawn 2026-12-02: the wrong draft was released
                        """, ""));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "--value kindnes,Our Academy’s Values 1.1.0 has no value 'kindnes' – did you mean 'kindness'?",
                "--behaviour welcome,Our Academy’s Values 1.1.0 has no behaviour 'welcome' – did you mean"
                        + " 'kindness.welcome'?",
                "--release 1.0.1,the history has no release '1.0.1' – did you mean '1.0.0'?"
            })
    void answersUnknownIdsWithTheNearest(String options, String message) {
        assertThat(show(options)).isEqualTo(new Run(1, "", message + "\n"));
    }

    @Test
    void refusesAValueAndABehaviourAtOnce() {
        Run run = show("--value kindness --behaviour kindness.time");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Error: --value=ID, --behaviour=ID are mutually exclusive (specify only one)\n")
                .contains("Usage: stars show ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show --release 1.0.0", "diff 1.0.0 draft", "preview"})
    void answersAFrozenDocumentOfAnotherVersion(String line) throws IOException {
        Path frozen = folder.resolve("releases/1.0.0.json");
        Files.writeString(frozen, Files.readString(frozen).replace("\"version\": \"1.0.0\"", "\"version\": \"1.0.9\""));

        assertThat(Run.stars((Object[]) (line + " --content " + folder).split(" ")))
                .isEqualTo(new Run(
                        1,
                        "",
                        "the frozen document " + frozen + " says that it is version 1.0.9 – restore it from version"
                                + " control\n"));
    }

    private Run show(String options) {
        String line = "show --content " + folder + " " + options;
        return Run.stars((Object[]) line.strip().split(" "));
    }
}
