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

class CheckLayerTest {
    @TempDir
    private Path folder;

    private Path layer = Path.of("");
    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void setUp() throws IOException {
        desk = Desk.in(folder);
        layer = Files.writeString(folder.resolve("ours.json"), Desk.expected("profile.json"));
    }

    @Test
    void isContentWithAGoodLayer() {
        assertThat(check()).isEqualTo(new Run(0, layer + ": no problems\n", ""));
        assertThat(check("--format", "json")).isEqualTo(new Run(0, """
                        {
                          "name" : "%s",
                          "problems" : [ ],
                          "unlisted" : 0
                        }
                        """.formatted(layer), ""));
    }

    @Test
    void saysEveryErrorWithItsLine() throws IOException {
        edit("\"teachers-standards\",", "\"teacher-standards\",");
        edit("Nobody has checked yet which behaviours answer this example.", "TODO");

        Run run = check();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> line.replace(layer.toString(), "FILE")))
                .containsExactly(
                        "FILE:31:9: error UNKNOWN_REFERENCE /roles/0/standards/0 (role Teacher) – there is no standard"
                                + " 'teacher-standards' – did you mean 'teachers-standards'?",
                        "FILE:39:17: error PLACEHOLDER /unaligned/0/reason (no link for teacher-profile.example) – 'TODO' is only a placeholder – put the"
                                + " real words there");
        Run json = check("--format", "json");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.out()).contains("\"code\" : \"PLACEHOLDER\"", "\"line\" : 39");
    }

    @Test
    void tellsBeforeTheDayWhatWillNotFit() throws IOException {
        withdrawTheStandardInTheDraft();

        Run run = check();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(layer + ":31:9: error RETIRED_REFERENCE /roles/0/standards/0 (role Teacher) – in 1.1.0, the"
                        + " draft, the standard 'teachers-standards' is withdrawn – remove the reference: nothing took its"
                        + " place\n");
    }

    @Test
    void tellsWhatDoesNotFitAReleaseThatIsWaitingForItsDay() throws IOException {
        withdrawTheStandardInTheDraft();
        Path document = folder.resolve("releases/1.1.0.json");
        Files.copy(desk.draft(), document);
        Files.writeString(folder.resolve("releases/index.txt"), "1.0.0 2026-11-24 -\n1.1.0 2026-11-25 2999-01-01\n");

        assertThat(check().out())
                .startsWith(layer + ":31:9: error RETIRED_REFERENCE ")
                .contains(" – in 1.1.0, the latest release, the standard 'teachers-standards' is withdrawn – ")
                .doesNotContain("the draft");
    }

    /** What is wrong with the draft alone is for  stars check  to tell. */
    @Test
    void aDraftThatIsNoFrameworkIsNotTheLayersFault() throws IOException {
        desk.edit("\"status\": \"CURRENT\"", "\"status\": \"WITHDRAWN\"");

        assertThat(check()).isEqualTo(new Run(0, layer + ": no problems\n", ""));
    }

    private void withdrawTheStandardInTheDraft() throws IOException {
        desk.edit("\"status\": \"CURRENT\"", "\"status\": \"WITHDRAWN\"");
        desk.edit("        \"teachers-standards\"\n", "");
    }

    @Test
    void isFineWithWarningsAlone() throws IOException {
        edit("\"statement\": \"teacher-profile.example\"", "\"statement\": \"teachers-standards.ts7\"");
        Files.delete(desk.draft()); // which says what answers the statement

        Run run = check();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(": warning UNEXPLAINED_STATEMENT ", "'teacher-profile.example'");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.0,that is the draft: release it first",
        "2.0.0,name one that exists: 1.0.0",
    })
    void saysPlainlyThatThereIsNoSuchRelease(String version, String advice) throws IOException {
        edit("\"version\": \"1.0.0\"", "\"version\": \"" + version + "\"");

        String message = layer + " is for version " + version + ", but there is no such release in "
                + folder.resolve("releases") + " – " + advice + "\n";
        assertThat(check()).isEqualTo(new Run(1, "", message));
        assertThat(check("--format", "json")).isEqualTo(new Run(1, "", message));
    }

    @ParameterizedTest
    @CsvSource({"'\"1.0\"',/version", "10,/version", "'[\"1.0.0\"]',/version"})
    void saysWhatIsWrongWithAnInvalidVersion(String version, String path) throws IOException {
        edit("\"version\": \"1.0.0\"", "\"version\": " + version);

        Run run = check();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(layer + ":7:14: error ").contains(" " + path + " – ");
    }

    @Test
    void explainsADocumentThatIsNotALayer() throws IOException {
        Files.writeString(layer, "[]");
        assertThat(check().out()).startsWith(layer + ":1:1: error ");

        Files.writeString(layer, "{ \"id\": ");
        assertThat(check().out()).startsWith(layer + ":1:");
    }

    @Test
    void answersAMissingFile() throws IOException {
        Files.delete(layer);

        assertThat(check()).isEqualTo(new Run(1, "", "cannot read " + layer + ": there is no such file\n"));
    }

    @ParameterizedTest
    @CsvSource({"draft.json", "--spelling"})
    void cannotBeCombinedWithOtherSubjects(String other) {
        Run run = check(other);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("--layer can be combined only with --content and --format: a layer is checked on its"
                        + " own\nUsage: stars");
    }

    private Run check(Object... words) {
        Object[] line = new Object[words.length + 5];
        System.arraycopy(new Object[] {"check", "--layer", layer, "--content", folder}, 0, line, 0, 5);
        System.arraycopy(words, 0, line, 5, words.length);
        return Run.stars(line);
    }

    private void edit(String before, String after) throws IOException {
        String text = Files.readString(layer);
        assertThat(text).contains(before);
        Files.writeString(layer, text.replace(before, after));
    }
}
