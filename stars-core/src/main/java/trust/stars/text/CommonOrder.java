// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which items of a list stayed where they were: as many as possible, so that as few as possible have moved. */
public final class CommonOrder {
    private CommonOrder() {}

    /**
     * A longest sequence that both lists have in the same order.
     *
     * @param before a list that has no id twice
     * @param after another such list
     * @return its ids, of which the lists give the order; empty if the lists have no id in common
     */
    public static Set<String> kept(List<String> before, List<String> after) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i), i);
        }
        List<String> common = new ArrayList<>();
        for (String id : after) {
            if (places.containsKey(id)) {
                common.add(id);
            }
        }
        int[] sequence = common.stream().mapToInt(places::get).toArray();
        Set<String> kept = new HashSet<>();
        for (int index : longestIncreasing(sequence)) {
            kept.add(common.get(index));
        }
        return kept;
    }

    /** The indices of a longest increasing subsequence of distinct numbers, by patience sorting. */
    private static int[] longestIncreasing(int[] numbers) {
        int[] tops = new int[numbers.length];
        int[] topIndices = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int piles = 0;
        for (int i = 0; i < numbers.length; i++) {
            int pile = -Arrays.binarySearch(tops, 0, piles, numbers[i]) - 1;
            tops[pile] = numbers[i];
            topIndices[pile] = i;
            previous[i] = pile == 0 ? -1 : topIndices[pile - 1];
            piles = Math.max(piles, pile + 1);
        }
        int[] indices = new int[piles];
        int index = piles == 0 ? -1 : topIndices[piles - 1];
        for (int i = piles - 1; i >= 0; i--) {
            indices[i] = index;
            index = previous[index];
        }
        return indices;
    }
}
