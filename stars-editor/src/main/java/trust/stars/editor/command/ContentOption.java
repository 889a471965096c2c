// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import trust.stars.editor.workspace.Workspace;

/** The option that says which framework a command is about. */
final class ContentOption {
    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            description = "The folder with draft.json and releases. If none is named, it is looked for in the current"
                    + " folder, in 'framework' and in 'stars-content/framework'.")
    private @Nullable Path folder;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    Workspace workspace() throws IOException {
        return folder == null ? Workspace.near(Path.of(""), notes()) : workspace(folder);
    }

    /** The workspace in a folder, whether it is the one that the command is about or not. */
    Workspace workspace(Path folder) {
        return new Workspace(folder, notes());
    }

    private Path notes() {
        return ((StarsCommand) Objects.requireNonNull(spec).root().userObject()).notes();
    }
}
