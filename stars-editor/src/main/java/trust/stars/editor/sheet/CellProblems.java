// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Problems being collected. The same problem in a run of cells of a column is one problem, however long the run, and no more
 * than {@value #MOST_KEPT} are kept: the rest are counted.
 */
final class CellProblems {
    /** How many a report lists. */
    static final int MOST_LISTED = 500;

    private static final int MOST_KEPT = 10_000;

    private record Sort(String sheet, int column, String message, String hint) {}

    private final Map<Sort, Integer> latest = new HashMap<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private int unkept;
    private boolean isWhole = true;

    /** Adds a problem that keeps something out of the document, which may cause others. */
    void add(Place place, String message, String hint) {
        isWhole = false;
        addAside(place, message, hint);
    }

    /** Adds a problem because of which nothing is missing in the document. */
    void addAside(Place place, String message, String hint) {
        Sort sort = new Sort(place.sheet(), place.column(), message, hint);
        Integer index = latest.get(sort);
        CellProblem before = index == null ? null : problems.get(index);
        if (index != null && before != null && before.reaches(place.row())) {
            problems.set(index, before.upTo(place.row()));
        } else if (problems.size() < MOST_KEPT) {
            latest.put(sort, problems.size());
            problems.add(new CellProblem(place, place.row(), message, hint));
        } else {
            unkept++;
        }
    }

    /** Forgets all of them. */
    void clear() {
        problems.clear();
        latest.clear();
        unkept = 0;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Whether the document is all that the sheets say. */
    boolean isWhole() {
        return isWhole;
    }

    /** The first of them. */
    CellProblem first() {
        return sorted().get(0);
    }

    /**
     * One line for each problem, in the order of sheets and cells, and one that counts those that are not listed.
     *
     * @param more how many others there are
     */
    List<String> lines(int more) {
        List<CellProblem> sorted = sorted();
        List<String> lines = new ArrayList<>(
                sorted.stream().limit(MOST_LISTED).map(CellProblem::toString).toList());
        int unlisted = sorted.size() - lines.size() + unkept + more;
        if (unlisted > 0) {
            lines.add("… and " + unlisted + (unlisted == 1 ? " more problem" : " more problems"));
        }
        return lines;
    }

    private List<CellProblem> sorted() {
        return problems.stream()
                .sorted(Comparator.comparing(CellProblem::place))
                .toList();
    }
}
