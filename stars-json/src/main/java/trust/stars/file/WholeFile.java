// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("cannot write " + Quote.path(file) + ": it is a folder");
        }
        // not Files.createTempFile, which would make the file unreadable for everybody else
        String unfinished = "." + UUID.randomUUID() + ".tmp";
        Folder place = Folder.at(folder);
        try {
            place.write(unfinished, bytes);
            place.move(unfinished, place, file.getFileName().toString());
        } catch (IOException e) {
            throw FileFailure.of(file, "cannot write " + Quote.path(file) + ": " + why(folder), e);
        } finally {
            delete(place, unfinished);
        }
    }

    private static void delete(Folder place, String unfinished) {
        try {
            place.delete(unfinished);
        } catch (IOException e) {
            // why the writing failed matters more, and is reported
        }
    }

    private static String why(Path folder) {
        return Files.isDirectory(folder)
                ? "the file could not be created or replaced – check that you may write to its folder, and that there"
                        + " is room"
                : "there is no folder " + Quote.path(folder);
    }
}
