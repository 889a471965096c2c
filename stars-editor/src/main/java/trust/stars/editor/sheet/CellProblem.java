// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

/**
 * One thing that is wrong with a spreadsheet.
 *
 * @param place which cell, or the first of a run of cells in a column
 * @param lastRow the row of the last cell of the run
 * @param message what is wrong, as a clause without a full stop
 * @param hint what to do about it, likewise
 */
record CellProblem(Place place, int lastRow, String message, String hint) {
    /** Whether a row is one of the run's, or the next one. */
    boolean reaches(int row) {
        return row >= place.row() && row <= lastRow + 1;
    }

    /** The problem with its run made as long as to a row. */
    CellProblem upTo(int row) {
        return new CellProblem(place, Math.max(lastRow, row), message, hint);
    }

    /**
     * The problem on one line, such as {@code Behaviours!C7: the cell is empty – write the text}, or the same with
     * {@code Behaviours!C7:C10} if it is in four cells.
     */
    @Override
    public String toString() {
        String run = lastRow == place.row() ? "" : ":" + place.inRow(lastRow).cell();
        return (place.equals(Place.WORKBOOK) ? "" : place + run + ": ") + message + " – " + hint;
    }
}
