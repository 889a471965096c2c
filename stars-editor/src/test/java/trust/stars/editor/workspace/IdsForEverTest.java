// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.model.FrameworkVersion;

/** An id means one thing in all releases of all lines, and a release has all ids of those below it. */
class IdsForEverTest {
    private static final String WELCOME = """
                    {
                      "id": "kindness.welcome",
                      "text": "Make everybody who comes to us feel welcome",
                      "authority": "PUBLISHED"
                    }
            """;
    private static final String ROLES =
            "\n  ],\n  \"roles\": [ { \"id\": \"%s\", \"name\": \"%s\", \"family\": \"School\" } ]\n}";
    private static final String END = "\n  ]\n}";

    @TempDir
    private Path folder;

    /** Two lines: 1.0.0, and 2.0.0 with one behaviour more. */
    private Drafts twoLines(String id, String text) throws IOException {
        Drafts drafts = Drafts.released(folder);
        add(drafts, id, text).release("2.0.0", null);
        return drafts.goOnFrom("1.0.0", "1.1.0");
    }

    private static Drafts add(Drafts drafts, String id, String text) throws IOException {
        return drafts.edit(
                WELCOME.strip(),
                WELCOME.strip() + ", { \"id\": \"" + id + "\", \"text\": \"" + text
                        + "\", \"authority\": \"PROPOSED\" }");
    }

    /** The same is said by a check of the draft and by its release. */
    private static void refused(Drafts drafts, String... lines) throws IOException {
        assertThat(drafts.check()).containsExactly(lines);
        assertThat(drafts.refusals(null))
                .containsExactlyElementsOf(List.of(lines).stream()
                        .map(line -> line.substring(line.indexOf(" – ") + 3))
                        .toList());
    }

    @Test
    void anOlderLineTakesNoIdThatALaterReleaseHasNotGot() throws IOException {
        refused(
                add(twoLines("kindness.thank", "Say thank you"), "kindness.time", "Give people time"),
                "27:20: error NEW_IN_OLDER_LINE /values/0/behaviours/2/id (Kindness, third behaviour) – the behaviour"
                        + " 'kindness.time' is new, but 2.0.0 is released already and has not got it – an older line takes"
                        + " no new ids: release it in a version after the latest");
    }

    @Test
    void anOlderLineTakesAnIdThatEveryLaterReleaseHas() throws IOException {
        Drafts drafts = add(twoLines("kindness.thank", "Say thank you"), "kindness.thank", "Say thank you");

        assertThat(drafts.check()).isEmpty();
        drafts.release(null, null);
        assertThat(drafts.goOnFrom("2.0.0", "2.0.1").check()).isEmpty();
    }

    @Test
    void anOlderLineTakesNoIdWithAnotherMeaning() throws IOException {
        refused(
                add(twoLines("kindness.thank", "Say thank you"), "kindness.thank", "Park bicycles behind the kitchen"),
                "27:20: error OTHER_MEANING /values/0/behaviours/2/id (Kindness, third behaviour) – 'kindness.thank' says"
                        + " 'Say thank you' in 2.0.0, which has fewer than half of the words here – give it another id, or"
                        + " the words that it has there");
    }

    @Test
    void anOlderLineTakesNoRoleThatIsAnotherThere() throws IOException {
        Drafts drafts = Drafts.released(folder);
        drafts.edit(END, ROLES.formatted("lead", "Lead teacher")).release("2.0.0", null);

        drafts.goOnFrom("1.0.0", "1.1.0").edit(END, ROLES.formatted("lead", "Head cook"));

        assertThat(drafts.check())
                .singleElement()
                .asString()
                .contains(" OTHER_MEANING /roles/0/id (role Head cook) – ");
    }

