// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import trust.stars.text.Quote;

/** Thrown when a spreadsheet does not hold a sound framework. It carries every problem found, not only the first. */
public final class InvalidSpreadsheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidSpreadsheetException(String name, List<CellProblem> problems, int unlisted) {
        super(Quote.path(name) + " cannot be imported");
        List<String> lines = new ArrayList<>(problems.stream()
                .sorted(Comparator.comparing(CellProblem::place))
                .map(CellProblem::toString)
                .distinct()
                .toList());
        if (unlisted > 0) {
            lines.add("… and " + unlisted + (unlisted == 1 ? " more problem" : " more problems"));
        }
        this.problems = List.copyOf(lines);
    }

    /** A line for each problem, in the order of sheets and cells. */
    public List<String> problems() {
        return problems;
    }
}
