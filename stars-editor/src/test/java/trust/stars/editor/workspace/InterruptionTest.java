// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.editor.workspace.WatchedDisk.Killed;
import trust.stars.model.Framework;

/** A release that is stopped at any step is made or not made, and nothing between. */
class InterruptionTest {
    @TempDir
    private Path folder;

    private int places;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aKillAtAnyStepLeavesTheReleaseMadeOrNotMade(boolean half) throws IOException {
        Map<String, String> whole = released();
        int steps = steps();
        for (int step = 0; step < steps; step++) {
            Drafts drafts = readyToRelease();
            Map<String, String> before = files(drafts);

            kill(drafts, step, half);
            drafts.workspace.recover();

            assertMadeOrNotMade(drafts, before, whole, "step " + step);
        }
        assertThat(steps)
                .as("five files, their list and two notes written and moved and cleared away")
                .isGreaterThan(25);
    }

    /** The same with a process of its own, whose lock on the folder goes with it: staging, decided, half in place. */
    @ParameterizedTest
    @ValueSource(ints = {4, 9, 15, 22})
    void aProcessThatIsKilledLeavesTheReleaseMadeOrNotMade(int step) throws Exception {
        Map<String, String> whole = released();
        Drafts drafts = readyToRelease();
        Map<String, String> before = files(drafts);

        KilledProgram.killAt(step, drafts.workspace.folder());

        assertThat(files(drafts)).isNotIn(before, whole).containsKey(".stars-lock");
        drafts.workspace.alone(drafts.workspace::recover);
        assertMadeOrNotMade(drafts, before, whole, "step " + step);
    }

    @Test
    void aKillOfWhatEndsAKilledReleaseIsNoWorse() throws IOException {
        Map<String, String> whole = released();
        int steps = steps();
        for (int step = 0; step < steps; step++) {
            boolean isKilled = true;
            for (int again = 0; isKilled; again++) {
                Drafts drafts = readyToRelease();
                Map<String, String> before = files(drafts);
                kill(drafts, step, true);

                try {
                    drafts.workspace.recover(WatchedDisk.killing(again, true));
                    isKilled = false;
                } catch (Killed e) {
                    drafts.workspace.recover();
                }

                assertMadeOrNotMade(drafts, before, whole, "steps " + step + " and " + again);
            }
        }
    }

    @Test
    void aFullDiskLeavesEverythingAsItWasAndIsToldWithTheFile() throws IOException {
        int steps = steps();
        int refused = 0;
        for (int step = 0; step < steps; step++) {
            Drafts drafts = readyToRelease();
            Map<String, String> before = files(drafts);
            ReleasePlan.Ready plan = drafts.ready(null);
            WatchedDisk disk = WatchedDisk.full(step);

            Throwable failure = catchThrowable(() -> plan.carryOut(disk));

            if (files(drafts).equals(before)) {
                refused++;
                assertThat(failure).as("step %d", step).isInstanceOf(IOException.class);
                assertThat(failure.getMessage())
                        .matches(
                                "(the release 1\\.0\\.1 was taken back: )?cannot write "
                                        + "(.*(draft\\.json|1\\.0\\.1\\.json|lock\\.sha256|index\\.txt|CHANGELOG\\.md|list|decided)"
                                        + ": check that there is room on the disk, and that you may write to the folder"
                                        + "|in the folder .*)(; nothing was changed|; every file is as it was – run this again|)");
                drafts.release(null, null);
            } else {
                // all is made; only the clearing away was disturbed, and goes on the next time
                drafts.workspace.recover();
                assertThat(drafts.workspace.releases().index().releases()).hasSize(2);
            }
            assertThat(drafts.workspace.releases().disagreements()).isEmpty();
        }
        assertThat(refused).isGreaterThan(20);
    }

    /** At any moment: before it is decided, when the file has just been put aside, when another is in its place. */
    @ParameterizedTest
    @CsvSource({
        "draft.json, false", "draft.json, true",
        "releases/index.txt, false", "releases/lock.sha256, true",
        "CHANGELOG.md, false"
    })
    void whatIsSavedAtAnyMomentIsKept(String name, boolean renamed) throws IOException {
        int steps = steps();
        int refused = 0;
        for (int step = 0; step < steps; step++) {
            Drafts drafts = readyToRelease();
            Path file = drafts.workspace.folder().resolve(name);
            String edited = Files.readString(file) + "\n";
            Map<String, String> before = files(drafts);
            before.put(name, edited);
            ReleasePlan.Ready plan = drafts.ready(null);
            WatchedDisk disk = WatchedDisk.at(step, () -> save(file, edited, renamed));

            Throwable failure = catchThrowable(() -> plan.carryOut(disk));

            assertThat(file).as("step %d", step).hasContent(edited);
            if (failure == null) {
                drafts.workspace.recover();
                assertThat(drafts.workspace.folder().resolve("releases/1.0.1.json"))
                        .exists();
            } else {
                refused++;
                assertThat(failure).isInstanceOf(IOException.class).hasMessageContaining("somebody has saved " + file);
                assertThat(files(drafts)).as("step %d", step).isEqualTo(before);
            }
        }
        assertThat(refused).isBetween(8, steps - 5);
    }

