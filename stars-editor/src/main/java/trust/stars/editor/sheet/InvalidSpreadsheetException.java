// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.List;
import trust.stars.text.Quote;

/**
 * Thrown when a spreadsheet does not hold a sound framework. It carries every problem that was found, not only the first;
 * of very many it lists 500 and counts the rest.
 */
public final class InvalidSpreadsheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidSpreadsheetException(String name, CellProblems problems, int unlisted) {
        super(Quote.path(name) + " cannot be imported");
        this.problems = List.copyOf(problems.lines(unlisted));
    }

    /** One line for each problem, in the order of sheets and cells; a last one may count those that are not listed. */
    public List<String> problems() {
        return problems;
    }
}
