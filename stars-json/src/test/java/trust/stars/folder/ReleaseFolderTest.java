// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trust.stars.fixtures.Frameworks;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.FrameworkHistory;
import trust.stars.release.Release;
import trust.stars.release.ReleaseIndex;

class ReleaseFolderTest {
    private static final FrameworkVersion FIRST = FrameworkVersion.of(1, 0, 0);
    private static final FrameworkVersion SECOND = FrameworkVersion.of(1, 1, 0);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @TempDir
    private Path place;

    private ReleaseFolder folder = new ReleaseFolder(Path.of(""));

    @BeforeEach
    void twoReleases() throws IOException {
        folder = new ReleaseFolder(Files.createDirectory(place.resolve("releases")));
        ReleaseLock lock = folder.lock();
        for (FrameworkVersion version : List.of(FIRST, SECOND)) {
            Path document = folder.document(version);
            FrameworkWriter.write(framework(version), document);
            lock = lock.with(version + ".json", Files.readAllBytes(document));
        }
        Files.writeString(folder.lockFile(), lock.toString());
        Files.writeString(folder.indexFile(), """
                1.0.0 2026-08-01 -
                1.1.0 2026-08-20 2026-09-01
                """);
    }

    @Test
    void knowsItsFiles() throws IOException {
        Files.writeString(folder.path().resolve("README.md"), "about");

        assertThat(folder.document(SECOND)).isEqualTo(place.resolve("releases/1.1.0.json"));
        assertThat(folder.indexFile()).isEqualTo(place.resolve("releases/index.txt"));
        assertThat(folder.lockFile()).isEqualTo(place.resolve("releases/lock.sha256"));
        assertThat(folder.documents()).containsExactly("1.0.0.json", "1.1.0.json");
        assertThat(folder.index().releases()).extracting(Release::version).containsExactly(FIRST, SECOND);
        assertThat(folder.lock().digests()).containsOnlyKeys("1.0.0.json", "1.1.0.json");
    }

    @Test
    void needNotExistYet() throws IOException {
        ReleaseFolder none = new ReleaseFolder(place.resolve("none"));

        assertThat(none.documents()).isEmpty();
        assertThat(none.index()).isEqualTo(ReleaseIndex.parse(""));
        assertThat(none.lock().digests()).isEmpty();
        assertThat(none.disagreements()).isEmpty();
    }

    @Test
    void readsItsReleases() throws IOException {
        FrameworkHistory history = folder.history();

        assertThat(history.release(FIRST)).isEqualTo(framework(FIRST));
        assertThat(history.inForceOn(DAY)).contains(framework(SECOND));
        assertThat(history.inForceOn(DAY.minusDays(1))).contains(framework(FIRST));
    }

    @Test
    void saysThatADocumentIsMissing() throws IOException {
        Path document = folder.document(SECOND);
        Files.delete(document);
        FrameworkHistory history = folder.history();

        assertThatThrownBy(() -> history.release(SECOND))
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("cannot read " + document + ": there is no such file");
    }

    @Test
    void refusesADocumentUnderTheNameOfAnotherVersion() throws IOException {
        Path document = folder.document(SECOND);
        FrameworkWriter.write(framework(FIRST), document);
        FrameworkHistory history = folder.history();

        assertThatThrownBy(() -> history.release(SECOND))
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .hasMessage("the frozen document " + document
                        + " says that it is version 1.0.0 – restore it from version control");
    }

    @Test
    void agreesWithItself() throws IOException {
        assertThat(folder.disagreements()).isEmpty();
    }

    @Test
    void saysWhichDocumentIsMissing() throws IOException {
        Files.delete(folder.document(FIRST));

        assertThat(folder.disagreements())
                .containsExactly("the frozen document 1.0.0.json is missing – restore it from version control");
    }

    @Test
    void saysWhichDocumentWasChanged() throws IOException {
        Path document = folder.document(SECOND);
        Files.writeString(document, Files.readString(document) + "\n");

        assertThat(folder.disagreements())
                .containsExactly("the frozen document 1.1.0.json was changed after its release"
                        + " – restore it from version control; a correction needs a new release");
    }

    @Test
    void tellsLineEndsFromWords() throws IOException {
        String advice =
                " changed, by git or a text editor, and no words – put the line  releases/** -text  into the file"
                        + " .gitattributes beside the folder releases, then run there  git rm -q --cached \"releases/*.json\"  and "
                        + " git checkout HEAD -- \"releases/*.json\"";
        withCrLf(folder.document(FIRST));
        assertThat(folder.disagreements())
                .containsExactly("only the line ends of the frozen document 1.0.0.json were" + advice);

        withCrLf(folder.document(SECOND));
        withCrLf(folder.lockFile());
        withCrLf(folder.indexFile());
        assertThat(folder.disagreements()).containsExactly("only the line ends of 2 frozen documents were" + advice);

        Path document = folder.document(SECOND);
        Files.writeString(document, Files.readString(document).replace("listen", "talk"));
        assertThat(folder.disagreements())
                .containsExactly(
                        "only the line ends of the frozen document 1.0.0.json were" + advice,
                        "the frozen document 1.1.0.json was changed after its release – restore it from version control;"
                                + " a correction needs a new release");
    }

