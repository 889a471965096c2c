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
import trust.stars.model.FrameworkVersion;

/** A release that is stopped at any step leaves a folder from which releasing succeeds. */
class InterruptionTest {
    /** Ends the program as a kill would: nothing after it runs, no clean-up of ours in particular. */
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
                drafts.plan(null, null).carryOut(new FailingDisk(step, false));
                killed = false;
            } catch (Killed e) {
                // what a person does next: the same command again, which ends what had begun, or begins anew
                if (drafts.workspace.recover().isEmpty() && !isReleased(drafts)) {
                    assertThat(files(place)).as("step %d", step).isEqualTo(before);
                    drafts.release(null, null);
                }
            }
            assertThat(files(place)).as("step %d", step).isEqualTo(whole);
            assertThat(Integrity.check(drafts.workspace)).isEmpty();
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
            ReleasePlan plan = drafts.plan(null, null);
            FailingDisk disk = new FailingDisk(step, true);
            assertThatThrownBy(() -> plan.carryOut(disk)).isInstanceOf(IOException.class);
            assertThat(files(place)).isEqualTo(before);
            drafts.release(null, null);
        }
    }

    private static boolean isReleased(Drafts drafts) throws IOException {
        return drafts.workspace.index().find(FrameworkVersion.of(1, 0, 1)).isPresent();
    }

    private static Drafts readyToRelease(Path place) throws IOException {
        Files.createDirectories(place);
        return Drafts.released(place).edit("anwser", "answer").declare("kindness.listen", "CORRECTION", "A misprint.");
    }

    private static Map<String, String> releasedFiles(Path place, Disk disk) throws IOException {
        Drafts drafts = readyToRelease(place);
        drafts.plan(null, null).carryOut(disk);
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
