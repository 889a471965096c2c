// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import trust.stars.editor.workspace.Workspace;

/** The option that says which framework a command is about. */
final class ContentOption {
    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            description = "The folder with draft.json and releases. If none is named, it is looked for in the current"
                    + " folder, in 'framework' and in 'stars-content/framework'.")
    private @Nullable Path folder;

    Workspace workspace() throws IOException {
        return folder == null ? Workspace.near(Path.of("")) : new Workspace(folder);
    }
}
