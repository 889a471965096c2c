// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trust.stars.model.FrameworkVersion;

/** A check of the draft tells what its release would refuse, once and where it can be mended. */
class DraftCheckTest {
    private static final String END = "\n  ]\n}";

    /** Seven statements, each linked with both behaviours. */
    private static final String LINKED = linked();

    @TempDir
    private Path folder;

    private static String linked() {
        StringBuilder statements = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (int i = 1; i <= 7; i++) {
            statements
                    .append(i == 1 ? "" : ",")
                    .append("\n{ \"id\": \"code.c" + i + "\", \"code\": \"C" + i + "\", \"label\": \"Care\" }");
            for (String behaviour : new String[] {"kindness.listen", "kindness.welcome"}) {
                links.append(links.isEmpty() ? "" : ",")
                        .append(
                                "\n{ \"statement\": \"code.c" + i + "\", \"behaviour\": \"" + behaviour
                                        + "\", \"relation\": \"RELATED\", \"rationale\": \"So.\", \"authority\": \"PROPOSED\" }");
            }
        }
        return "\n  ],\n  \"standards\": [ { \"id\": \"code\", \"title\": \"Our Code\", \"kind\": \"ETHICAL_CODE\","
                + " \"publisher\": \"Us\", \"status\": \"CURRENT\", \"statements\": [" + statements
                + " ] } ],\n  \"alignments\": [" + links + " ]\n}";
    }

    private Drafts linkedRelease() throws IOException {
        Drafts drafts = Drafts.unreleased(folder).edit(END, LINKED);
        drafts.release(null, null);
        return drafts;
    }

    @Test
    void aFreshDraftIsFine() throws IOException {
        assertThat(Drafts.unreleased(folder).check()).isEmpty();
        assertThat(linkedRelease().check()).isEmpty();
    }

    @Test
    void aChangedIdIsToldAsThatAndNotAsAMisspellingOfItsReferences() throws IOException {
        Drafts drafts = linkedRelease();
        String text = Files.readString(drafts.workspace.draft());
        Files.writeString(
                drafts.workspace.draft(),
                text.replaceFirst("\"id\": \"kindness.listen\"", "\"id\": \"kindness.hear\""));

        assertThat(drafts.check())
                .containsExactly("17:21: error LOST_ID /values/0/behaviours (value Kindness) – the behaviour"
                        + " 'kindness.listen' of 1.0.0 is gone, but applications have stored its id – if it became"
                        + " 'kindness.hear' by mistake, call that 'kindness.listen' again; else put it back, and retire it"
                        + " if it no longer applies");
        assertThat(drafts.refusals(null)).hasSize(1);
    }

    @Test
    void aChangedIdOfAValueIsToldOnce() throws IOException {
        Drafts drafts = linkedRelease().edit("\"id\": \"kindness\"", "\"id\": \"kindnes\"");

        assertThat(drafts.check())
                .singleElement()
                .asString()
                .startsWith("12:13: error LOST_ID /values – the value 'kindness' of 1.0.0 is gone, ")
                .contains("if it became 'kindnes' by mistake, call that 'kindness' again");
    }

    @Test
    void aDeletedStandardIsToldOnceWithItsStatements() throws IOException {
        Drafts drafts = linkedRelease();
        String text = Files.readString(drafts.workspace.draft());
        Files.writeString(
                drafts.workspace.draft(),
                text.replaceFirst("(?s)\"standards\": \\[.*?\\],\n  \"alignments\"", "\"alignments\""));

        assertThat(drafts.check())
                .containsExactly("1:1: error LOST_ID – the standard 'code' of 1.0.0 is gone with its 7 statements, but"
                        + " applications have stored their ids – put it back, and give it the status WITHDRAWN if it no"
                        + " longer applies");
    }

    @Test
    void aDeletedStatementIsToldAtItsStandard() throws IOException {
        Drafts drafts = linkedRelease();
        String text = Files.readString(drafts.workspace.draft());
        Files.writeString(drafts.workspace.draft(), text.replaceFirst("(?s)\\{\\s*\"id\": \"code.c3\".*?\\},\\s*", ""));

        assertThat(drafts.check())
                .singleElement()
                .asString()
                .contains(
                        " LOST_ID /standards/0/statements (standard Our Code) – the statement 'code.c3' of 1.0.0 is gone");
    }

