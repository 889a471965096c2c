// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that answers the question before what cannot be undone. */
final class YesOption {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--yes", description = "Do not ask. For scripts: without a terminal to ask on, nothing is done.")
    private boolean yes;

    /**
     * Whether a person agrees; without a terminal only the option says so.
     *
     * @param question what is about to be done for ever, as a question
     * @throws IllegalArgumentException if there is nobody to ask
     */
    boolean agrees(String question) {
        if (yes) {
            return true;
        }
        CommandSpec command = Objects.requireNonNull(spec);
        Terminal terminal = ((StarsCommand) command.root().userObject())
                .terminal()
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing was done: this cannot be undone, and there is no terminal on which to ask – if you are"
                                + " sure, run the command again with --yes"));
        PrintWriter out = command.commandLine().getOut();
        out.print(question + " Type yes: ");
        out.flush();
        return terminal.line().strip().equalsIgnoreCase("yes");
    }
}
