// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import trust.stars.text.Quote;

/** Files that are written completely or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Puts a file in place once it is complete. An existing file is replaced; a link is replaced by a file.
     *
     * @throws IOException if it cannot be written; the message names it and says why, and an existing file is unchanged
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("cannot write " + Quote.path(file) + ": it is not a file");
        }
        // not Files.createTempFile, which would make the file unreadable for everybody else
        Path unfinished = folder.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new IOException("cannot write " + Quote.path(file) + ": " + why(file, folder), e);
        } finally {
            delete(unfinished);
        }
    }

    private static void delete(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // why the writing failed matters more, and is reported
        }
    }

    private static String why(Path file, Path folder) {
        if (!Files.isDirectory(folder)) {
            return "there is no folder " + Quote.path(folder);
        }
        return Files.isDirectory(file)
                ? "it is a folder"
                : "the file could not be created or replaced – check that you may write to its folder, and that there"
                        + " is room";
    }
}
