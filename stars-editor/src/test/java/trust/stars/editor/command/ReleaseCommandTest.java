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
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.editor.FilledIn;
import trust.stars.editor.workspace.Workspace;

class ReleaseCommandTest {
    @TempDir
    private Path place = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void aDraft() throws IOException {
        Run.stars("new", "our-values", "--in", place);
        folder = place.resolve("our-values");
        FilledIn.in(folder);
    }

    @Test
    void aDryRunLeavesAnInterruptedReleaseAsItIs() throws IOException {
        Path list = Run.interrupted(folder, "release 0.9.0");

        assertThat(release("--dry-run"))
                .isEqualTo(new Run(
                        1,
                        "The release 0.9.0 was interrupted and is not complete. Nothing was written. Without"
                                + " --dry-run, this would complete it and do nothing else.\n",
                        ""));

        assertThat(list).exists();
        assertThat(release())
                .isEqualTo(new Run(
                        0, "The release 0.9.0 that was interrupted is now complete. Nothing else was done.\n", ""));
        assertThat(list).doesNotExist();
    }

    @Test
    void aDryRunClearsNothingAwayThatWasNotDecided() throws IOException {
        Path staged = Run.interrupted(folder, "release 0.9.0");
        String nonce = staged.getFileName().toString().replaceAll("^\\.stars-pending-|-list$", "");
        Files.delete(Run.NOTES.resolve(nonce + "-decided"));

        assertThat(release("--dry-run").exitCode()).isZero();

        assertThat(staged).exists();
    }

    @Test
    void aDryRunFailsWhereTheReleaseWould() throws IOException {
        Path log = Files.write(folder.resolve("CHANGELOG.md"), new byte[] {'#', ' ', (byte) 0xE9});
        Run refused = new Run(1, "Refused:\n  - cannot read " + log + ": it is not in UTF-8 – save it as UTF-8\n", "");

        assertThat(release("--effective-from", "2099-01-01", "--dry-run")).isEqualTo(refused);
        assertThat(release("--effective-from", "2099-01-01")).isEqualTo(refused);
    }

    @Test
    void saysWhatItChangesAndWhatIsWorthALook() throws IOException {
        release();
        Path draft = folder.resolve("draft.json");
        Files.writeString(draft, Files.readString(draft).replace("do their best work", "do good work"));

        assertThat(release("--dry-run"))
                .isEqualTo(new Run(
                        1,
                        "Refused:\n  - the step from 1.0.0 to 1.0.1 is too small: what changed in the value"
                                + " kindness needs a minor step – make it version 1.1.0, here or with --version\n",
                        ""));
        assertThat(release("--version", "1.1.0", "--effective-from", "2099-01-01", "--dry-run"))
                .isEqualTo(new Run(0, """
                        The values of your organisation for us 1.1.0, in force from 2099-01-01
                        Changes since 1.0.0 (minor):
                          - Reworded the statement of value kindness
                        Worth a look before it is frozen:
                          - the words of kindness changed, and people will ask why – say why in releaseNotes.rewordings, with the item "kindness"
                        Nothing was written. Without --dry-run, this would be released.
                        """, ""));
    }

    @Test
    void withdrawsWhatWasAMistake() {
        assertThat(release("--effective-from", "2026-01-01").exitCode()).isZero();

        Run run = Run.stars("withdraw", "1.0.0", "--reason", " the wrong draft ", "--yes", "--content", folder);

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        "Withdrawn: 1.0.0\nNo release is in force now: applications that ask for the one in force"
                                + " will fail until you release another.\nThe draft may still contain its words:"
                                + " correct them, then release the next version.\n",
                        ""));
        assertThat(Run.stars("show", "--releases", "--content", folder).out())
                .startsWith("1.0.0  released ")
                .contains(", in force from 2026-01-01, withdrawn ")
                .endsWith(": the wrong draft\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "show",
                "preview",
                "import sheet.xlsx",
                "diff draft draft",
                "coverage draft",
                "export --format markdown"
            })
    void otherCommandsSayThatTheDraftIsAboutToBeReplaced(String line) throws IOException {
        Run.stars("export", "--format", "xlsx", "--content", folder, "--output", folder.resolve("sheet.xlsx"));
        Object[] words = (line.replace("sheet", folder + "/sheet") + " --content " + folder).split(" ");
        Run before = Run.stars(words);
        Path list = Run.interrupted(folder, "withdrawal of 0.9.0");

        assertThat(Run.stars(words))
                .isEqualTo(new Run(
                        before.exitCode(),
                        before.out(),
                        "warning: the withdrawal of 0.9.0 was interrupted and is not complete – run  stars release  to"
                                + " complete it\n"));
        assertThat(list).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"release --yes", "withdraw 1.0.0 --reason why --yes", "import sheet.xlsx --apply"})
    void refusesToWorkWhileAnotherCommandDoes(String line) throws Exception {
        Object[] words = (line + " --content " + folder).split(" ");
        Run refused = new Run(
                1,
                "",
                "another command is at work on this folder – wait until it has finished, then run yours again\n");

        assertThat(new Workspace(folder).<Run>alone(() -> Run.stars(words))).isEqualTo(refused);
        Files.writeString(folder.resolve(".stars-lock"), ""); // of a command that was killed

        assertThat(Run.stars(words)).isNotEqualTo(refused);
        assertThat(folder.resolve(".stars-lock")).doesNotExist();
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        Path nowhere = place.resolve("nowhere");

        assertThat(Run.stars("release", "--content", nowhere))
                .isEqualTo(new Run(
                        1,
                        "",
                        "there is no folder " + nowhere + " – go to the folder that has draft.json, or"
                                + " name that folder with --content\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "releases/index.txt, show --releases",
        "releases/index.txt, release",
        "releases/lock.sha256, release --dry-run",
        "words.txt, check --spelling"
    })
    void saysWhichFileIsNotInUtf8OrIsAFolder(String name, String line) throws IOException {
        Path file = folder.resolve(name);
        Object[] words = (line + " --content " + folder).split(" ");
        Files.createDirectories(folder.resolve("releases"));
        Files.write(file, new byte[] {'d', 'i', 's', 't', 'r', 'a', 'i', 't', (byte) 0xE9});
        assertThat(Run.stars(words).err())
                .isEqualTo("cannot read " + file + ": it is not in UTF-8 – save it as UTF-8\n");
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(Run.stars(words).err())
                .isEqualTo("cannot read " + file + ": it is a folder – put the file back in its place\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show --releases", "preview", "release --dry-run"})
    void doesNotMistakeAFileInTheWayForNoReleases(String line) throws IOException {
        Path index = Files.writeString(folder.resolve("releases"), "").resolve("index.txt");

        Run run = Run.stars((Object[]) (line + " --content " + folder).split(" "));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("cannot open the folder " + index.getParent()
                        + ": it is not a folder – put the folder itself in its place\n");
    }

    private Run release(Object... words) {
        Object[] all = new Object[words.length + 4];
        all[0] = "release";
        all[1] = "--yes";
        all[2] = "--content";
        all[3] = folder;
        System.arraycopy(words, 0, all, 4, words.length);
        return Run.stars(all);
    }
}
