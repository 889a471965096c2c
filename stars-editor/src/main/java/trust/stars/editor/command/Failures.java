// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.NoSuchElementException;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;

/** What a person is told when a command could not do its work. */
final class Failures {
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

    static String message(Exception exception) {
        if (exception instanceof UncheckedIOException e && e.getCause() != null) {
            return message(e.getCause());
        }
        if (exception instanceof NoSuchFileException e) {
            return "there is no file " + e.getFile();
        }
        if (exception instanceof FileSystemException e) {
            return "the file " + e.getFile()
                    + (e.getOtherFile() == null
                            ? " could not be read or written"
                            : " could not be moved to " + e.getOtherFile())
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
