// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import trust.stars.editor.workbook.Cell;
import trust.stars.text.Quote;
import trust.stars.text.Suggestions;

/** The first row of a sheet: which column is where. Columns may have been put in another order. */
final class SheetHeader {
    /** No header is longer, however it is spaced. */
    private static final int LONGEST = 200;

    private final Table table;
    private final CellProblems problems;
    private final Map<Column, Integer> positions = new LinkedHashMap<>();
    private final TreeSet<Integer> named = new TreeSet<>();

    SheetHeader(Table table, Map<Integer, Cell> cells, CellProblems problems, Suggestions suggestions) {
        this.table = table;
        this.problems = problems;
        Map<Place, String> unknown = new LinkedHashMap<>();
        new TreeMap<>(cells).forEach((position, cell) -> read(position, cell, unknown));
        if (positions.isEmpty()) {
            problems.add(
                    Place.top(table),
                    "the first row does not have the headers of the sheet",
                    "put them back: " + String.join(", ", table.headers()));
            return;
        }
        Map<String, Column> missing = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            if (!positions.containsKey(column) && !Tables.MAY_BE_MISSING.contains(column)) {
                missing.put(column.header(), column);
            }
        }
        boolean isOneForOne = unknown.size() == 1 && missing.size() == 1;
        unknown.forEach((place, text) -> {
            List<String> near =
                    isOneForOne ? List.copyOf(missing.keySet()) : suggestions.nearest(text, missing.keySet());
            reportUnknown(place, text, near, suggestions);
            near.stream().limit(1).forEach(missing::remove);
        });
        missing.keySet()
                .forEach(header -> problems.add(
                        Place.top(table),
                        "the column " + Quote.of(header) + " is missing",
                        "put it back, with this header in the first row, even if nothing else is in it"));
    }

    /** Reports a header that no column has, or the missing one that it may be. */
    private void reportUnknown(Place place, String text, List<String> near, Suggestions suggestions) {
        if (near.isEmpty()) {
            problems.add(
                    place,
                    Quote.of(text) + " is not a column of this sheet",
                    suggestions.hint(
                            text,
                            table.headers(),
                            "remove the column: the columns are " + String.join(", ", table.headers())));
        } else {
            problems.add(
                    place,
                    Quote.of(text) + " is not a column of this sheet, and there is no column " + Quote.of(near.get(0)),
                    "rename " + Quote.of(text) + " to " + Quote.of(near.get(0)));
        }
    }

    private void read(int position, Cell cell, Map<Place, String> unknown) {
        Place place = new Place(table.name(), 1, position);
        named.add(position);
        String text =
                CellText.of(cell, Tables.FIELD, place, problems).orElse("").strip();
        if (text.isEmpty()) {
            return;
        }
        for (Column column : text.length() > LONGEST ? List.<Column>of() : table.columns()) {
            if (column.isCalled(text)) {
                Integer first = positions.putIfAbsent(column, position);
                if (first != null) {
                    problems.add(
                            place,
                            "the header " + Quote.of(text) + " is already in "
                                    + new Place(table.name(), 1, first).cell(),
                            "keep one of the two columns");
                }
                return;
            }
        }
        unknown.put(place, text);
    }

    Map<Column, Integer> positions() {
        return positions;
    }

    /** Reports cells below no header, once for each column. */
    void checkStrays(int row, Collection<Integer> filled) {
        for (int position : new TreeSet<>(filled)) {
            if (named.add(position)) {
                problems.add(
                        new Place(table.name(), row, position),
                        "the cell is in a column without a header",
                        "move what it says to the column where it belongs, or remove it");
            }
        }
    }
}
