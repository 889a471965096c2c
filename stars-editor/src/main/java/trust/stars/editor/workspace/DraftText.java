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
import trust.stars.model.FrameworkVersion;

/** The bytes of a draft, in which one thing is replaced and everything else stays where it is, so that lines do, too. */
final class DraftText {
    private static final JsonFactory JSON = new JsonFactory();

    private DraftText() {}

    /** The draft with another version of the framework; one without a version, or that is no JSON, as it is. */
    static byte[] with(byte[] draft, FrameworkVersion version) throws IOException {
        try (JsonParser parser = JSON.createParser(draft)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    boolean found = parser.currentName().equals("version");
                    if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
                        int start = (int) parser.currentTokenLocation().getByteOffset();
                        parser.finishToken();
                        return replaced(
                                draft, start, (int) parser.currentLocation().getByteOffset(), version);
                    }
                    parser.skipChildren(); // a role's crosswalk may have a version, too
                }
            }
        } catch (JsonProcessingException e) {
            // the reader will say what is wrong, and where
        }
        return draft;
    }

    private static byte[] replaced(byte[] draft, int start, int end, FrameworkVersion version) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(draft, 0, start);
        out.writeBytes(("\"" + version + "\"").getBytes(StandardCharsets.UTF_8));
        out.write(draft, end, draft.length - end);
        return out.toByteArray();
    }
}
