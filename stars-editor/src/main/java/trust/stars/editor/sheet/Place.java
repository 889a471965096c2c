// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.Comparator;
import org.dhatim.fastexcel.reader.CellAddress;

/**
 * A cell, as an editor finds it.
 *
 * @param sheet the name of the sheet; empty for the workbook as a whole
 * @param row from 1
 * @param column from 0, which is A
 */
record Place(String sheet, int row, int column) implements Comparable<Place> {
    static final Place WORKBOOK = new Place("", 1, 0);

    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::order)
            .thenComparing(Place::sheet)
            .thenComparingInt(Place::row)
            .thenComparingInt(Place::column);

    static Place top(Table table) {
        return new Place(table.name(), 1, 0);
    }

    private int order() {
        for (int i = 0; i < Tables.ALL.size(); i++) {
            if (Tables.ALL.get(i).name().equals(sheet)) {
                return i;
            }
        }
        return sheet.isEmpty() ? -1 : Tables.ALL.size();
    }

    /** The name of the cell within its sheet, such as {@code C7}. */
    String cell() {
        return CellAddress.convertNumToColString(column) + row;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code Behaviours!C7}, or {@code 'My notes'!C7} as spreadsheets write it. */
    @Override
    public String toString() {
        String name = sheet.contains(" ") ? "'" + sheet + "'" : sheet;
        return sheet.isEmpty() ? "" : name + "!" + cell();
    }
}