    @Test
    void aReferenceToWhatNeverWasIsStillAMisspelling() throws IOException {
        Drafts drafts = linkedRelease();
        String text = Files.readString(drafts.workspace.draft());
        Files.writeString(
                drafts.workspace.draft(),
                text.replaceFirst("\"behaviour\": \"kindness.listen\"", "\"behaviour\": \"kindness.lisen\""));

        assertThat(drafts.check())
                .singleElement()
                .asString()
                .endsWith("there is no behaviour 'kindness.lisen' – did you mean 'kindness.listen'?");
    }

    @Test
    void theLinksOfARetiredBehaviourGetOneOffer() throws IOException {
        Drafts drafts = linkedRelease();
        String text = Files.readString(drafts.workspace.draft());
        String behaviour = "(?s)\\{\\s*\"id\": \"kindness.listen\".*?\\},\\s*";
        Files.writeString(
                drafts.workspace.draft(),
                text.replace("\"version\": \"1.0.1\"", "\"version\": \"1.1.0\"")
                        .replaceFirst(behaviour, "")
                        .replaceFirst(
                                "\"authority\": \"PUBLISHED\"\n    }\n  ]",
                                "\"retiredBehaviours\": [ { \"id\": \"kindness.listen\", \"text\": \"Listen to everybody"
                                        + " before you give an anwser\", \"authority\": \"PUBLISHED\", \"retired\": {"
                                        + " \"in\": \"1.1.0\", \"replacedBy\": [\"kindness.welcome\"], \"reason\": \"So.\" }"
                                        + " } ], \"authority\": \"PUBLISHED\"\n    }\n  ]"));

        assertThat(drafts.check())
                .containsExactly("76:20: error RETIRED_REFERENCE /alignments/0/behaviour (link from code.c1 to"
                        + " kindness.listen) – the behaviour 'kindness.listen' is retired at line 24, but 7 links refer to"
                        + " it, of which this is the first – remove the reference from each link, or refer to"
                        + " 'kindness.welcome' instead");
    }

    @Test
    void aBehaviourThatIsMovedToAnotherValueIsMovedBack() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit(
                        "\"values\": [",
                        "\"values\": [ { \"id\": \"care\", \"name\": \"Care\", \"statement\": \"We care.\","
                                + " \"authority\": \"PROPOSED\", \"behaviours\": [ { \"id\": \"kindness.listen\", \"text\":"
                                + " \"Listen to everybody before you give an anwser\", \"authority\": \"PUBLISHED\" } ] },");
        String text = Files.readString(drafts.workspace.draft());
        int second = text.lastIndexOf("{\n          \"id\": \"kindness.listen\"");
        Files.writeString(
                drafts.workspace.draft(),
                text.substring(0, second)
                        + text.substring(text.indexOf("},", second) + 2).stripLeading());

