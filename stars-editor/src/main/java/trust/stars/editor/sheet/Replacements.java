// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trust.stars.text.CommonOrder;

/**
 * Which elements of an edited list took the place of others: of those that are new and those that are gone between two
 * that stayed, the first new one took the place of the first that is gone, and so on.
 */
final class Replacements {
    private Replacements() {}

    /** What each new element took the place of, if of anything; no list has an element twice. */
    private static Map<String, String> of(List<String> before, List<String> after) {
        Set<String> kept = CommonOrder.kept(before, after);
        Set<String> old = new HashSet<>(before);
        Set<String> still = new HashSet<>(after);
        Map<String, String> replaced = new HashMap<>();
        int i = 0;
        for (String element : after) {
            if (kept.contains(element)) {
                while (!before.get(i).equals(element)) {
                    i++;
                }
                i++;
            } else if (!old.contains(element)) {
                while (i < before.size() && !kept.contains(before.get(i)) && still.contains(before.get(i))) {
                    i++;
                }
                if (i < before.size() && !kept.contains(before.get(i))) {
                    replaced.put(element, before.get(i));
                    i++;
                }
            }
        }
        return replaced;
    }

    /**
     * The elements of two edited lists that stand for one that the other list still has in its place, or that both have
     * replaced alike.
     *
     * @param result what becomes of the two lists
     * @return what each of them stands for
     */
    static Map<String, String> places(List<String> base, List<String> one, List<String> other, Set<String> result) {
        Map<String, String> inOne = of(base, one);
        Map<String, String> inOther = of(base, other);
        Map<String, String> places = new HashMap<>();
        add(inOne, inOther, new HashSet<>(other), result, places);
        add(inOther, inOne, new HashSet<>(one), result, places);
        return places;
    }

    private static void add(
            Map<String, String> replaced,
            Map<String, String> replacedInOther,
            Set<String> other,
            Set<String> result,
            Map<String, String> places) {
        replaced.forEach((element, place) -> {
            boolean isThere = other.contains(place) && !other.contains(element);
            boolean isAlike = place.equals(replacedInOther.get(element));
            if ((isThere || isAlike) && result.contains(element) && !result.contains(place)) {
                places.put(element, place);
            }
        });
    }
}