    /** What the advice says, done with git itself. */
    @Test
    void lineEndsThatGitChangedAreMendedAsItSays() throws Exception {
        Path clone = place.resolve("clone");
        git(place, "init", "-q");
        git(place, "add", "releases");
        git(place, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "Two releases");
        git(place, "clone", "-q", "-c", "core.autocrlf=true", place.toString(), clone.toString());
        ReleaseFolder cloned = new ReleaseFolder(clone.resolve("releases"));
        assertThat(cloned.disagreements()).hasSize(1);

        Files.writeString(clone.resolve(".gitattributes"), "releases/** -text\n");
        git(clone, "rm", "-q", "--cached", "releases/*.json");
        git(clone, "checkout", "HEAD", "--", "releases/*.json");

        assertThat(cloned.disagreements()).isEmpty();
    }

    @Test
    void listsNoMoreThanAnybodyReads() throws IOException {
        for (int i = 0; i < 300; i++) {
            Files.writeString(folder.path().resolve("note\u001b[2J" + i + ".json"), "");
        }

        List<String> disagreements = folder.disagreements();

        assertThat(disagreements)
                .hasSize(101)
                .endsWith("there are 200 more such documents – put these right first")
                .noneMatch(line -> line.contains("\u001b"));
        assertThat(disagreements.get(0))
                .startsWith("the document note<U+001B>[2J0.json was not released by this program");
    }

    @Test
    void noDocumentMayBeALink() throws IOException {
        Path real = Files.move(folder.document(SECOND), place.resolve("real.json"));
        Path link = Files.createSymbolicLink(folder.document(SECOND), real);
        String fault = "it is a link to '" + real + "' – put the file itself in its place";

        assertThat(folder.disagreements()).containsExactly("the document 1.1.0.json cannot be read: " + fault);
        FrameworkHistory history = folder.history();
        assertThatThrownBy(() -> history.release(SECOND))
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .hasMessage("cannot read " + link + ": " + fault);
    }

    @Test
    void neitherListMayBeALink() throws IOException {
        for (Path list : List.of(folder.indexFile(), folder.lockFile())) {
            Path real = Files.move(list, place.resolve("real"));
            Files.createSymbolicLink(list, real);
            assertThatThrownBy(folder::disagreements)
                    .hasMessage("cannot read " + list + ": it is a link to '" + real
                            + "' – put the file itself in its place");
            Files.move(real, list, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void withCrLf(Path file) throws IOException {
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    }

    private static void git(Path folder, String... words) throws Exception {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(words));
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void saysWhichDocumentWasNeverReleased() throws IOException {
        String advice = " was not released by this program: the index or the lock does not list it"
                + " – restore index.txt and lock.sha256 from version control, or, if somebody only put it there, move it"
                + " out of the folder of releases";
        FrameworkWriter.write(
                framework(FrameworkVersion.of(1, 2, 0)), folder.path().resolve("1.2.0.json"));
        Files.writeString(folder.indexFile(), "1.0.0 2026-08-01 -\n");

        assertThat(folder.disagreements())
                .containsExactly("the document 1.1.0.json" + advice, "the document 1.2.0.json" + advice);
    }

    @ParameterizedTest
    @CsvSource({"true, true, index.txt", "true, false, index.txt", "false, true, lock.sha256"})
    void neverAdvisesToRemoveDocumentsWhoseListIsLost(boolean isIndexLost, boolean isLockLost, String lost)
            throws IOException {
        if (isIndexLost) {
            Files.delete(folder.indexFile());
        }
        if (isLockLost) {
            Files.writeString(folder.lockFile(), "");
        }

        assertThat(folder.disagreements())
                .containsExactly(
                        "the list of releases is lost: " + lost + " is missing or empty, but there are frozen"
                                + " documents – restore index.txt and lock.sha256 from version control, and remove no document");
    }

    @Test
    void reportsWhatIsWrongWithItsLists() throws IOException {
        Files.writeString(folder.lockFile(), "nothing\n");

        assertThat(folder.disagreements())
                .containsExactly(
                        "the lock has a line that is not a digest and a name: 'nothing' – restore the file from"
                                + " version control");

        Files.writeString(folder.lockFile(), "");
        Files.writeString(folder.indexFile(), "1.0.0\n");

        assertThat(folder.disagreements())
                .containsExactly("line 1 of the release index is not a release: '1.0.0' – write version, release day,"
                        + " first day in force or -, and if need be 'withdrawn', day, reason");
    }

    private static Framework framework(FrameworkVersion version) {
        FrameworkContent content = Frameworks.of(
                Frameworks.value("care", "Care", Frameworks.behaviour("care.listen", "We listen to each other.")));
        return Framework.of(content.toBuilder()
                .version(version)
                .effectiveFrom(version.equals(FIRST) ? null : DAY)
                .build());
    }
}
