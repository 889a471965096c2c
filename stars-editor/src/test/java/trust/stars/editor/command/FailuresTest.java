// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
    record Case(Exception failure, String message) {}

    static List<Case> cases() {
        return List.of(
                new Case(new NoSuchFileException("a.json"), "there is no file a.json"),
                new Case(new AccessDeniedException("a.json"), "the file a.json could not be read or written"),
                new Case(
                        new FileSystemException("a.json", null, "Permission denied"),
                        "the file a.json could not be read or written: Permission denied"),
                new Case(
                        new FileSystemException("a.json", "b.json", "Permission denied"),
                        "the file a.json could not be moved to b.json: Permission denied"),
                new Case(new UncheckedIOException(new IOException("the disk is full")), "the disk is full"),
                new Case(
                        new IllegalStateException("odd"),
                        "this is a fault in the program – please report it: java.lang.IllegalStateException: odd"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatHappened(Case failure) {
        assertThat(Failures.message(failure.failure())).isEqualTo(failure.message());
    }
}
