// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.advice;

/**
 * English words without their endings, so that "share", "shares", "shared" and "sharing" compare as equal. It is not
 * meant to know English: words that are rarely confused may share a stem.
 */
final class Stems {
    private static final int SHORTEST = 3;

    private Stems() {}

    /** The stem of a folded word. */
    static String of(String word) {
        String stem = withoutPlural(word);
        if (stem.endsWith("ied") && stem.length() > SHORTEST + 1) {
            stem = cut(stem, "ied") + "y";
        } else if (stem.endsWith("ing") && stem.length() >= SHORTEST + 3) {
            stem = undoubled(cut(stem, "ing"));
        } else if (stem.endsWith("ed") && stem.length() >= SHORTEST + 2) {
            stem = undoubled(cut(stem, "ed"));
        }
        return stem.endsWith("e") && stem.length() > SHORTEST ? cut(stem, "e") : stem;
    }

    private static String withoutPlural(String word) {
        if (word.length() <= SHORTEST || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
            return cut(word, "ies") + "y";
        }
        return word.endsWith("is") ? word : cut(word, "s");
    }

    /** "plann" without the second n. */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        return stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }

    private static String cut(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }
}
