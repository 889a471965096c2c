// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a command was asked to write. */
final class OutputFile {
    private OutputFile() {}

    /**
     * Writes a file in whole or not at all; one that exists is replaced.
     *
     * @throws IOException if there is no folder for it, or it cannot be written
     */
    static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("").normalize();
        if (!Files.isDirectory(folder)) {
            throw new IOException("cannot write " + file + ": there is no folder " + folder
                    + " – make it, or name another file with --output");
        }
        if (Files.isDirectory(file)) {
            throw new IOException("cannot write " + file + ": it is a folder – name a file with --output");
        }
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
