// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import trust.stars.editor.show.ChangeText;
import trust.stars.editor.show.ReportText;
import trust.stars.editor.workspace.ReleasePlan;
import trust.stars.editor.workspace.Workspace;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.Change;
import trust.stars.text.Quote;

/** {@code stars release}. */
@Command(
        name = "release",
        description = "Make the draft a release that never changes again, and open the next draft.",
        footer = {
            "",
            "The plan is shown first, and a person at a terminal is asked before anything is written.",
            "The release is refused, with every reason, if the draft has errors, a stored id would lose its meaning in"
                    + " any release, changed words have no note, example words are left, or the version or the day does"
                    + " not fit. Then nothing is written.  stars check  tells the same beforehand."
        })
final class ReleaseCommand extends EditorCommand {
    @Option(
            names = "--version",
            paramLabel = "VERSION",
            description = "The version to release, such as 1.2.0; the draft's own if none is given.")
    private @Nullable FrameworkVersion version;

    @Option(
            names = "--effective-from",
            paramLabel = "YYYY-MM-DD",
            description = "The first day on which it is in force. If none is given: the day in the draft, or else"
                    + " today.")
    private @Nullable LocalDate effectiveFrom;

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final YesOption yes = new YesOption();

    @Override
    public Integer call() throws Exception {
        if (output.file() != null && !dryRun) {
            throw new ParameterException(
                    commandLine(), "--output can be combined only with --dry-run: the plan goes into the file");
        }
        Workspace workspace = content().workspace();
        return dryRun
                ? collect(output, Answer.RELEASE_PLAN, workspace.draft(), () -> dryRun(workspace))
                : workspace.alone(() -> release(workspace));
    }

    private int dryRun(Workspace workspace) throws IOException {
        Optional<String> pending = workspace.pending();
        if (pending.isPresent()) {
            out().println("The " + pending.get() + " was interrupted and is not complete. Nothing was written."
                    + " Without --dry-run, this would complete it and do nothing else.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        Optional<ReleasePlan.Ready> plan = printPlan(workspace);
        if (plan.isEmpty()) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        plan.get().rehearse();
        out().println("Nothing was written. Without --dry-run, this would be released.");
        return CommandLine.ExitCode.OK;
    }

    private int release(Workspace workspace) throws IOException {
        Optional<String> completed = workspace.recover();
        if (completed.isPresent()) {
            out().println("The " + completed.get() + " that was interrupted is now complete. Nothing else was done.");
            return CommandLine.ExitCode.OK;
        }
        Optional<ReleasePlan.Ready> plan = printPlan(workspace);
        if (plan.isEmpty()) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        Framework release = plan.get().release();
        plan.get().rehearse(); // nobody is asked about what would fail
        if (!yes.agrees("Release " + release.version() + ", in force from "
                + release.content().effectiveFrom() + "? It can never be changed.")) {
            out().println("Nothing was released.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        plan.get().carryOut();
        out().println("Released. The next draft is open: " + Quote.path(workspace.draft()));
        return CommandLine.ExitCode.OK;
    }

    /** Prints the plan and returns it; if it is refused, prints every reason and returns nothing. */
    private Optional<ReleasePlan.Ready> printPlan(Workspace workspace) throws IOException {
        ReleasePlan plan = ReleasePlan.of(workspace, version, effectiveFrom, LocalDate.now(ZoneId.systemDefault()));
        if (plan instanceof ReleasePlan.Ready ready) {
            describe(ready);
            return Optional.of(ready);
        }
        if (plan instanceof ReleasePlan.Refused refused) {
            out().println("Refused:");
            new ReportText(refused.report(), workspace.draft())
                    .refusals()
                    .forEach(refusal -> out().println("  - " + refusal.replace("\n", "\n    ")));
        }
        return Optional.empty();
    }

    private void describe(ReleasePlan.Ready plan) {
        out().println(plan.release() + ", in force from "
                + plan.release().content().effectiveFrom());
        ReleasePlan.Changes changes = plan.changes();
        if (changes != null) {
            out().println("Changes since " + changes.previous() + " ("
                    + changes.diff().step() + "):");
            for (Change change : changes.diff().changes()) {
                out().println("  - " + ChangeText.sentence(change));
            }
        }
        if (plan.index().releases().size() == 1) {
            out().println("This is the first release: its ids are for ever from now on. If there were releases before,"
                    + " stop, and restore the folder of releases.");
        }
        if (!plan.advice().isEmpty()) {
            out().println("Worth a look before it is frozen:");
            plan.advice().forEach(advice -> out().println("  - " + advice));
        }
    }
}
