// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import java.text.Normalizer;
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
        return !Placeholders.mayBeAll(text);
    }

    /** Finds what cannot be shown to staff. */
    public static void check(String text, int max, Findings findings) {
        if (!saysSomething(text)) {
            findings.add(
                    Rule.BLANK_TEXT,
                    "",
                    text.isEmpty() ? Phrase.of("the text is empty") : Phrase.of("nothing in '{}' can be seen", text),
                    Phrase.of("write the text, or leave the property out if it is optional"));
            return;
        }
        checkLength(text, max, findings);
        checkCharacters(text, findings);
        checkSpacing(text, findings);
        checkNormalForm(text, findings);
        checkMarkup(text, findings);
        if (Placeholders.isAll(text)) {
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

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
