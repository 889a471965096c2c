// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trust.stars.editor.workspace.Withdrawing;
import trust.stars.editor.workspace.Workspace;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.Release;
import trust.stars.text.Quote;

/** {@code stars withdraw}. */
@Command(
        name = "withdraw",
        description = "Mark a release as a mistake: from today it is no longer in force. Its document stays as it is.",
        footer = {"", "It can still be read, and the release before it is in force again."})
final class WithdrawCommand extends EditorCommand {
    @Parameters(paramLabel = "VERSION", description = "The release, such as 1.2.0.")
    private FrameworkVersion version = FrameworkVersion.of(0, 0, 0);

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, in one line.")
    private String reason = "";

    @Mixin
    private final YesOption yes = new YesOption();

    @Override
    public Integer call() throws Exception {
        Workspace workspace = content().workspace();
        return workspace.alone(() -> withdraw(workspace));
    }

    private int withdraw(Workspace workspace) throws IOException {
        Optional<String> completed = workspace.recover();
        completed.ifPresent(what -> out().println("The " + what + " that was interrupted is now complete."));
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Withdrawing withdrawing = Withdrawing.of(workspace, version, today, reason.strip());
        if (!yes.agrees("Withdraw " + version + " for the reason " + Quote.of(reason.strip())
                + "? It can never be in force again.")) {
            out().println("Nothing was withdrawn.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        withdrawing.carryOut();
        out().println("Withdrawn: " + version);
        Optional<Release> inForce = workspace.releases().index().inForceOn(today);
        out().println(
                        inForce.isPresent()
                                ? inForce.get().version()
                                        + " is in force again. Applications follow when they take the next version of"
                                        + " the library: commit, review and deploy this change."
                                : "No release is in force now: applications that ask for the one in force will fail until"
                                        + " you release another.");
        out().println("The draft may still contain its words: correct them, then release the next version.");
        return CommandLine.ExitCode.OK;
    }
}
