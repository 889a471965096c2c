// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.Comparator;
import trust.stars.editor.workbook.Reference;
import trust.stars.text.Quote;

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

    /** The cell of the same column in another row. */
    Place inRow(int other) {
        return new Place(sheet, other, column);
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
        return new Reference(row, column).toString();
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code Behaviours!C7}, or {@code 'My notes'!C7} as spreadsheets write it. */
    @Override
    public String toString() {
        String plain = Quote.plain(sheet);
        String name = plain.contains(" ") ? "'" + plain + "'" : plain;
        return sheet.isEmpty() ? "" : name + "!" + cell();
    }
}
