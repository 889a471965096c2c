// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trust.stars.editor.FilledIn;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Authority;
import trust.stars.model.Framework;

class NewCommandTest {
    @TempDir
    private Path place;

    @Test
    void makesAFrameworkWithoutAnyProblem() throws IOException {
        Run run = Run.stars("new", "our-academy", "--in", place);

        Path draft = place.resolve("our-academy/draft.json");
        assertThat(run)
                .isEqualTo(new Run(
                        0, "Made " + place.resolve("our-academy") + " – its README.md says what to do next.\n", ""));
        assertThat(FrameworkReader.check(draft).problems()).isEmpty();
        Framework framework = FrameworkReader.read(draft);
        assertThat(Files.readString(draft)).isEqualTo(FrameworkWriter.write(framework));
        assertThat(framework.id()).isEqualTo("our-academy");
        assertThat(framework.values())
                .hasSize(2)
                .allSatisfy(value -> assertThat(value.behaviours())
                        .hasSize(2)
                        .allMatch(behaviour -> behaviour.authority() == Authority.PROPOSED));
        assertThat(framework.content().releasedOn()).isNull();
    }

    @Test
    void sayWhatIsToBeFilledInBeforeItCanBeReleased() throws IOException {
        Run.stars("new", "our-academy", "--in", place);
        Path folder = place.resolve("our-academy");

        Run check = Run.stars("check", "--content", folder);
        Run release = Run.stars("release", "--content", folder);

        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out().lines())
                .hasSize(18)
                .allMatch(line -> line.contains(": error EXAMPLE_WORDS /"))
                .contains(folder.resolve("draft.json")
                        + ":24:19: error EXAMPLE_WORDS /values/0/behaviours/0/text (Kindness, first behaviour) –"
                        + " 'Listen to understand before you answer' is still the example that  stars new  wrote – write"
                        + " your own words, or remove what you do not need");
        assertThat(release.exitCode()).isEqualTo(1);
        assertThat(release.out().lines())
                .hasSize(19)
                .startsWith("Refused:")
                .contains("  - 'Listen to understand before you answer' is still the example that  stars new  wrote –"
                        + " write your own words, or remove what you do not need");
        assertThat(folder.resolve("releases")).doesNotExist();
    }

    @Test
    void isUnderstoodByTheOtherCommandsOnceItIsFilledIn() throws IOException {
        Run.stars("new", "our-academy", "--in", place);
        Path folder = place.resolve("our-academy");
        FilledIn.in(folder);

        assertThat(Run.stars("check", "--content", folder))
                .isEqualTo(new Run(0, folder.resolve("draft.json") + ": no problems\n", ""));
        assertThat(Run.stars("release", "--dry-run", "--content", folder).exitCode())
                .isZero();
        assertThat(Run.stars("preview", "--content", folder).exitCode()).isZero();
    }

    @Test
    void putsTheSchemaBesideTheDraft() throws IOException {
        try (InputStream schema = FrameworkReader.class.getResourceAsStream("framework.schema.json")) {
            Run.stars("new", "our-academy", "--in", place);

            assertThat(place.resolve("our-academy/framework.schema.json")).hasBinaryContent(schema.readAllBytes());
        }
    }

    @Test
    void tellsGitWhatItMayNotChangeAndWhatIsNotForIt() throws IOException {
        Run.stars("new", "our-academy", "--in", place);

        assertThat(Files.readString(place.resolve("our-academy/.gitattributes")))
                .isEqualTo("# released documents, their list and their lock stay as they are, byte for byte\n"
                        + "releases/** -text\n# the draft has the same line ends on every computer\n"
                        + "draft.json text eol=lf\n");
        assertThat(Files.readString(place.resolve("our-academy/.gitignore")).lines())
                .contains(".stars-lock", ".stars-pending*", "draft.previous.json");
    }

    @Test
    void leavesALinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(place.resolve("our-academy"), place.resolve("nowhere"));

        assertThat(Run.stars("new", "our-academy", "--in", place))
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                link
                                        + " already exists – choose another id, or another place with --in; nothing was changed\n"));
        assertThat(in(place)).containsExactly(link);
    }

    @Test
    void saysInTheReadmeWhatToFillInAndWhatToRun() throws IOException {
        Run.stars("new", "our-academy", "--in", place);

        assertThat(Files.readString(place.resolve("our-academy/README.md")))
                .startsWith("# our-academy\n")
                .contains("`title`", "`values`", "`stars check`", "`stars preview`", "`stars release --dry-run`")
                .doesNotContain("{{");
    }

    @Test
    void leavesAnExistingFolderAsItIs() throws IOException {
        Path folder = Files.createDirectory(place.resolve("our-academy"));

        assertThat(Run.stars("new", "our-academy", "--in", place))
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                folder
                                        + " already exists – choose another id, or another place with --in; nothing was changed\n"));
        assertThat(in(folder)).isEmpty();
        assertThat(in(place)).containsExactly(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Our Academy | write 'our-academy'",
                "our_academy | write 'our-academy'",
                "\" \" | write small letters, digits and hyphens, such as 'our-academy'",
                "a\\b | write small letters, digits and hyphens, such as 'our-academy'",
            })
    void refusesAnInvalidIdAndSuggestsABetterOne(String id, String advice) throws IOException {
        assertThat(Run.stars("new", id, "--in", place))
                .isEqualTo(new Run(1, "", "'" + id + "' is not an id – " + advice + "\n"));
        assertThat(in(place)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"../elsewhere", "a/b", "a.b", "..", "1st"})
    void refusesIdsThatWouldLeadElsewhere(String id) throws IOException {
        Run run = Run.stars("new", id, "--in", place);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("'" + id + "' is not an id – ");
        assertThat(in(place)).isEmpty();
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "text");

        Run run = Run.stars("new", "our-academy", "--in", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(file + " is a file, not a folder – name another place with --in\n");
        assertThat(in(place)).containsExactly(file);
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
