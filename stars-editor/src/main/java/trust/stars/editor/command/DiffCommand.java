// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trust.stars.editor.show.DiffJson;
import trust.stars.editor.show.DiffText;
import trust.stars.editor.show.Notation;
import trust.stars.model.Framework;
import trust.stars.release.FrameworkDiff;

/** {@code stars diff}. */
@Command(
        name = "diff",
        description = "Say what changed from one version to another, and how far apart their version numbers must be.",
        footer = {
            "",
            "OLD and NEW are files, releases such as 1.0.0, or the word 'draft':  stars diff 1.0.0 draft",
            "Both wordings of a changed text are shown; [-words-] were removed, {+words+} were added.",
            "The exit code is 0 whether or not anything changed; a program finds 'step' and 'counts' at the top of the"
                    + " JSON."
        })
final class DiffCommand extends EditorCommand {
    enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier version.")
    private String old = NamedFramework.DRAFT;

    @Parameters(index = "1", paramLabel = "NEW", description = "The later version.")
    private String now = NamedFramework.DRAFT;

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json",
            defaultValue = "text",
            description = "The output: text or markdown for people, json for programs.")
    private Format format = Format.TEXT;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Override
    public Integer call() throws Exception {
        Framework before = NamedFramework.read(old, content());
        Framework after = NamedFramework.read(now, content());
        warnIfDraftIsPending(old, now);
        FrameworkDiff diff = FrameworkDiff.between(before, after);
        switch (format) {
            case TEXT -> {
                CommandLine.Help.Ansi colours = output.file() == null ? ansi() : CommandLine.Help.Ansi.OFF;
                give(Answer.DIFF_TEXT, DiffText.of(before, after, diff, Notation.terminal(colours)));
            }
            case MARKDOWN -> give(Answer.DIFF_MARKDOWN, DiffText.of(before, after, diff, Notation.markdown()));
            case JSON -> give(Answer.DIFF_JSON, Json.write(DiffJson.of(before, after, diff)));
        }
        return CommandLine.ExitCode.OK;
    }

    private void give(Answer answer, String text) throws IOException {
        output.give(answer, text, null);
    }
}
