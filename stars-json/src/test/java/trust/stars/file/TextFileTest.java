// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsWhatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("index.txt"), "1.0.0 …\r\n");

        assertThat(TextFile.readIfThere(file)).isEqualTo("1.0.0 …\r\n");
    }

    @Test
    void readsNothingIfThereIsNoFile() throws IOException {
        assertThat(TextFile.readIfThere(folder.resolve("index.txt"))).isEmpty();
        assertThat(TextFile.readIfThere(folder.resolve("none/index.txt"))).isEmpty();
    }

    @Test
    void saysHowToSaveWhatIsNotInUtf8() throws IOException {
        Path file = Files.write(folder.resolve("index.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});

        assertThatThrownBy(() -> TextFile.readIfThere(file))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read " + file + ": it is not in UTF-8 – save it as UTF-8");
    }

    @Test
    void namesAFolder() {
        assertThatThrownBy(() -> TextFile.readIfThere(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read " + folder + ": it is a folder – put the file back in its place");
    }

    @Test
    void namesWhatCannotBeOpened() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "a", UTF_8).resolve("index.txt");

        assertThatThrownBy(() -> TextFile.readIfThere(file))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read " + file
                        + ": the file could not be opened – check that you may read it and its folder");
    }
}
