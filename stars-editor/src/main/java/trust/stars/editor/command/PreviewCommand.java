// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import trust.stars.editor.show.Preview;
import trust.stars.editor.workspace.Workspace;
import trust.stars.model.Framework;
import trust.stars.text.Quote;

/** {@code stars preview}. */
@Command(
        name = "preview",
        description = "Make a page of the draft that marks what changed since the last release.",
        footer = {
            "",
            "If no file is named, it is preview.html beside the document.",
            "The page is a single file: send it to leaders and unions before a release, open it in any browser, print it."
        })
final class PreviewCommand extends EditorCommand {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The document; the draft if none is named.")
    private @Nullable Path file;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Override
    public Integer call() throws Exception {
        Path document = file == null ? content().workspace().draft() : file;
        warnIfPending(document);
        Framework draft = read(document);
        Workspace workspace = workspaceOf(document);
        Path page = Objects.requireNonNullElse(output.file(), document.resolveSibling("preview.html"));
        OutputFile target = new OutputFile(page, document, Answer.PREVIEW);
        if (workspace.releases().index().releases().isEmpty()
                && !workspace.releases().documents().isEmpty()) {
            warn(Quote.path(workspace.releases().path())
                    + " has documents, but no index.txt that lists them, so nothing is compared –"
                    + " restore index.txt from version control");
        }
        Optional<Framework> before = NamedFramework.before(draft, workspace);
        target.write(Preview.page(draft, before));
        out().println("Wrote " + Quote.path(page) + ": " + draft
                + before.map(release -> ", compared with " + release.version())
                        .orElse(", not compared: there is no release of this framework"));
        return CommandLine.ExitCode.OK;
    }
}
