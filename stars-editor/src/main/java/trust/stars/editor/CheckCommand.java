// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import trust.stars.json.FrameworkReader;
import trust.stars.validation.Report;

/** {@code stars check}. */
@Command(
        name = "check",
        description = "Say everything that is wrong with a document, with its lines.",
        footer = {"", "Errors must be corrected. Warnings may be waived in the document's own 'waivers', with a reason."
        })
final class CheckCommand extends EditorCommand {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The document; the draft if none is named.")
    private @Nullable Path file;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Override
    public Integer call() throws Exception {
        Path document = file == null ? content().workspace().draft() : file;
        Report report = FrameworkReader.check(document);
        if (format.isJson()) {
            out().println(Json.write(report));
        } else {
            out().println(report.problems().isEmpty() ? document + ": no problems" : report.toString());
        }
        return report.hasErrors() ? Main.PROBLEMS : Main.FINE;
    }
}
