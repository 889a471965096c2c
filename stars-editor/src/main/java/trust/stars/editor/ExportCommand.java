// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trust.stars.editor.sheet.MarkdownText;
import trust.stars.editor.sheet.Spreadsheet;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;

/** {@code stars export}. */
@Command(
        name = "export",
        description = "Write a framework as a spreadsheet to edit, or as Markdown to read.",
        footer = {"", "An edited spreadsheet comes back with  stars import FILE.xlsx."})
final class ExportCommand extends EditorCommand {
    enum Format {
        XLSX,
        MARKDOWN
    }

    @Option(
            names = "--format",
            required = true,
            paramLabel = "xlsx|markdown",
            description = "What to write: xlsx to edit, markdown to read.")
    private Format format = Format.XLSX;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to; for xlsx a file beside the document if none is named, for markdown the screen.")
    private @Nullable Path output;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The document; the draft if none is named.")
    private @Nullable Path file;

    @Override
    public Integer call() throws Exception {
        Path document = file == null ? content().workspace().draft() : file;
        Framework framework = FrameworkReader.read(document);
        if (format == Format.XLSX) {
            Path target = output == null ? beside(document) : output;
            if (Files.exists(target)) {
                throw new IOException(
                        target + " exists already, and may hold changes that were not imported – remove it,"
                                + " or name another file with --output");
            }
            write(target, Spreadsheet.write(framework));
        } else if (output != null) {
            write(output, MarkdownText.of(framework).getBytes(StandardCharsets.UTF_8));
        } else {
            out().print(MarkdownText.of(framework));
            out().flush();
        }
        return Main.FINE;
    }

    private static Path beside(Path document) {
        String name = document.getFileName().toString();
        return document.resolveSibling(
                (name.endsWith(".json") ? name.substring(0, name.length() - 5) : name) + ".xlsx");
    }

    /** In whole or not at all. */
    private void write(Path target, byte[] bytes) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path name = target.getFileName();
        if (folder == null || name == null || Files.isDirectory(target)) {
            throw new IOException("cannot write " + target + ": it is not a file");
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "." + name, ".tmp");
        try {
            Files.write(draft, bytes);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        out().println("Written: " + target);
    }
}
