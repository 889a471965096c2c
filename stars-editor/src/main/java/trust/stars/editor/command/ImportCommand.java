// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trust.stars.editor.sheet.ImportPlan;
import trust.stars.editor.sheet.InvalidSpreadsheetException;
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
            "If anything in the spreadsheet is wrong, every problem is listed with its cell, and nothing is written.",
            "",
            "Only what was changed in the spreadsheet since its export is changed in the draft; what others have changed"
                    + " since stays. Where both were changed, and not alike, the words of both are listed and nothing is"
                    + " written until you decide: write into these cells what they are to say, then use --prefer workbook,"
                    + " or keep the words of the draft with --prefer draft.",
            "A spreadsheet that no longer carries what it was exported from is taken only with --whole."
        })
final class ImportCommand extends EditorCommand {
    @Parameters(paramLabel = "FILE.xlsx", description = "The spreadsheet, as  stars export --format xlsx  wrote it.")
    private Path file = Path.of("");

    @Option(
            names = "--apply",
            description = "Change the draft, and keep the draft before it as draft.previous.json. Without this, nothing"
                    + " is written.")
    private boolean apply;

    @ArgGroup
    private @Nullable Decision decision;

    @Mixin
    private final OutputOption output = new OutputOption();

    /** Whose words hold, if that is not to be found out item by item. */
    static final class Decision {
        enum Preferred {
            WORKBOOK,
            DRAFT
        }

        @Option(
                names = "--prefer",
                required = true,
                paramLabel = "workbook|draft",
                description = "Whose words to take where both the spreadsheet and the draft were changed since the"
                        + " export, and not alike.")
        private @Nullable Preferred preferred;

        @Option(
                names = "--whole",
                required = true,
                description = "Take the spreadsheet as it is, and undo in the draft whatever it does not have.")
        private boolean whole;

        ImportPlan.Choice choice() {
            if (whole) {
                return ImportPlan.Choice.WHOLE_WORKBOOK;
            }
            return preferred == Preferred.WORKBOOK ? ImportPlan.Choice.WORKBOOK : ImportPlan.Choice.DRAFT;
        }
    }

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
            byte[] spreadsheet = Files.readAllBytes(file);
            byte[] document = workspace.readDraftBytes();
            Framework draft = FrameworkReader.read(
                    new ByteArrayInputStream(document), workspace.draft().toString());
            ImportPlan.Choice choice = decision == null ? ImportPlan.Choice.ASK : decision.choice();
            ImportPlan plan = ImportPlan.of(spreadsheet, file.toString(), draft, choice);
            out().println(Quote.path(file) + " into " + Quote.path(workspace.draft()) + ":");
            return plan instanceof ImportPlan.Ready ready
                    ? carryOut(ready, workspace, document)
                    : refuse((ImportPlan.Refused) plan);
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

    private int refuse(ImportPlan.Refused plan) {
        out().println("Refused: " + plan.reason());
        plan.lines().forEach(line -> out().println("  " + line));
        out().println(plan.advice() + " Nothing was written.");
        return CommandLine.ExitCode.SOFTWARE;
    }

    private int carryOut(ImportPlan.Ready plan, Workspace workspace, byte[] document) throws IOException {
        out().println("  " + plan.summary());
        plan.lines().forEach(line -> out().println("  " + line));
        if (plan.isEmpty()) {
            out().println("The draft already says the same. Nothing was written.");
        } else if (apply) {
            Path previous = workspace.replaceDraft("import", document, plan.framework());
            out().println("Changed the draft: " + Quote.path(workspace.draft())
                    + ". The draft before this import, and only that one, is kept" + " in " + Quote.path(previous));
        } else {
            out().println("Nothing was written. Run this with --apply to change the draft so.");
        }
        return CommandLine.ExitCode.OK;
    }
}
