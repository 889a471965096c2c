// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.workbook.Cell;

/**
 * A row of a sheet as it was found.
 *
 * @param table the sheet
 * @param number from 1
 * @param positions where the columns of the sheet are, from 0
 * @param cells the cells that have something in them, by their position
 */
record SheetRow(Table table, int number, Map<Column, Integer> positions, Map<Integer, Cell> cells) {
    boolean hasColumn(Column column) {
        return positions.containsKey(column);
    }

    /** The cell of a column, or null if it is empty. */
    @Nullable
    Cell cell(Column column) {
        Integer position = positions.get(column);
        return position == null ? null : cells.get(position);
    }

    Place place(Column column) {
        return new Place(table.name(), number, positions.getOrDefault(column, 0));
    }

    /** The cell that a place within the item, a JSON Pointer, comes from; the first of the row if none says more. */
    Place place(String pointer) {
        for (Column column : table.columns()) {
            if (!column.property().isEmpty() && (pointer + "/").startsWith("/" + column.property() + "/")) {
                return place(column);
            }
        }
        return place(table.columns().get(0));
    }
}
