// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trust.stars.model.Framework;

@Tag("locale")
class FrameworkWriterTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheCanonicalFormByteForByte() throws IOException {
        assertThat(FrameworkWriter.write(base())).isEqualTo(Case.base());
    }

    @Test
    void writesWhatItReadUnchanged() throws IOException {
        Framework framework = base();
        assertThat(read(FrameworkWriter.write(framework))).isEqualTo(framework);
    }

    @Test
    void writesTheSameHoweverItWasLaidOut() throws IOException {
        String flat = Case.base().replaceAll("\n *", "").replace("\": ", "\":");
        assertThat(FrameworkWriter.write(read(flat))).isEqualTo(Case.base());
        assertThat(FrameworkWriter.write(read("\uFEFF" + Case.base().replace("\n", "\r\n"))))
                .isEqualTo(Case.base());
    }

    @Test
    void writesTheSchemaFirstAndOnlyWhatSaysSomething() throws IOException {
        String small = """
                {"values": [{"behaviours": [], "authority": "PUBLISHED", "statement": "We do.", "name": "Do", "id": "do"}],
                 "publisher": "A", "language": "en", "version": "1.0.0", "title": "A", "id": "a", "formatVersion": 1}
                """;
        assertThat(FrameworkWriter.write(read(small))).isEqualTo("""
                        {
                          "$schema": "framework.schema.json",
                          "formatVersion": 1,
                          "id": "a",
                          "title": "A",
                          "version": "1.0.0",
                          "language": "en",
                          "publisher": "A",
                          "values": [
                            {
                              "id": "do",
                              "name": "Do",
                              "statement": "We do.",
                              "authority": "PUBLISHED"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void writesToAStreamAndLeavesItOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        FrameworkWriter.write(base(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Case.base());
        assertThat(closed[0]).isFalse();
    }

    @Test
    void replacesTheWholeFile() throws IOException {
        Path file = Files.writeString(folder.resolve("f".repeat(250) + ".json"), "old");
        FrameworkWriter.write(base(), file);
        assertThat(file).hasContent(Case.base());
        assertThat(files()).containsExactly(file);
    }

    @Test
    void leavesTheOldFileIfItFails() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("framework.json"));
        Path old = Files.writeString(taken.resolve("old"), "old");
        assertThatThrownBy(() -> FrameworkWriter.write(base(), taken))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + taken + ": it is a folder");
        assertThat(old).hasContent("old");
        assertThat(files()).containsExactly(taken);
    }

    @Test
    void failsWhereThereIsNoFolder() {
        Path file = folder.resolve("none/framework.json");
        assertThatThrownBy(() -> FrameworkWriter.write(base(), file))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + file + ": there is no folder " + folder.resolve("none"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Framework base() throws IOException {
        return read(Case.base());
    }

    private static Framework read(String document) throws IOException {
        return FrameworkReader.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "base.json");
    }
}
