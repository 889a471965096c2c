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
    private static final int MOST_STEPS = 100_000_000;

    private record Candidate(String name, int distance) {
        boolean isBefore(Candidate other) {
            return distance == other.distance ? name.compareTo(other.name) < 0 : distance < other.distance;
        }
    }

    private int steps;

    /** Three rows of the table of distances, used for one name after the other. */
    private int[] beforeLast = new int[2 * LONGEST + 2];

    private int[] last = new int[2 * LONGEST + 2];
    private int[] row = new int[2 * LONGEST + 2];

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
        List<Candidate> found = new ArrayList<>();
        for (String name : names) {
            if (isSpent()) {
                return List.of(); // a nearer one may be among those that were not looked at
            }
            steps++;
            int distance = name.length() > 2 * LONGEST ? limit + 1 : nearness(folded, name, limit);
            if (distance <= limit) {
                keep(new Candidate(name, distance), found);
            }
        }
        return found.stream().map(Candidate::name).toList();
    }

    private static void keep(Candidate candidate, List<Candidate> found) {
        int place = found.size();
        while (place > 0 && candidate.isBefore(found.get(place - 1))) {
            place--;
        }
        if (place < MOST) {
            found.add(place, candidate);
            found.subList(Math.min(MOST, found.size()), found.size()).clear();
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
        int whole = distance(wrong, name, 0, limit);
        int dot = name.lastIndexOf('.');
        return dot < 0 || wrong.indexOf('.') >= 0 ? whole : Math.min(whole, distance(wrong, name, dot + 1, limit));
    }

    /**
     * The distance to the part of a name from a place on, or one more than the limit if it is greater. Only cells near
     * the diagonal of the table are filled in: in the others the distance is greater than the limit.
     */
    private int distance(String wrong, String name, int start, int limit) {
        int length = name.length() - start;
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
            if (fillRow(wrong, i, name, start, from, to) > limit) {
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
    private int fillRow(String wrong, int i, String name, int start, int from, int to) {
        steps += to - from + 1;
        int best = row[from - 1];
        for (int j = from; j <= to; j++) {
            char letter = Character.toLowerCase(name.charAt(start + j - 1));
            int change = wrong.charAt(i - 1) == letter ? 0 : 1;
            row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
            if (i > 1
                    && j > 1
                    && wrong.charAt(i - 2) == letter
                    && wrong.charAt(i - 1) == Character.toLowerCase(name.charAt(start + j - 2))) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
            best = Math.min(best, row[j]);
        }
        return best;
    }
}
