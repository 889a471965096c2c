// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trust.stars.editor.show.CoverageJson;
import trust.stars.editor.show.CoveragePicture;
import trust.stars.editor.show.CoverageText;
import trust.stars.editor.show.CoverageText.Signs;
import trust.stars.model.Framework;

/** {@code stars coverage}. */
@Command(
        name = "coverage",
        description = "Show which behaviours the standards of each role are linked to.",
        footer = {
            "",
            "Every behaviour applies to every role: a gap says something about the framework, never about a person.",
            "To print it on a sheet of A4:  stars coverage --format svg --output coverage.svg"
        })
final class CoverageCommand extends EditorCommand {
    enum Format {
        TEXT,
        SVG,
        JSON
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "A file, a release such as 1.0.0, or the word 'draft'; the draft if none is named.")
    private String name = NamedFramework.DRAFT;

    @Option(
            names = "--format",
            paramLabel = "text|svg|json",
            defaultValue = "text",
            description = "The output: text for the screen, svg for a picture to print, json for programs.")
    private Format format = Format.TEXT;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Override
    public Integer call() throws Exception {
        Framework framework = NamedFramework.read(name, content());
        warnIfDraftIsPending(name);
        switch (format) {
            case TEXT -> give(Answer.COVERAGE_TEXT, CoverageText.of(framework, signs()), framework);
            case SVG ->
                give(Answer.COVERAGE_PICTURE, CoveragePicture.of(framework).strip(), framework);
            case JSON -> give(Answer.COVERAGE_JSON, Json.write(CoverageJson.of(framework)), framework);
        }
        return CommandLine.ExitCode.OK;
    }

    private void give(Answer answer, String text, Framework framework) throws IOException {
        output.give(answer, text, null, ": " + framework);
    }

    /** Dots, unless the screen has none. */
    private Signs signs() {
        return output.file() == null ? Signs.in(Terminal.charset("stdout")) : Signs.DOTS;
    }
}
