// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import trust.stars.check.Findings;
import trust.stars.text.Phrase;
import trust.stars.validation.Rule;

/** How ids are written: words of small letters and digits, joined by hyphens; some have parts, joined by dots. */
final class Ids {
    static final int LONGEST_PART = 64;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER_LETTER = Pattern.compile("[\\p{L}\\p{N}&&[^a-zA-Z0-9]]");

    /** Spaces, underscores, slashes and dashes. */
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}_/\\p{Pd}\u2212]+");

    private Ids() {}

    /** Whether a text is an id of one part, such as {@code across-the-trust}. */
    static boolean isId(String text) {
        return !text.isEmpty() && endOfPart(text, 0) == text.length();
    }

    /** Whether a text is one or more such parts, joined by dots, and no longer than any id may be. */
    static boolean isDottedId(String text) {
        if (text.length() > Framework.LONGEST_ID) {
            return false;
        }
        int start = 0;
        while (true) {
            int end = endOfPart(text, start);
            if (end <= start || end == text.length()) {
                return end > start;
            }
            if (text.charAt(end) != '.') {
                return false;
            }
            start = end + 1;
        }
    }

    /** The name of the constant that stands for an id in programs. */
    static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Reports a text that is not an id, with what it might have been meant to be. */
    static void check(String id, String path, Predicate<String> form, Findings findings) {
        if (!form.test(id)) {
            findings.add(Rule.INVALID_ID, path, Phrase.of("'{}' is not an id", id), hint(id, form));
        }
    }

    private static Phrase hint(String id, Predicate<String> form) {
        String dotted = guess(id);
        String guess = form.test(dotted) ? dotted : dotted.replace('.', '-');
        if (form.test(guess)) {
            return Phrase.of("write '{}'", guess);
        }
        return id.length() > LONGEST_PART
                ? Phrase.of(
                        "an id has at most {} characters between dots, and {} in all",
                        LONGEST_PART,
                        Framework.LONGEST_ID)
                : Phrase.of("use small letters a to z and digits, in words joined by single hyphens, beginning with a"
                        + " letter");
    }

    /**
     * A guess at the id that a text was meant to be; possibly not an id, and empty if the text has letters beyond a to
     * z.
     */
    static String guess(String text) {
        // accents go before this, too: normalising many in a row takes quadratic time
        String bare = ACCENTS.matcher(text.strip()).replaceAll("");
        String plain =
                ACCENTS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
        return OTHER_LETTER.matcher(plain).find()
                ? ""
                : GAPS.matcher(plain).replaceAll("-").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "");
    }

    /** The end of the part that starts at a place, or that place if none does. */
    private static int endOfPart(String text, int start) {
        int end = start;
        char before = '-';
        while (end < text.length() && end - start <= LONGEST_PART) {
            char c = text.charAt(end);
            boolean letter = c >= 'a' && c <= 'z';
            boolean digit = c >= '0' && c <= '9';
            boolean fits = end == start ? letter : letter || digit || (c == '-' && before != '-');
            if (!fits) {
                break;
            }
            before = c;
            end++;
        }
        return end - start > LONGEST_PART || before == '-' ? start : end;
    }
}
