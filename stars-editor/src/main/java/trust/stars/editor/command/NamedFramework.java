// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import trust.stars.editor.workspace.Workspace;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.Release;
import trust.stars.text.Quote;

/** The framework that a person means by a word on the command line. */
final class NamedFramework {
    static final String DRAFT = "draft";

    private NamedFramework() {}

    /**
     * Reads it.
     *
     * @param name {@code draft}, the version of a release, or a file
     * @throws IOException if there is none, or it cannot be read
     */
    static Framework read(String name, ContentOption content) throws IOException {
        if (name.equals(DRAFT)) {
            return content.workspace().readDraft();
        }
        if (FrameworkVersion.isVersion(name)) {
            return content.workspace().releases().history().release(FrameworkVersion.parse(name));
        }
        Path file = Arguments.file(name);
        if (!Files.exists(file)) {
            throw new IOException(Quote.of(name)
                    + " is neither a file nor a version – name a file, a release such as 1.2.0, or 'draft'");
        }
        if (Workspace.isDraft(file)) {
            Path folder = file.getParent();
            return content.workspace(folder == null ? Path.of("") : folder).readDraft();
        }
        return FrameworkReader.read(file);
    }

    /** The release that a draft is compared with: the highest below its own version, or else the highest. */
    static Optional<Framework> before(Framework draft, Workspace workspace) throws IOException {
        FrameworkVersion found = null;
        for (Release release : workspace.releases().index().releases()) {
            if (found == null
                    || release.version().compareTo(draft.version()) < 0
                    || found.compareTo(draft.version()) >= 0) {
                found = release.version();
            }
        }
        return found == null
                ? Optional.empty()
                : Optional.of(workspace.releases().history().release(found))
                        .filter(framework -> framework.id().equals(draft.id()));
    }
}
