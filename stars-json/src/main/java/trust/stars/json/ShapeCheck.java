// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Dates;
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.check.Pointers;
import trust.stars.check.ShapeFindings;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.text.Quote;
import trust.stars.text.Suggestions;
import trust.stars.validation.Report;

/**
 * Walks a document from start to end, reports everything that is wrong with its shape, and notes where the wanted
 * places are. Walking is slower than binding, so only documents that need explaining are walked.
 */
final class ShapeCheck {
    private static final JsonFactory FACTORY = Limits.plainFactory(Limits.NAME);

    private static final Finding UNLISTED = ShapeFindings.nullValue("");

    /** Makes a finding, but only if a report can list it. */
    private interface Maker {
        Finding make() throws IOException;
    }

    private final Format<?> format;
    private final byte[] bytes;
    private final int start;
    private final Set<String> wanted;
    private final Findings findings;
    private final Map<String, Position> places = new HashMap<>();
    private final Suggestions suggestions = new Suggestions();
    private final StringBuilder path = new StringBuilder();
    private int found;
    private @Nullable Finding newer;

    ShapeCheck(Format<?> format, byte[] bytes, int start, Set<String> wanted, Findings findings) {
        this.format = format;
        this.bytes = bytes;
        this.start = start;
        this.wanted = wanted;
        this.findings = findings;
    }

    /** The wanted places that the document has. */
    Map<String, Position> places() {
        return places;
    }

    /** The finding that the document is in a newer format, so the others do not count; null if it is not. */
    @Nullable
    Finding newer() {
        return newer;
    }

    /** Walks as far as the syntax holds. */
    void walk() throws IOException {
        try (JsonParser parser = parser(bytes, start)) {
            // the walk reports duplicates itself, with their first line; the parser would end it
            parser.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            try {
                parser.nextToken();
                checkValue(parser, format.shape());
                if (parser.nextToken() != null) {
                    explain();
                }
            } catch (JsonProcessingException e) {
                explain();
            }
        }
    }

    /** Adds where the document stops being JSON or exceeds a limit. */
    private void explain() throws IOException {
        Finding fault = SyntaxCheck.fault(new Utf8Text(bytes, start, bytes.length));
        if (fault != null) {
            findings.add(fault);
        }
    }

