// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import trust.stars.check.Finding;
import trust.stars.model.FrameworkContent;
import trust.stars.text.Phrase;
import trust.stars.text.Quote;
import trust.stars.text.Suggestions;
import trust.stars.validation.Rule;

/** What can be wrong with the shape of a document. */
final class ShapeFindings {
    private ShapeFindings() {}

    static Finding unknownProperty(String path, String name, Collection<String> known, Suggestions suggestions) {
        return Finding.of(
                Rule.UNKNOWN_PROPERTY,
                path,
                Phrase.of("'{}' is not a property that belongs here", name),
                suggestions.hint(name, known, Phrase.of("the properties here are {}", String.join(", ", known))));
    }

    static Finding duplicateProperty(String path, String name, int firstLine) {
        return Finding.of(
                Rule.DUPLICATE_PROPERTY,
                path,
                Phrase.of("'{}' is already given at line {}", name, firstLine),
                Phrase.of("keep one of the two"));
    }

    static Finding missingProperty(String path, String name, Shape shape) {
        return Finding.of(
                Rule.MISSING_PROPERTY,
                path,
                Phrase.of("'{}' is missing", name),
                Phrase.of("add \"{}\": with {}", name, shape.description()));
    }

    static Finding halfCharacter(String path, String name) {
        return Finding.of(
                Rule.FORBIDDEN_CHARACTER,
                path,
                Phrase.of("'{}' has half a character in it", name),
                Phrase.of("remove it, or type the words again"));
    }

    static Finding nullValue(String path) {
        return Finding.of(
                Rule.NULL_VALUE,
                path,
                Phrase.of("null says nothing"),
                Phrase.of("write what belongs here, or leave the property out"));
    }

    static Finding wrongType(String path, Shape shape, JsonParser parser) throws IOException {
        String belongs = shape instanceof Shape.Word ? "a word in quotes" : shape.description();
        return Finding.of(
                Rule.WRONG_TYPE,
                path,
                Phrase.of("{} was found where {} belongs", found(parser), belongs),
                Phrase.of("write {}", shape.description()));
    }

    static Finding unknownWord(String path, String word, Shape.Word shape, Suggestions suggestions) {
        return Finding.of(
                Rule.UNKNOWN_WORD,
                path,
                Phrase.of("'{}' is not one of the words allowed here", word),
                suggestions.hint(word, shape.words(), Phrase.of("write {}", shape.description())));
    }

    static Finding published(String path, String name) {
        return Finding.of(
                Rule.NOT_LOCAL,
                path,
                Phrase.of("'{}' belongs to the framework, which a local layer cannot change", name),
                Phrase.of("remove it; published words change only in a release of the framework"));
    }

    static Finding unknownSchema(String path, String value, String schema) {
        return Finding.of(
                Rule.UNKNOWN_WORD,
                path,
                Phrase.of("'{}' is not the schema of this kind of document", value),
                Phrase.of("write '{}', or remove the property", schema));
    }

    static Finding invalidVersion(String path, String text) {
        return Finding.of(
                Rule.INVALID_VERSION,
                path,
                Phrase.of("'{}' is not a version", text),
                Phrase.of("write three numbers such as 1.2.0, without a v and without leading zeros"));
    }

    static Finding invalidDate(String path, String text) {
        return Finding.of(
                Rule.INVALID_DATE,
                path,
                Phrase.of("'{}' is not a day of the calendar", text),
                Phrase.of("write year, month and day, such as 2026-09-01"));
    }

    static Finding tooMany(String path, int most) {
        return Finding.of(
                Rule.TOO_MANY,
                path,
                Phrase.of("there are more than {} items", String.format(Locale.ROOT, "%,d", most)),
                Phrase.of("shorten the list"));
    }

    static Finding unsupportedFormat(String path, String number) {
        return Finding.of(
                Rule.UNSUPPORTED_FORMAT,
                path,
                Phrase.of("there is no format version '{}'", number),
                Phrase.of("write {}", FrameworkContent.FORMAT_VERSION));
    }

    static Finding newerFormat(String path, String number) {
        return Finding.of(
                Rule.UNSUPPORTED_FORMAT,
                path,
                Phrase.of(
                        "the document is in format version '{}', but this library reads none later than {}",
                        number,
                        FrameworkContent.FORMAT_VERSION),
                Phrase.of(
                        "read it with a newer version of stars-json, or write {} if the number is a slip",
                        FrameworkContent.FORMAT_VERSION));
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