        assertThat(drafts.check())
                .anyMatch(line -> line.contains(" WRONG_PREFIX ")
                        && line.endsWith("move the behaviour back: it is released under this id"))
                .noneMatch(line -> line.contains("LOST_ID"));
    }

    @Test
    void aFirstDayThatDoesNotFitIsToldIfTheDraftNamesIt() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit("\"publisher\"", "\"effectiveFrom\": \"2026-01-01\",\n  \"publisher\"")
                .edit("\"title\": \"Our values\"", "\"title\": \"Our own values\"")
                .edit("\"version\": \"1.0.1\"", "\"version\": \"1.1.0\"");

        assertThat(drafts.check())
                .containsExactly("8:20: error DAY_OUT_OF_ORDER /effectiveFrom – 1.1.0 would be in force from"
                        + " 2026-01-01, but 1.0.0, a lower version, only from 2026-11-24 – choose 2026-11-24 or a later"
                        + " day, here or with --effective-from");
    }

    @Test
    void aDayThatIsLeftOutIsToday() throws IOException {
        Drafts drafts = Drafts.unreleased(folder);
        drafts.release(null, "2999-09-01");

        assertThat(drafts.check()).isEmpty(); // nothing has changed yet

        drafts.edit("\"title\": \"Our values\"", "\"title\": \"Our own values\"")
                .edit("\"version\": \"1.0.1\"", "\"version\": \"1.1.0\"");

        assertThat(drafts.check())
                .singleElement()
                .asString()
                .contains("error DAY_OUT_OF_ORDER /effectiveFrom – 1.1.0 would be in force from ")
                .endsWith(", but 1.0.0, a lower version, only from 2999-09-01 – choose 2999-09-01 or a later day, here"
                        + " or with --effective-from");
    }

    @Test
    void aFixOfAnOlderLineIsInForceBeforeTheNewer() throws IOException {
        Drafts drafts = Drafts.released(folder)
                .edit("\"title\": \"Our values\"", "\"title\": \"Our own values\"")
                .edit("\"version\": \"1.0.1\"", "\"version\": \"2.0.0\"");
        drafts.release(null, null);
        drafts.edit("\"version\": \"2.0.1\"", "\"effectiveFrom\": \"2026-11-25\",\n  \"version\": \"1.1.0\"")
                .edit("Our own", "Our very own");

        assertThat(drafts.check())
                .singleElement()
                .asString()
                .contains(
                        ", but 2.0.0, a higher version, already from 2026-11-24 – choose 2026-11-24 or an earlier day");
    }

    @Test
    void aChangeLogThatCannotBeContinuedIsTold() throws IOException {
        Drafts drafts = Drafts.released(folder).edit("Our Trust", "One Trust").edit("1.0.1", "1.1.0");
        Path log = drafts.workspace.changelog();
        Files.write(log, new byte[] {'#', ' ', (byte) 0xE9});

        assertThat(drafts.check())
                .containsExactly(
                        "1:1: error CHANGE_LOG – cannot read " + log + ": it is not in UTF-8 – save it as UTF-8");
    }

    @Test
    void aStepThatIsTooSmallIsToldAtTheVersion() throws IOException {
        assertThat(Drafts.released(folder).edit("Our Trust", "One Trust").check())
                .containsExactly(
                        "6:14: error STEP_TOO_SMALL /version – the step from 1.0.0 to 1.0.1 is too small: what"
                                + " changed in the framework needs a minor step – make it version 1.1.0, here or with --version");
    }

    @Test
    void anUndeclaredRewordingNamesBothStepsWhateverTheVersion() throws IOException {
        Drafts drafts = Drafts.released(folder).edit("anwser", "answer");

        assertThat(drafts.check())
                .singleElement()
                .asString()
                .contains(" UNDECLARED_REWORDING /values/0/behaviours/0/text (Kindness, first behaviour) – ")
                .contains("\"CORRECTION\"", "a patch step, such as 1.0.1")
                .contains("\"CLARIFICATION\"", "a minor step, such as 1.1.0");
        assertThat(drafts.declare("kindness.listen", "CORRECTION", "A misprint.")
                        .check())
                .isEmpty();
    }

    @Test
    void aDamagedFolderOfReleasesIsTold() throws IOException {
        Drafts drafts = Drafts.released(folder);
        Files.delete(drafts.workspace.releases().document(FrameworkVersion.of(1, 0, 0)));

        assertThat(drafts.check())
                .containsExactly("1:1: error RELEASES_DAMAGED – the frozen document 1.0.0.json is missing – restore it"
                        + " from version control");
    }

    @Test
    void aReleaseThatCannotBeReadAnyMoreIsTold() throws IOException {
        Drafts drafts = Drafts.released(folder).edit("\"text\": \"Make", "\"text\": \" Make");
        drafts.forceRelease("1.0.1").goOnFrom("1.0.0", "1.0.2");

        assertThat(drafts.check())
                .singleElement()
                .asString()
                .startsWith("1:1: error RELEASES_DAMAGED – the frozen document 1.0.1.json cannot be used: ");
    }

    @Test
    void saysNothingOfReleasesThatAreAboutToBeCompleted() throws IOException {
        int pending = 0;
        boolean killed = true;
        for (int step = 0; killed; step++) {
            Drafts drafts = Drafts.unreleased(Files.createDirectory(folder.resolve(String.valueOf(step))));
            try {
                drafts.ready(null).carryOut(WatchedDisk.killing(step, false));
                killed = false;
            } catch (WatchedDisk.Killed e) {
                if (drafts.workspace.pending().isPresent() && Files.exists(drafts.workspace.draft())) {
                    pending++;
                    assertThat(drafts.check())
                            .as("killed at step %s", step)
                            .noneMatch(line -> line.contains("RELEASES"));
                }
            }
        }
        assertThat(pending).as("steps that leave a release to be completed").isGreaterThan(3);
    }
}
