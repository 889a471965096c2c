// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.FrameworkHistory;

class ReleasePlanTest {
    /** The first behaviour as the canonical draft has it. */
    private static final String LISTEN = """
                    {
                      "id": "kindness.listen",
                      "text": "Listen to everybody before you give an anwser",
                      "authority": "PUBLISHED"
                    },
            """;

    @TempDir
    private Path folder;

    @Test
    void theFirstReleaseFreezesTheDraftAndOpensTheNext() throws IOException {
        Drafts drafts = Drafts.unreleased(folder);
        drafts.release(null, null);
        Workspace workspace = drafts.workspace;
        Framework released = FrameworkReader.read(workspace.releases().document(FrameworkVersion.of(1, 0, 0)));
        assertThat(released.content().releasedOn()).isEqualTo(Drafts.TODAY);
        assertThat(released.content().effectiveFrom()).isEqualTo(Drafts.TODAY);
        assertThat(Files.readString(workspace.releases().indexFile())).isEqualTo("1.0.0 2026-11-24 2026-11-24\n");
        assertThat(workspace.releases().disagreements()).isEmpty();
        Framework draft = FrameworkReader.read(workspace.draft());
        assertThat(draft.version()).isEqualTo(FrameworkVersion.of(1, 0, 1));
        assertThat(draft.content().releasedOn()).isNull();
        assertThat(Files.readString(folder.resolve("CHANGELOG.md")))
                .isEqualTo("# Changelog\n\n## Content\n\n### 1.0.0 – 2026-11-24\n\nIn force from 2026-11-24."
                        + " No approval is recorded.\n");
    }

