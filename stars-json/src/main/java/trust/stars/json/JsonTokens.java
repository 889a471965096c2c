// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How JSON spells words, numbers and special characters, and what people write instead. */
final class JsonTokens {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern NUMBER_SO_FAR = Pattern.compile("-|-?(0|[1-9][0-9]*)(\\.|(\\.[0-9]+)?[eE][+-]?)");
    private static final int LONGEST_WORD = 10 * Limits.NUMBER;
    private static final List<String> LITERALS = List.of("true", "false", "null");
    private static final int MERGE_MARK = 7;
    private static final List<String> MERGE_MARKS =
            Stream.of("<", "|", "=", ">").map(sign -> sign.repeat(MERGE_MARK)).toList();

    private JsonTokens() {}

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0;
    }

    /** The longest word that starts at a place, perhaps an empty one; a very long one is cut. */
    static String word(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_WORD && isWord(text.charAt(end))) {
            end++;
        }
        return text.subSequence(at, end).toString();
    }

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** Whether a word is a number, true, false or null. */
    static boolean isValue(String word) {
        return LITERALS.contains(word) || isNumber(word);
    }

    /** Whether a number or literal might go on from here, had the file not ended. */
    static boolean isBeginning(String word) {
        return NUMBER_SO_FAR.matcher(word).matches() || LITERALS.stream().anyMatch(literal -> literal.startsWith(word));
    }

    static String character(CharSequence text, int at) {
        return Character.toString(Character.codePointAt(text, at));
    }

    static boolean isMergeMark(CharSequence text, int at) {
        String start =
                text.subSequence(at, Math.min(at + MERGE_MARK, text.length())).toString();
        return MERGE_MARKS.contains(start);
    }

    /** The length of the escape that starts at a place, or 0 if it is none. */
    static int escapeLength(CharSequence text, int at) {
        if (at + 1 >= text.length()) {
            return 0;
        }
        if (text.charAt(at + 1) != 'u') {
            return "\"\\/bfnrt".indexOf(text.charAt(at + 1)) >= 0 ? 2 : 0;
        }
        return hexDigits(text, at + 2) == 4 ? 6 : 0;
    }

    /** Whether the text ends within an escape that is right so far. */
    static boolean endsInEscape(CharSequence text, int at) {
        return at + 1 == text.length()
                || (text.charAt(at + 1) == 'u' && at + 2 + hexDigits(text, at + 2) == text.length());
    }

    private static int hexDigits(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && i < start + 4 && isHexDigit(text.charAt(i))) {
            i++;
        }
        return i - start;
    }

    private static boolean isHexDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** What a string says; its escapes must be sound. */
    static String unescape(String string) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '\\') {
                char kind = string.charAt(++i);
                if (kind == 'u') {
                    c = (char) Integer.parseInt(string, i + 1, i + 5, 16);
                    i += 4;
                } else {
                    int known = "bfnrt".indexOf(kind);
                    c = known < 0 ? kind : "\b\f\n\r\t".charAt(known);
                }
            }
            out.append(c);
        }
        return out.toString();
    }

    /** A kind of character that people write but JSON does not know: what it is, and what to do about it. */
    enum Slip {
        CURLY_QUOTE("“”„‟«»‘’", "there is a curly quote", "write the straight quote \" instead"),
        SINGLE_QUOTE("'`´", "there is a single quote", "write the double quote \" instead"),
        COMMENT("/#", "there is a comment", "remove it: documents have no comments"),
        SPACE(
                "\u00A0\u202F\u2003\u2002\u2009\u3000\u200B\u2060\uFEFF",
                "there is an unusual space or an invisible character",
                "remove it, or write an ordinary space instead");

        final String message;
        final String hint;
        private final String characters;

        Slip(String characters, String message, String hint) {
            this.characters = characters;
            this.message = message;
            this.hint = hint;
        }

        /** The kind of slip that a character is, or null if it is none. */
        static @Nullable Slip of(char c) {
            for (Slip slip : values()) {
                if (slip.characters.indexOf(c) >= 0) {
                    return slip;
                }
            }
            return null;
        }
    }
}