    @Test
    void idsDoNotExchangeTheirWords() throws IOException {
        String roles = "\n  ],\n  \"roles\": [ { \"id\": \"lead\", \"name\": \"%s\", \"family\": \"School\" },"
                + " { \"id\": \"cook\", \"name\": \"%s\", \"family\": \"School\" } ]\n}";
        Drafts drafts = Drafts.unreleased(folder).edit(END, roles.formatted("Lead teacher", "Head cook"));
        drafts.release(null, null);
        drafts.edit("\"Lead teacher\"", "\"\"")
                .edit("\"Head cook\"", "\"Lead teacher\"")
                .edit("\"\"", "\"Head cook\"");
        drafts.edit("1.0.1", "1.1.0");

        assertThat(drafts.check())
                .hasSize(2)
                .allMatch(line -> line.contains(" OTHER_MEANING /roles/"))
                .anyMatch(line -> line.contains("'lead' says 'Head cook' now, which 'cook' says in 1.0.0"));
    }

    @Test
    void anIdMayTakeWordsThatAnotherKeeps() throws IOException {
        Drafts drafts = Drafts.unreleased(folder).edit(END, ROLES.formatted("lead", "Lead teacher"));
        drafts.release(null, null);
        drafts.edit("1.0.1", "1.1.0").edit("Lead teacher", "Leading teacher");

        assertThat(drafts.check()).isEmpty();
        assertThat(drafts.ready(null).advice()).isEmpty();

        drafts.edit("Leading teacher", "Head cook");

        assertThat(drafts.ready(null).advice())
                .containsExactly(
                        "the role lead was called 'Lead teacher' and is called 'Head cook' now: if that is something"
                                + " else, give it an id of its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.0", "3.0.0"})
    void anIdIsOfOneKindInAllReleases(String version) throws IOException {
        Drafts drafts = Drafts.released(folder);
        drafts.edit(END, ROLES.formatted("care", "Carer")).release("2.0.0", null);

        drafts.goOnFrom("1.0.0", version)
                .edit(
                        "\"values\": [",
                        "\"values\": [ { \"id\": \"care\", \"name\": \"Care\", \"statement\": \"We care.\","
                                + " \"authority\": \"PROPOSED\", \"behaviours\": [] },");

        assertThat(drafts.check())
                .filteredOn(line -> !line.contains("STEP_TOO_SMALL"))
                .singleElement()
                .asString()
                .endsWith("'care' is the id of a value here, but of a role in 2.0.0 – give the value an id that no"
                        + " release has, and put the role back");
    }

    @Test
    void withdrawnReleasesCount() throws IOException {
        Drafts drafts = twoLines("kindness.thank", "Say thank you");
        Withdrawing.of(drafts.workspace, FrameworkVersion.of(2, 0, 0), Drafts.TODAY, "a mistake")
                .carryOut();

        assertThat(drafts.goOnFrom("1.0.0", "3.0.0").check())
                .containsExactly("17:21: error LOST_ID /values/0/behaviours (value Kindness) – the behaviour"
                        + " 'kindness.thank' of 2.0.0 is gone, but applications have stored its id – put it back, and"
                        + " retire it if it no longer applies");
        assertThat(add(drafts.goOnFrom("1.0.0", "1.1.0"), "kindness.time", "Give people time")
                        .check())
                .singleElement()
                .asString()
                .contains(" NEW_IN_OLDER_LINE ");
    }

    @Test
    void aCorrectionOfAnOlderLineNeedNotBeInALaterReleaseYet() throws IOException {
        Drafts drafts = twoLines("kindness.thank", "Say thank you")
                .edit("anwser", "answer")
                .declare("kindness.listen", "CORRECTION", "A misprint.");

        assertThat(drafts.check()).isEmpty();
        drafts.release("1.0.1", null);
        assertThat(drafts.goOnFrom("2.0.0", "2.0.1").check()).isEmpty();
    }

    @Test
    void anOlderLineDoesNotRewordWhatMeansSomethingElseLater() throws IOException {
        Drafts drafts = Drafts.released(folder);
        drafts.edit("you give an anwser", "with all your heart")
                .declare("kindness.listen", "CLARIFICATION", "Clearer.")
                .release("2.0.0", null);

        drafts.goOnFrom("1.0.0", "1.1.0")
                .edit("Listen to everybody before", "At every meeting wait")
                .declare("kindness.listen", "CLARIFICATION", "Clearer.");

        assertThat(drafts.check())
                .singleElement()
                .asString()
                .contains(" OTHER_MEANING /values/0/behaviours/0/id ")
                .endsWith(
                        "choose words nearer to those, or say in the rewording's 'keepsIdBecause' why it is the same");
        drafts.edit("\"Clearer.\"", "\"Clearer.\", \"keepsIdBecause\": \"It asks for the same.\"");
        assertThat(drafts.check()).isEmpty();
        drafts.release(null, null);
        assertThat(drafts.goOnFrom("2.0.0", "2.0.1").check()).isEmpty();
    }