    @Test
    void aCorrectionIsAPatchAndGoesIntoTheChangeLogWithItsNote() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit("anwser", "answer")
                .declare("kindness.listen", "CORRECTION", "A misprint.");
        drafts.release(null, null);
        assertThat(Files.readString(folder.resolve("CHANGELOG.md")))
                .isEqualTo("# Changelog\n\n## Content\n\n### 1.0.1 – 2026-11-24\n\nIn force from 2026-11-24."
                        + " No approval is recorded.\n\n"
                        + "- Reworded behaviour kindness.listen (correction): A misprint.\n\n"
                        + "### 1.0.0 – 2026-11-24\n\nIn force from 2026-11-24. No approval is recorded.\n");
    }

    @Test
    void theNoteOnAnIntroductionGoesIntoTheChangeLog() throws IOException {
        Drafts.released(folder)
                .edit("wrote down what", "wrote what")
                .declare("introduction", "CORRECTION", "A word too many.")
                .release("1.1.0", null);
        assertThat(Files.readString(folder.resolve("CHANGELOG.md")))
                .contains("\n- Reworded the introduction (correction): A word too many.\n");
    }

    @Test
    void aNewStandardIsOneLineOfTheChangeLog() throws IOException {
        Drafts.released(folder)
                .edit(
                        "\n  ]\n}",
                        "\n  ],\n  \"standards\": [ { \"id\": \"code\", \"title\": \"Our Code\", \"kind\":"
                                + " \"ETHICAL_CODE\", \"publisher\": \"Us\", \"status\": \"CURRENT\", \"statements\": ["
                                + " { \"id\": \"code.c1\", \"code\": \"C1\", \"label\": \"Care\" }, { \"id\":"
                                + " \"code.c2\", \"code\": \"C2\", \"label\": \"Money\" } ] } ],\n  \"alignments\": ["
                                + " { \"statement\": \"code.c1\", \"behaviour\": \"kindness.listen\", \"relation\":"
                                + " \"RELATED\", \"rationale\": \"Both do.\", \"authority\": \"PROPOSED\" } ],\n"
                                + "  \"unaligned\": [ { \"statement\": \"code.c2\", \"reason\": \"None.\" } ]\n}")
                .release("1.1.0", null);
        assertThat(Files.readString(folder.resolve("CHANGELOG.md")))
                .contains(
                        "No approval is recorded.\n\n- Added standard code, Our Code: 2 statements with 1 link\n\n###");
    }

    @Test
    void refusesADraftWithoutChanges() throws IOException {
        assertThat(Drafts.released(folder).refusals(null))
                .containsExactly("nothing has changed since 1.0.0 – there is nothing to release");
    }

    @Test
    void refusesAnIdThatVanished() throws IOException {
        assertThat(Drafts.released(folder).edit(LISTEN, "").refusals("2.0.0"))
                .containsExactly(
                        "the behaviour 'kindness.listen' of 1.0.0 is gone, but applications have stored its id – put it"
                                + " back, and retire it if it no longer applies");
    }

    @Test
    void refusesARetirementWithoutAReason() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit(LISTEN, "")
                .edit(
                        "\n      ],\n",
                        "\n      ],\n      \"retiredBehaviours\": [ { \"id\": \"kindness.listen\", \"text\": \"Listen to everybody before you give an anwser\", \"authority\": \"PUBLISHED\", \"retired\": { \"in\": \"2.0.0\" } } ],\n");
        assertThat(drafts.refusals("2.0.0"))
                .containsExactly("the draft has problems – correct them until  stars check  finds none:\n"
                        + drafts.workspace.draft()
                        + ":24:151: error MISSING_PROPERTY /values/0/retiredBehaviours/0/retired (Kindness, first retired behaviour) – 'reason' is missing"
                        + " – add \"reason\": with text in quotes");
    }

    @Test
    void refusesAWordingThatIsNotDeclared() throws IOException {
        assertThat(Drafts.released(folder).edit("anwser", "answer").refusals("1.1.0"))
                .containsExactly(
                        "the words of 'kindness.listen' changed since 1.0.0 without a note – add to"
                                + " releaseNotes.rewordings { \"item\": \"kindness.listen\", \"kind\": \"CORRECTION\", \"note\":"
                                + " \"what and why\" } for a misprint, which needs a patch step, such as 1.0.1, or the kind"
                                + " \"CLARIFICATION\" if it says the same more clearly, which needs a minor step, such as 1.1.0");
    }

    @Test
    void advisesNotesOnOtherWordsAndTheRemovalOfStaleNotes() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit("what we stand", "what we all stand")
                .edit("look after each other", "look after one another")
                .declare("kindness.listen", "CORRECTION", "A misprint.");
        assertThat(drafts.ready("1.1.0").advice())
                .containsExactly(
                        "the words of introduction changed, and people will ask why – say why in"
                                + " releaseNotes.rewordings, with the item \"introduction\"",
                        "the words of kindness changed, and people will ask why – say why in releaseNotes.rewordings,"
                                + " with the item \"kindness\"",
                        "the value kindness is new or changed and says PUBLISHED, but no approval is recorded – write"
                                + " PROPOSED, or say in releaseNotes.approval who approved it",
                        "there is a note on kindness.listen, whose words have not changed – remove that note");
    }

    @Test
    void advisesAgainstWordsThatNobodyApproved() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit("anwser", "answer")
                .declare("kindness.listen", "CORRECTION", "A misprint.");
        assertThat(drafts.ready(null).advice())
                .containsExactly(
                        "the behaviour kindness.listen is new or changed and says PUBLISHED, but no approval is"
                                + " recorded – write PROPOSED, or say in releaseNotes.approval who approved it");
        drafts.edit("\"releaseNotes\": {", "\"releaseNotes\": { \"approval\": \"The board, today.\",");
        assertThat(drafts.ready(null).advice()).isEmpty();
    }

    @Test
    void advisesAgainstLinksThatNobodyApproved() throws IOException {
        Drafts drafts = Drafts.unreleased(folder)
                .edit(
                        "\n  ]\n}",
                        "\n  ],\n  \"standards\": [ { \"id\": \"code\", \"title\": \"Our Code\", \"kind\":"
                                + " \"ETHICAL_CODE\", \"publisher\": \"Us\", \"status\": \"CURRENT\", \"statements\": ["
                                + " { \"id\": \"code.c1\", \"code\": \"C1\", \"label\": \"Care\" } ] } ],\n  \"alignments\": ["
                                + " { \"statement\": \"code.c1\", \"behaviour\": \"kindness.listen\", \"relation\":"
                                + " \"RELATED\", \"rationale\": \"Both do.\", \"authority\": \"APPROVED\" } ]\n}");
        drafts.release(null, null);
        drafts.edit("Both do.", "They both do.");

        assertThat(drafts.ready("1.1.0").advice())
                .containsExactly("the link from code.c1 to kindness.listen is new or changed and says APPROVED, but"
                        + " no approval is recorded – write PROPOSED, or say in releaseNotes.approval who approved"
                        + " it");
        drafts.edit("\"APPROVED\"", "\"PROPOSED\"");
        assertThat(drafts.ready("1.1.0").advice()).isEmpty();
    }

    @Test
    void advisesToRetireInTheVersionThatIsReleased() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit(LISTEN, "")
                .edit(
                        "\n      ],\n",
                        "\n      ],\n      \"retiredBehaviours\": [ { \"id\": \"kindness.listen\", \"text\": \"Listen to everybody before you give an anwser\", \"authority\": \"PUBLISHED\", \"retired\": { \"in\": \"1.0.1\", \"reason\": \"It goes without saying.\" } } ],\n");
        assertThat(drafts.ready("2.0.0").advice())
                .containsExactly(
                        "the behaviour kindness.listen says that it is retired in 1.0.1, but this release is 2.0.0"
                                + " – write 2.0.0");
    }

    @Test
    void refusesARewordingWithoutKindOrNote() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit("anwser", "answer")
                .edit(
                        "\n  ]\n}",
                        "\n  ],\n  \"releaseNotes\": { \"rewordings\": [ { \"item\": \"kindness.listen\" } ] }\n}");
        assertThat(drafts.refusals(null).get(0)).contains("'kind' is missing").contains("'note' is missing");
    }

    @Test
    void refusesAWordingThatKeepsFewerThanHalfOfItsWordsUnlessAReasonIsGiven() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit("Listen to everybody before you give an anwser", "Hear people out")
                .declare("kindness.listen", "CLARIFICATION", "Shorter.");
        assertThat(drafts.refusals("1.1.0"))
                .containsExactly(
                        "'kindness.listen' keeps fewer than half of the words that it has in 1.0.0, so it is probably a"
                                + " new behaviour – give it a new id and retire the old one, or say in 'keepsIdBecause' of a"
                                + " rewording in releaseNotes.rewordings why it is the same");
        drafts.edit("\"Shorter.\"", "\"Shorter.\", \"keepsIdBecause\": \"It asks for the same.\"");
        assertThat(drafts.ready("1.1.0").advice()).hasSize(1);
    }

    @Test
    void refusesAStepThatIsTooSmall() throws IOException {
        assertThat(Drafts.released(folder)
                        .edit("Kindness", "Care")
                        .declare("kindness", "CLARIFICATION", "The word that we use.")
                        .refusals("1.1.0"))
                .containsExactly("the step from 1.0.0 to 1.1.0 is too small: what changed in the value kindness"
                        + " needs a major step – make it version 2.0.0, here or with --version");
    }

    @Test
    void refusesDaysThatDecreaseAlongTheVersions() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit("what we stand", "what we all stand")
                .declare("introduction", "CLARIFICATION", "All are meant.");
        assertThat(drafts.refusals("1.1.0", "2026-01-01"))
                .containsExactly("1.1.0 would be in force from 2026-01-01, but 1.0.0, a lower version, only from"
                        + " 2026-11-24 – choose 2026-11-24 or a later day, here or with --effective-from");
    }

    @Test
    void theVersionAskedForReplacesOnlyThatOfTheFramework() throws IOException {
        Drafts drafts = Drafts.unreleased(folder)
                .edit(
                        "{\n  \"formatVersion\": 1,",
                        "{ \"roles\": [ { \"id\": \"tutor\", \"name\": \"Tutor\", \"family\": \"Teaching\","
                                + " \"crosswalk\": { \"version\": \"2 é\" } } ], \"formatVersion\": 1,")
                .edit("\"version\": \"1.0.0\"", "\"version\" :\t\"0.9.0\" ");
        drafts.release("1.2.0", null);
        Framework released = FrameworkReader.read(drafts.workspace.releases().document(FrameworkVersion.of(1, 2, 0)));
        assertThat(released.version()).isEqualTo(FrameworkVersion.of(1, 2, 0));
        assertThat(released.role("tutor").crosswalk()).containsExactly(Map.entry("version", "2 é"));
    }

    @Test
    void problemsHaveTheLinesOfTheDraftWhateverVersionIsAskedFor() throws IOException {
        Drafts drafts = Drafts.unreleased(folder).edit("\"Kindness\"", "\"Kindness \"");
        assertThat(drafts.refusals("10.20.30"))
                .containsExactly("the draft has problems – correct them until  stars check  finds none:\n"
                        + drafts.workspace.draft()
                        + ":12:15: error SPACING /values/0/name (value Kindness ) – 'Kindness ' begins or ends"
                        + " with a space – remove that space");
        for (String noVersion : List.of("\"version\": 1", "\"versions\": \"1.0.0\"", "\"version\": \"1.0.0")) {
            Drafts wrong = Drafts.unreleased(folder).edit("\"version\": \"1.0.0\"", noVersion);
            assertThat(wrong.refusals("2.0.0")).isEqualTo(wrong.refusals(null));
        }
    }

    @Test
    void aRetirementIsInTheVersionAskedFor() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit(LISTEN, "")
                .edit(
                        "\n      ],\n",
                        "\n      ],\n      \"retiredBehaviours\": [ { \"id\": \"kindness.listen\", \"text\": \"Listen to everybody before you give an anwser\", \"authority\": \"PUBLISHED\", \"retired\": { \"in\": \"2.0.0\", \"reason\": \"It was too little.\" } } ],\n");
        assertThat(drafts.ready("2.0.0").release().version()).isEqualTo(FrameworkVersion.of(2, 0, 0));
        assertThat(drafts.refusals("1.9.9"))
                .containsExactly("the draft has problems – correct them until  stars check  finds none:\n"
                        + drafts.workspace.draft()
                        + ":24:159: error RETIRED_LATER /values/0/retiredBehaviours/0/retired/in (Kindness, first retired"
                        + " behaviour) – 'kindness.listen' is"
                        + " retired in 2.0.0, but this is version 1.9.9 – write 1.9.9 or an earlier version, or, if the"
                        + " next release is to be 2.0.0, write that as the version of the document");
    }

    @Test
    void refusesADocumentThatCouldNotBeReadBack() throws IOException {
        Drafts drafts = Drafts.unreleased(folder);
        assertThat(drafts.refusals("1.0.0", "+10000-01-01"))
                .containsExactly(
                        "the document 1.0.0.json could not be read back once it is released – correct what is wrong"
                                + " with it: 8:20: error INVALID_DATE /effectiveFrom – '+10000-01-01' is not a day of the calendar – write year, month and day, such as 2026-09-01");
    }

    @Test
    void refusesAVersionThatExists() throws IOException {
        assertThat(Drafts.released(folder)
                        .edit("what we stand", "what we all stand")
                        .declare("introduction", "CLARIFICATION", "All are meant.")
                        .refusals("1.0.0"))
                .containsExactly("version 1.0.0 is already released – choose a higher one, here or with --version");
    }

    @Test
    void refusesALockThatDoesNotMatch() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit("what we stand", "what we all stand")
                .declare("introduction", "CLARIFICATION", "All are meant.");
        Path frozen = drafts.workspace.releases().document(FrameworkVersion.of(1, 0, 0));
        Files.writeString(frozen, Files.readString(frozen).replace("anwser", "answer"));
        assertThat(drafts.refusals("1.1.0"))
                .containsExactly(
                        "the frozen document 1.0.0.json was changed after its release – restore it from version"
                                + " control; a correction needs a new release");
        Files.writeString(drafts.workspace.releases().path().resolve("1.0.9.json"), "{}");
        Files.delete(frozen);
        assertThat(drafts.workspace.releases().disagreements())
                .containsExactly(
                        "the frozen document 1.0.0.json is missing – restore it from version control",
                        "the document 1.0.9.json was not released by this program: the index or the lock does not list it –"
                                + " restore index.txt and lock.sha256 from version control, or, if somebody only put it"
                                + " there, move it out of the folder of releases");
    }

    @Test
    void saysNothingElseIfIndexOrDocumentsAreDamaged() throws IOException {
        Drafts drafts = Drafts.released(folder).edit("Kindness", "Care");
        Path frozen = drafts.workspace.releases().document(FrameworkVersion.of(1, 0, 0));
        for (String damage : List.of("{", "", Files.readString(frozen).replace("1.0.0", "1.0.9"))) {
            Files.writeString(frozen, damage);
            assertThat(drafts.refusals("1.1.0"))
                    .containsExactly("the frozen document 1.0.0.json was changed after its release – restore it from"
                            + " version control; a correction needs a new release");
        }
        Files.writeString(drafts.workspace.releases().indexFile(), "1.0");
        assertThat(drafts.refusals("1.1.0"))
                .containsExactly(
                        "line 1 of the release index is not a release: '1.0' – write version, release day, first"
                                + " day in force or -, and if need be 'withdrawn', day, reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9.0", "1.0.0", "2.0.0"})
    void refusesAnIdOtherThanThatOfTheReleases(String version) throws IOException {
        assertThat(Drafts.released(folder).edit("our-values", "my-values").refusals(version))
                .containsExactly("the draft has the id 'my-values', but its releases have 'our-values': the id of a"
                        + " framework stays the same for ever – put it back");
    }

    @Test
    void refusesAVersionThatLeavesNoRoomForTheNext() throws IOException {
        assertThat(Drafts.unreleased(folder).refusals("1.2.999999"))
                .containsExactly(
                        "each number of a version must be from 0 to 999999: 1.2.1000000 – choose a version that"
                                + " leaves room for the next one, here or with --version");
    }

    @ParameterizedTest
    @CsvSource({
        "none, false",
        ".git, true",
        "a/.git, true",
        "a/b/.git, false",
        "a/b/c/.git, false",
        "a/b/.git a/pom.xml, false",
        "a/pom.xml, true",
        "a/b/pom.xml, false",
        "a/b/pom.xml a/pom.xml, true",
        "a/b/pom.xml a/.git, false"
    })
    void looksForTheChangeLogInItsOwnProject(String marks, boolean found) throws IOException {
        Path content = Files.createDirectories(folder.resolve("a/b/c"));
        Path log = Files.writeString(folder.resolve("a/CHANGELOG.md"), "## Content\n");
        for (String mark : marks.split(" ", -1)) {
            Files.createFile(folder.resolve(mark));
        }
        assertThat(new Workspace(content).changelog()).isEqualTo(found ? log : content.resolve("CHANGELOG.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# Log\r\n\r\nText.\r\n",
                "# Log\r\n\r\n## Content\r\n\r\n### 0.9.0\r\n",
                "# Log\n\n## Content\n\n### 0.9.0\n"
            })
    void keepsTheLineEndsOfTheChangeLog(String before) throws IOException {
        Path log = Files.writeString(folder.resolve("CHANGELOG.md"), before);
        Drafts.unreleased(folder).release(null, null);
        String after = Files.readString(log);
        assertThat(after)
                .contains(
                        "### 1.0.0 – 2026-11-24",
                        before.replaceAll("(?s).*## Content", "").strip());
        assertThat(after.replace("\r\n", "").contains(before.contains("\r") ? "\n" : "\r"))
                .isFalse();
    }

    @Test
    void saysEveryReasonAtOnceAndWritesNothing() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit(LISTEN, "")
                .edit("who comes to us", "who comes here")
                .edit("Kindness", "Care");
        assertThat(drafts.refusals("1.0.1", "2026-01-01")).hasSize(4);
        assertThat(drafts.workspace.releases().index().releases()).hasSize(1);
    }

    @Test
    void aFixToTheLineInForceMayComeAfterALaterVersionWasScheduled() throws IOException {
        Drafts drafts = Drafts.released(folder).edit("Our Trust", "One Trust");
        drafts.release("1.1.0", null);
        drafts.edit("Kindness", "Care")
                .declare("kindness", "CLARIFICATION", "The word that we use.")
                .release("2.0.0", "2027-09-01");
        // the fix starts from the line in force
        Files.copy(
                drafts.workspace.releases().document(FrameworkVersion.of(1, 1, 0)),
                drafts.workspace.draft(),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        drafts.edit("\"version\": \"1.1.0\"", "\"version\": \"1.1.1\"")
                .edit("anwser", "answer")
                .declare("kindness.listen", "CORRECTION", "A misprint.")
                .release(null, "2026-12-01");
        FrameworkHistory history = drafts.workspace.releases().history();
        assertThat(history.releases())
                .extracting(release -> release.version().toString())
                .containsExactly("1.0.0", "1.1.0", "1.1.1", "2.0.0");
        assertThat(inForce(history, "2026-11-30")).isEqualTo("1.1.0");
        assertThat(inForce(history, "2026-12-01")).isEqualTo("1.1.1");
        assertThat(inForce(history, "2027-08-31")).isEqualTo("1.1.1");
        assertThat(inForce(history, "2027-09-01")).isEqualTo("2.0.0");
        // the next draft goes on from the highest version
        assertThat(FrameworkReader.read(drafts.workspace.draft()).version()).isEqualTo(FrameworkVersion.of(2, 0, 1));
    }

    @Test
    void aWithdrawnReleaseIsMarkedAndItsBytesStay() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit("what we stand", "what we all stand")
                .declare("introduction", "CLARIFICATION", "All are meant.");
        drafts.release("1.1.0", null);
        FrameworkVersion version = FrameworkVersion.of(1, 1, 0);
        byte[] frozen = Files.readAllBytes(drafts.workspace.releases().document(version));
        LocalDate tomorrow = Drafts.TODAY.plusDays(1);
        Withdrawing.of(drafts.workspace, version, tomorrow, "the wrong draft was released")
                .carryOut();
        assertThat(Files.readAllBytes(drafts.workspace.releases().document(version)))
                .isEqualTo(frozen);
        assertThat(Files.readString(drafts.workspace.releases().indexFile()))
                .isEqualTo(
                        "1.0.0 2026-11-24 2026-11-24\n1.1.0 2026-11-24 2026-11-24 withdrawn 2026-11-25 the wrong draft"
                                + " was released\n");
        assertThat(inForce(drafts.workspace.releases().history(), "2026-11-24")).isEqualTo("1.1.0");
        assertThat(inForce(drafts.workspace.releases().history(), "2026-11-25")).isEqualTo("1.0.0");
        assertThatThrownBy(() -> Withdrawing.of(drafts.workspace, version, tomorrow, "x".repeat(501)))
                .hasMessage(
                        "the reason has 501 characters, more than 500 – say it in a sentence: people see it wherever"
                                + " releases are listed");
        assertThatThrownBy(() -> Withdrawing.of(drafts.workspace, version, tomorrow, "again"))
                .hasMessage("release 1.1.0 was already withdrawn on 2026-11-25: the wrong draft was released");
        assertThatThrownBy(() -> Withdrawing.of(drafts.workspace, FrameworkVersion.of(9, 0, 0), tomorrow, "no"))
                .hasMessage("there is no release 9.0.0 – the releases are listed in "
                        + drafts.workspace.releases().indexFile());
    }

    private static String inForce(FrameworkHistory history, String day) {
        return history.inForceOn(LocalDate.parse(day)).orElseThrow().version().toString();
    }
}
