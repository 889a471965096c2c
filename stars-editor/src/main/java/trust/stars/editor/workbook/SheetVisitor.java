// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import java.util.Map;

/** Is shown what a sheet has, from its first row to its last. */
public interface SheetVisitor {
    /**
     * A row with something in it.
     *
     * @param number from 1, and higher than that of the row before
     * @param cells those with something in them, by their columns, from 0, which is A
     * @return whether the next one is wanted
     */
    boolean row(int number, Map<Integer, Cell> cells);

    /** A comment on a cell, or one entry of a conversation about it. Of very many, only the first are told. */
    void comment(Reference cell, String words);

    /** A text box or another shape with words, and the cell at its upper left corner. */
    void drawing(Reference cell, String words);

    /**
     * A cell that is not where it says.
     *
     * @param nearest the cell, or where it stands if no sheet has such a cell
     * @param message what is wrong, as a clause without a full stop
     */
    void misplaced(Reference nearest, String message);
}
