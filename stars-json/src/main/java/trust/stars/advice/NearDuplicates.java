// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.text.Words;

/**
 * Finds texts that say the same as an earlier one: in the same words, apart from case, accents, punctuation, spacing,
 * articles, repeated words and English endings, or, in a text of some length, with one word misprinted.
 *
 * <p>Texts built alike that differ in a word are not meant: "plan lessons for Year 1" is not "plan lessons for Year 2".
 *
 * <p>It takes time proportional to the length of the texts: each is remembered under the hash of its words and, for each
 * word, under the hash of the others; with 64 bits a false match is only a theoretical risk.
 */
final class NearDuplicates {
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** In a text with fewer words than this, a word that is nearly another one is more likely to be meant. */
    private static final int FEWEST = 5;

    /** How many words in the same place of texts that are otherwise equal are compared with another one there. */
    private static final int MOST_COMPARED = 16;

    /** A word, in a text with a name, and the ones before it in the same place of texts that are otherwise equal. */
    private record Place(String word, String name, @Nullable Place before, int number) {}

    private final Map<Long, String> wholes = new HashMap<>();
    private final Map<Long, Place> places = new HashMap<>();

    /** Nothing remembered yet. */
    NearDuplicates() {}

    /** Remembers a text under a name; returns the name of an earlier text like it, or its own if there is none. */
    String add(String text, String name) {
        List<String> words = words(text);
        List<String> stems = words.stream().map(Stems::of).toList();
        String first = wholes.putIfAbsent(hash(String.join("", stems)), name);
        if (words.size() < FEWEST) {
            return first == null ? name : first;
        }
        long[] others = hashesWithoutOne(stems);
        for (int i = 0; i < others.length; i++) {
            String misprinted = place(words.get(i), others[i], name);
            first = first == null ? misprinted : first;
        }
        return first == null ? name : first;
    }

    /** Remembers a word in its place; returns the name of a text that has almost the same one there, or null. */
    private @Nullable String place(String word, long others, String name) {
        Place latest = places.get(others);
        for (Place place = latest; place != null; place = place.before()) {
            if (isMisprint(word, place.word())) {
                return place.name();
            }
        }
        int number = latest == null ? 1 : latest.number() + 1;
        if (number <= MOST_COMPARED) {
            places.put(others, new Place(word, name, latest, number));
        }
        return null;
    }

    /** The words without articles and without those that repeat the one before; all of them if none is left. */
    private static List<String> words(String text) {
        List<String> all = Words.folded(text);
        List<String> words = new ArrayList<>();
        for (String word : all) {
            if (!ARTICLES.contains(word)
                    && (words.isEmpty() || !words.get(words.size() - 1).equals(word))) {
                words.add(word);
            }
        }
        return words.isEmpty() ? all : words;
    }

    /**
     * Whether one of two words is the other with a letter too many, two letters swapped, or, in a longer word, one letter
     * changed. People seldom mistype the first letter, and a number that differs is meant.
     */
    static boolean isMisprint(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        if (longer.length() < 4
                || longer.length() - shorter.length() > 1
                || longer.charAt(0) != shorter.charAt(0)
                || !longer.codePoints().allMatch(Character::isLetter)) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        if (longer.length() > shorter.length()) {
            return longer.substring(at + 1).equals(shorter.substring(at));
        }
        boolean swapped = at + 1 < longer.length()
                && longer.charAt(at) == shorter.charAt(at + 1)
                && longer.charAt(at + 1) == shorter.charAt(at)
                && longer.substring(at + 2).equals(shorter.substring(at + 2));
        boolean changed = longer.length() >= 6
                && at < longer.length()
                && longer.substring(at + 1).equals(shorter.substring(at + 1));
        return swapped || changed;
    }

    /** The hash of all words but the first, of all but the second, and so on; where the one is left out counts. */
    private static long[] hashesWithoutOne(List<String> words) {
        long[] hashes = new long[words.size()];
        long all = 0;
        long power = 1;
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(words.get(i)) * power;
            all += hashes[i];
            power *= BASE;
        }
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = (all - hashes[i]) * BASE + i;
        }
        return hashes;
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
