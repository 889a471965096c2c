// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import trust.stars.check.Findings;
import trust.stars.text.Phrase;
import trust.stars.text.Words;
import trust.stars.validation.Rule;

/** The texts that {@code stars new} writes as examples, to be replaced before they are released. */
final class ExampleWords {
    private static final String TEMPLATE = "/trust/stars/editor/command/starter/draft.json";

    /** What has fewer words, such as a name, may well be what somebody means. */
    private static final int FEWEST = 4;

    private static final JsonFactory JSON = new JsonFactory();

    /** Takes a text of a document. */
    private interface Reader {
        void read(String text, String pointer);
    }

    private ExampleWords() {}

    /** Finds each of them that a document, which is JSON, still has. */
    static void find(byte[] document, Findings findings) throws IOException {
        Set<String> examples = new HashSet<>();
        try (InputStream template = ExampleWords.class.getResourceAsStream(TEMPLATE)) {
            texts(JSON.createParser(Objects.requireNonNull(template, TEMPLATE)), (text, pointer) -> {
                if (Words.folded(text).size() >= FEWEST) {
                    examples.add(text);
                }
            });
        }
        texts(JSON.createParser(document), (text, pointer) -> {
            if (examples.contains(text)) {
                findings.add(
                        Rule.EXAMPLE_WORDS,
                        pointer,
                        Phrase.of("'{}' is still the example that  stars new  wrote", text),
                        Phrase.of("write your own words, or remove what you do not need"));
            }
        });
    }

    private static void texts(JsonParser parser, Reader reader) throws IOException {
        try (parser) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    reader.read(
                            parser.getText(),
                            parser.getParsingContext().pathAsPointer().toString());
                }
            }
        }
    }
}
