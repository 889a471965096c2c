// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trust.stars.text.CommonOrder;

/**
 * The order of a list that two people have edited. What one of them moved or added stands after the same neighbour as in
 * that person's list, and what neither moved stays as it is.
 */
final class MergedOrder {
    /** Of so many pairs that one and the other moved, it is still looked whether they stand as they were put. */
    private static final int MOST_PAIRS = 100_000;

    private final List<String> base;
    private final List<String> draft;
    private final List<String> workbook;
    private final Set<String> movedByDraft;
    private final Set<String> movedByWorkbook;

    private MergedOrder(List<String> base, List<String> draft, List<String> workbook, Set<String> common) {
        this.base = base.stream().filter(common::contains).toList();
        this.draft = draft;
        this.workbook = workbook;
        this.movedByDraft = moved(draft);
        this.movedByWorkbook = moved(workbook);
    }

    /**
     * The merged list.
     *
     * @param base the list as it was exported, each element once, as in the other lists
     * @param draft the list as it is in the draft
     * @param workbook the list as it is in the workbook
     * @param result what belongs to the merged list: elements of the draft or the workbook
     * @return nothing if both moved the same element, and not alike, or if one moved it past what the other moved
     */
    static Optional<List<String>> of(List<String> base, List<String> draft, List<String> workbook, Set<String> result) {
        Set<String> common = new HashSet<>(base);
        common.retainAll(Set.copyOf(draft));
        common.retainAll(Set.copyOf(workbook));
        common.retainAll(result);
        List<String> drafted = draft.stream().filter(result::contains).toList();
        List<String> written = workbook.stream().filter(result::contains).toList();
        MergedOrder order = new MergedOrder(base, drafted, written, common);
        return order.merge();
    }

    private Set<String> moved(List<String> list) {
        Set<String> moved = new HashSet<>(base);
        moved.removeAll(CommonOrder.kept(base, list));
        return moved;
    }

    private Optional<List<String>> merge() {
        if (movedByWorkbook.isEmpty() || common(draft).equals(common(workbook))) {
            return Optional.of(woven(Set.of()));
        }
        if (movedByWorkbook.stream().anyMatch(movedByDraft::contains)) {
            return Optional.empty();
        }
        List<String> merged = woven(movedByWorkbook);
        return isAsPut(merged) ? Optional.of(merged) : Optional.empty();
    }

    private List<String> common(List<String> list) {
        Set<String> common = Set.copyOf(base);
        return list.stream().filter(common::contains).toList();
    }

    /** The draft's list, with what is to be placed as in the workbook, and what only the workbook has. */
    private List<String> woven(Set<String> asInTheWorkbook) {
        Set<String> kept = new HashSet<>(draft);
        kept.removeAll(asInTheWorkbook);
        Set<String> anchors = new HashSet<>(workbook);
        anchors.retainAll(base);
        anchors.retainAll(kept);
        anchors.removeAll(movedByDraft);
        List<String> first = new ArrayList<>();
        Map<String, List<String>> following = new HashMap<>();
        List<String> open = first;
        for (String element : workbook) {
            if (anchors.contains(element)) {
                open = following.computeIfAbsent(element, anchor -> new ArrayList<>());
            } else if (!kept.contains(element)) {
                open.add(element);
            }
        }
        List<String> merged = new ArrayList<>();
        List<String> due = first;
        for (String element : draft) {
            if (anchors.contains(element)) {
                merged.addAll(due);
                due = following.getOrDefault(element, List.of());
            }
            if (kept.contains(element)) {
                merged.add(element);
            }
        }
        merged.addAll(due);
        return merged;
    }

    /** Whether each pair that one of them turned round is so now. */
    private boolean isAsPut(List<String> merged) {
        if ((long) movedByDraft.size() * movedByWorkbook.size() > MOST_PAIRS) {
            return false;
        }
        Map<String, Integer> before = places(base);
        Map<String, Integer> drafted = places(draft);
        Map<String, Integer> written = places(workbook);
        Map<String, Integer> now = places(merged);
        for (String one : movedByWorkbook) {
            for (String other : movedByDraft) {
                boolean was = isBefore(one, other, before);
                boolean wanted = isBefore(one, other, written) == was ? isBefore(one, other, drafted) : !was;
                if (isBefore(one, other, now) != wanted) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isBefore(String one, String other, Map<String, Integer> places) {
        return places.getOrDefault(one, 0) < places.getOrDefault(other, 0);
    }

    private static Map<String, Integer> places(List<String> list) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            places.put(list.get(i), i);
        }
        return places;
    }
}
