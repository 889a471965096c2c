// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A parser that refuses null and over-long lists, which databind would accept. */
final class StrictParser extends JsonParserDelegate {
    private final int[] items = new int[Limits.DEPTH + 2];
    private int depth;

    StrictParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        if (token == null) {
            return token;
        }
        if (token.isStructEnd()) {
            depth--;
            return token;
        }
        if (token == JsonToken.VALUE_NULL) {
            throw new JsonParseException(this, "null");
        }
        if (token != JsonToken.FIELD_NAME && ++items[depth] > Limits.ITEMS) {
            throw new JsonParseException(this, "too many items");
        }
        if (token.isStructStart()) {
            items[++depth] = 0;
        }
        return token;
    }

    @Override
    public @Nullable JsonToken nextValue() throws IOException {
        JsonToken token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    @Override
    public @Nullable String nextFieldName() throws IOException {
        return nextToken() == JsonToken.FIELD_NAME ? currentName() : null;
    }

    @Override
    public @Nullable String nextTextValue() throws IOException {
        return nextToken() == JsonToken.VALUE_STRING ? getText() : null;
    }
}
