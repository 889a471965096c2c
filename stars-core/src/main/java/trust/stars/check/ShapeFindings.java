// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import java.util.Collection;
import java.util.List;
import trust.stars.text.Phrase;
import trust.stars.text.Suggestions;
import trust.stars.validation.Rule;

/** What can be wrong with the shape of data, and what each shape is called. */
public final class ShapeFindings {
    public static final String OBJECT = "an object in { }";
    public static final String LIST = "a list in [ ]";
    public static final String TEXT = "text in quotes";
    public static final String NUMBER = "a whole number";
    public static final String FLAG = "true or false";
    public static final String DATE = "a date in quotes";
    public static final String VERSION = "a version in quotes";

    private ShapeFindings() {}

    /** What a word from a fixed set is called. */
    public static String oneOf(List<String> words) {
        return "one of the words " + String.join(", ", words);
    }

    public static Finding unknownProperty(String path, String name, Collection<String> known, Suggestions suggestions) {
        return Finding.of(
                Rule.UNKNOWN_PROPERTY,
                path,
                Phrase.of("'{}' is not a property that belongs here", name),
                suggestions.hint(name, known, Phrase.of("the properties here are {}", String.join(", ", known))));
    }

    public static Finding missingProperty(String path, String name, String description) {
        return Finding.of(
                Rule.MISSING_PROPERTY,
                path,
                Phrase.of("'{}' is missing", name),
                Phrase.of("add \"{}\": with {}", name, description));
    }

    public static Finding nullValue(String path) {
        return Finding.of(
                Rule.NULL_VALUE,
                path,
                Phrase.of("null says nothing"),
                Phrase.of("write what belongs here, or leave the property out"));
    }

    public static Finding wrongType(String path, String found, boolean isWord, String description) {
        String belongs = isWord ? "a word in quotes" : description;
        return Finding.of(
                Rule.WRONG_TYPE,
                path,
                Phrase.of("{} was found where {} belongs", found, belongs),
                Phrase.of("write {}", description));
    }

    public static Finding unknownWord(String path, String word, List<String> words, Suggestions suggestions) {
        return Finding.of(
                Rule.UNKNOWN_WORD,
                path,
                Phrase.of("'{}' is not one of the words allowed here", word),
                suggestions.hint(word, words, Phrase.of("write {}", oneOf(words))));
    }

    public static Finding invalidVersion(String path, String text) {
        return Finding.of(
                Rule.INVALID_VERSION,
                path,
                Phrase.of("'{}' is not a version", text),
                Phrase.of("write three numbers such as 1.2.0, without a v and without leading zeros"));
    }

    public static Finding invalidDate(String path, String text) {
        return Finding.of(
                Rule.INVALID_DATE,
                path,
                Phrase.of("'{}' is not a day of the calendar", text),
                Phrase.of("write year, month and day, such as 2026-09-01"));
    }
}
