// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.validation;

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
    /** There is nothing in the file. */
    EMPTY_DOCUMENT(Phase.FILE, "the file must hold a document"),
    /** The file is an archive, a picture, a web page or something else that is not a document. */
    NOT_A_DOCUMENT(Phase.FILE, "the file must be a framework document, which is JSON text"),
    /** The bytes are not UTF-8. */
    NOT_UTF8(Phase.FILE, "the file must be saved as UTF-8"),
    /** The file is larger than the reader accepts. */
    TOO_LARGE(Phase.FILE, "the file must not be larger than 256 MB"),
    /** Two versions of the file were merged and the conflict was never resolved. */
    MERGE_CONFLICT(Phase.FILE, "the file must not hold the marks of an unresolved merge"),

    // the syntax
    /** The text is not JSON. */
    SYNTAX(Phase.SYNTAX, "the text must be JSON"),
    /** The same property appears twice in one object. */
    DUPLICATE_PROPERTY(Phase.SYNTAX, "a property must not be given twice"),
    /** Something follows the document. */
    TRAILING_CONTENT(Phase.SYNTAX, "nothing may follow the document"),
    /** Objects and lists are nested too deeply. */
    TOO_DEEP(Phase.SYNTAX, "the document must not be nested more than 32 levels deep"),

    // the shape
    /** The property is not part of a framework document. */
    UNKNOWN_PROPERTY(Phase.SHAPE, "a document may have only the properties of the format"),
    /** A property that the format needs is not there. */
    MISSING_PROPERTY(Phase.SHAPE, "every property that the format needs must be given"),
    /** A property is {@code null}. */
    NULL_VALUE(Phase.SHAPE, "what is not known must be left out, not null"),
    /** A number is where text belongs, a list where an object belongs, and so on. */
    WRONG_TYPE(Phase.SHAPE, "each property must have its kind of value: text, number, true or false, list, object"),
    /** The word is not one of those that the format allows here. */
    UNKNOWN_WORD(Phase.SHAPE, "a property with a fixed set of words must hold one of them"),
    /** The version is not three numbers. */
    INVALID_VERSION(Phase.SHAPE, "a version must be three numbers such as 1.2.0"),
    /** The date is not a day of the calendar. */
    INVALID_DATE(Phase.SHAPE, "a date must be a day of the calendar written as YYYY-MM-DD"),
    /** The document has a format version that this library does not read. */
    UNSUPPORTED_FORMAT(Phase.SHAPE, "the format version must be one that this library reads"),
    /** A list has more items than the format allows. */
    TOO_MANY(Phase.SHAPE, "a list must not be longer than the format allows"),

    // texts
    /** The text is empty, or nothing in it can be seen. */
    BLANK_TEXT(Phase.TEXT, "a text must say something"),
    /** The text is longer than its place allows. */
    TEXT_TOO_LONG(Phase.TEXT, "a text must not be longer than its place allows"),
    /** The text begins or ends with a space, or has two in a row. */
    SPACING(Phase.TEXT, "a text must have single spaces, and none at its ends"),
    /** The text has a character that cannot be seen and has no use where it is, or is not an ordinary space. */
    FORBIDDEN_CHARACTER(
            Phase.TEXT,
            "a text must hold only characters that a reader can see, those that show others rightly, and ordinary spaces"),
    /** The text is not in Unicode normal form C, or has too many accents on one letter. */
    NOT_NORMALISED(Phase.TEXT, "a text must be in Unicode normal form C"),
    /** The text has HTML or an escaped character in it. */
    MARKUP(Phase.TEXT, "a text must be plain, without HTML or escaped characters"),
    /** The text is nothing but a placeholder, or signs without a word. */
    PLACEHOLDER(Phase.TEXT, "a text must be more than a placeholder"),
    /** The text begins with what a spreadsheet takes for a formula. */
    LEADING_SYMBOL(Phase.TEXT, "a text must not begin like a formula"),

    // meaning
    /** The id does not have the form of an id. */
    INVALID_ID(Phase.TEXT, "an id must be small letters and digits, in words joined by hyphens"),
    /** Two items have the same id. */
    DUPLICATE_ID(Phase.MEANING, "an id must be used only once in the whole document"),
    /** Two behaviours have ids that would be one constant in programs. */
    SAME_CONSTANT(Phase.MEANING, "the ids of two behaviours must differ in more than dots and hyphens"),
    /** The id of a behaviour does not begin with the id of its value. */
    WRONG_PREFIX(Phase.MEANING, "the id of a behaviour must begin with that of its value and a dot"),
    /** An id refers to nothing. */
    UNKNOWN_REFERENCE(Phase.MEANING, "a reference must name an item of the document"),
    /** An id refers to an item that is retired. */
    RETIRED_REFERENCE(Phase.MEANING, "a reference must name an item that is not retired"),
    /** The same thing is referred to twice in one list, or a statement is both aligned and unaligned. */
    REPEATED_REFERENCE(Phase.MEANING, "a reference must be given only once"),
    /** Retired items replace each other in a circle. */
    RETIREMENT_LOOP(Phase.MEANING, "an item must not replace itself, directly or through others"),
    /** An item is retired in a version later than the document's own. */
    RETIRED_LATER(Phase.MEANING, "an item must not be retired in a later version than the document's"),
    /** A behaviour is in the wrong list. */
    WRONG_LIST(Phase.MEANING, "active behaviours must be in 'behaviours', retired ones in 'retiredBehaviours'"),
    /** No value is active. */
    NO_VALUES(Phase.MEANING, "a framework must have an active value"),
    /** The acronym is not the initials of the active values. */
    WRONG_ACRONYM(Phase.MEANING, "the acronym must be the initials of the values, in order"),
    /** The language is not a language tag. */
    INVALID_LANGUAGE(Phase.TEXT, "the language must be a tag such as en-GB"),
    /** The address is not a web address. */
    INVALID_ADDRESS(Phase.TEXT, "an address must begin with https:// or http://"),

    // local layers
    /** A local layer is for another framework, or was written for a later version of it. */
    WRONG_FRAMEWORK(
            Phase.MEANING,
            "a local layer must be for the framework it is used with, and for that version or an earlier one"),
    /** A local layer touches what it must leave alone. */
    NOT_LOCAL(Phase.MEANING, "a local layer must leave published words, and other layers, alone"),

    // releases
    /** A document of a release, or the list of releases, is not as it was. */
    RELEASES_DAMAGED(Phase.RELEASE, "what was released must stay as it is"),
    /** The draft has another id than its releases. */
    OTHER_FRAMEWORK(Phase.RELEASE, "the id of a framework must stay the same for ever"),
    /** The version is released already, or none can follow it. */
    UNUSABLE_VERSION(Phase.RELEASE, "the version of a release must be new, and leave room for the next"),
    /** The first day in force does not fit those of the other releases. */
    DAY_OUT_OF_ORDER(Phase.RELEASE, "a higher version must not be in force from an earlier day than a lower one"),
    /** Nothing differs from the release before. */
    NOTHING_CHANGED(Phase.RELEASE, "a release must change something"),
    /** The document of the release could not be read again. */
    UNREADABLE_RELEASE(Phase.RELEASE, "what is released must be readable for ever"),
    /** An id that a release has is gone. */
    LOST_ID(Phase.RELEASE, "an id that was released must stay"),
    /** An id means something else in another release. */
    OTHER_MEANING(Phase.RELEASE, "an id must mean one thing in all releases"),
    /** An older line has an id that a later release does not have. */
    NEW_IN_OLDER_LINE(Phase.RELEASE, "an older line must not take ids that later releases have not got"),
    /** A behaviour has new words, and nothing says why. */
    UNDECLARED_REWORDING(Phase.RELEASE, "new words of a behaviour must be declared in releaseNotes.rewordings"),
    /** A behaviour has mostly other words. */
    FEW_WORDS_KEPT(Phase.RELEASE, "a behaviour must keep half of its words, or say why it keeps its id"),
    /** The version is too near the one before for what has changed. */
    STEP_TOO_SMALL(Phase.RELEASE, "the step of the version must be as large as the changes ask"),
    /** A text is still an example of those that a new framework begins with. */
    EXAMPLE_WORDS(Phase.RELEASE, "example texts must be replaced before the first release"),
    /** The change log cannot be read, so that no entry can be added to it. */
    CHANGE_LOG(Phase.RELEASE, "the change log must be a text file in UTF-8"),

    // advice
    /** The text has something in it that is usually still to be filled in. */
    UNFINISHED_TEXT(Phase.ADVICE, "a text should have no part that is still to be written"),
    /** The text begins with a bullet. */
    LEADING_BULLET(Phase.ADVICE, "a text should not begin with a bullet"),
    /** Two active behaviours differ at most in capitals, punctuation, endings of words, or by a misprint. */
    NEAR_DUPLICATE(Phase.ADVICE, "two behaviours should not say the same"),
    /** No alignment answers a statement, and nothing says why. */
    UNEXPLAINED_STATEMENT(Phase.ADVICE, "each statement of a standard in force should be aligned or explained"),
    /** A local layer leaves out a statement that the framework aligns. */
    LOST_ALIGNMENT(Phase.ADVICE, "a local layer should keep the statements that the framework aligns"),
    /** A waiver waives nothing. */
    UNUSED_WAIVER(Phase.ADVICE, "a waiver should waive a warning that the document has");

    /** The phases of a check. Each looks only at what the phases before it let through. */
    public enum Phase {
        /** Whether the file holds text at all. */
        FILE,
        /** Whether the text is JSON. */
        SYNTAX,
        /** Whether each property is one that the format knows, and of its kind. */
        SHAPE,
        /** Whether each text, id or address is right in itself. */
        TEXT,
        /** Whether everything fits together: what refers to what, and what takes the place of what. */
        MEANING,
        /** Whether the draft of a framework can be released, after what was released before. */
        RELEASE,
        /** What somebody should look at, although the content can be used. */
        ADVICE
    }

    private final Phase phase;
    private final String requirement;

    Rule(Phase phase, String requirement) {
        this.phase = phase;
        this.requirement = requirement;
    }

    /**
     * When the rule is checked.
     *
     * @return the phase of a check that it belongs to
     */
    public Phase phase() {
        return phase;
    }

    /**
     * How much breaking the rule matters.
     *
     * @return the severity of every problem with this code
     */
    public Severity severity() {
        return phase == Phase.ADVICE ? Severity.WARNING : Severity.ERROR;
    }

    /**
     * What the rule asks, in one clause without a full stop.
     *
     * @return for example "an id must be used only once in the whole document"
     */
    public String requirement() {
        return requirement;
    }
}
