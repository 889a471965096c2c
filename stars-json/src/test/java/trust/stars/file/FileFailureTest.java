// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileFailureTest {
    private static final Path FILE = Path.of("ours.json");
    private static final String MESSAGE = "cannot read ours.json: it is locked away";

    @Test
    void isOfTheTypeThatProgramsCatchAndHasOurWordsAlone() {
        String name = FILE.toString();

        assertFailure(new NoSuchFileException(name), NoSuchFileException.class);
        assertFailure(new AccessDeniedException(name), AccessDeniedException.class);
        assertFailure(new NotDirectoryException(name), FileSystemException.class);
        assertThat(FileFailure.of(FILE, MESSAGE, new IOException("disk")))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage(MESSAGE)
                .hasRootCauseMessage("disk");
    }

    private static void assertFailure(FileSystemException cause, Class<? extends FileSystemException> type) {
        assertThat(FileFailure.of(FILE, MESSAGE, cause))
                .isInstanceOf(type)
                .hasMessage(MESSAGE)
                .hasCause(cause)
                .satisfies(e -> assertThat(((FileSystemException) e).getFile()).isEqualTo(FILE.toString()));
    }
}
