// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trust.stars.editor.show.ReportText;
import trust.stars.editor.spelling.Progress;
import trust.stars.editor.spelling.Spelling;
import trust.stars.editor.workspace.DraftCheck;
import trust.stars.editor.workspace.Workspace;
import trust.stars.file.TextFile;
import trust.stars.json.FrameworkReader;
import trust.stars.model.FrameworkContent;
import trust.stars.text.Quote;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;

/** {@code stars check}. */
@Command(
        name = "check",
        description = "List every problem in a document, with its line.",
        footer = {
            "",
            "The draft is also held to every release: what  stars release  would refuse is told here.",
            "Errors must be corrected. Warnings may be waived in the document's own 'waivers', with a reason."
        })
final class CheckCommand extends EditorCommand {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The document; the draft if none is named.")
    private @Nullable Path file;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--spelling",
            description =
                    "Also look up every word in a dictionary of British English. The dictionary is not part of this"
                            + " program: without it, this option says how to get it. Words to accept go into"
                            + " words.txt beside the document, one per line.")
    private boolean spelling;

    @Mixin
    private final LayerOption layer = new LayerOption();

    @Override
    public Integer call() throws Exception {
        Optional<Path> local = layer.file(file != null || spelling);
        if (local.isPresent()) {
            return answer(local.get(), LayerOption.check(local.get(), content().workspace()));
        }
        Path document = file == null ? content().workspace().draft() : file;
        warnIfPending(document);
        Function<FrameworkContent, List<Problem>> further = spelling ? spelling(document)::check : content -> List.of();
        return answer(
                document,
                Workspace.isDraft(document)
                        ? DraftCheck.check(
                                document, workspaceWith(document), LocalDate.now(ZoneId.systemDefault()), further)
                        : FrameworkReader.check(document, further));
    }

    private int answer(Path document, Report report) throws IOException {
        ReportText text = new ReportText(report, document);
        if (format.isJson()) {
            output.give(Answer.CHECK_JSON, Json.write(text.json()), document);
        } else {
            output.give(
                    Answer.CHECK_TEXT,
                    report.problems().isEmpty()
                            ? Quote.path(document) + ": no problems"
                            : String.join("\n", text.lines()),
                    document);
        }
        return report.hasErrors() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private static Spelling spelling(Path document) throws IOException {
        Set<String> accepted = TextFile.readIfThere(document.resolveSibling("words.txt"))
                .lines()
                .collect(Collectors.toSet());
        return new Spelling(
                Spelling.dictionary(), accepted, new Progress(System.err, CommandLine.Help.Ansi.AUTO.enabled()));
    }
}
