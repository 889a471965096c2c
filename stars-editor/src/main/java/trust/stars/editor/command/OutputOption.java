// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import trust.stars.text.Quote;

/** The option that sends an answer to a file instead of the screen. */
final class OutputOption {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "The file to write the answer to; an earlier answer of the same sort is replaced, anything else"
                            + " is left as it is.")
    private @Nullable Path file;

    /** Where the answer goes; the screen, or wherever the command itself decides, if null. */
    @Nullable
    Path file() {
        return file;
    }

    /** Gives an answer, and says of a file only that it was written. */
    void give(Answer answer, String text, @Nullable Path document) throws IOException {
        give(answer, text, document, "");
    }

    /**
     * Gives an answer.
     *
     * @param text its lines, without a line feed at the end
     * @param document the document that was read, or null if it is not a file
     * @param about what is said after the name of a file that was written
     * @throws IOException if it cannot be written to the file; then nothing is
     */
    void give(Answer answer, String text, @Nullable Path document, String about) throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (file != null) {
            new OutputFile(file, document, answer).write(text + "\n");
            out.println("Wrote " + Quote.path(file) + about);
            return;
        }
        if (out instanceof Screen screen) {
            screen.expect(answer);
        }
        out.println(text);
    }
}
