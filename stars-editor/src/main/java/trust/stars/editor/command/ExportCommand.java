// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trust.stars.editor.sheet.MarkdownText;
import trust.stars.editor.sheet.Spreadsheet;
import trust.stars.model.Framework;
import trust.stars.text.Quote;

/** {@code stars export}. */
@Command(
        name = "export",
        description = "Write a framework as a spreadsheet to edit, or as Markdown to read.",
        footer = {
            "",
            "If no file is named, a spreadsheet is written beside the document, and Markdown to the screen.",
            "An edited spreadsheet comes back with  stars import FILE.xlsx."
        })
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

    @Mixin
    private final OutputOption output = new OutputOption();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The document; the draft if none is named.")
    private @Nullable Path file;

    @Override
    public Integer call() throws Exception {
        Path document = file == null ? content().workspace().draft() : file;
        warnIfPending(document);
        Framework framework = read(document);
        if (format == Format.XLSX) {
            Path target = Objects.requireNonNullElse(output.file(), beside(document));
            new OutputFile(target, document, Answer.WORKBOOK).write(Spreadsheet.write(framework));
            out().println("Wrote " + Quote.path(target));
        } else {
            output.give(Answer.READING_COPY, MarkdownText.of(framework).stripTrailing(), document);
        }
        return CommandLine.ExitCode.OK;
    }

    private static Path beside(Path document) {
        String name = document.getFileName().toString();
        return document.resolveSibling(
                (name.endsWith(".json") ? name.substring(0, name.length() - 5) : name) + ".xlsx");
    }
}
