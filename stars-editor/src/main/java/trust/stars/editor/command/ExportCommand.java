// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trust.stars.editor.sheet.MarkdownText;
import trust.stars.editor.sheet.Spreadsheet;
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
            description = "The file to write. If none is named: for xlsx, a file beside the document; for markdown,"
                    + " the screen.")
    private @Nullable Path output;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The document; the draft if none is named.")
    private @Nullable Path file;

    @Override
    public Integer call() throws Exception {
        Path document = file == null ? content().workspace().draft() : file;
        warnIfPending(document);
        Framework framework = read(document);
        if (format == Format.XLSX) {
            Path target = output == null ? beside(document) : output;
            OutputFile sheet = new OutputFile(target, document);
            if (Files.exists(target)) {
                throw new IOException(
                        target + " already exists and may hold changes that were not imported – remove it, or name"
                                + " another file with --output");
            }
            sheet.write(Spreadsheet.write(framework));
            out().println("Wrote " + target);
        } else if (output != null) {
            new OutputFile(output, document).write(MarkdownText.of(framework));
            out().println("Wrote " + output);
        } else {
            out().print(MarkdownText.of(framework));
            out().flush();
        }
        return CommandLine.ExitCode.OK;
    }

    private static Path beside(Path document) {
        String name = document.getFileName().toString();
        return document.resolveSibling(
                (name.endsWith(".json") ? name.substring(0, name.length() - 5) : name) + ".xlsx");
    }
}
