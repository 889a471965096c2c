// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that may come from anybody, on systems that have handles of folders and on those that have none. */
@ParameterizedClass
@ValueSource(booleans = {true, false})
class FolderTest {
    private static final byte[] WORDS = "words".getBytes(UTF_8);

    private final boolean handles;

    @TempDir
    private Path place;

    private Path outside = Path.of("");
    private Path path = Path.of("");
    private Folder folder = Folder.at(Path.of(""));

    FolderTest(boolean handles) {
        this.handles = handles;
    }

    @BeforeEach
    void aFolderAndAnotherOne() throws IOException {
        outside = Files.createDirectory(place.resolve("outside"));
        Files.writeString(outside.resolve("secret"), "secret words");
        path = Files.createDirectory(place.resolve("folder"));
        folder = new Folder(path, null, handles);
    }

    @Test
    void writesAndReadsAndMovesAndDeletes() throws IOException {
        Folder releases = folder.folder("releases");
        releases.make();
        folder.write("a", WORDS);
        folder.move("a", releases, "b");
        folder.write("a", new byte[0]);

        assertThat(folder.names()).containsExactly("a", "releases");
        assertThat(releases.read("b"))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(WORDS));
        assertThat(releases.readText("b")).isEqualTo("words");
        assertThat(releases.digest("b")).isEqualTo(Sha256.of(WORDS));
        assertThat(releases.has("b")).isTrue();

        releases.moveIfFree("b", folder, "c");
        folder.delete("a");
        folder.delete("a");

