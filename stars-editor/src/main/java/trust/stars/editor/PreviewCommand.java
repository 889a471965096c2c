// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trust.stars.editor.show.Preview;
import trust.stars.editor.workspace.Workspace;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;

/** {@code stars preview}. */
@Command(
        name = "preview",
        description = "Make a page that shows the draft with what changed since the last release marked.",
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
        Framework draft = FrameworkReader.read(document);
        Optional<Framework> before = NamedFramework.before(draft, workspace(document));
        Path page = output == null ? document.resolveSibling("preview.html") : output;
        write(page, Preview.page(draft, before));
        out().println("Wrote " + page + ": " + draft
                + before.map(release -> ", compared with " + release.version())
                        .orElse(", not compared: there is no release of it"));
        return Main.FINE;
    }

    /** The workspace of a document: its own folder if that has releases, else the one that is named or near. */
    private Workspace workspace(Path document) throws IOException {
        Workspace own = new Workspace(document.toAbsolutePath().resolveSibling(""));
        if (file == null || !Files.exists(own.indexFile())) {
            try {
                return content().workspace();
            } catch (IOException e) {
                return own; // a document on its own: there is nothing to compare it with
            }
        }
        return own;
    }

    /** Writes the page in whole or not at all. */
    private static void write(Path page, String text) throws IOException {
        Path folder = page.toAbsolutePath().resolveSibling("").normalize();
        if (!Files.isDirectory(folder)) {
            throw new IOException("cannot write " + page + ": there is no folder " + folder
                    + " – make it, or name another file with --output");
        }
        Path unfinished = page.resolveSibling("." + page.getFileName() + ".unfinished");
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, page, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
