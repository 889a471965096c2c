// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import trust.stars.model.FrameworkVersion;

/**
 * The version that a document names, found without looking at the rest of it.
 *
 * @param text the version, as it is written
 * @param start where the text begins, in bytes and including its quotes
 * @param end where it ends
 */
public record VersionText(String text, int start, int end) {
    private static final JsonFactory JSON = new JsonFactory();

    /** The version in a document; none if the document has no such text, or is not JSON up to there. */
    public static Optional<VersionText> in(byte[] document) throws IOException {
        try (JsonParser parser = JSON.createParser(document)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    boolean found = parser.currentName().equals("version");
                    if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
                        int start = (int) parser.currentTokenLocation().getByteOffset();
                        String text = parser.getText();
                        int end = (int) parser.currentLocation().getByteOffset();
                        return Optional.of(new VersionText(text, start, end));
                    }
                    parser.skipChildren(); // a role's crosswalk may have a version too
                }
            }
        } catch (JsonProcessingException e) {
            // the reader will say what is wrong, and where
        }
        return Optional.empty();
    }

    /** The document with another version; everything else stays where it is, so line numbers stay the same. */
    static byte[] replace(byte[] document, FrameworkVersion version) throws IOException {
        Optional<VersionText> found = in(document);
        if (found.isEmpty()) {
            return document;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(document, 0, found.get().start());
        out.writeBytes(("\"" + version + "\"").getBytes(StandardCharsets.UTF_8));
        out.write(document, found.get().end(), document.length - found.get().end());
        return out.toByteArray();
    }
}