    private static void save(Path file, String text, boolean renamed) throws IOException {
        if (renamed) {
            Path other = Files.writeString(file.resolveSibling("other"), text);
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.writeString(file, text);
        }
    }

    @Test
    void whatWasSavedBeforeTheReleaseBeganToWriteIsKept() throws IOException {
        Drafts drafts = readyToRelease();
        ReleasePlan.Ready plan = drafts.ready(null);
        drafts.edit("comes to us", "comes here");
        Map<String, String> edited = files(drafts);

        assertThatThrownBy(plan::carryOut)
                .isInstanceOf(IOException.class)
                .hasMessage("somebody has saved " + drafts.workspace.draft().toAbsolutePath()
                        + " since it was read – nothing was changed; run this again");
        assertThat(files(drafts)).isEqualTo(edited);
    }

    @Test
    void whatIsEditedAfterAnInterruptionIsKeptAndTheReleaseTakenBack() throws IOException {
        Drafts drafts = readyToRelease();
        decided(drafts);
        drafts.edit("comes to us", "comes here");
        Map<String, String> edited = files(drafts);
        edited.keySet().removeIf(name -> name.startsWith(".stars-pending"));

        assertThatThrownBy(drafts.workspace::recover)
                .isInstanceOf(IOException.class)
                .hasMessage("the release 1.0.1 was taken back: somebody has saved " + drafts.workspace.draft()
                        + " since it was read; every file is as it was – run this again");

        assertThat(files(drafts)).isEqualTo(edited);
        assertThat(drafts.workspace.recover()).isEmpty();
        assertThat(drafts.refusals(null)).isNotEmpty();
    }

    @Test
    void aFileThatIsInItsPlaceAlreadyMayBeEdited() throws IOException {
        Drafts drafts = readyToRelease();
        draftReplaced(drafts);
        Files.writeString(drafts.workspace.draft(), Files.readString(drafts.workspace.draft()) + "\n");

        assertThat(drafts.workspace.recover()).contains("release 1.0.1");

        assertThat(drafts.workspace.draft()).content().endsWith("\n\n");
    }

