// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text, folded so that case and accents do not matter. */
final class FoldedWords {
    private FoldedWords() {}

    /** Whether one of the words begins so. */
    static boolean begins(String start, List<String> words) {
        for (String word : words) {
            if (word.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a text: runs of letters and digits. An apostrophe inside a word is dropped: dont finds don't. */
    static List<String> of(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); ) {
            int codePoint = folded.codePointAt(i);
            i += Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint)) {
                word.appendCodePoint(Character.toLowerCase(codePoint));
            } else if (codePoint != '\''
                    && codePoint != '’'
                    && Character.getType(codePoint) != Character.NON_SPACING_MARK) {
                flush(word, words);
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /**
     * The decomposition sets accents apart, to be skipped as marks; upper case makes ß and ss alike. Lower case is left
     * to each character on its own, as a Greek sigma would look at its neighbours; so is the decomposition, as to put
     * many accents in order takes time by their square.
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
