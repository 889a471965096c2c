// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The names nearest to one that was not found, for "did you mean".
 *
 * <p>Nearness is the number of letters to insert, remove, change or swap with a neighbour (optimal string alignment),
 * ignoring case; a third of the letters may differ, and always at least one. A name whose last part, after a dot, is
 * near counts as near.
 *
 * @since 1.0.0
 */
public final class Suggestions {
    private static final int MOST = 3;
    private static final int LONGEST = 200;

    private record Candidate(String name, int distance) {}

    private Suggestions() {}

    /**
     * The nearest names.
     *
     * @param wrong the name that was not found
     * @param names the names that exist
     * @return at most {@value #MOST} of them, the nearest first, or none if none is near
     */
    public static List<String> nearest(String wrong, Collection<String> names) {
        if (wrong.isBlank() || wrong.length() > LONGEST) {
            return List.of();
        }
        String folded = small(wrong.strip());
        int limit = Math.max(1, folded.length() / 3);
        List<Candidate> found = new ArrayList<>();
        for (String name : names) {
            int distance = name.length() > 2 * LONGEST ? limit + 1 : nearness(folded, small(name), limit);
            if (distance <= limit) {
                found.add(new Candidate(name, distance));
            }
        }
        found.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name));
        return found.stream().map(Candidate::name).limit(MOST).toList();
    }

    /**
     * The nearest name as a hint, {@code did you mean 'statement'?}
     *
     * @param wrong the name that was not found
     * @param names the names that exist
     * @param otherwise the hint if none is near
     */
    public static Phrase hint(String wrong, Collection<String> names, Phrase otherwise) {
        List<String> nearest = nearest(wrong, names);
        return nearest.isEmpty() ? otherwise : Phrase.of("did you mean '{}'?", nearest.get(0));
    }

    /** The same, in words. */
    public static String hint(String wrong, Collection<String> names, String otherwise) {
        return hint(wrong, names, Phrase.of("{}", otherwise)).print("");
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
    private static int nearness(String wrong, String name, int limit) {
        int whole = distance(wrong, name, limit);
        int dot = name.lastIndexOf('.');
        return dot < 0 || wrong.indexOf('.') >= 0
                ? whole
                : Math.min(whole, distance(wrong, name.substring(dot + 1), limit));
    }

    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
