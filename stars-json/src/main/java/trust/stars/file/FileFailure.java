// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What went wrong with a file, said in a sentence of ours, in an exception of the type that programs catch: of a missing
 * file, a forbidden one, or any other.
 */
public final class FileFailure {
    private FileFailure() {}

    /** A failure of the same type as its cause, with a message that says everything. */
    public static IOException of(Path file, String message, IOException cause) {
        IOException failure;
        if (cause instanceof NoSuchFileException) {
            failure = missing(file, message);
        } else if (cause instanceof AccessDeniedException) {
            failure = new Denied(file, message);
        } else if (cause instanceof FileSystemException) {
            failure = new Other(file, message);
        } else {
            failure = new IOException(message);
        }
        failure.initCause(cause);
        return failure;
    }

    /** That there is no such file. */
    public static NoSuchFileException missing(Path file, String message) {
        return new Missing(file, message);
    }

    private static final class Missing extends NoSuchFileException {
        private static final long serialVersionUID = 1L;

        Missing(Path file, String message) {
            super(file.toString(), null, message);
        }

        @Override
        public String getMessage() {
            return getReason(); // it names the file itself
        }
    }

    private static final class Denied extends AccessDeniedException {
        private static final long serialVersionUID = 1L;

        Denied(Path file, String message) {
            super(file.toString(), null, message);
        }

        @Override
        public String getMessage() {
            return getReason();
        }
    }

    private static final class Other extends FileSystemException {
        private static final long serialVersionUID = 1L;

        Other(Path file, String message) {
            super(file.toString(), null, message);
        }

        @Override
        public String getMessage() {
            return getReason();
        }
    }
}
