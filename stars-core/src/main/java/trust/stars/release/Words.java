// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a sentence: neither punctuation nor apostrophes nor upper and lower case make a difference. */
final class Words {
    private Words() {}

    /** Whether half of the words of a sentence or more are among those of another, in whatever order. */
    static boolean keepsHalf(String before, String after) {
        Map<String, Integer> left = new HashMap<>();
        for (String word : words(after)) {
            left.merge(word, 1, Integer::sum);
        }
        String[] earlier = words(before);
        int kept = 0;
        for (String word : earlier) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                kept++;
            }
        }
        return kept * 2 >= earlier.length;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip()
                .split(" ");
    }
}
