// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import java.util.Locale;
import trust.stars.check.Finding;
import trust.stars.model.FrameworkContent;
import trust.stars.text.Phrase;
import trust.stars.validation.Rule;

/** What can be wrong with the shape of a document, besides what {@link trust.stars.check.ShapeFindings} has. */
final class DocumentFindings {
    private DocumentFindings() {}

    static Finding duplicateProperty(String path, String name, int firstLine) {
        return Finding.of(
                Rule.DUPLICATE_PROPERTY,
                path,
                Phrase.of("'{}' is already given at line {}", name, firstLine),
                Phrase.of("keep one of the two"));
    }

    static Finding halfCharacter(String path, String name) {
        return Finding.of(
                Rule.FORBIDDEN_CHARACTER,
                path,
                Phrase.of("'{}' has half a character in it", name),
                Phrase.of("remove it, or type the words again"));
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
}
