// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trust.stars.editor.show.Preview;
import trust.stars.editor.workspace.Workspace;
import trust.stars.model.Framework;

/** {@code stars preview}. */
@Command(
        name = "preview",
        description = "Make a page of the draft that marks what changed since the last release.",
        footer = {
            "",
            "The page is a single file: send it to leaders and unions before a release, open it in any browser, print it."
        })
final class PreviewCommand extends EditorCommand {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The document; the draft if none is named.")
    private @Nullable Path file;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The page to write; preview.html beside the document if none is named.")
    private @Nullable Path output;

    @Override
    public Integer call() throws Exception {
        Path document = file == null ? content().workspace().draft() : file;
        warnIfPending(document);
        Framework draft = read(document);
        Workspace workspace = workspaceOf(document);
        Path page = output == null ? document.resolveSibling("preview.html") : output;
        OutputFile target = new OutputFile(page, document);
        if (workspace.releases().index().releases().isEmpty()
                && !workspace.releases().documents().isEmpty()) {
            warn(workspace.releases().path()
                    + " has documents, but no index.txt that lists them, so nothing is compared –"
                    + " restore index.txt from version control");
        }
        Optional<Framework> before = NamedFramework.before(draft, workspace);
        target.write(Preview.page(draft, before));
        out().println("Wrote " + page + ": " + draft
                + before.map(release -> ", compared with " + release.version())
                        .orElse(", not compared: there is no release of this framework"));
        return CommandLine.ExitCode.OK;
    }
}
