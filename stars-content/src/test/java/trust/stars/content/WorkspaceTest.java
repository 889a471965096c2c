// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import trust.stars.editor.workspace.Workspace;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;

/** The folder from which the content is released: frozen documents untouched, draft sound. */
class WorkspaceTest {
    private final Workspace workspace = new Workspace(Path.of("framework"));

    @Test
    void noFrozenByteHasChanged() throws IOException {
        assertThat(workspace.releases().disagreements()).isEmpty();
    }

    @Test
    void theDraftHasNoProblemsAndIsCanonical() throws IOException {
        assertThat(FrameworkReader.check(workspace.draft())).hasToString("");
        assertThat(FrameworkWriter.write(FrameworkReader.read(workspace.draft())))
                .isEqualTo(Files.readString(workspace.draft()));
    }

    @Test
    void textEditorsFindTheSchemaBesideTheDraft() throws IOException {
        try (InputStream schema = FrameworkReader.class.getResourceAsStream("framework.schema.json")) {
            assertThat(workspace.folder().resolve("framework.schema.json")).hasBinaryContent(schema.readAllBytes());
        }
    }

    @Test
    void theDraftComesAfterEveryRelease() throws IOException {
        assertThat(FrameworkReader.read(workspace.draft()).version())
                .isGreaterThan(Stars.history().latest().orElseThrow().version());
    }
}
