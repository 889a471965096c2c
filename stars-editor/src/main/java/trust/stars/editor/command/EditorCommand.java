// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import trust.stars.editor.workspace.Workspace;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;

/** What the commands about a framework share: the framework itself, and somewhere to write. */
abstract class EditorCommand implements Callable<Integer> {
    @Mixin
    private final ContentOption content = new ContentOption();

    @Spec
    private @Nullable CommandSpec spec;

    private @Nullable PrintWriter collected;

    final ContentOption content() {
        return content;
    }

    /** Where a person reads what is printed, unless it is being collected for a file. */
    final PrintWriter out() {
        return collected == null ? commandLine().getOut() : collected;
    }

    /**
     * Does work whose answer is what it prints, and gives the answer where the option says.
     *
     * @param document the file that is read
     * @throws Exception what the work throws; then nothing is written to the file
     */
    final int collect(OutputOption output, Answer answer, Path document, Callable<Integer> work) throws Exception {
        if (output.file() == null) {
            return work.call();
        }
        new OutputFile(output.file(), document, answer); // before the work, which may change files
        StringWriter text = new StringWriter();
        collected = new PrintWriter(text);
        int exitCode = work.call();
        collected = null;
        output.give(
                answer, text.toString().replace(System.lineSeparator(), "\n").stripTrailing(), document);
        return exitCode;
    }

    /** The workspace of a document: its own folder if that has releases, else the one that is named or nearby. */
    final Workspace workspaceOf(Path document) throws IOException {
        Workspace own = content.workspace(document.toAbsolutePath().resolveSibling(""));
        if (!Files.exists(own.releases().path())) {
            try {
                return content.workspace();
            } catch (IOException e) {
                return own; // a document on its own
            }
        }
        return own;
    }

    /** The workspace whose draft a document is. */
    final Workspace workspaceWith(Path draft) {
        Path folder = draft.getParent();
        return content.workspace(folder == null ? Path.of("") : folder);
    }

    /** Reads a document: a draft as it stands in its folder, and another as its user names it, through a link too. */
    final Framework read(Path document) throws IOException {
        return Workspace.isDraft(document) ? workspaceWith(document).readDraft() : FrameworkReader.read(document);
    }

    /** Warns if the document is a draft that an interrupted command will replace. */
    final void warnIfPending(Path document) throws IOException {
        if (Workspace.isDraft(document)) {
            workspaceWith(document)
                    .pending()
                    .ifPresent(name -> warn("the " + name
                            + " was interrupted and is not complete – run  stars release  to complete it"));
        }
    }

    /** Gives the same warning if one of the names means the draft. */
    final void warnIfDraftIsPending(String... names) throws IOException {
        if (List.of(names).contains(NamedFramework.DRAFT)) {
            warnIfPending(content.workspace().draft());
        }
    }

    final void warn(String message) {
        commandLine().getErr().println("warning: " + message);
    }

    /** Colours, if they can be seen. */
    final CommandLine.Help.Ansi ansi() {
        return commandLine().getColorScheme().ansi();
    }

    final CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
