// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trust.stars.text.Characters;
import trust.stars.text.Phrase;
import trust.stars.validation.Rule;

/**
 * The rules for texts that people read. Each rule is reported once per text, at its first breach. Lengths and places are
 * counted in Unicode code points, as JSON Schema counts them.
 */
public final class TextRules {
    /**
     * What a spreadsheet program runs when it opens a list that an application has exported: an equals sign and anything;
     * another sign and a function, or a call of another program.
     */
    private static final Pattern FORMULA =
            Pattern.compile("\\s*+(?:=|[-+@](?:\\S*?[A-Za-z][0-9]{0,2}\\(|\\S*?\\||.*?\\|\\s*+'))");

    /** The end of a word: not \b, which looks back over all accents before it, and means something else from Java 19 on. */
    public static final String END = "(?![\\p{L}\\p{M}\\p{Nd}_])";

    /** A note in square brackets for whoever is to fill the text in. */
    public static final String ASIDE = "\\[(?i:insert|tbc|todo)" + END + "[^\\]]*+\\]?";

    /** A placeholder, with a note for the writer behind a colon, as group 1; or signs around it. */
    private static final Pattern PIECE = Pattern.compile(("((?i:todo|fixme|tbc|tbd|tba)END(?::.*+)?"
                    + "|(?i:xxx++|to be (?:advised|announced|completed|confirmed|decided|determined))END"
                    + "|(?i:lorem ipsum)END.*+"
                    + "|ASIDE|\\$?\\{[^{}]*+\\})"
                    + "|[\\p{Z}\\p{P}$+<=>^`|~&&[^{\\[$]]++|[{\\[$]")
            .replace("ASIDE", ASIDE)
            .replace("END", END));

    /** What people put where they have nothing to say. */
    private static final Pattern NOTHING = Pattern.compile("[\\p{Z}\\p{Pd}.…?!*•·+=&;]++");

    /** What Unicode's stream-safe text format allows (UAX 15); ordering more takes quadratic time. */
    private static final int MOST_MARKS = 30;

    private TextRules() {}

    /** Whether a text is so ordinary that it keeps every rule: most are, and this costs one pass. */
    public static boolean isPlain(String text, int max) {
        int length = text.length();
        if (length == 0 || length > max || !isLetterOrDigit(text.charAt(0)) || text.charAt(length - 1) == ' ') {
            return false;
        }
        char before = 'a';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '<' || c == '&' || c == '\\' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return !mayBePlaceholder(text);
    }

    /** Finds what cannot be shown to staff. */
    public static void check(String text, int max, Findings findings) {
        if (!saysSomething(text)) {
            findings.add(
                    Rule.BLANK_TEXT,
                    "",
                    text.isEmpty() ? Phrase.of("the text is empty") : Phrase.of("nothing in '{}' can be seen", text),
                    Phrase.of("write the text, or leave it out if it is optional"));
            return;
        }
        checkLength(text, max, findings);
        checkCharacters(text, findings);
        checkSpacing(text, findings);
        checkNormalForm(text, findings);
        checkMarkup(text, findings);
        if (isPlaceholder(text)) {
            findings.add(
                    Rule.PLACEHOLDER,
                    "",
                    Phrase.of("'{}' is only a placeholder", text),
                    Phrase.of("put the real words there"));
        } else {
            checkFormula(text, findings);
        }
    }

