// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trust.stars.text.Quote;

class WholeFileTest {
    private static final byte[] WORDS = "new words\n".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void makesAFileAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("draft.json");

        WholeFile.write(file, WORDS);

        assertThat(file).hasBinaryContent(WORDS);
        assertThat(files(folder)).containsExactly(file);
    }

    @Test
    void replacesTheWholeFileHoweverLongItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("draft.json"), "old words ".repeat(100));

        WholeFile.write(file, WORDS);

        assertThat(file).hasBinaryContent(WORDS);
        assertThat(files(folder)).containsExactly(file);
    }

    @Test
    void whoeverHasTheOldFileOpenCanReadItToItsEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("draft.json"), "old words");
        try (Stream<String> lines = Files.lines(file)) {
            WholeFile.write(file, WORDS);

            assertThat(lines).containsExactly("old words");
        }
    }

    @Test
    void replacesALinkAndLeavesWhatItPointsTo() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "old words");
        Path link = Files.createSymbolicLink(folder.resolve("draft.json"), real);

        WholeFile.write(link, WORDS);

        assertThat(link).isRegularFile().hasBinaryContent(WORDS);
        assertThat(Files.isSymbolicLink(link)).isFalse();
        assertThat(real).hasContent("old words");
    }

    @Test
    void leavesAFolderOfTheSameName() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("draft.json"));
        Path inside = Files.writeString(taken.resolve("a"), "old words");

        assertThatThrownBy(() -> WholeFile.write(taken, WORDS))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + taken + ": it is a folder");

        assertThat(inside).hasContent("old words");
        assertThat(files(folder)).containsExactly(taken);
    }

    @Test
    void namesAMissingFolder() throws IOException {
        Path file = folder.resolve("none/draft.json");

        assertThatThrownBy(() -> WholeFile.write(file, WORDS))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("cannot write " + file + ": there is no folder " + folder.resolve("none"));

        assertThat(files(folder)).isEmpty();
    }

    @Test
    void namesAFolderThatIsAFile() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "old words");
        Path file = taken.resolve("draft.json");

        assertThatThrownBy(() -> WholeFile.write(file, WORDS))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + file + ": there is no folder " + taken);

        assertThat(taken).hasContent("old words");
    }

    @Test
    void namesAFileWhoseNameIsTooLong() throws IOException {
        Path file = folder.resolve("f".repeat(300));

        assertThatThrownBy(() -> WholeFile.write(file, WORDS))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + Quote.path(file) + ": the file could not be created or replaced"
                        + " – check that you may write to its folder, and that there is room");

        assertThat(files(folder)).isEmpty();
    }

    @Test
    void theFolderAboveIsAFolderToo() throws IOException {
        Path above = Files.createDirectory(folder.resolve("sub")).resolve("..");

        assertThatThrownBy(() -> WholeFile.write(above, WORDS))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + above + ": it is a folder");
    }

    @Test
    void theRootOfADiskIsNotAFile() {
        Path root = folder.getRoot();

        assertThatThrownBy(() -> WholeFile.write(root, WORDS))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + root + ": it is not a file");
    }

    private static Iterable<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
