// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.NoSuchElementException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.ParameterException;
import trust.stars.text.Quote;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;

/** What a person is told when a command could not do its work. */
final class Failures {
    private static final int LONGEST = 500;

    private Failures() {}

    /** Why a document was refused: the first of its problems, as a clause. */
    static String reason(InvalidFrameworkException exception) {
        return first(exception).message();
    }

    /** The same, with what to do about it. */
    static String reasonAndAdvice(InvalidFrameworkException exception) {
        return reason(exception) + " – " + first(exception).hint();
    }

    private static Problem first(InvalidFrameworkException exception) {
        return exception.report().problems().get(0);
    }

    /**
     * Why the words that a person typed cannot be carried out. Words are told cut and with nothing that a terminal would
     * obey, also where the library for command lines tells them.
     */
    static String message(ParameterException exception, String[] words) {
        String message = String.valueOf(exception.getMessage());
        for (String word : words) {
            for (String part : new String[] {word, word.substring(word.indexOf('=') + 1)}) {
                if (!part.isEmpty() && !part.equals(Quote.plain(part))) {
                    message = message.replace(part, Quote.plain(part));
                }
            }
        }
        return message.length() <= LONGEST
                ? Quote.visible(message)
                : Quote.visible(message.substring(0, LONGEST)) + "…";
    }

    /** A message as it is printed. Its words may look like the markup of the library for command lines, and stay as they are. */
    static String coloured(String message, CommandLine commandLine) {
        return commandLine.getColorScheme().ansi().enabled()
                ? Style.on(Style.fg_red, Style.bold) + message + Style.reset.on()
                : message;
    }

    static String message(Exception exception) {
        if (exception instanceof UncheckedIOException e && e.getCause() != null) {
            return message(e.getCause());
        }
        if (exception instanceof FileSystemException e
                && String.valueOf(e.getMessage()).equals(e.getReason())) {
            return e.getReason(); // a sentence of ours, which names the file
        }
        if (exception instanceof NoSuchFileException e) {
            return "there is no file " + Quote.path(e.getFile());
        }
        if (exception instanceof FileSystemException e) {
            return "the file " + Quote.path(e.getFile())
                    + (e.getOtherFile() == null
                            ? " could not be read or written"
                            : " could not be moved to " + Quote.path(e.getOtherFile()))
                    + (e.getReason() == null ? "" : ": " + e.getReason());
        }
        if (exception instanceof IOException
                || exception instanceof InvalidFrameworkException
                || exception instanceof NoSuchElementException
                || exception instanceof IllegalArgumentException) {
            return String.valueOf(exception.getMessage());
        }
        return "this is a fault in the program – please report it: " + exception;
    }
}
