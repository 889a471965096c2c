// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.model.FrameworkVersion;

/** A release that is stopped at any step leaves a folder from which releasing succeeds. */
class InterruptionTest {
    /** Ends the program as a kill would: nothing runs after it, not even our own clean-up. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A disk that stops at its n-th operation: before it, or half way through a write. */
    private static final class FailingDisk extends Disk {
        private final boolean full;
        private int left;

        FailingDisk(int left, boolean full) {
            this.left = left;
            this.full = full;
        }

        @Override
        void write(Path file, byte[] bytes) throws IOException {
            if (left == 0) {
                super.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
            step();
            super.write(file, bytes);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            step();
            super.move(from, to);
        }

        @Override
        void delete(Path file) throws IOException {
            if (!full) {
                step();
            }
            super.delete(file);
        }

        private void step() throws IOException {
            if (left-- == 0) {
                if (full) {
                    throw new IOException("No space left on device");
                }
                throw new Killed();
            }
        }
    }

    /** Five files and the list are written, and the list is put in place; then the five are moved, the draft last. */
    private static final int NOTHING_MOVED = 7;

    private static final int DRAFT_NOT_MOVED = 11;

    @TempDir
    private Path folder;

    @Test
    void aKillAtAnyStepLeavesAFolderFromWhichReleasingSucceeds() throws IOException {
        Map<String, String> whole = releasedFiles(folder.resolve("whole"), new Disk());
        int step = 0;
        boolean killed = true;
        while (killed) {
            Path place = folder.resolve("kill-" + step);
            Drafts drafts = readyToRelease(place);
            Map<String, String> before = files(place);
            try {
                drafts.ready(null).carryOut(new FailingDisk(step, false));
                killed = false;
            } catch (Killed e) {
                // what a person does next: the same command again, which completes what had begun, or starts afresh
                if (drafts.workspace.recover().isEmpty() && !isReleased(drafts)) {
                    assertThat(files(place)).as("step %d", step).isEqualTo(before);
                    drafts.release(null, null);
                }
            }
            assertThat(files(place)).as("step %d", step).isEqualTo(whole);
            assertThat(drafts.workspace.releases().disagreements()).isEmpty();
            step++;
        }
        assertThat(step).as("steps").isGreaterThan(12);
    }

