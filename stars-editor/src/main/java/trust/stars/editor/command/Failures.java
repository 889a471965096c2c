// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.NoSuchElementException;
import trust.stars.validation.InvalidFrameworkException;

/** What a person is told when a command could not do its work. */
final class Failures {
    private Failures() {}

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
        return "this is a fault of the program, please report it: " + exception;
    }
}
