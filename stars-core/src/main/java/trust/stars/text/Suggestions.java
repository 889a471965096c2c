// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The names nearest to ones that were not found, for "did you mean".
 *
 * <p>Nearness is the number of letters to insert, remove, change or swap with a neighbour (optimal string alignment),
 * ignoring case; a third of the letters may differ, and always at least one. A name whose last part, after a dot, is
 * near counts as near.
 *
 * <p>Each report, and each answer to a question, has its own suggestions, and they have an end: once {@value #MOST_STEPS}
 * letters have been compared nothing is near any more. However much is wrong, saying so must not take longer than
 * finding it.
 *
 * <p>Mutable, and not for use by several threads.
 *
 * @since 1.0.0
 */
public final class Suggestions {
    private static final int MOST = 3;
    private static final int LONGEST = 200;

    /** How many names are looked at, and pairs of letters compared, before the search is given up. */
    private static final int MOST_STEPS = 40_000_000;

    private int steps;

    /** Three rows of the table of distances, used for one name after the other. */
    private int[] beforeLast = new int[2 * LONGEST + 2];

    private int[] last = new int[2 * LONGEST + 2];
    private int[] row = new int[2 * LONGEST + 2];

    /** The name that is being compared, in small letters. */
    private final char[] letters = new char[2 * LONGEST];

    /** Nothing asked for yet. */
    public Suggestions() {}

    /** Whether so much has been compared that no more names will be found. */
    public boolean isSpent() {
        return steps >= MOST_STEPS;
    }

    /**
     * The nearest names.
     *
     * @param wrong the name that was not found
     * @param names the names that exist
     * @return at most {@value #MOST} of them, the nearest first, or none if none is near, or too much has been compared
     */
    public List<String> nearest(String wrong, Collection<String> names) {
        if (wrong.isBlank() || wrong.length() > LONGEST) {
            return List.of();
        }
        String folded = small(wrong.strip());
        int limit = Math.max(1, folded.length() / 3);
        List<String> found = new ArrayList<>();
        int[] distances = new int[MOST + 1];
        for (String name : names) {
            if (isSpent()) {
                return List.of(); // a nearer one may be among those that were not looked at
            }
            steps++;
            int distance = name.length() > 2 * LONGEST ? limit + 1 : nearness(folded, name, limit);
            if (distance <= limit) {
                keep(name, distance, found, distances);
            }
        }
        return List.copyOf(found);
    }

    /** Puts a name among the nearest, in their order and that of the alphabet; one too many goes. */
    private static void keep(String name, int distance, List<String> found, int[] distances) {
        int place = found.size();
        while (place > 0
                && (distance < distances[place - 1]
                        || (distance == distances[place - 1] && name.compareTo(found.get(place - 1)) < 0))) {
            distances[place] = distances[place - 1];
            place--;
        }
        distances[place] = distance;
        found.add(place, name);
        if (found.size() > MOST) {
            found.remove(MOST);
        }
    }

    /**
     * The nearest name as a hint, {@code did you mean 'statement'?}
     *
     * @param wrong the name that was not found
     * @param names the names that exist
     * @param otherwise the hint if none is near, or too much has been compared
     */
    public Phrase hint(String wrong, Collection<String> names, Phrase otherwise) {
        return hint(nearest(wrong, names), otherwise);
    }

    /** The same, in words. */
    public String hint(String wrong, Collection<String> names, String otherwise) {
        return hint(nearest(wrong, names), otherwise);
    }

    /** The first of the names that are near as a hint; {@code otherwise} if there are none. */
    public static Phrase hint(List<String> nearest, Phrase otherwise) {
        return nearest.isEmpty() ? otherwise : Phrase.of("did you mean '{}'?", nearest.get(0));
    }

    /** The same, in words. */
    public static String hint(List<String> nearest, String otherwise) {
        return hint(nearest, Phrase.of("{}", otherwise)).print("");
    }

    /** Puts letters into lower case one at a time: a Greek sigma must not depend on its neighbours. */
    private static String small(String name) {
        char[] letters = name.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    /** The distance to a name, or to its last part after a dot if the wrong one has no dot. */
    private int nearness(String wrong, String name, int limit) {
        int dot = name.lastIndexOf('.');
        boolean part = dot >= 0 && wrong.indexOf('.') < 0;
        int difference = Math.min(
                Math.abs(wrong.length() - name.length()),
                part ? Math.abs(wrong.length() - (name.length() - dot - 1)) : Integer.MAX_VALUE);
        if (difference > limit) {
            return limit + 1;
        }
        for (int i = 0; i < name.length(); i++) {
            letters[i] = Character.toLowerCase(name.charAt(i));
        }
        int whole = distance(wrong, 0, name.length(), limit);
        return part ? Math.min(whole, distance(wrong, dot + 1, name.length(), limit)) : whole;
    }

    /**
     * The distance to the letters between two places, or one more than the limit if it is greater. Only cells near the
     * diagonal of the table are filled in: in the others the distance is greater than the limit.
     */
    private int distance(String wrong, int start, int end, int limit) {
        int length = end - start;
        if (Math.abs(wrong.length() - length) > limit) {
            return limit + 1;
        }
        for (int j = 0; j <= Math.min(length, limit + 1); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= wrong.length(); i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(length, i + limit);
            row[from - 1] = from == 1 ? i : limit + 1;
            if (fillRow(wrong, i, start, from, to) > limit) {
                return limit + 1;
            }
            if (to < length) {
                row[to + 1] = limit + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[length];
    }

    /** Fills in a row between two columns; returns the least distance in it. */
    private int fillRow(String wrong, int i, int start, int from, int to) {
        steps += to - from + 1;
        int[] above = last;
        int[] cells = row;
        char letter = wrong.charAt(i - 1);
        char before = i > 1 ? wrong.charAt(i - 2) : 0;
        int best = cells[from - 1];
        for (int j = from; j <= to; j++) {
            char other = letters[start + j - 1];
            int least = Math.min(Math.min(cells[j - 1], above[j]) + 1, above[j - 1] + (letter == other ? 0 : 1));
            if (i > 1 && j > 1 && before == other && letter == letters[start + j - 2]) {
                least = Math.min(least, beforeLast[j - 2] + 1);
            }
            cells[j] = least;
            best = Math.min(best, least);
        }
        return best;
    }
}