        assertThat(releases.names()).isEmpty();
        assertThat(folder.names()).containsExactly("c", "releases");
    }

    @Test
    void needNotBeThere() throws IOException {
        for (Folder none : new Folder[] {new Folder(path.resolve("none"), null, handles), folder.folder("none")}) {
            assertThat(none.names()).isEmpty();
            assertThat(none.has("a")).isFalse();
            assertThat(none.read("a")).isEmpty();
            assertThat(none.readText("a")).isEmpty();
            assertThat(none.digest("a")).isEqualTo(Folder.NOTHING);
            assertThat(none.fault("a")).isEmpty();
            assertThatThrownBy(() -> none.write("a", WORDS)).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void remembersWhatItReadFirst() throws IOException {
        assertThat(folder.firstRead("a")).isEmpty();
        folder.read("a");
        folder.write("a", WORDS);
        folder.read("a");
        assertThat(folder.firstRead("a")).contains(Folder.NOTHING);
        assertThat(new Folder(path, null, handles).firstRead("a")).isEmpty();
    }

    @Test
    void writesOverNothing() throws IOException {
        folder.write("a", WORDS);
        folder.write("b", WORDS);
        Files.createSymbolicLink(path.resolve("link"), outside.resolve("new"));

        assertThatThrownBy(() -> folder.write("a", new byte[0])).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> folder.write("link", new byte[0])).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> folder.moveIfFree("a", folder, "b")).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> folder.moveIfFree("a", folder, "link")).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(files(outside)).containsOnlyKeys("secret");
        assertThat(folder.names()).containsExactly("a", "b", "link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside/secret", "/secret", "nowhere", "link", "../outside"})
    void followsNoLink(String target) throws IOException {
        Path to = target.startsWith("/") ? outside.resolve("secret") : Path.of(target);
        Path link = Files.createSymbolicLink(path.resolve("link"), to);
        Map<String, String> before = files(outside);

        String fault = "it is a link to '" + to + "' – put the file itself in its place";
        assertThat(folder.fault("link")).contains(fault);
        assertThatThrownBy(() -> folder.read("link")).hasMessage("cannot read " + link + ": " + fault);
        assertThatThrownBy(() -> folder.readText("link")).hasMessage("cannot read " + link + ": " + fault);
        assertThatThrownBy(() -> folder.digest("link")).hasMessage("cannot read " + link + ": " + fault);
        assertThat(folder.has("link")).isTrue();
        folder.delete("link");
        assertThat(folder.names()).isEmpty();
        assertThat(files(outside)).isEqualTo(before);
    }

    @Test
    void followsNoLinkToAFolder() throws IOException {
        Path link = Files.createSymbolicLink(path.resolve("releases"), outside);
        Folder releases = folder.folder("releases");
        folder.write("a", WORDS);
        Map<String, String> before = files(outside);
        String refusal = "cannot open the folder " + link + ": it is a link to '" + outside
                + "' – put the folder itself in its place";

        releases.make(); // there is something
        assertThatThrownBy(() -> releases.read("secret")).hasMessage(refusal);
        assertThatThrownBy(releases::names).hasMessage(refusal);
        assertThatThrownBy(() -> releases.has("secret")).hasMessage(refusal);
        assertThatThrownBy(() -> releases.write("new", WORDS)).hasMessage(refusal);
        assertThatThrownBy(() -> releases.delete("secret")).hasMessage(refusal);
        assertThatThrownBy(() -> folder.move("a", releases, "secret")).hasMessage(refusal);
        assertThatThrownBy(() -> folder.moveIfFree("a", releases, "new")).hasMessage(refusal);
        assertThatThrownBy(() -> releases.move("secret", folder, "b")).hasMessage(refusal);
        assertThatThrownBy(() -> releases.openLock("new")).hasMessage(refusal);
        assertThat(files(outside)).isEqualTo(before);
    }

    @Test
    void isReachedThroughALinkThatItsUserNamed() throws IOException {
        folder.write("a", WORDS);
        Path link = Files.createSymbolicLink(place.resolve("link"), path);

        assertThat(new Folder(link, null, handles).readText("a")).isEqualTo("words");
    }

    @Test
    void isNotExchangedForAnother() throws IOException {
        folder.write("a", WORDS);
        Files.move(path, place.resolve("moved"));
        Files.createSymbolicLink(path, outside);
        Map<String, String> before = files(outside);
        String refusal = "another folder was put in the place of " + path
                + " while this ran – put the right one back, then run this again";

        assertThatThrownBy(() -> folder.read("secret")).hasMessage(refusal);
        assertThatThrownBy(() -> folder.write("b", WORDS)).hasMessage(refusal);
        assertThatThrownBy(() -> folder.delete("secret")).hasMessage(refusal);
        assertThatThrownBy(() -> folder.folder("releases").names()).hasMessage(refusal);
        assertThat(files(outside)).isEqualTo(before);
    }

    @Test
    void waitsForNoPipe() throws Exception {
        Path pipe = path.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            assertThatThrownBy(() -> folder.read("pipe"))
                    .hasMessage(
                            "cannot read " + pipe + ": it is not an ordinary file – put the file back in its place");
            assertThatThrownBy(() -> folder.folder("pipe").read("a"))
                    .hasMessage("cannot open the folder " + pipe
                            + ": it is not a folder – put the folder itself in its place");
            assertThatThrownBy(() -> new Folder(pipe, null, handles).names()).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> folder.openLock("pipe"))
                    .hasMessage("this program did not make " + pipe + " – remove it, then run this again");
        });
    }

    @Test
    void readsNoDevice() {
        assertThatThrownBy(() -> new Folder(Path.of("/dev"), null, handles).read("zero"))
                .hasMessage("cannot read /dev/zero: it is not an ordinary file – put the file back in its place");
    }

    @Test
    void readsNoFolderAndNothingTooLarge() throws IOException {
        Path sub = Files.createDirectory(path.resolve("sub"));
        assertThatThrownBy(() -> folder.read("sub"))
                .hasMessage("cannot read " + sub + ": it is a folder – put the file back in its place");
        Path large = path.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Folder.MOST_BYTES + 1L);
        }
        assertThatThrownBy(() -> folder.read("large"))
                .hasMessage("cannot read " + large + ": it is larger than 256 MB – check that it is the right file");
    }

    @Test
    void locksOnlyAnEmptyFile() throws IOException {
        folder.openLock("lock").close();
        folder.openLock("lock").close();
        folder.delete("lock");
        Path lock = Files.createSymbolicLink(path.resolve("lock"), outside.resolve("new"));
        Files.createLink(path.resolve("second"), outside.resolve("secret"));

        assertThatThrownBy(() -> folder.openLock("lock"))
                .hasMessage("this program did not make " + lock + " – remove it, then run this again");
        assertThatThrownBy(() -> folder.openLock("second"))
                .hasMessage(
                        "this program did not make " + path.resolve("second") + " – remove it, then run this again");
        assertThat(files(outside)).containsOnlyKeys("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../a", "a/b", "/a", "releases/../../a"})
    void namesLeadNowhereElse(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> folder.read(name))
                .withMessage("'" + name + "' is not the name of a file");
        assertThatIllegalArgumentException().isThrownBy(() -> folder.write(name, WORDS));
        assertThatIllegalArgumentException().isThrownBy(() -> folder.delete(name));
        assertThatIllegalArgumentException().isThrownBy(() -> folder.move(name, folder, "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> folder.move("a", folder, name));
        assertThatIllegalArgumentException().isThrownBy(() -> folder.moveIfFree("a", folder, name));
        assertThatIllegalArgumentException().isThrownBy(() -> folder.has(name));
        assertThatIllegalArgumentException().isThrownBy(() -> folder.fault(name));
        assertThatIllegalArgumentException().isThrownBy(() -> folder.openLock(name));
        assertThatIllegalArgumentException().isThrownBy(() -> folder.folder(name));
    }

    private static Map<String, String> files(Path place) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(place)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
