// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import picocli.CommandLine.Option;

/** The option of commands whose answer a program may want to read. */
final class FormatOption {
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "The output: text for people, json for programs.")
    private Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }
}
