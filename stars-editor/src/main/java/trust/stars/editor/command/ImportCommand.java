// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trust.stars.editor.sheet.ImportPlan;
import trust.stars.editor.sheet.InvalidSpreadsheetException;
import trust.stars.editor.sheet.Spreadsheet;
import trust.stars.editor.workspace.Workspace;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;
import trust.stars.text.Quote;
import trust.stars.validation.InvalidFrameworkException;

/** {@code stars import}. */
@Command(
        name = "import",
        description = "Say what an edited spreadsheet would change in the draft; with --apply, change it.",
        footer = {
            "",
            "If anything in the spreadsheet is wrong, every problem is listed with its cell, and nothing is written."
        })
final class ImportCommand extends EditorCommand {
    @Parameters(paramLabel = "FILE.xlsx", description = "The spreadsheet, as  stars export --format xlsx  wrote it.")
    private Path file = Path.of("");

    @Option(names = "--apply", description = "Make the spreadsheet the draft. Without this, nothing is written.")
    private boolean apply;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Override
    public Integer call() throws Exception {
        return collect(output, Answer.IMPORT_PLAN, file, this::run);
    }

    private int run() throws Exception {
        Workspace workspace = content().workspace();
        if (apply) {
            return workspace.alone(() -> apply(workspace));
        }
        warnIfPending(workspace.draft());
        return importInto(workspace);
    }

    private int apply(Workspace workspace) throws Exception {
        Optional<String> completed = workspace.recover();
        if (completed.isPresent()) {
            out().println("The " + completed.get() + " that was interrupted is now complete. Nothing else was done.");
            return CommandLine.ExitCode.OK;
        }
        return importInto(workspace);
    }

    private int importInto(Workspace workspace) throws Exception {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException(
                        "cannot read " + Quote.path(file) + ": it is a folder, not a spreadsheet – name a file in it");
            }
            Framework imported = Spreadsheet.read(Files.readAllBytes(file), file.toString());
            Framework draft = FrameworkReader.read(workspace.draft());
            return carryOut(ImportPlan.of(draft, imported), imported, workspace.draft());
        } catch (InvalidSpreadsheetException e) {
            out().println("Refused: " + e.getMessage());
            e.problems().forEach(problem -> out().println("  - " + problem));
            return CommandLine.ExitCode.SOFTWARE;
        } catch (InvalidFrameworkException e) {
            out().println("Refused: the draft itself has problems, so nothing can be compared with it – correct them,"
                    + " or replace the draft with a document that has none");
            e.report().toString().lines().forEach(problem -> out().println("  - " + problem));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private int carryOut(ImportPlan plan, Framework imported, Path draft) throws Exception {
        out().println(Quote.path(file) + " into " + Quote.path(draft) + ":");
        out().println("  " + plan.summary());
        plan.lines().forEach(line -> out().println("  - " + line));
        if (plan.isEmpty()) {
            out().println("The draft already says the same. Nothing was written.");
        } else if (apply) {
            FrameworkWriter.write(imported, draft);
            out().println("Changed the draft: " + Quote.path(draft));
        } else {
            out().println("Nothing was written. Run this with --apply to make it the draft.");
        }
        return CommandLine.ExitCode.OK;
    }
}