    @Test
    void whatCanGoNeitherOnNorBackWaitsUntilAFileIsRenamed() throws IOException {
        Drafts drafts = readyToRelease();
        draftReplaced(drafts);
        Path index = drafts.workspace.releases().indexFile();
        for (Path file : new Path[] {drafts.workspace.draft(), index}) {
            Files.writeString(file, Files.readString(file) + "\n");
        }
        String draft = Files.readString(drafts.workspace.draft());

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(drafts.workspace::recover)
                    .isInstanceOf(IOException.class)
                    .hasMessage("the release 1.0.1 is not complete: somebody has saved " + index + " since it was read;"
                            + " rename a file that was edited, to keep it, and run this again to complete the release"
                            + " 1.0.1");
        }
        assertThat(drafts.workspace.draft()).hasContent(draft);
        Files.move(index, index.resolveSibling("mine.txt"));
        assertThat(drafts.workspace.recover()).contains("release 1.0.1");
        assertThat(drafts.workspace.draft()).hasContent(draft);
        assertThat(drafts.workspace.releases().disagreements()).isEmpty();
    }

    /** An editor that has the old file open writes into it after it was put aside. */
    @Test
    void whatIsWrittenIntoAFileThatWasPutAsideIsKept() throws IOException {
        Drafts drafts = readyToRelease();
        ReleasePlan.Ready plan = drafts.ready(null);
        WatchedDisk disk = WatchedDisk.at(decision() + 6, () -> {
            try (Stream<Path> all = Files.list(drafts.workspace.folder())) {
                Files.writeString(
                        all.filter(file -> file.toString().endsWith("-1-old"))
                                .findFirst()
                                .orElseThrow(),
                        "mine");
            }
        });

        Throwable failure = catchThrowable(() -> plan.carryOut(disk));

        assertThat(failure)
                .isInstanceOf(IOException.class)
                .hasMessageMatching("the release 1\\.0\\.1 is complete, but somebody saved .*draft\\.json while it ran:"
                        + " what they wrote is in .*-1-old – take over from it what you need, then remove it");
        Path old = pending(drafts, "1-old");
        assertThat(old).hasContent("mine");
        assertThatThrownBy(drafts.workspace::recover).hasMessageContaining(old + " – take over from it what you need");
        Files.delete(old);
        assertThat(drafts.workspace.recover()).contains("release 1.0.1");
        assertThat(files(drafts)).isEqualTo(released());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "1", "3"})
    void whatSomebodyHasChangedIsRefusedAndLeft(String part) throws IOException {
        Drafts drafts = readyToRelease();
        decided(drafts);
        Path file = pending(drafts, part);
        Files.writeString(file, Files.readString(file) + " ");
        refusesAndLeaves(drafts, file);
    }

    @Test
    void aListThatThisProgramDidNotWriteIsRefusedAndLeft() throws IOException {
        Drafts drafts = readyToRelease();
        Path crafted = drafts.workspace.folder().resolve(".stars-pending-" + "0".repeat(32) + "-list");
        Files.writeString(crafted, "release 9.9.9\n- " + "0".repeat(64) + " ../.git/hooks/pre-commit\n");
        refusesAndLeaves(drafts, crafted);
        assertThat(drafts.workspace.pending()).isEmpty();
    }

    private static void refusesAndLeaves(Drafts drafts, Path file) throws IOException {
        Map<String, String> before = files(drafts);
        ReleasePlan.Ready plan = drafts.ready(null);
        String message = "this program did not write " + file + " on this computer, or somebody has changed it – if you"
                + " interrupted a release elsewhere, complete it there; otherwise keep a copy of the folder, put back what"
                + " is missing, from version control or from the files beside this one whose names end in -old (one may"
                + " be your draft), then remove these files; nothing was changed";

        assertThatThrownBy(drafts.workspace::recover)
                .isInstanceOf(IOException.class)
                .hasMessageContaining(" – if you ");
        if (file.getFileName().toString().contains("0".repeat(32))) {
            assertThatThrownBy(plan::rehearse).hasMessage(message);
            assertThatThrownBy(plan::carryOut).hasMessage(message);
        }
        assertThat(files(drafts)).isEqualTo(before);
    }

    @Test
    void whereTheDraftMayBeIsSaidIfItIsMissing() throws IOException {
        Drafts drafts = readyToRelease();
        Path aside = drafts.workspace.folder().resolve(".stars-pending-" + "0".repeat(32) + "-1-old");
        Files.move(drafts.workspace.draft(), aside);

        assertThatThrownBy(drafts.workspace::readDraft)
                .hasMessageContaining("there is no such file – something was interrupted here: run it again on the"
                        + " computer where that was, or look whether one of the files whose names begin with"
                        + " .stars-pending and end in -old is the draft");
    }

    /** Somebody exchanges the folder, or the one of its releases, for a link while the program is at work. */
    @ParameterizedTest
    @ValueSource(strings = {"", "releases"})
    void whateverIsPutInTheFoldersPlaceIsNotTouched(String name) throws IOException {
        int steps = steps();
        for (int step = 0; step < steps; step++) {
            Drafts drafts = readyToRelease();
            Drafts outside = readyToRelease();
            Map<String, String> before = files(outside);
            ReleasePlan.Ready plan = drafts.ready(null);
            Path place = drafts.workspace.folder().resolve(name);
            Path aside = folder.resolve("aside-" + places++);
            WatchedDisk disk = WatchedDisk.at(step, () -> {
                Files.move(place, aside);
                Files.createSymbolicLink(place, outside.workspace.folder().resolve(name));
            });

            Throwable failure = catchThrowable(() -> plan.carryOut(disk));

            assertThat(files(outside)).as("step %d", step).isEqualTo(before);
            assertThat(failure)
                    .as("step %d", step)
                    .satisfiesAnyOf(
                            none -> assertThat(none).isNull(),
                            told -> assertThat(told).isInstanceOf(IOException.class));
            if (failure != null) {
                // with the right folder back in its place, the next command puts everything right
                Files.delete(place);
                Files.move(aside, place);
                drafts.workspace.recover();
                assertThat(drafts.workspace.releases().disagreements()).isEmpty();
            }
        }
    }

    @Test
    void whatCannotBeWrittenIsToldBeforeAnythingIsChanged() throws IOException {
        Drafts drafts = readyToRelease();
        Path releases = drafts.workspace.releases().path();
        Path index = drafts.workspace.releases().indexFile();

        refusesToWrite(
                drafts,
                "r-xr-xr-x",
                releases,
                releases.resolve("1.0.1.json") + ": you may not write in the folder " + releases);
        refusesToWrite(drafts, "r--r--r--", index, index + ": it is protected from changes");
        refusesToWrite(
                drafts,
                "r--r--r--",
                drafts.workspace.draft(),
                drafts.workspace.draft() + ": it is protected from changes");
    }

    private static void refusesToWrite(Drafts drafts, String mode, Path file, String message) throws IOException {
        Map<String, String> before = files(drafts);
        ReleasePlan.Ready plan = drafts.ready(null);
        String old = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        assertThatThrownBy(plan::carryOut)
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + message + " – put that right, then run this again; nothing was changed");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(old));
        assertThat(files(drafts)).isEqualTo(before);
    }

    @Test
    void withoutAPlaceForNotesNothingIsBegun() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "");
        Drafts drafts = readyToRelease();
        Workspace workspace = new Workspace(drafts.workspace.folder(), taken);
        Map<String, String> before = files(drafts);

        assertThatThrownBy(() -> ((ReleasePlan.Ready) ReleasePlan.of(workspace, null, null, Drafts.TODAY)).carryOut())
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + taken + ": " + taken + " is not a folder – put that right, then run this"
                        + " again; nothing was changed");
        assertThat(files(drafts)).isEqualTo(before);
    }

    @Test
    void aDraftIsReplacedAndKept() throws IOException {
        Drafts drafts = readyToRelease();
        byte[] before = drafts.workspace.readDraftBytes();
        Framework now = Framework.of(drafts.workspace.readDraft().content().toBuilder()
                .title("Our new values")
                .build());

        Path previous = drafts.workspace.replaceDraft("import", before, now);

        assertThat(drafts.workspace.readDraft()).isEqualTo(now);
        assertThat(previous).hasBinaryContent(before).hasFileName("draft.previous.json");
        assertThatThrownBy(() -> drafts.workspace.replaceDraft("import", before, now))
                .hasMessageContaining("somebody has saved");
    }

    private void assertMadeOrNotMade(Drafts drafts, Map<String, String> before, Map<String, String> whole, String when)
            throws IOException {
        Map<String, String> after = files(drafts);
        assertThat(after).as(when).isIn(before, whole);
        assertThat(drafts.workspace.pending()).isEmpty();
        if (after.equals(before)) {
            drafts.release(null, null);
            assertThat(files(drafts)).as(when).isEqualTo(whole);
        }
        assertThat(drafts.workspace.releases().disagreements()).isEmpty();
    }

    private static void kill(Drafts drafts, int step, boolean half) throws IOException {
        ReleasePlan.Ready plan = drafts.ready(null);
        assertThatThrownBy(() -> plan.carryOut(WatchedDisk.killing(step, half))).isInstanceOf(Killed.class);
    }

    /** Kills a release when it is decided and nothing is moved. */
    private void decided(Drafts drafts) throws IOException {
        kill(drafts, decision() + 1, false);
        assertThat(drafts.workspace.pending()).contains("release 1.0.1");
    }

    /** Kills a release when the draft has been replaced and nothing else. */
    private void draftReplaced(Drafts drafts) throws IOException {
        kill(drafts, decision() + 4, false);
        assertThat(drafts.workspace.pending()).contains("release 1.0.1");
    }

    /** The step that decides: the folder of notes, a note, five files, their list, and a note of that. */
    private static int decision() {
        return 8;
    }

    private static Path pending(Drafts drafts, String part) throws IOException {
        try (Stream<Path> all = Files.list(drafts.workspace.folder())) {
            Optional<Path> found = all.filter(
                            file -> file.getFileName().toString().startsWith(".stars-pending")
                                    && file.toString().endsWith("-" + part))
                    .findFirst();
            return found.orElseThrow();
        }
    }

    private Drafts readyToRelease() throws IOException {
        Path place = Files.createDirectory(folder.resolve("place-" + places++));
        return Drafts.released(place).edit("anwser", "answer").declare("kindness.listen", "CORRECTION", "A misprint.");
    }

    private int steps() throws IOException {
        WatchedDisk disk = WatchedDisk.at(-1, () -> {});
        readyToRelease().ready(null).carryOut(disk);
        return disk.done();
    }

    private Map<String, String> released() throws IOException {
        Drafts drafts = readyToRelease();
        drafts.release(null, null);
        return files(drafts);
    }

    private static Map<String, String> files(Drafts drafts) throws IOException {
        Path place = drafts.workspace.folder();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(place.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