    @Test
    void whatReleasesHaveDoneToIdsIsToldWhereItCanBeMended() throws IOException {
        Drafts drafts = twoLines("kindness.thank", "Say thank you");
        add(add(drafts, "kindness.thank", "Park bicycles behind the kitchen"), "kindness.time", "Give people time")
                .forceRelease("1.1.0");

        drafts.goOnFrom("2.0.0", "2.0.1");

        refused(
                drafts,
                "17:21: error LOST_ID /values/0/behaviours (value Kindness) – the behaviour 'kindness.time' of 1.1.0 is"
                        + " gone, but applications have stored its id – put it back, and retire it if it no longer applies",
                "29:17: error OTHER_MEANING /values/0/behaviours/2/id (Kindness, third behaviour) – 'kindness.thank' means"
                        + " one thing in 1.1.0, 'Park bicycles behind the kitchen', and another in 2.0.0 – retire it, and"
                        + " give each of the two an id of its own; or say in 'keepsIdBecause' of a rewording why it is the"
                        + " same");
    }

    @Test
    void whatReleasesHaveDoneToIdsIsSettledByANote() throws IOException {
        Drafts drafts = twoLines("kindness.thank", "Say thank you");
        add(drafts, "kindness.thank", "Park bicycles behind the kitchen").forceRelease("1.1.0");

        drafts.goOnFrom("2.0.0", "2.0.1")
                .edit(
                        END,
                        "\n  ],\n  \"releaseNotes\": { \"rewordings\": [ { \"item\": \"kindness.thank\", \"kind\":"
                                + " \"CLARIFICATION\", \"note\": \"Looked at again.\", \"keepsIdBecause\": \"Both are"
                                + " thanks.\" } ] }\n}");

        assertThat(drafts.check()).isEmpty();
        drafts.edit("\"publisher\": \"Our Trust\"", "\"publisher\": \"One Trust\"");
        assertThat(drafts.ready("2.1.0").advice()).isEmpty();
        drafts.release("2.1.0", null);
        assertThat(drafts.check()).isEmpty();
    }

    @Test
    void refusesANewIdWithTheConstantOfAReleasedOne() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit("kindness.listen", "kindness.be-there")
                .edit(
                        "\"values\": [",
                        "\"values\": [ { \"id\": \"kindness-be\", \"name\": \"Be\", \"statement\": \"We are.\","
                                + " \"authority\": \"PROPOSED\", \"behaviours\": [ { \"id\": \"kindness-be.there\", \"text\": \"Be"
                                + " there\", \"authority\": \"PROPOSED\" } ] },");

        assertThat(drafts.check())
                .anyMatch(line -> line.contains(" SAME_CONSTANT ")
                        && line.contains(
                                "'kindness.be-there' differs only in dots and hyphens from 'kindness-be.there' at"
                                        + " line 12"));
    }

    @Test
    void refusesAnIdWithTheConstantOfOneThatIsGone() throws IOException {
        Drafts drafts = Drafts.unreleased(folder).edit("kindness.listen", "kindness.be-there");
        drafts.release(null, null);
        drafts.edit("\"kindness\"", "\"kindness-be\"")
                .edit("\"kindness.be-there\"", "\"kindness-be.there\"")
                .edit("\"kindness.welcome\"", "\"kindness-be.welcome\"");

        assertThat(drafts.check())
                .anyMatch(
                        line -> line.endsWith(
                                "'kindness-be.there' differs only in dots and hyphens from"
                                        + " 'kindness.be-there' of 1.0.0, so that programs could not tell them apart – give it another id"))
                .anyMatch(line -> line.contains("the value 'kindness' of 1.0.0 is gone with its 2 behaviours, but"
                        + " applications have stored their ids – if it became 'kindness-be' by mistake, call that"
                        + " 'kindness' again; "));
    }
}
