// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;
import trust.stars.model.Role;

@Tag("locale")
class CoverageCommandTest {
    private static final Path CANONICAL = Path.of("../stars-content/framework/draft.json");
    private static final String SCREEN = "stdout.encoding";

    private final Optional<String> screen = Optional.ofNullable(System.getProperty(SCREEN));

    @TempDir
    private Path folder;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void setUp() throws IOException {
        desk = Desk.in(folder);
        System.setProperty(SCREEN, "UTF-8");
    }

    @AfterEach
    void tearDown() {
        screen.ifPresentOrElse(name -> System.setProperty(SCREEN, name), () -> System.clearProperty(SCREEN));
    }

    @Test
    void showsRolesBehavioursAndWhatNoStatementReaches() throws IOException {
        assertThat(coverage()).isEqualTo(new Run(0, Desk.expected("coverage.txt"), ""));
        assertThat(coverage("draft")).isEqualTo(coverage());
        assertThat(coverage(desk.draft())).isEqualTo(coverage());
    }

    @Test
    void answersProgramsWithTheSameFacts() throws IOException {
        assertThat(coverage("--format", "json")).isEqualTo(new Run(0, Desk.expected("coverage.json"), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1"})
    void usesLettersOnAScreenThatHasNoDots(String charset) throws IOException {
        System.setProperty(SCREEN, charset);

        assertThat(coverage().out())
                .isEqualTo(Desk.expected("coverage.txt").replace('●', 'x').replace('·', '.'));
    }

    @Test
    void usesDotsInAFileWhateverTheScreen() throws IOException {
        System.setProperty(SCREEN, "US-ASCII");
        Path file = folder.resolve("coverage.txt");

        assertThat(coverage("--output", file))
                .isEqualTo(new Run(0, "Wrote " + file + ": Our Academy’s Values 1.1.0\n", ""));
        assertThat(file).hasContent(Desk.expected("coverage.txt"));
    }

    @Test
    void numbersOnWhereTwoValuesHaveTheSameInitial() throws IOException {
        desk.edit("\"name\": \"Courage\"", "\"name\": \"Keenness\"");

        assertThat(coverage().out())
                .contains("         Kindness     Keenness\n         K1 K2 K3 K4  K5\n")
                .contains("\nKeenness\n  K5  courage.speak-up\n");
    }

    @Test
    void saysThatThereAreNoRoles() {
        Run run = Run.stars("coverage", Path.of("../stars-content/framework/releases/1.0.0.json"));

        assertThat(run.out())
                .contains("\n\nThe framework has no roles yet.\n\nSuccess\n  S1  success.pupils-first\n")
                .doesNotContain("●", "not linked");
    }

    @Test
    void countsStatementsThatAreUnalignedUnexplainedOrUnverified() throws IOException {
        desk.edit(
                "\"label\": \"Manage behaviour\"",
                "\"label\": \"Manage behaviour\", \"confidence\": \"MEMORY\" }, { \"id\": \"teachers-standards.ts8\","
                        + " \"code\": \"TS8\", \"label\": \"Wider duties\" }, { \"id\": \"teachers-standards.ts9\","
                        + " \"code\": \"TS9\", \"label\": \"Conduct\"");
        desk.edit(
                "\"releaseNotes\"",
                "\"unaligned\": [{ \"statement\": \"teachers-standards.ts8\", \"reason\": \"None says it.\" }],"
                        + " \"releaseNotes\"");

        assertThat(coverage().out().replaceAll("\\s+", " "))
                .endsWith(" Statements of the standards: 2 aligned, 1 unaligned with a reason, 1 neither aligned nor"
                        + " explained, 4 in all; 1 of them unverified: nobody has checked their labels against the"
                        + " document yet. ");
    }

    @Test
    void fitsTheCanonicalFrameworkIntoAHundredColumns() {
        Run run = Run.stars("coverage", CANONICAL);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(run.out())
                .contains("Every behaviour applies to every role.", "nobody's fault", "never a score of a person")
                .contains("\nTeaching assistant                   ● ");
    }

    @Test
    void drawsAPictureThatSaysEveryFactInWords() throws IOException {
        Path file = folder.resolve("coverage.svg");

        assertThat(coverage("--format", "svg", "--output", file))
                .isEqualTo(new Run(0, "Wrote " + file + ": Our Academy’s Values 1.1.0\n", ""));
        Page picture = Page.read(file);
        assertThat(picture.all("/svg/@role | /svg/@aria-labelledby")).containsExactlyInAnyOrder("img", "title facts");
        assertThat(picture.all("/svg/title[@id='title']"))
                .containsExactly("Our Academy’s Values 1.1.0 (draft – not released): roles and behaviours");
        assertThat(picture.all("/svg/desc[@id='facts']"))
                .containsExactly(
                        "Every behaviour applies to every role. A gap only means that no statement in the standards"
                                + " of the role is linked to the behaviour: it is nobody's fault. This is information"
                                + " about the framework, never a score of a person. Links are proposals until they"
                                + " are approved. Teacher: linked to kindness.listen, courage.speak-up. Cook: linked"
                                + " to no behaviour. Behaviours that no statement reaches: kindness.thank,"
                                + " kindness.welcome, kindness.time. Statements of the standards: 2 aligned, 0"
                                + " unaligned with a reason, 2 in all; 0 of them unverified: nobody has"
                                + " checked their labels against the document yet.");
        assertThat(coverage("--format", "svg").out()).isEqualTo(Files.readString(file));
    }

    @Test
    void drawsEveryCellFilledOrEmptyAndNamesEveryRoleAndBehaviour() throws IOException {
        Page picture =
                Page.of(Run.stars("coverage", CANONICAL, "--format", "svg").out());
        Framework framework = FrameworkReader.read(CANONICAL);

        assertThat(picture.all("//g/circle")).hasSize(22 * 19);
        assertThat(picture.all("/svg/desc").get(0))
                .contains(" Cover supervisor: linked to success.pupils-first, respect.professional-responsibilities. ");
        int linked = 0;
        for (Role role : framework.roles()) {
            linked += framework.coverage().behaviours(role).size();
        }
        assertThat(picture.all("//g[@fill='none']/circle")).hasSize(22 * 19 - linked);
        assertThat(picture.all("//text"))
                .contains(
                        "Success",
                        "Service",
                        "Teaching assistant",
                        "professional-responsibilities",
                        "linked",
                        "not linked");
    }

    @Test
    void givesALongNameOfAValueRoom() throws IOException {
        desk.edit("\"name\": \"Courage\"", "\"name\": \"Courage to say what nobody wants to hear\"");

        String rules = "//g[@stroke='#1a1a1a']/path/@d";
        assertThat(Page.of(coverage("--format", "svg").out()).all(rules).stream()
                        .filter(rule -> rule.contains("l"))
                        .map(rule -> rule.replaceAll("M(\\d+) .*", "$1")))
                .containsExactly("104", "270", "594");
    }

    @Test
    void drawsNothingThatIsNotInTheFile() throws IOException {
        Run run = Run.stars("coverage", CANONICAL, "--format", "svg");

        assertThat(Page.of(run.out()).all("//script | //style | //image | //use | //a | //@href"))
                .isEmpty();
        assertThat(run.out().replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "url(", "@import");
    }

    @Test
    void takesTheWordsOfADocumentLiterally() throws IOException {
        desk.edit("\"name\": \"Cook\"", "\"name\": \"Cook & \\\"chef\\\" 3 < 5\"");

        assertThat(Page.of(coverage("--format", "svg").out()).all("//text")).contains("Cook & \"chef\" 3 < 5");
    }

    @Test
    void saysWhereItCannotWrite() {
        Path file = folder.resolve("nowhere/coverage.svg");

        assertThat(coverage("--format", "svg", "--output", file))
                .isEqualTo(new Run(
                        1,
                        "",
                        "cannot write " + file + ": there is no folder " + file.getParent()
                                + " – make it, or name another file with --output\n"));
        assertThat(coverage("--output", folder))
                .isEqualTo(new Run(
                        1, "", "cannot write " + folder + ": it is a folder – name a file in it with --output\n"));
    }

    private Run coverage(Object... words) {
        Object[] line = new Object[words.length + 3];
        line[0] = "coverage";
        System.arraycopy(words, 0, line, 1, words.length);
        line[words.length + 1] = "--content";
        line[words.length + 2] = folder;
        return Run.stars(line);
    }
}
