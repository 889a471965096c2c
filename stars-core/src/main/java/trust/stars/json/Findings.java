// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import trust.stars.model.FrameworkContent;
import trust.stars.validation.Problem;
import trust.stars.validation.Quote;
import trust.stars.validation.Rule;
import trust.stars.validation.Suggestions;

/** What is said about the shape of a document. */
final class Findings {
    private Findings() {}

    static Problem unknownProperty(String path, String name, Collection<String> known) {
        return Problem.of(
                Rule.UNKNOWN_PROPERTY,
                path,
                Quote.of(name) + " is not a property that belongs here",
                Suggestions.hint(name, known, "here belong " + String.join(", ", known)));
    }

    static Problem duplicateProperty(String path, String name, int firstLine) {
        return Problem.of(
                Rule.DUPLICATE_PROPERTY,
                path,
                Quote.of(name) + " is already given at line " + firstLine,
                "keep one of the two");
    }

    static Problem missingProperty(String path, String name, Shape shape) {
        return Problem.of(
                Rule.MISSING_PROPERTY,
                path,
                Quote.of(name) + " is missing",
                "add \"" + name + "\": with " + shape.description());
    }

    static Problem halfCharacter(String path, String name) {
        return Problem.of(
                Rule.FORBIDDEN_CHARACTER,
                path,
                Quote.of(name) + " has half a character in it",
                "remove it, or type the words again");
    }

    static Problem nullValue(String path) {
        return Problem.of(
                Rule.NULL_VALUE, path, "null says nothing", "write what belongs here, or leave the property out");
    }

    static Problem wrongType(String path, Shape shape, JsonParser parser) throws IOException {
        String belongs = shape instanceof Shape.Word ? "a word in quotes" : shape.description();
        return Problem.of(
                Rule.WRONG_TYPE,
                path,
                found(parser) + " stands where " + belongs + " belongs",
                "write " + shape.description());
    }

    static Problem unknownWord(String path, String word, Shape.Word shape) {
        return Problem.of(
                Rule.UNKNOWN_WORD,
                path,
                Quote.of(word) + " is not one of the words that may stand here",
                Suggestions.hint(word, shape.words(), "write " + shape.description()));
    }

    static Problem published(String path, String name) {
        return Problem.of(
                Rule.NOT_LOCAL,
                path,
                Quote.of(name) + " belongs to the framework, which a local layer cannot change",
                "remove it; published words are changed by releasing the framework");
    }

    static Problem unknownSchema(String path, String value, String schema) {
        return Problem.of(
                Rule.UNKNOWN_WORD,
                path,
                Quote.of(value) + " is not the schema of such documents",
                "write " + Quote.of(schema) + ", or remove the property");
    }

    static Problem invalidVersion(String path, String text) {
        return Problem.of(
                Rule.INVALID_VERSION,
                path,
                Quote.of(text) + " is not a version",
                "write three numbers such as 1.2.0, without a v and without leading zeros");
    }

    static Problem invalidDate(String path, String text) {
        return Problem.of(
                Rule.INVALID_DATE,
                path,
                Quote.of(text) + " is not a day of the calendar",
                "write year, month and day such as 2026-09-01");
    }

    static Problem tooMany(String path, int most) {
        return Problem.of(
                Rule.TOO_MANY,
                path,
                String.format(Locale.ROOT, "there are more than %,d items", most),
                "keep the list shorter");
    }

    static Problem unsupportedFormat(String path, String number) {
        return Problem.of(
                Rule.UNSUPPORTED_FORMAT,
                path,
                "the document is in format version " + Quote.of(number) + ", only format version "
                        + FrameworkContent.FORMAT_VERSION + " can be read here",
                "write " + FrameworkContent.FORMAT_VERSION
                        + " if the number is a slip; if not, newer software is needed to read it");
    }

    private static String found(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + Quote.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Quote.of(parser.getText());
            default -> parser.getText();
        };
    }
}
