// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in files: every command has them, and none replaces a file of another sort. */
class AnswerFileTest {
    /** A command whose answer can be replaced by a later one, and a name for the file. */
    record Case(String line, String name) {}

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aDesk() throws IOException {
        Desk.in(folder);
        Run.stars("export", "--format", "xlsx", "--content", folder, "--output", folder.resolve("sheet.xlsx"));
    }

    static List<Case> replaceable() {
        return List.of(
                new Case("check", "a.txt"),
                new Case("check --format json", "a.json"),
                new Case("check broken.json", "a.txt"),
                new Case("check broken.json --format json", "a.json"),
                new Case("show", "a.txt"),
                new Case("show --release 1.0.0", "a.txt"),
                new Case("show --value kindness", "a.txt"),
                new Case("show --behaviour kindness.listen", "a.txt"),
                new Case("show --releases", "a.txt"),
                new Case("diff 1.0.0 draft", "changes-1.1.0"),
                new Case("diff 1.0.0 1.0.0", "a.txt"),
                new Case("diff 1.0.0 draft --format markdown", "a.md"),
                new Case("diff 1.0.0 draft --format json", "a.json"),
                new Case("coverage", "a.txt"),
                new Case("coverage --format svg", "a.svg"),
                new Case("coverage --format json", "a.JSON"),
                new Case("preview", "a.html"),
                new Case("export --format markdown", "a.md"),
                new Case("import sheet.xlsx", "a.txt"),
                new Case("import broken.json", "a.txt"),
                new Case("release --dry-run --version 1.1.0 --effective-from 2099-01-01", "a.txt"),
                new Case("release --dry-run --version 1.0.0", "a.txt"));
    }

    static Stream<Case> all() {
        return Stream.concat(
                replaceable().stream(),
                Stream.of(
                        new Case("show --format json", "a.json"),
                        new Case("show --value kindness --format json", "a.json"),
                        new Case("export --format xlsx", "a.xlsx"),
                        new Case("profile teacher", "a.json")));
    }

    @ParameterizedTest
    @MethodSource("replaceable")
    void areTheSameAsOnTheScreenAndReplaceAnEarlierOne(Case each) throws IOException {
        Path file = folder.resolve(each.name());
        Run screen = run(each.line());

        Run first = run(each.line() + " --output " + file);

        assertThat(first.out()).startsWith("Wrote " + file);
        assertThat(first.exitCode()).isEqualTo(screen.exitCode());
        assertThat(first.err()).isEqualTo(screen.err());
        String written = Files.readString(file);
        assertThat(written).endsWith("\n").doesNotContain("\u001B", "\uFEFF");
        if (!each.line().equals("preview")) {
            assertThat(written).isEqualTo(screen.out());
        }
        Files.writeString(file, written.replace("\n", "\r\n") + "more\n");
        assertThat(run(each.line() + " --output " + file)).isEqualTo(first);
        assertThat(file).content().isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("all")
    void replaceNothingElse(Case each) throws IOException {
        for (String words : new String[] {
            "# Our project\n\nDo not lose this.\n",
            "<!DOCTYPE html>\n<html></html>\n",
            "{ }",
            "\u0000\u00FF",
            "",
            "a: b\n"
        }) {
            Path file = Files.writeString(folder.resolve(each.name()), words);

            Run run = run(each.line() + " --output " + file);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith(file + " already exists and ")
                    .endsWith(" – remove it, or name another file with --output\n");
            assertThat(file).hasContent(words);
        }
    }

    @Test
    void replaceNoAnswerOfAnotherSort() throws IOException {
        for (Case one : replaceable()) {
            for (Case other : replaceable()) {
                String command = one.line().split(" ", -1)[0];
                if (one.name().equals(other.name()) && !other.line().startsWith(command)) {
                    Path file = folder.resolve(one.name());
                    Files.deleteIfExists(file);
                    run(one.line() + " --output " + file);
                    String written = Files.readString(file);
                    boolean areBothRefusals = written.startsWith("Refused:")
                            && (other.line().startsWith("import")
                                    || other.line().startsWith("release"));
                    if (!areBothRefusals) {
                        run(other.line() + " --output " + file);
                        assertThat(file).as(other.line()).content().isEqualTo(written);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void areNeverWrittenThroughALink(Case each) throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = folder.resolve(each.name());
        for (String target : new String[] {"there", "not-there"}) {
            Files.deleteIfExists(link);
            Files.writeString(elsewhere.resolve("there"), "theirs");
            Files.createSymbolicLink(link, elsewhere.resolve(target));

            assertThat(run(each.line() + " --output " + link).err())
                    .isEqualTo("cannot write " + link
                            + ": it is a link to another file – name another file with --output\n");
            assertThat(elsewhere.resolve("there")).hasContent("theirs");
            assertThat(elsewhere.resolve("not-there")).doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "preview, README.md, .html",
        "preview, preview, .html",
        "preview, preview.html.txt, .html",
        "export --format xlsx, sheet.html, .xlsx",
        "export --format xlsx, sheet.csv, .xlsx",
        "export --format markdown, page.html, .md",
        "export --format markdown, values.txt, .md",
        "show, a.md, .txt",
        "show, a.HTML, .txt",
        "check --format json, a.txt, .json",
        "coverage --format svg, a.png, .svg",
        "coverage, a.svg, .txt",
        "profile teacher, teacher.md, .json"
    })
    void haveANameThatSaysWhatTheyAre(String line, String name, String ending) {
        Path file = folder.resolve(name);

        assertThat(run(line + " --output " + file))
                .isEqualTo(new Run(
                        1,
                        "",
                        "cannot write " + file + ": its name does not end in " + ending
                                + " – name another file with --output\n"));
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/null", "/dev/stdout"})
    void areNeverWrittenToADevice(String device) {
        Run run = run("check --output " + device);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("cannot write " + device + ": it is ");
    }

    @Test
    void areNotWrittenIfTheCommandFails() {
        Path file = folder.resolve("a.txt");

        assertThat(run("show --value none --output " + file).exitCode()).isEqualTo(1);
        assertThat(run("import nowhere.xlsx --output " + file).exitCode()).isEqualTo(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void areCheckedBeforeTheDraftIsChanged() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        String before = Files.readString(folder.resolve("draft.json"));
        Files.writeString(folder.resolve("draft.json"), before.replace("Say thank you", "Say many thanks"));
        String draft = Files.readString(folder.resolve("draft.json"));

        assertThat(run("import sheet.xlsx --apply --output " + folder.resolve("notes.txt"))
                        .exitCode())
                .isEqualTo(1);

        assertThat(folder.resolve("draft.json")).hasContent(draft);
    }

    @Test
    void ofAReleaseAreOnlyPlans() {
        Run run = run("release --yes --output " + folder.resolve("a.txt"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--output can be combined only with --dry-run: the plan goes into the file\n");
    }

    private Run run(String line) {
        List<Object> words = new ArrayList<>(List.of(line.replace("sheet.xlsx", folder + "/sheet.xlsx")
                .replace("broken.json", broken())
                .split(" ", -1)));
        words.addAll(List.of("--content", folder));
        return Run.stars(words.toArray());
    }

    private String broken() {
        try {
            return Files.writeString(folder.resolve("broken.json"), "{}").toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
