// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import trust.stars.text.Quote;

/** Text that people may have edited in any program. */
public final class TextFile {
    private TextFile() {}

    /**
     * The text in a file, or an empty text if there is no such file.
     *
     * @throws IOException if there is a file that cannot be read; the message names it and says what to do
     */
    public static String readIfThere(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        } catch (CharacterCodingException e) {
            throw new IOException("cannot read " + Quote.path(file) + ": it is not in UTF-8 – save it as UTF-8", e);
        } catch (IOException e) {
            throw new IOException(
                    "cannot read " + Quote.path(file) + ": "
                            + (Files.isDirectory(file)
                                    ? "it is a folder – put the file back in its place"
                                    : "the file could not be opened – check that you may read it and its folder"),
                    e);
        }
    }
}
