// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void saysWhichDocumentWasNeverReleased() throws IOException {
        String advice = " was not released by this program: the index or the lock does not list it"
                + " – remove it from the folder of releases, or restore index.txt and lock.sha256";
        FrameworkWriter.write(
                framework(FrameworkVersion.of(1, 2, 0)), folder.path().resolve("1.2.0.json"));
        Files.writeString(folder.indexFile(), "1.0.0 2026-08-01 -\n");

        assertThat(folder.disagreements())
                .containsExactly("the document 1.1.0.json" + advice, "the document 1.2.0.json" + advice);
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
