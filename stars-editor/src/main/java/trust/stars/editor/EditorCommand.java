// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands have: a framework that they are about, and somewhere to write. */
abstract class EditorCommand implements Callable<Integer> {
    @Mixin
    private final ContentOption content = new ContentOption();

    @Spec
    private @Nullable CommandSpec spec;

    final ContentOption content() {
        return content;
    }

    final PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** Colours, if somebody sees them. */
    final CommandLine.Help.Ansi ansi() {
        return Objects.requireNonNull(spec).commandLine().getColorScheme().ansi();
    }
}
