// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.file;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import trust.stars.text.Quote;

/** What stands in the place of a file: the file, or something else, a link among others. */
record Found(Path file, BasicFileAttributes attributes) {
    /** What stands there in an opened folder, if anything does. */
    static Optional<Found> at(Path file, SecureDirectoryStream<Path> folder) throws IOException {
        try {
            return Optional.of(new Found(
                    file,
                    folder.getFileAttributeView(file.getFileName(), BasicFileAttributeView.class, NOFOLLOW_LINKS)
                            .readAttributes()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Why it is no ordinary file, and what to do about it; nothing if it is one. */
    Optional<String> fault() {
        if (attributes.isRegularFile()) {
            return Optional.empty();
        }
        return Optional.of(
                attributes.isSymbolicLink()
                        ? "it is a link" + target() + " – put the file itself in its place"
                        : (attributes.isDirectory() ? "it is a folder" : "it is not an ordinary file")
                                + " – put the file back in its place");
    }

    boolean isEmptyFile() {
        return attributes.isRegularFile() && attributes.size() == 0;
    }

    /**
     * Checks that it is a folder.
     *
     * @throws IOException if it is not, with what to do
     */
    void checkFolder() throws IOException {
        // on Windows a link may be a folder, too, and is then something else besides
        if (!attributes.isDirectory() || attributes.isOther()) {
            throw new IOException("cannot open the folder " + file + ": it is "
                    + (attributes.isSymbolicLink() ? "a link" + target() : "not a folder")
                    + " – put the folder itself in its place");
        }
    }

    private String target() {
        try {
            return " to " + Quote.of(Files.readSymbolicLink(file).toString());
        } catch (IOException e) {
            return ""; // it has gone in the meantime
        }
    }
}
