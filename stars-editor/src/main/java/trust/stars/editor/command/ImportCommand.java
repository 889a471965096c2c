// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.ByteArrayInputStream;
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
import trust.stars.editor.show.ReportText;
import trust.stars.editor.workspace.Workspace;
import trust.stars.json.FrameworkReader;
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

    @Option(
            names = "--apply",
            description =
                    "Make the spreadsheet the draft, and keep the draft before it as draft.previous.json. Without this,"
                            + " nothing is written.")
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
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new IOException("cannot read " + Quote.path(file) + ": it is "
                        + (Files.isDirectory(file)
                                ? "a folder, not a spreadsheet – name a file in it"
                                : "a pipe or a device – save the spreadsheet as a file"));
            }
            Framework imported = Spreadsheet.read(Files.readAllBytes(file), file.toString());
            byte[] document = workspace.readDraftBytes();
            Framework draft = FrameworkReader.read(
                    new ByteArrayInputStream(document), workspace.draft().toString());
            if (!imported.id().equals(draft.id())) {
                throw new IOException(Quote.path(file) + " is the spreadsheet of another framework, " + Quote.of(imported.id())
                        + ", and the draft is of " + Quote.of(draft.id())
                        + " – name the spreadsheet that was exported from this one; nothing was written");
            }
            return carryOut(ImportPlan.of(draft, imported), imported, workspace, document);
        } catch (InvalidSpreadsheetException e) {
            out().println("Refused: " + e.getMessage());
            e.problems().forEach(problem -> out().println("  - " + problem));
            return CommandLine.ExitCode.SOFTWARE;
        } catch (InvalidFrameworkException e) {
            out().println("Refused: the draft itself has problems, so nothing can be compared with it – correct them,"
                    + " or replace the draft with a document that has none");
            new ReportText(e.report(), workspace.draft()).lines().forEach(problem -> out().println("  - " + problem));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private int carryOut(ImportPlan plan, Framework imported, Workspace workspace, byte[] document) throws Exception {
        out().println(Quote.path(file) + " into " + Quote.path(workspace.draft()) + ":");
        out().println("  " + plan.summary());
        plan.lines().forEach(line -> out().println("  - " + line));
        if (plan.isEmpty()) {
            out().println("The draft already says the same. Nothing was written.");
        } else if (apply) {
            Path previous = workspace.replaceDraft("import", document, imported);
            out().println("Changed the draft: " + Quote.path(workspace.draft()) + ". The one before is kept in "
                    + Quote.path(previous));
        } else {
            out().println("Nothing was written. Run this with --apply to make it the draft.");
        }
        return CommandLine.ExitCode.OK;
    }
}
