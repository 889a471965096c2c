// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trust.stars.text.CommonOrder;

/**
 * The order of a list that two people have edited. What one of them moved or added stands after the same neighbour as in
 * that person's list, what took the place of another stands there, and what neither moved stays as it is. It does not
 * matter which of the two is the draft.
 */
final class MergedOrder {
    /** Of so many pairs that one and the other moved, it is still looked whether they stand as they were put. */
    private static final int MOST_PAIRS = 100_000;

    private final List<String> base;
    private final List<String> draft;
    private final List<String> workbook;
    private final Map<String, Integer> inBase;
    private final Map<String, Integer> inDraft;
    private final Map<String, Integer> inWorkbook;
    private final Set<String> movedByDraft;
    private final Set<String> movedByWorkbook;

    private MergedOrder(List<String> base, List<String> draft, List<String> workbook) {
        Set<String> common = new HashSet<>(draft);
        common.retainAll(new HashSet<>(workbook));
        this.base = only(common, base);
        this.draft = draft;
        this.workbook = workbook;
        this.inBase = places(this.base);
        this.inDraft = places(draft);
        this.inWorkbook = places(workbook);
        common.retainAll(new HashSet<>(base));
        boolean isAlike = only(common, draft).equals(only(common, workbook));
        this.movedByDraft = isAlike ? Set.of() : moved(draft);
        this.movedByWorkbook = isAlike ? Set.of() : moved(workbook);
    }

    /**
     * The merged list.
     *
     * @param base the list as it was exported, each element once, as in the other lists
     * @param draft the list as it is in the draft
     * @param workbook the list as it is in the workbook
     * @param result what belongs to the merged list: elements of the draft or the workbook
     * @return nothing if both moved or added the same element, and not alike, or if one moved it past what the other moved
     */
    static Optional<List<String>> of(List<String> base, List<String> draft, List<String> workbook, Set<String> result) {
        Map<String, String> places = Replacements.places(base, draft, workbook, result);
        Set<String> standing = new HashSet<>(in(places, List.copyOf(result)));
        MergedOrder order =
                new MergedOrder(base, only(standing, in(places, draft)), only(standing, in(places, workbook)));
        Map<String, String> contents = new HashMap<>();
        places.forEach((element, place) -> contents.put(place, element));
        return order.merge().map(merged -> in(contents, merged));
    }

    /** A list, with some of its elements exchanged. */
    private static List<String> in(Map<String, String> others, List<String> list) {
        return list.stream()
                .map(element -> others.getOrDefault(element, element))
                .toList();
    }

    private static List<String> only(Set<String> wanted, List<String> list) {
        return list.stream().filter(wanted::contains).toList();
    }

    private Set<String> moved(List<String> list) {
        Set<String> moved = new HashSet<>(base);
        moved.removeAll(CommonOrder.kept(base, list));
        return moved;
    }

    private Optional<List<String>> merge() {
        if (!Collections.disjoint(movedByDraft, movedByWorkbook)) {
            return Optional.empty();
        }
        // also what both added
        Set<String> fixed = new HashSet<>(draft);
        fixed.retainAll(new HashSet<>(workbook));
        fixed.removeAll(movedByDraft);
        fixed.removeAll(movedByWorkbook);
        if (!only(fixed, draft).equals(only(fixed, workbook))) {
            return Optional.empty();
        }
        List<List<String>> drafted = runs(draft, fixed, movedByWorkbook);
        List<List<String>> written = runs(workbook, fixed, movedByDraft);
        List<String> merged = new ArrayList<>();
        List<String> between = only(fixed, draft);
        for (int i = 0; i < drafted.size(); i++) {
            merged.addAll(joined(drafted.get(i), written.get(i)));
            merged.addAll(between.subList(i, Math.min(i + 1, between.size())));
        }
        return isAsPut(merged) ? Optional.of(merged) : Optional.empty();
    }

    /** What stands before, between and behind the elements that are fixed, without what the other one moved. */
    private static List<List<String>> runs(List<String> list, Set<String> fixed, Set<String> movedByOther) {
        List<List<String>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        for (String element : list) {
            if (fixed.contains(element)) {
                runs.add(new ArrayList<>());
            } else if (!movedByOther.contains(element)) {
                runs.get(runs.size() - 1).add(element);
            }
        }
        return runs;
    }

    /** What both put in one place: as the order of what they moved wants it, or else the one that begins lower first. */
    private List<String> joined(List<String> drafted, List<String> written) {
        if (drafted.isEmpty() || written.isEmpty()) {
            return drafted.isEmpty() ? written : drafted;
        }
        Optional<String> one =
                written.stream().filter(movedByWorkbook::contains).findFirst();
        Optional<String> other = drafted.stream().filter(movedByDraft::contains).findFirst();
        boolean isWrittenFirst = (one.isPresent() && other.isPresent())
                ? isWantedBefore(one.get(), other.get())
                : written.get(0).compareTo(drafted.get(0)) < 0;
        List<String> joined = new ArrayList<>(isWrittenFirst ? written : drafted);
        joined.addAll(isWrittenFirst ? drafted : written);
        return joined;
    }

    /** Whether each pair that one of them turned round is so now. */
    private boolean isAsPut(List<String> merged) {
        if ((long) movedByDraft.size() * movedByWorkbook.size() > MOST_PAIRS) {
            return false;
        }
        Map<String, Integer> now = places(merged);
        for (String one : movedByWorkbook) {
            for (String other : movedByDraft) {
                if (isBefore(one, other, now) != isWantedBefore(one, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether of two elements the first one is to stand before the second. */
    private boolean isWantedBefore(String one, String other) {
        boolean was = isBefore(one, other, inBase);
        return isBefore(one, other, inWorkbook) == was ? isBefore(one, other, inDraft) : !was;
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