    /** A parser of characters: one of bytes counts columns in bytes, and refuses names that collide in its table. */
    static JsonParser parser(byte[] bytes, int start) throws IOException {
        return FACTORY.createParser(new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8));
    }

    private void checkValue(JsonParser parser, Shape shape) throws IOException {
        if (wanted.contains(path.toString())) {
            places.putIfAbsent(path.toString(), place(parser.currentTokenLocation()));
        }
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            add(parser, () -> ShapeFindings.nullValue(path.toString()));
        } else if (shape instanceof Shape.Structure structure && parser.isExpectedStartObjectToken()) {
            checkStructure(parser, structure);
        } else if (shape instanceof Shape.Dictionary dictionary && parser.isExpectedStartObjectToken()) {
            checkDictionary(parser, dictionary);
        } else if (shape instanceof Shape.Items items && parser.isExpectedStartArrayToken()) {
            checkItems(parser, items);
        } else if (!isScalar(parser.currentToken(), shape)) {
            add(parser, () -> wrongType(parser, shape));
            parser.skipChildren();
        } else {
            checkScalar(parser, shape, parser.getText());
        }
    }

    private void checkStructure(JsonParser parser, Shape.Structure structure) throws IOException {
        Position start = place(parser.currentTokenLocation());
        Map<String, Integer> lines = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            int length = enter(name);
            Shape.Property property = structure.properties().get(name);
            if (checkOnce(parser, name, lines)) {
                if (property != null) {
                    parser.nextToken();
                    checkValue(parser, property.shape());
                } else {
                    checkUnknown(parser, structure, name);
                }
            }
            path.setLength(length);
        }
        structure.properties().forEach((name, property) -> {
            if (property.required() && !lines.containsKey(name)) {
                findings.add(ShapeFindings.missingProperty(
                                path.toString(), name, property.shape().description())
                        .at(start.line(), start.column()));
            }
        });
    }

    private void checkUnknown(JsonParser parser, Shape.Structure structure, String name) throws IOException {
        boolean root = structure.equals(format.shape());
        if (root && name.equals(DocumentMapper.SCHEMA_PROPERTY)) {
            parser.nextToken();
            checkSchema(parser);
        } else if (root && format.published().contains(name)) {
            add(parser, () -> DocumentFindings.published(path.toString(), name));
            parser.nextToken();
        } else {
            add(
                    parser,
                    () -> ShapeFindings.unknownProperty(
                            path.toString(), name, structure.properties().keySet(), suggestions));
            parser.nextToken();
        }
        parser.skipChildren();
    }

    private void checkSchema(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            add(parser, () -> ShapeFindings.nullValue(path.toString()));
        } else if (parser.currentToken() != JsonToken.VALUE_STRING) {
            add(parser, () -> wrongType(parser, Shape.Simple.TEXT));
        } else if (!parser.getText().equals(format.schema())) {
            add(parser, () -> DocumentFindings.unknownSchema(path.toString(), parser.getText(), format.schema()));
        }
    }

    private void checkDictionary(JsonParser parser, Shape.Dictionary dictionary) throws IOException {
        Position start = place(parser.currentTokenLocation());
        Map<String, Integer> lines = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            int length = enter(parser.currentName());
            if (parser.currentName().codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
                // the parser of bytes refuses such a name
                add(parser, () -> DocumentFindings.halfCharacter(path.toString(), parser.currentName()));
            }
            if (checkOnce(parser, parser.currentName(), lines)) {
                parser.nextToken();
                checkValue(parser, dictionary.item());
            }
            path.setLength(length);
            if (lines.size() > dictionary.most()) {
                findings.add(DocumentFindings.tooMany(path.toString(), dictionary.most())
                        .at(start.line(), start.column()));
                skipRest(parser);
                return;
            }
        }
    }

    private void checkItems(JsonParser parser, Shape.Items items) throws IOException {
        Position start = place(parser.currentTokenLocation());
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i == items.most()) {
                findings.add(
                        DocumentFindings.tooMany(path.toString(), items.most()).at(start.line(), start.column()));
                parser.skipChildren();
                skipRest(parser);
                return;
            }
            int length = enter(Integer.toString(i));
            checkValue(parser, items.item());
            path.setLength(length);
        }
    }

    private Finding wrongType(JsonParser parser, Shape shape) throws IOException {
        JsonToken token = parser.currentToken();
        String found = switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + Quote.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Quote.of(parser.getText());
            default -> parser.getText();
        };
        return ShapeFindings.wrongType(path.toString(), found, shape instanceof Shape.Word, shape.description());
    }

    /** Skips to the end of the list or object that the parser is in. */
    private static void skipRest(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        while (token != null && !token.isStructEnd()) {
            parser.skipChildren();
            token = parser.nextToken();
        }
    }

    private static boolean isScalar(JsonToken token, Shape shape) {
        if (shape == Shape.Simple.NUMBER) {
            return token == JsonToken.VALUE_NUMBER_INT;
        }
        if (shape == Shape.Simple.FLAG) {
            return token.isBoolean();
        }
        return (shape instanceof Shape.Simple || shape instanceof Shape.Word) && token == JsonToken.VALUE_STRING;
    }

    private void checkScalar(JsonParser parser, Shape shape, String text) throws IOException {
        String where = path.toString();
        if (shape instanceof Shape.Word word && !word.words().contains(text)) {
            add(parser, () -> ShapeFindings.unknownWord(where, text, word.words(), suggestions));
        } else if (shape == Shape.Simple.VERSION && !FrameworkVersion.isVersion(text)) {
            add(parser, () -> ShapeFindings.invalidVersion(where, text));
        } else if (shape == Shape.Simple.DATE && !Dates.isDate(text)) {
            add(parser, () -> ShapeFindings.invalidDate(where, text));
        } else if (shape == Shape.Simple.NUMBER && !text.equals(Integer.toString(FrameworkContent.FORMAT_VERSION))) {
            // the only number in a document is its format version
            if (text.matches("[1-9][0-9]*")) {
                Position place = place(parser.currentTokenLocation());
                newer = DocumentFindings.newerFormat(where, text).at(place.line(), place.column());
            } else {
                add(parser, () -> DocumentFindings.unsupportedFormat(where, text));
            }
        }
    }

    /** Whether a property is given for the first time; adds a finding and skips it if not. */
    private boolean checkOnce(JsonParser parser, String name, Map<String, Integer> lines) throws IOException {
        Integer first =
                lines.putIfAbsent(name, place(parser.currentTokenLocation()).line());
        if (first != null) {
            add(parser, () -> DocumentFindings.duplicateProperty(path.toString(), name, first));
            parser.nextToken();
            parser.skipChildren();
        }
        return first == null;
    }

    private int enter(String name) {
        int length = path.length();
        path.append('/').append(Pointers.escape(name));
        return length;
    }

    /** Adds a finding while a report can list it; after that only counts, as there may be millions. */
    private void add(JsonParser parser, Maker maker) throws IOException {
        if (++found > Report.MOST) {
            findings.add(UNLISTED);
        } else {
            Position place = place(parser.currentTokenLocation());
            findings.add(maker.make().at(place.line(), place.column()));
        }
    }

    private static Position place(JsonLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
