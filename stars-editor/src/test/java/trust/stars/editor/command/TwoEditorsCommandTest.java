// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trust.stars.editor.sheet.Sheets;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;

/** Ann and Ben export the same draft; each changes another behaviour and declares it. */
class TwoEditorsCommandTest {
    private static final String ANNS_WORDS = "Understand and value what is unique in everyone";
    private static final String BENS_WORDS = "Play a key role in supporting the wider community through our school";

    @TempDir
    private Path folder = Path.of("");

    private Framework exported = release();

    private static Framework release() {
        try {
            return FrameworkReader.read(Path.of("../stars-content/framework/releases/1.2.0.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void aDraft() throws IOException {
        FrameworkWriter.write(exported, draft());
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void bothEditsAreKeptInEitherOrder(boolean isAnnFirst) throws IOException {
        Path ann = file("ann.xlsx", ann());
        Path ben = file("ben.xlsx", ben());

        Run first = run("import", isAnnFirst ? ann : ben, "--apply");
        Run second = run("import", isAnnFirst ? ben : ann, "--apply");

        assertThat(first.exitCode()).isZero();
        assertThat(second.exitCode()).isZero();
        assertThat(second.out())
                .contains(
                        "  1 added, 1 changed, ",
                        isAnnFirst ? "Text becomes: " + BENS_WORDS : "Text becomes: " + ANNS_WORDS)
                .doesNotContain(isAnnFirst ? ANNS_WORDS : BENS_WORDS);
        assertBothAreThere();
    }

    @Test
    void oneMayEditTheDraftItself() throws IOException {
        Path ann = file("ann.xlsx", ann());
        String text = Files.readString(draft());
        Files.writeString(draft(), text.replace("community through your school", "community through our school"));

        assertThat(run("import", ann, "--apply").exitCode()).isZero();

        assertBothAreThere();
    }

    @Test
    void theSameCellIsAsked() throws IOException {
        Path ann = file("ann.xlsx", ann());
        Path eve = file("eve.xlsx", Sheets.of(exported).set("Behaviours!C14", "Value everyone"));
        run("import", ann, "--apply");
        String before = Files.readString(draft());

        Run run = run("import", eve, "--apply");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("Refused: ", "Behaviours!C14: Respect, ", ", Text\n", ANNS_WORDS, "Value everyone")
                .contains("--prefer workbook", "--prefer draft");
        assertThat(draft()).hasContent(before);

        assertThat(run("import", eve, "--apply", "--prefer", "draft").exitCode())
                .isZero();
        assertThat(draft()).hasContent(before);

        assertThat(run("import", eve, "--apply", "--prefer", "workbook").exitCode())
                .isZero();
        assertThat(Files.readString(draft())).contains("Value everyone").doesNotContain(ANNS_WORDS);
    }

    /** As the first program wrote them: they do not say what they were exported from, and lack a column of today's. */
    @ParameterizedTest
    @CsvSource({"ann.xlsx, " + BENS_WORDS, "ben.xlsx, " + ANNS_WORDS})
    void workbooksOfTheFirstProgramNeverUndoInSilence(String name, String wordsOfTheOther) throws IOException {
        run("import", file("one.xlsx", ann()), "--apply");
        run("import", file("other.xlsx", ben()), "--apply");
        String before = Files.readString(draft());
        Path file = folder.resolve(name);
        try (InputStream in = getClass().getResourceAsStream("cases/" + name)) {
            Files.copy(Objects.requireNonNull(in), file);
        }

        Run run = run("import", file, "--apply");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "Refused: The workbook does not say what it was exported from",
                        "Text was:     " + wordsOfTheOther,
                        "--whole");
        assertThat(draft()).hasContent(before);
    }

    @Test
    void workbookWithoutItsBaseNeverUndoesInSilence() throws IOException {
        Path ann = file("ann.xlsx", ann());
        Path ben = file("ben.xlsx", ben().remove("STARS base"));
        run("import", ann, "--apply");
        String before = Files.readString(draft());

        Run run = run("import", ben, "--apply");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("Refused: ", "Text was:     " + ANNS_WORDS, "Text becomes: " + BENS_WORDS, "--whole");
        assertThat(draft()).hasContent(before);

        Run whole = run("import", ben, "--apply", "--whole");

        assertThat(whole.exitCode()).isZero();
        assertThat(whole.out()).contains("Text was:     " + ANNS_WORDS, "Changed the draft: ");
        assertThat(Files.readString(draft())).contains(BENS_WORDS).doesNotContain(ANNS_WORDS);
    }

    @Test
    void oneDecisionIsEnough() throws IOException {
        Path ann = file("ann.xlsx", ann());

        assertThat(run("import", ann, "--whole", "--prefer", "draft").exitCode())
                .isEqualTo(2);
        assertThat(run("import", ann, "--prefer", "both").exitCode()).isEqualTo(2);
    }

    private Sheets ann() throws IOException {
        return declared("respect.embrace-difference").set("Behaviours!C14", ANNS_WORDS);
    }

    private Sheets ben() throws IOException {
        return declared("service.wider-community").set("Behaviours!C20", BENS_WORDS);
    }

    private Sheets declared(String item) throws IOException {
        return Sheets.of(exported)
                .set("Rewordings!A2", item)
                .set("Rewordings!B2", "CLARIFICATION")
                .set("Rewordings!C2", "Clearer.");
    }

    private void assertBothAreThere() throws IOException {
        Framework draft = FrameworkReader.read(draft());
        assertThat(draft.behaviour("respect.embrace-difference").text()).isEqualTo(ANNS_WORDS);
        assertThat(draft.behaviour("service.wider-community").text()).isEqualTo(BENS_WORDS);
    }

    private Path file(String name, Sheets sheets) throws IOException {
        return Files.write(folder.resolve(name), sheets.bytes());
    }

    private Run run(Object... words) {
        Object[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--content";
        all[words.length + 1] = folder;
        return Run.stars(all);
    }

    private Path draft() {
        return folder.resolve("draft.json");
    }
}