    @Test
    void aFullDiskLeavesEverythingAsItWas() throws IOException {
        for (int step = 0; step < 6; step++) {
            Path place = folder.resolve("full-" + step);
            Drafts drafts = readyToRelease(place);
            Map<String, String> before = files(place);
            ReleasePlan.Ready plan = drafts.ready(null);
            FailingDisk disk = new FailingDisk(step, true);
            assertThatThrownBy(() -> plan.carryOut(disk)).isInstanceOf(IOException.class);
            assertThat(files(place)).isEqualTo(before);
            drafts.release(null, null);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {NOTHING_MOVED, DRAFT_NOT_MOVED})
    void whatIsEditedAfterAnInterruptionIsNotLost(int step) throws IOException {
        Drafts drafts = readyToRelease(folder.resolve("place"));
        kill(drafts, step);
        Workspace workspace = drafts.workspace;
        drafts.edit("comes to us", "comes here");
        Map<String, String> edited = files(workspace.folder());

        assertThatThrownBy(workspace::recover)
                .isInstanceOf(IOException.class)
                .hasMessage("the release 1.0.1 was interrupted, and " + workspace.draft() + " has been edited since:"
                        + " completing it would undo those edits – rename that file to keep them, run this again to"
                        + " complete the release 1.0.1, then edit the new file");

        assertThat(files(workspace.folder())).isEqualTo(edited);
        Files.move(workspace.draft(), workspace.folder().resolve("mine.json"));
        assertThat(Workspace.near(workspace.folder()).recover()).contains("release 1.0.1");
        Map<String, String> whole = releasedFiles(folder.resolve("whole"), new Disk());
        whole.put("mine.json", edited.get("draft.json"));
        assertThat(files(workspace.folder())).isEqualTo(whole);
    }

    @Test
    void aFileThatIsInItsPlaceAlreadyMayBeEdited() throws IOException {
        Drafts drafts = readyToRelease(folder.resolve("place"));
        kill(drafts, DRAFT_NOT_MOVED);
        Path log = drafts.workspace.changelog();
        Files.writeString(log, Files.readString(log) + "More.\n");

        assertThat(drafts.workspace.recover()).contains("release 1.0.1");

        assertThat(log).content().endsWith("More.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "release 1.0.1\ndraft.json", "release 1.0.1\n- "})
    void aDamagedListIsRefused(String list) throws IOException {
        Drafts drafts = readyToRelease(folder);
        kill(drafts, NOTHING_MOVED);
        Path file = Files.writeString(folder.resolve(".stars-pending/list"), list);
        Map<String, String> before = files(folder);

        assertThatThrownBy(drafts.workspace::recover)
                .isInstanceOf(IOException.class)
                .hasMessage("cannot complete the interrupted command: " + file + " is damaged – restore the files"
                        + " from version control, then remove the folder " + file.getParent());

        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void whatCannotBeWrittenIsReportedBeforeAnythingIsChanged() throws IOException {
        Drafts drafts = readyToRelease(folder);
        Path index = drafts.workspace.releases().indexFile();

        Path releases = drafts.workspace.releases().path();
        refusesToWrite(
                drafts, releases, releases.resolve("1.0.1.json") + ": you may not write in the folder " + releases);
        refusesToWrite(drafts, index, index + ": it is protected from changes");
    }

    @Test
    void aFolderThatIsAFileAndAFileThatIsAFolderAreReportedToo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path inFile = file.resolve("more/target");
        refusesToWrite(inFile, file + " is not a folder");
        Path place = Files.createDirectory(folder.resolve("place"));
        refusesToWrite(place, "it is not a file");
        assertThat(files(folder)).containsOnlyKeys("file");
    }

    @Test
    void aLinkIsNotReplacedByAFile() throws IOException {
        Path real = Files.writeString(folder.resolve("real"), "words");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        refusesToWrite(link, "it is a link to " + real + ", and writing would put a file in its place");
        assertThat(link).isSymbolicLink().hasContent("words");
    }

    private void refusesToWrite(Path target, String why) {
        Transaction transaction = new Transaction(folder, new Disk());
        transaction.put(folder.resolve("other"), "text");
        transaction.put(target, "text");
        assertThatThrownBy(() -> transaction.commit("test"))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + target + ": " + why
                        + " – put that right, then run this again; nothing was changed");
    }

    private static void refusesToWrite(Drafts drafts, Path unwritable, String message) throws IOException {
        Map<String, String> before = files(drafts.workspace.folder());
        ReleasePlan.Ready plan = drafts.ready(null);
        Disk disk = new Disk() {
            @Override
            boolean isWritable(Path file) {
                return !file.equals(unwritable);
            }
        };
        assertThatThrownBy(() -> plan.carryOut(disk))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + message + " – put that right, then run this again; nothing was changed");
        assertThat(files(drafts.workspace.folder())).isEqualTo(before);
    }

    private static void kill(Drafts drafts, int step) throws IOException {
        ReleasePlan.Ready plan = drafts.ready(null);
        assertThatThrownBy(() -> plan.carryOut(new FailingDisk(step, false))).isInstanceOf(Killed.class);
        assertThat(drafts.workspace.pending()).contains("release 1.0.1");
    }

    private static boolean isReleased(Drafts drafts) throws IOException {
        return drafts.workspace
                .releases()
                .index()
                .find(FrameworkVersion.of(1, 0, 1))
                .isPresent();
    }

    private static Drafts readyToRelease(Path place) throws IOException {
        Files.createDirectories(place);
        return Drafts.released(place).edit("anwser", "answer").declare("kindness.listen", "CORRECTION", "A misprint.");
    }

    private static Map<String, String> releasedFiles(Path place, Disk disk) throws IOException {
        Drafts drafts = readyToRelease(place);
        drafts.ready(null).carryOut(disk);
        return files(place);
    }

    private static Map<String, String> files(Path place) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(place.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
