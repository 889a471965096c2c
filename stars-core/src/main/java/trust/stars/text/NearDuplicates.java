// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds texts that differ in at most one word, in time proportional to their length: each text is remembered under the
 * hash of its words and, for each word, under the hash of the others; with 64 bits a false match is only a theoretical
 * risk.
 */
public final class NearDuplicates {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    /** In a text with fewer words than this, each word says too much to be left out. */
    private static final int FEWEST = 5;

    private final Map<Long, String> firsts = new HashMap<>();

    /** Remembers a text under a name; returns the name of an earlier text like it, or its own if there is none. */
    public String add(String text, String name) {
        long[] hashes = hashes(Words.folded(text));
        String found = name;
        for (long hash : hashes) {
            String first = firsts.putIfAbsent(hash, name);
            if (first != null && found.equals(name)) {
                found = first;
            }
        }
        return found;
    }

    /** The hash of all words, then of all but the first, all but the second, and so on. */
    private static long[] hashes(List<String> words) {
        long[] powers = new long[words.size() + 1];
        long[] before = new long[words.size() + 1];
        powers[0] = 1;
        for (int i = 0; i < words.size(); i++) {
            powers[i + 1] = powers[i] * BASE;
            before[i + 1] = before[i] + hash(words.get(i)) * powers[i];
        }
        long[] hashes = new long[words.size() + 1];
        long after = 0;
        for (int i = words.size() - 1; i >= 0; i--) {
            hashes[i + 1] = before[i] + after;
            // what follows moves one place forward when a word is left out
            after = after + (i == 0 ? 0 : hash(words.get(i)) * powers[i - 1]);
        }
        hashes[0] = before[words.size()];
        return words.size() < FEWEST ? Arrays.copyOf(hashes, 1) : hashes;
    }

    private static long hash(String word) {
        long hash = 7;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        hash ^= hash >>> 29;
        return hash * 0xBF58476D1CE4E5B9L;
    }
}
