// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

/**
 * One thing that is wrong with a spreadsheet.
 *
 * @param place which cell
 * @param message what is wrong, as a clause without a full stop
 * @param hint what to do about it, likewise
 */
record CellProblem(Place place, String message, String hint) {
    /** The problem on one line, such as {@code Behaviours!C7: the cell is empty – write the text}. */
    @Override
    public String toString() {
        return (place.equals(Place.WORKBOOK) ? "" : place + ": ") + message + " – " + hint;
    }
}
