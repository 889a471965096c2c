// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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

    @Option(names = "--output", paramLabel = "FILE", description = "The file to write; the screen if none is named.")
    private @Nullable Path output;

    @Override
    public Integer call() throws Exception {
        Framework framework = NamedFramework.read(name, content());
        warnIfDraftIsPending(name);
        String answer = switch (format) {
            case TEXT -> CoverageText.of(framework, output == null ? Signs.in(screen()) : Signs.DOTS);
            case SVG -> CoveragePicture.of(framework).strip();
            case JSON -> Json.write(CoverageJson.of(framework));
        };
        if (output == null) {
            out().println(answer);
        } else {
            new OutputFile(output, Files.exists(Path.of(name)) ? Path.of(name) : null).write(answer + "\n");
            out().println("Wrote " + output + ": " + framework);
        }
        return CommandLine.ExitCode.OK;
    }

    /**
     * The character set of the screen, as far as Java knows it; the property that holds it depends on the version of
     * Java.
     */
    private static Charset screen() {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
        return name == null || !Charset.isSupported(name) ? Charset.defaultCharset() : Charset.forName(name);
    }
}
