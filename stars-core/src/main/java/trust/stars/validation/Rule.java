// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.validation;

import static trust.stars.validation.Severity.ERROR;
import static trust.stars.validation.Severity.WARNING;

/**
 * Every rule that a framework document is held to; the constant's name is the {@link Problem#code()}.
 *
 * <p>Codes are stable: a program may act on one, and a document's waivers name the code of the warning that they
 * waive. Rules may be added in a later release.
 *
 * @since 1.0.0
 */
public enum Rule {
    // the file
    /** The file holds nothing. */
    EMPTY_DOCUMENT(ERROR, "the file must hold a document"),
    /** The file is an archive, a picture, a web page or something else that is not a document. */
    NOT_A_DOCUMENT(ERROR, "the file must be a framework document, which is JSON text"),
    /** The bytes are not UTF-8. */
    NOT_UTF8(ERROR, "the file must be saved as UTF-8"),
    /** The file is larger than the reader takes. */
    TOO_LARGE(ERROR, "the file must not be larger than 256 MB"),
    /** Two versions of the file were merged and the conflict was never settled. */
    MERGE_CONFLICT(ERROR, "the file must not hold the marks of an unsettled merge"),

    // the syntax
    /** The text is not JSON. */
    SYNTAX(ERROR, "the text must be JSON"),
    /** The same property appears twice in one object. */
    DUPLICATE_PROPERTY(ERROR, "a property must not be given twice"),
    /** Something follows the document. */
    TRAILING_CONTENT(ERROR, "nothing must follow the document"),
    /** Objects and lists are nested too deeply. */
    TOO_DEEP(ERROR, "the document must not be nested more than 32 levels deep"),

    // the shape
    /** The property is not part of a framework document. */
    UNKNOWN_PROPERTY(ERROR, "only the properties of the format may be given"),
    /** A property that the format needs is not there. */
    MISSING_PROPERTY(ERROR, "every property that the format needs must be given"),
    /** A property is {@code null}. */
    NULL_VALUE(ERROR, "what is not known must be left out, not null"),
    /** A number stands where text belongs, a list where an object belongs, and so on. */
    WRONG_TYPE(ERROR, "each property must be of its kind: text, number, true or false, list, object"),
    /** The word is not one of those that the format knows at this place. */
    UNKNOWN_WORD(ERROR, "a property with a fixed set of words must hold one of them"),
    /** The version is not three numbers. */
    INVALID_VERSION(ERROR, "a version must be three numbers such as 1.2.0"),
    /** The date is not a day of the calendar. */
    INVALID_DATE(ERROR, "a date must be a day of the calendar written as YYYY-MM-DD"),
    /** The document says a format version that this library does not read. */
    UNSUPPORTED_FORMAT(ERROR, "the format version must be one that this library reads"),
    /** A list has more items than the format allows. */
    TOO_MANY(ERROR, "a list must not be longer than the format allows"),

    // texts
    /** The text is empty, or nothing in it can be seen. */
    BLANK_TEXT(ERROR, "a text must say something"),
    /** The text is longer than its place allows. */
    TEXT_TOO_LONG(ERROR, "a text must not be longer than its place allows"),
    /** The text begins or ends with a space, or has two in a row. */
    SPACING(ERROR, "a text must have single spaces, and none at its ends"),
    /** The text has a character that cannot be seen, cannot be shown, or is not an ordinary space. */
    FORBIDDEN_CHARACTER(ERROR, "a text must hold only characters that a reader can see, and ordinary spaces"),
    /** The text is not in Unicode normal form C, or has accents without end on one letter. */
    NOT_NORMALISED(ERROR, "a text must be in Unicode normal form C"),
    /** The text has HTML or a backslash sequence in it. */
    MARKUP(ERROR, "a text must be plain, without HTML or backslashes"),
    /** The text has something in it that was to be filled in. */
    PLACEHOLDER(ERROR, "a text must not hold a placeholder"),
    /** The text begins with a bullet or with a sign that a spreadsheet takes for a formula. */
    LEADING_SYMBOL(ERROR, "a text must not begin with a bullet or a formula sign"),

    // meaning
    /** The id is not written as ids are. */
    INVALID_ID(ERROR, "an id must be small letters and digits, in words joined by hyphens"),
    /** Two items have the same id. */
    DUPLICATE_ID(ERROR, "an id must be used once in the whole document"),
    /** The id of a behaviour does not begin with the id of its value. */
    WRONG_PREFIX(ERROR, "the id of a behaviour must begin with that of its value and a dot"),
    /** An id refers to nothing. */
    UNKNOWN_REFERENCE(ERROR, "a reference must name an item of the document"),
    /** An id refers to an item that is retired. */
    RETIRED_REFERENCE(ERROR, "a reference must name an item that is not retired"),
    /** The same thing is referred to twice in one list, or a statement is both aligned and unaligned. */
    REPEATED_REFERENCE(ERROR, "a reference must be given once"),
    /** Retired items replace each other in a circle. */
    RETIREMENT_LOOP(ERROR, "an item must not, directly or through others, replace itself"),
    /** An item is retired in a version later than the document's own. */
    RETIRED_LATER(ERROR, "an item must not be retired in a later version than the document's"),
    /** A behaviour is in the list where it does not belong. */
    WRONG_LIST(ERROR, "behaviours must stay in 'behaviours', retired ones in 'retiredBehaviours'"),
    /** No value is active. */
    NO_VALUES(ERROR, "a framework must have a value that is not retired"),
    /** The acronym is not the initials of the active values. */
    WRONG_ACRONYM(ERROR, "the acronym must be the initials of the values, in order"),
    /** The language is not a language tag. */
    INVALID_LANGUAGE(ERROR, "the language must be a tag such as en-GB"),
    /** The address is not one of the web. */
    INVALID_ADDRESS(ERROR, "an address must begin with https:// or http://"),

    // local layers
    /** A local layer is for another framework, or for another version of it. */
    WRONG_FRAMEWORK(ERROR, "a local layer must be for the framework and version it is used with"),
    /** A local layer touches what it must leave alone. */
    NOT_LOCAL(ERROR, "a local layer must leave published words, and other layers, alone"),

    // advice
    /** Two active behaviours differ in at most one word. */
    NEAR_DUPLICATE(WARNING, "two behaviours should differ in more than one word"),
    /** No alignment answers a statement, and nothing says why. */
    UNEXPLAINED_STATEMENT(WARNING, "each statement of a standard in force should be aligned or explained"),
    /** A waiver waives nothing. */
    UNUSED_WAIVER(WARNING, "a waiver should waive a warning that the document has");

    private final Severity severity;
    private final String requirement;

    Rule(Severity severity, String requirement) {
        this.severity = severity;
        this.requirement = requirement;
    }

    /**
     * How much breaking the rule matters.
     *
     * @return the severity of every problem with this code
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What the rule asks, in one clause without a full stop.
     *
     * @return for example "an id must be used once in the whole document"
     */
    public String requirement() {
        return requirement;
    }
}