    private static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(Characters::isVisible);
    }

    private static void checkLength(String text, int max, Findings findings) {
        if (text.length() > max && Characters.count(text) > max) {
            findings.add(
                    Rule.TEXT_TOO_LONG,
                    "",
                    Phrase.of("'{}' has {} characters; at most {} fit here", text, Characters.count(text), max),
                    Phrase.of("say it in fewer words, or split it"));
        }
    }

    private static void checkCharacters(String text, Findings findings) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (codePoint != ' ' && !Characters.isShown(text, i)) {
                findings.add(
                        Rule.FORBIDDEN_CHARACTER,
                        "",
                        Phrase.of(
                                "'{}' has {} at character {}",
                                text,
                                Characters.describe(codePoint),
                                Characters.number(text, i)),
                        Phrase.of(
                                Character.getType(codePoint) == Character.SPACE_SEPARATOR
                                        ? "type an ordinary space instead"
                                        : "remove it, or type the words again"));
                return;
            }
            i += Character.charCount(codePoint);
        }
    }

    private static void checkSpacing(String text, Findings findings) {
        if (text.startsWith(" ") || text.endsWith(" ")) {
            findings.add(
                    Rule.SPACING,
                    "",
                    Phrase.of("'{}' begins or ends with a space", text),
                    Phrase.of("remove that space"));
        } else if (text.contains("  ")) {
            findings.add(
                    Rule.SPACING,
                    "",
                    Phrase.of(
                            "'{}' has two spaces in a row at character {}",
                            text,
                            Characters.number(text, text.indexOf("  "))),
                    Phrase.of("keep only one"));
        }
    }

    private static void checkNormalForm(String text, Findings findings) {
        int pile = pileAt(text);
        if (pile >= 0) {
            findings.add(
                    Rule.NOT_NORMALISED,
                    "",
                    Phrase.of(
                            "'{}' has more than {} accents in a row at character {}",
                            text,
                            MOST_MARKS,
                            Characters.number(text, pile)),
                    Phrase.of("keep those that belong to the letter"));
            return;
        }
        String usual = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!usual.equals(text)) {
            int at = 0;
            while (at < usual.length() && usual.charAt(at) == text.charAt(at)) {
                at++;
            }
            findings.add(
                    Rule.NOT_NORMALISED,
                    "",
                    Phrase.of(
                            "'{}' has a letter or accent that is not in its usual form (Unicode NFC) at character {}",
                            text,
                            Characters.number(text, at)),
                    Phrase.of("type the letter again, with its accent, on the keyboard"));
        }
    }

    /** Where there are too many combining marks in a row, or -1. */
    private static int pileAt(String text) {
        int first = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!Characters.isMark(codePoint)) {
                marks = 0;
            } else if (marks++ == 0) {
                first = i;
            }
            if (marks > MOST_MARKS) {
                return first;
            }
            i += Character.charCount(codePoint);
        }
        return -1;
    }

    private static void checkMarkup(String text, Findings findings) {
        int at = Markup.at(text);
        if (at >= 0) {
            findings.add(
                    Rule.MARKUP,
                    "",
                    Phrase.of(
                            "'{}' has what looks like HTML or an escape sequence at character {}",
                            text,
                            Characters.number(text, at)),
                    Phrase.of("write plain text: applications add their own layout"));
        }
    }

    private static void checkFormula(String text, Findings findings) {
        if (FORMULA.matcher(text).lookingAt()) {
            findings.add(
                    Rule.LEADING_SYMBOL,
                    "",
                    Phrase.of("'{}' begins like a formula", text),
                    Phrase.of("begin with a word: a spreadsheet program would work it out instead of showing it"));
        }
    }

    /**
     * Whether a text is nothing but placeholders and signs: what people write where the real words are still to come, and
     * what templates leave behind when nobody fills them in. In a sentence they may be meant, as in "e.g. the TODO list".
     */
    public static boolean isPlaceholder(String text) {
        Matcher piece = PIECE.matcher(text);
        boolean holds = NOTHING.matcher(text).matches();
        int at = 0;
        while (at < text.length() && piece.region(at, text.length()).lookingAt()) {
            holds |= piece.group(1) != null;
            at = piece.end();
        }
        return at == text.length() && holds;
    }

    /** Whether {@link #isPlaceholder} may be true, judged by the first letters: cheap, and never wrongly false. */
    private static boolean mayBePlaceholder(String text) {
        char second = text.length() > 1 ? Character.toLowerCase(text.charAt(1)) : ' ';
        return switch (Character.toLowerCase(text.charAt(0))) {
            case 't' -> second == 'o' || second == 'b';
            case 'f' -> second == 'i';
            case 'x' -> second == 'x';
            case 'l' -> second == 'o';
            default -> false;
        };
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
