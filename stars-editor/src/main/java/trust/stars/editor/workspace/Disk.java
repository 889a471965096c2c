// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The few things that a transaction does to a disk, so that a test can pull the plug at each of them. */
class Disk {
    void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Replaces a file with a complete one, in one step. */
    void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether a file or folder that exists may be changed. */
    boolean isWritable(Path file) {
        return Files.isWritable(file);
    }

    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
