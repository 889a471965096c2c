// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import trust.stars.folder.ReleaseFolder;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;

/** The folder from which the content is released: its frozen documents are unchanged, and its draft is sound. */
class WorkspaceTest {
    private final Path folder = Path.of("framework");
    private final Path draft = folder.resolve("draft.json");

    @Test
    void noFrozenByteHasChanged() throws IOException {
        assertThat(new ReleaseFolder(folder.resolve("releases")).disagreements())
                .isEmpty();
    }

    @Test
    void theDraftHasNoProblemsAndIsCanonical() throws IOException {
        assertThat(FrameworkReader.check(draft)).hasToString("");
        assertThat(FrameworkWriter.write(FrameworkReader.read(draft))).isEqualTo(Files.readString(draft));
    }

    @Test
    void textEditorsFindTheSchemaBesideTheDraft() throws IOException {
        try (InputStream schema = FrameworkReader.class.getResourceAsStream("framework.schema.json")) {
            assertThat(folder.resolve("framework.schema.json")).hasBinaryContent(schema.readAllBytes());
        }
    }

    @Test
    void theDraftComesAfterEveryRelease() throws IOException {
        assertThat(FrameworkReader.read(draft).version())
                .isGreaterThan(Stars.history().latest().orElseThrow().version());
    }
}
