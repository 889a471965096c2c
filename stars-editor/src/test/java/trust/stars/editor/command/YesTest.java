// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.editor.FilledIn;

/** What is for ever is asked about first. */
class YesTest {
    private static final String PLAN = "The values of your organisation for us 1.0.0, in force from 2026-01-01\n"
            + "This is the first release: its ids are for ever from now on. If there were releases before, stop, and"
            + " restore the folder of releases.\n";
    private static final String QUESTION =
            "Release 1.0.0, in force from 2026-01-01? It can never be changed. Type yes: ";
    private static final String NOBODY =
            "nothing was done: this cannot be undone, and there is no terminal on which to ask – if you are sure, run the"
                    + " command again with --yes\n";

    @TempDir
    private Path place = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void aDraft() throws IOException {
        Run.stars("new", "our-values", "--in", place);
        folder = place.resolve("our-values");
        FilledIn.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "YES", " yes "})
    void releasesIfAPersonSaysYes(String typed) {
        assertThat(Run.starsAsking(typed, release()))
                .isEqualTo(new Run(
                        0,
                        PLAN + QUESTION + "Released. The next draft is open: " + folder.resolve("draft.json") + "\n",
                        ""));
        assertThat(folder.resolve("releases/1.0.0.json")).exists();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "y", "no", "yes please", "ja", "1.0.0"})
    void changesNothingForAnyOtherAnswer(@Nullable String typed) throws IOException {
        Map<String, String> before = files();

        assertThat(Run.starsAsking(typed, release()))
                .isEqualTo(new Run(1, PLAN + QUESTION + "Nothing was released.\n", ""));

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void changesNothingIfThereIsNobodyToAsk() throws IOException {
        Map<String, String> before = files();

        assertThat(Run.stars(release())).isEqualTo(new Run(1, PLAN, NOBODY));

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void asksNobodyWhenTold() {
        assertThat(Run.stars("release", "--yes", "--effective-from", "2026-01-01", "--content", folder))
                .isEqualTo(new Run(
                        0, PLAN + "Released. The next draft is open: " + folder.resolve("draft.json") + "\n", ""));
    }

    @Test
    void asksAboutNothingThatWouldBeRefused() throws IOException {
        Files.writeString(folder.resolve("draft.json"), "{");

        Run run = Run.starsAsking("yes", release());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("Refused:\n").doesNotContain("Type yes");
    }

    @ParameterizedTest
    @CsvSource({"yes,0,Withdrawn: 1.0.0", "no,1,Nothing was withdrawn."})
    void asksBeforeAWithdrawal(String typed, int exitCode, String answer) throws IOException {
        Run.stars("release", "--yes", "--effective-from", "2026-01-01", "--content", folder);
        Map<String, String> before = files();
        Object[] words = {"withdraw", "1.0.0", "--reason", "the wrong draft", "--content", folder};

        assertThat(Run.stars(words)).isEqualTo(new Run(1, "", NOBODY));
        assertThat(files()).isEqualTo(before);
        Run run = Run.starsAsking(typed, words);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out())
                .startsWith(
                        "Withdraw 1.0.0 for the reason 'the wrong draft'? It can never be in force again. Type yes: "
                                + answer + "\n");
        assertThat(files().equals(before)).isEqualTo(exitCode != 0);
    }

    @Test
    void asksNothingAboutAReleaseThatIsNotThere() {
        assertThat(Run.starsAsking("yes", "withdraw", "9.0.0", "--reason", "none", "--content", folder))
                .isEqualTo(new Run(
                        1,
                        "",
                        "there is no release 9.0.0 – the releases are listed in " + folder.resolve("releases/index.txt")
                                + "\n"));
    }

    @Test
    void asksOnARealTerminalAndNotThroughAPipe() throws Exception {
        assumeTrue(
                Files.exists(Path.of("/usr/bin/script")), "skipped: there is no program 'script' to make a terminal");

        assertThat(Program.onTerminal(folder, "C.UTF-8", "no", release()))
                .startsWith("1: ")
                .contains(PLAN)
                .endsWith("Nothing was released.\n");
        assertThat(Program.run(folder, "C.UTF-8", "", release()).exitCode()).isEqualTo(1);
        assertThat(folder.resolve("releases")).doesNotExist();
        assertThat(Program.onTerminal(folder, "C.UTF-8", "yes", release())).startsWith("0: ");
        assertThat(folder.resolve("releases/1.0.0.json")).exists();
    }

    private Object[] release() {
        return new Object[] {"release", "--effective-from", "2026-01-01", "--content", folder};
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
