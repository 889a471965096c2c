// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class StarsCommandTest {
    @TempDir
    private Path place = Path.of("");

    @Test
    void asksWhichCommandIfNoneIsGiven() {
        Run run = Run.stars();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Which command?\nUsage: stars [-hV] COMMAND\n");
    }

    @ParameterizedTest
    @CsvSource({"chek,check", "previw,preview", "difff,diff", "relase,release"})
    void suggestsTheCommandThatWasMeant(String wrong, String meant) {
        Run run = Run.stars(wrong);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Unmatched argument at index 0: '" + wrong + "'\nDid you mean: ")
                .contains(meant);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void answersAnUnknownOptionWithTheUsage(String command) {
        // enough words for the commands that need some, so that the option is what is wrong
        List<Object> words = new ArrayList<>(List.of(command));
        words.addAll(
                switch (command) {
                    case "diff" -> List.of("1.0.0", "draft");
                    case "new" -> List.of("our-values");
                    case "profile" -> List.of("teacher");
                    case "withdraw" -> List.of("1.0.0", "--reason", "none");
                    case "export" -> List.of("--format", "xlsx");
                    case "import" -> List.of("a.xlsx");
                    default -> List.of();
                });
        words.add("--colour-of-the-sky");
        Run run = Run.stars(words.toArray());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Unknown option")
                .contains("'--colour-of-the-sky'", "\nUsage: stars " + command + " ");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "diff 1.0.0,Missing required parameter: 'NEW'",
                "new,Missing required parameter: 'ID'",
                "check --format xml,Invalid value for option '--format': expected one of [TEXT",
                "show --release 1.0,\"Invalid value for option '--release': \"",
            })
    void answersWrongUseWithTheUsage(String line, String message) {
        Run run = Run.stars((Object[]) line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message).contains("Usage: stars " + line.replaceAll(" .*", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "+10000-01-01",
                "0000-01-01",
                "2026-02-30",
                "2026-9-1",
                "01/09/2026",
                "\u0662026-01-01"
            })
    void takesNothingForADayThatIsNone(String word) {
        assertThat(firstLine(Run.stars("release", "--effective-from=" + word)))
                .isEqualTo("2: Invalid value for option '--effective-from': '" + word
                        + "' is not a day of the calendar – write year, month and day, such as 2026-09-01");
    }

    @Test
    void takesNothingForAFileThatCannotBeOne() {
        String advice = "'a<U+0000>b' cannot be a file name here – write it in plain letters, or set the terminal to"
                + " UTF-8, for example with LC_ALL=C.UTF-8";
        assertThat(firstLine(Run.stars("check", "--content", "a\0b")))
                .isEqualTo("2: Invalid value for option '--content': " + advice);
        assertThat(firstLine(Run.stars("check", "a\0b")))
                .isEqualTo("2: Invalid value for positional parameter at index 0 (FILE): " + advice);
        assertThat(firstLine(Run.stars("diff", "a\0b", "draft"))).isEqualTo("1: " + advice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --format WORD",
                "check --format=WORD",
                "check a WORD",
                "WORD",
                "check --WORD",
                "show --release WORD",
                "release --effective-from WORD",
                "diff WORD draft",
                "new WORD",
                "check WORD",
                "check --content WORD",
                "show --value WORD",
                "profile WORD",
                "show --output WORD/a.txt",
                "coverage WORD"
            })
    void tellsTypedWordsCutAndWithNothingThatATerminalObeys(String line) throws IOException {
        for (String word : new String[] {"x".repeat(20_000), "a\u001B[31m\u0007b" + "c".repeat(20_000), "@|bold x|@"}) {
            Path folder = Desk.in(Files.createTempDirectory(place, "desk")).folder();
            List<String> words = new ArrayList<>();
            for (String part : line.split(" ", -1)) {
                words.add(part.replace("WORD", word));
            }
            if (!line.equals("WORD") && !line.contains("--content") && !line.startsWith("new")) {
                words.addAll(List.of("--content", folder.toString()));
            }

            Run run = Run.stars(words.toArray());

            assertThat(run.exitCode()).isNotZero();
            String message = run.err().replaceAll("(?s)\nUsage: .*", "");
            assertThat(message).hasSizeLessThan(600).doesNotContain("\u001B", "\u0007");
            if (word.startsWith("@")) {
                assertThat(message).contains("@|bold x|@");
            }
        }
    }

    @Test
    void tellsManyWordsInOneShortLine() {
        Object[] words = new Object[5000];
        java.util.Arrays.fill(words, "word");
        words[0] = "check";

        assertThat(firstLine(Run.stars(words))).hasSizeLessThan(600).endsWith("…");
    }

    @Test
    void readsNoFileInPlaceOfAWord() throws IOException {
        Path file = Files.writeString(place.resolve("words"), "--help");

        assertThat(Run.stars("@" + file).exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpsWithEveryCommand(String command) {
        Run run = Run.stars(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: stars " + command);
        assertThat(run.out()).doesNotContainPattern("(?:trust\\.|java\\.|picocli|Exception|\\bat [a-z]+\\.|null|Path)");
        assertThat(run.out().lines().count()).isGreaterThan(5);
        assertThat(Run.stars("help", command)).isEqualTo(run);
    }

    @Test
    void listsEveryCommandWithADescription() {
        Run run = Run.stars("--help");

        assertThat(run.exitCode()).isZero();
        commands().forEach(command -> assertThat(run.out()).containsPattern("\n  " + command + " +[A-Z]"));
        assertThat(run.out()).contains("\nExit codes:\n  0   fine\n");
    }

    @Test
    void saysItsVersion() {
        Run run = Run.stars("--version");

        // which one is asked of the jar, as only that knows: PackagedTest
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("stars ").hasLineCount(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysThatTheAnswerCouldNotBeWritten() {
        StringWriter err = new StringWriter();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        for (String[] words : new String[][] {{"--help"}, {"help", "show"}, {"check", "--help"}, {"--version"}}) {
            CommandLine commandLine = StarsCommand.commandLine(Run.NOTES, null)
                    .setOut(new PrintWriter(full, true, StandardCharsets.UTF_8))
                    .setErr(new PrintWriter(err, true));

            assertThat(commandLine.execute(words)).isEqualTo(1);

            assertThat(err)
                    .hasToString("the output could not be written in full – make room where it goes, or let the"
                            + " program that reads it read to the end; any changes to files have been made\n");
            err.getBuffer().setLength(0);
        }
    }

    @Test
    void saysThatAFileIsTooLarge() {
        for (Error error : List.of(new OutOfMemoryError("Java heap space"), new StackOverflowError())) {
            StringWriter err = new StringWriter();
            CommandLine commandLine = StarsCommand.commandLine(Run.NOTES, null)
                    .addSubcommand(new Bursting(error))
                    .setErr(new PrintWriter(err, true));

            assertThat(commandLine.execute("burst")).isEqualTo(1);

            assertThat(err)
                    .hasToString("a file is too large or too deeply nested for the program's memory – check that it"
                            + " is the right file, or give the program more memory, for example with  java -Xmx2g"
                            + " -Xss8m -jar stars.jar\n");
        }
    }

    @CommandLine.Command(name = "burst")
    private record Bursting(Error error) implements Runnable {
        @Override
        public void run() {
            throw error;
        }
    }

    @Test
    void describesOneCommandWhenOneIsNamed() {
        for (String command : commands().toList()) {
            CommandLine one = StarsCommand.commandLine(Run.NOTES, null, command, "--help");
            CommandLine all = StarsCommand.commandLine(Run.NOTES, null);

            assertThat(one.getSubcommands()).containsOnlyKeys(command);
            assertThat(requireNonNull(one.getSubcommands().get(command)).getUsageMessage())
                    .isEqualTo(requireNonNull(all.getSubcommands().get(command)).getUsageMessage());
        }
    }

    private static String firstLine(Run run) {
        return run.exitCode() + ": " + run.err().lines().findFirst().orElse("");
    }

    private static Stream<String> commands() {
        Set<String> commands =
                StarsCommand.commandLine(Run.NOTES, null).getSubcommands().keySet();
        return commands.stream().filter(command -> !command.equals("help"));
    }
}
