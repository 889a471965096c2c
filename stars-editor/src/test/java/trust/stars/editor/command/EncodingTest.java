// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of the program in processes whose platform has other character sets. */
class EncodingTest {
    private static final String NOTE =
            "note: characters that this screen cannot show are written as <U+...>, such as <U+2013> for a dash - to see"
                    + " them, set it to UTF-8 (on Windows:  chcp 65001), or write the answer to a file with --output\n";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aDesk() throws IOException {
        Desk.in(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "C, -Dfile.encoding=US-ASCII",
        "C.UTF-8, -Dfile.encoding=ISO-8859-1",
        "C.UTF-8, -Dstdout.encoding=windows-1252",
        "C.UTF-8, -Dsun.stdout.encoding=IBM850"
    })
    void answersProgramsInUtf8(String locale, String option) throws Exception {
        Program diff =
                Program.run(folder, locale, option, "diff", "1.0.0", "draft", "--format", "json", "--content", ".");
        Program picture = Program.run(folder, locale, option, "coverage", "--format", "svg", "--content", ".");

        assertThat(new String(diff.out(), StandardCharsets.UTF_8)).isEqualTo(Desk.expected("diff.json"));
        assertThat(new String(picture.out(), StandardCharsets.UTF_8))
                .startsWith("<svg")
                .contains("Academy’s");
        assertThat(diff.err()).isEmpty();
        assertThat(picture.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "C, -Dfile.encoding=US-ASCII",
        "C, -Dfile.encoding=UTF-8",
        "C.UTF-8, -Dfile.encoding=ISO-8859-1",
        "C.UTF-8, -Dfile.encoding=windows-1252",
        "C.UTF-8, -Dstdout.encoding=UTF-8"
    })
    void writesTextForAFileOrAnotherProgramInUtf8(String locale, String option) throws Exception {
        Program show = Program.run(folder, locale, option, "show", "--content", ".");
        Program wrong = Program.run(folder, locale, option, "show", "--value", "none", "--content", ".");

        assertThat(new String(show.out(), StandardCharsets.UTF_8)).isEqualTo(Desk.expected("show.txt"));
        assertThat(show.err()).isEmpty();
        assertThat(new String(wrong.err(), StandardCharsets.UTF_8))
                .startsWith("Our Academy’s Values 1.1.0 has no value");
    }

    @ParameterizedTest
    @CsvSource({
        "US-ASCII, -Dstdout.encoding=",
        "US-ASCII, -Dsun.stdout.encoding=",
        "ISO-8859-1, -Dstdout.encoding=",
        "windows-1252, -Dstdout.encoding=",
        "windows-1252, -Dsun.stdout.encoding=",
        "IBM850, -Dstdout.encoding=",
        "IBM850, -Dsun.stdout.encoding="
    })
    void escapesWhatAScreenOfThatSortCannotShow(String charset, String option) throws Exception {
        Program diff = Program.run(folder, "C.UTF-8", option + charset, "diff", "1.0.0", "draft", "--content", ".");

        String expected = Desk.expected("diff.txt").replace("→", "<U+2192>");
        if (!charset.equals("windows-1252")) {
            expected =
                    expected.replace("’", "<U+2019>").replace("“", "<U+201C>").replace("”", "<U+201D>");
        }
        assertThat(new String(diff.out(), Charset.forName(charset))).isEqualTo(expected);
        assertThat(new String(diff.err(), StandardCharsets.UTF_8)).isEqualTo(NOTE);
        assertThat(diff.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Dstderr.encoding=", "-Dsun.stderr.encoding="})
    void escapesInMessagesToo(String option) throws Exception {
        for (String charset : new String[] {"US-ASCII", "ISO-8859-1", "IBM850"}) {
            Program wrong =
                    Program.run(folder, "C.UTF-8", option + charset, "show", "--value", "kindnes", "--content", ".");

            assertThat(new String(wrong.err(), Charset.forName(charset)))
                    .isEqualTo(
                            "Our Academy<U+2019>s Values 1.1.0 has no value 'kindnes' <U+2013> did you mean 'kindness'?\n"
                                    + NOTE);
            assertThat(wrong.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void endsTheLinesOfTextAsThePlatformDoes() throws Exception {
        Program show = Program.run(folder, "C.UTF-8", "-Dline.separator=\r\n", "show", "--content", ".");
        Program.run(folder, "C.UTF-8", "-Dline.separator=\r\n", "show", "--content", ".", "--output", "show.txt");
        Program.run(
                folder,
                "C.UTF-8",
                "-Dline.separator=\r\n",
                "coverage",
                "--format",
                "json",
                "--content",
                ".",
                "--output",
                "coverage.json");

        Program diff = Program.run(
                folder,
                "C.UTF-8",
                "-Dline.separator=\r\n",
                "diff",
                "1.0.0",
                "draft",
                "--format",
                "json",
                "--content",
                ".");

        String expected = Desk.expected("show.txt").replace("\n", "\r\n");
        assertThat(new String(diff.out(), StandardCharsets.UTF_8)).isEqualTo(Desk.expected("diff.json"));
        assertThat(new String(show.out(), StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(Files.readString(folder.resolve("show.txt"))).isEqualTo(expected);
        assertThat(Files.readString(folder.resolve("coverage.json"))).isEqualTo(Desk.expected("coverage.json"));
    }

    @Test
    void saysThatATypedWordCouldNotBeRead() throws Exception {
        Program withdraw = Program.run(
                folder, "C", "", "withdraw", "1.0.0", "--reason", "wrong\uFFFDdraft", "--yes", "--content", ".");

        assertThat(withdraw.exitCode()).isEqualTo(2);
        assertThat(new String(withdraw.err(), StandardCharsets.UTF_8))
                .startsWith("'wrong<U+FFFD>")
                .contains(" arrived with characters that could not be read – set the terminal to UTF-8");
        assertThat(Files.readString(folder.resolve("releases/index.txt"))).doesNotContain("withdrawn");
    }

    @Test
    void takesTheCharacterSetOfATerminal() throws Exception {
        assumeTrue(
                Files.exists(Path.of("/usr/bin/script")), "skipped: there is no program 'script' to make a terminal");

        assertThat(Program.onTerminal(folder, "C", "", "diff", "1.0.0", "draft", "--content", "."))
                .contains("Our Academy<U+2019>s Values: 1.0.0 <U+2192> 1.1.0\n")
                .endsWith(NOTE);
        assertThat(Program.onTerminal(folder, "C.UTF-8", "", "diff", "1.0.0", "draft", "--content", "."))
                .contains("Our Academy’s Values: 1.0.0 → 1.1.0\n")
                .doesNotContain("note:");
    }

    @Test
    void saysThatADiskIsFull() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "skipped: there is no /dev/full");

        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "\"$@\" > /dev/full", "sh").directory(folder.toFile());
        builder.command().addAll(Program.line("", "show", "--content", "."));
        Process process = builder.start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(err).startsWith("the output could not be written in full");
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Run.stars("show", "--content", folder, "--output", full))
                .isEqualTo(new Run(
                        1,
                        "",
                        "cannot write /dev/full: it is not an ordinary file – name another file with --output\n"));
    }
}
