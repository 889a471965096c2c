// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a text, the same for searching, comparing and showing: runs of letters, their accents, and digits. An
 * apostrophe or a joiner inside a word belongs to it, a hyphen does not: {@code don't} is one word, {@code
 * evidence-based} two.
 */
public final class Words {
    private Words() {}

    /** The end of the word that begins at a place, or that place if none does. */
    public static int end(CharSequence text, int start) {
        int end = start;
        while (end < text.length()) {
            int codePoint = Character.codePointAt(text, end);
            int next = end + Character.charCount(codePoint);
            boolean joins = end > start
                    && (codePoint == '\'' || codePoint == '’' || Characters.isJoiner(codePoint))
                    && next < text.length()
                    && Character.isLetterOrDigit(Character.codePointAt(text, next));
            boolean belongs = Character.isLetterOrDigit(codePoint) || (end > start && Characters.isMark(codePoint));
            if (!belongs && !joins) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The words of a text, folded so that upper and lower case, accents and apostrophes do not matter. */
    public static List<String> folded(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int end = end(folded, at);
            if (end > at) {
                words.add(bare(folded, at, end));
            }
            at = end > at ? end : at + Character.charCount(folded.codePointAt(at));
        }
        return words;
    }

    /** Whether any of these folded words begins with {@code start}. */
    public static boolean anyBegins(String start, List<String> words) {
        for (String word : words) {
            if (word.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether at least half of the words of a text are among those of another, in any order. */
    public static boolean keepsHalf(String before, String after) {
        Map<String, Integer> left = new HashMap<>();
        for (String word : folded(after)) {
            left.merge(word, 1, Integer::sum);
        }
        List<String> earlier = folded(before);
        int kept = 0;
        for (String word : earlier) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                kept++;
            }
        }
        return kept * 2 >= earlier.size();
    }

    /** A word in small letters, without accents and apostrophes. */
    private static String bare(String folded, int start, int end) {
        StringBuilder word = new StringBuilder(end - start);
        for (int i = start; i < end; ) {
            int codePoint = folded.codePointAt(i);
            i += Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint) || isVowelSign(codePoint)) {
                // one at a time: a Greek sigma must not depend on its neighbours
                word.appendCodePoint(Character.toLowerCase(codePoint));
            }
        }
        return word.toString();
    }

    /**
     * Whether a mark is a letter in all but name, as the vowels of Indian scripts are; those of Hebrew and Arabic,
     * which writers may leave out, count as accents.
     */
    private static boolean isVowelSign(int codePoint) {
        if (!Characters.isMark(codePoint) || !Character.isAlphabetic(codePoint)) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return script != Character.UnicodeScript.HEBREW
                && script != Character.UnicodeScript.ARABIC
                && script != Character.UnicodeScript.SYRIAC
                && script != Character.UnicodeScript.INHERITED;
    }

    /**
     * Decomposition separates accents from letters; upper case makes ß and ss alike. Each character is decomposed on
     * its own, because ordering many accents in a row takes quadratic time.
     */
    private static String fold(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint < 0x80) {
                out.append((char) codePoint);
            } else {
                out.append(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD));
            }
        }
        return out.toString().toUpperCase(Locale.ROOT);
    }
}
