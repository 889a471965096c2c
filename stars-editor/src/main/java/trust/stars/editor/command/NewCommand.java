// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trust.stars.text.Quote;

/** {@code stars new}. */
@Command(
        name = "new",
        description = "Start a framework for another organisation: a folder with a draft to fill in.",
        footer = {
            "",
            "The draft is complete, but its words are examples:  stars check  tells each, and none can be released.",
            "README.md in the folder says what to fill in. Nothing is overwritten: the folder must not exist yet."
        })
final class NewCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID",
            description = "The id of the framework, and the name of the folder: small letters, digits and hyphens,"
                    + " such as our-academy. It stays the same for ever.")
    private String id = "";

    @Option(
            names = "--in",
            paramLabel = "FOLDER",
            defaultValue = "",
            description = "Where to make the folder; the current folder if none is named.")
    private Path place = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Path folder = new Starter(id).writeInto(place);
        Objects.requireNonNull(spec)
                .commandLine()
                .getOut()
                .println("Made " + Quote.path(folder) + " – its README.md says what to do next.");
        return CommandLine.ExitCode.OK;
    }
}
