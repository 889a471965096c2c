// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import trust.stars.text.Quote;

/** Text that people may have edited in any program. */
public final class TextFile {
    private TextFile() {}

    /**
     * The text in a file, which may not be a link, or an empty text if there is no such file.
     *
     * @throws IOException if there is a file that cannot be read; the message names it and says what to do
     */
    public static String readIfThere(Path file) throws IOException {
        return Folder.of(file).readText(String.valueOf(file.getFileName()));
    }

    static String decode(Path file, byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("cannot read " + Quote.path(file) + ": it is not in UTF-8 – save it as UTF-8", e);
        }
    }
}
