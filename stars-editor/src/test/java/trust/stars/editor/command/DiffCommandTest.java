// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@Tag("locale")
class DiffCommandTest {
    @TempDir
    private Path folder;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void setUp() throws IOException {
        desk = Desk.in(folder);
    }

    @ParameterizedTest
    @CsvSource({"text,diff.txt", "markdown,diff.md", "json,diff.json", "JSON,diff.json"})
    void saysEveryChangeWithBeforeAndAfter(String format, String expected) throws IOException {
        Run run = Run.stars("diff", "1.0.0", "draft", "--format", format, "--content", folder);

        assertThat(run).isEqualTo(new Run(0, Desk.expected(expected), ""));
    }

    @Test
    void marksTheSameWhetherFilesOrVersionsAreNamed() {
        Run named = Run.stars("diff", folder.resolve("releases/1.0.0.json"), desk.draft());

        assertThat(named).isEqualTo(Run.stars("diff", "1.0.0", "draft", "--content", folder));
    }

    @Test
    void saysThatAnItemCameRetired() throws Exception {
        Path before = Path.of(
                DiffCommandTest.class.getResource("cases/added-retired-1.json").toURI());
        Path after = Path.of(
                DiffCommandTest.class.getResource("cases/added-retired-2.json").toURI());

        assertThat(Run.stars("diff", before, after).out())
                .contains(
                        "\nAdded retired behaviour v.b (retired in 3.0.0 without a successor: It came and went.) [minor]\n");
        assertThat(Run.stars("diff", before, after, "--format", "json").out()).contains("""
                    "retirement" : {
                      "in" : "3.0.0",
                      "reason" : "It came and went."
                    },
                """.stripTrailing());
        assertThat(Run.stars("diff", before, after, "--format", "markdown").out())
                .contains("Added retired behaviour");
    }

    @Test
    void isFineWithoutDifferences() {
        Run run = Run.stars("diff", "1.0.0", "1.0.0", "--content", folder);

        assertThat(run).isEqualTo(new Run(0, """
                        Our Academy’s Values: 1.0.0 → 1.0.0
                        No changes. Smallest version step: none.
                        """, ""));
    }

    @Test
    void marksInColourOnATerminal() {
        StringWriter out = new StringWriter();
        StarsCommand.commandLine(Run.NOTES, null)
                .setOut(new PrintWriter(out, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.ON))
                .execute("diff", "1.0.0", "draft", "--content", folder.toString());

        assertThat(out.toString()).contains("comes \u001B[32m{+through+}\u001B[0m the door");
    }

    @Test
    void printsTextsThatLookLikeMarkupAsTheyAre() throws IOException {
        desk.edit("Say thank you, and say what for", "Say @|red thanks|@ to *everybody* & co");

        assertThat(Run.stars("diff", "1.0.0", "draft", "--content", folder).out())
                .contains("  after:  Say {+@|red thanks|@ to *everybody* & co+}\n");
        assertThat(Run.stars("diff", "1.0.0", "draft", "--content", folder, "--format", "markdown")
                        .out())
                .contains("  - after: Say <ins>@\\|red thanks\\|@ to \\*everybody\\* \\& co</ins>\n");
    }

    @Test
    void answersAnUnknownVersionWithTheVersionsThereAre() {
        assertThat(Run.stars("diff", "1.0.1", "draft", "--content", folder))
                .isEqualTo(new Run(1, "", "the history has no release '1.0.1' – did you mean '1.0.0'?\n"));
    }

    @Test
    void answersAMissingFileWithWhatCouldBeNamed() {
        assertThat(Run.stars("diff", "old.json", "draft", "--content", folder))
                .isEqualTo(new Run(
                        1,
                        "",
                        "'old.json' is neither a file nor a version – name a file, a release such as 1.2.0, or"
                                + " 'draft'\n"));
    }

    @Test
    void refusesADocumentWithProblems() throws IOException {
        Files.writeString(desk.draft(), "{}");

        Run run = Run.stars("diff", "1.0.0", "draft", "--content", folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(desk.draft() + " is not a sound framework: ");
    }
}
