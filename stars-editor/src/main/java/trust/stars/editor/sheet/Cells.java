// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import trust.stars.editor.workbook.Cell;
import trust.stars.text.Quote;
import trust.stars.text.Suggestions;

/** Copies cells into a document, and remembers which cell each place in it came from. */
final class Cells {
    private final CellProblems problems;
    private final Map<String, Place> places = new HashMap<>();
    private final Suggestions suggestions = new Suggestions();
    private final Map<String, SheetRow> rows = new HashMap<>();

    Cells(CellProblems problems) {
        this.problems = problems;
    }

    /** Whether nothing was copied. */
    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Remembers where a place of the document, a JSON Pointer, comes from. */
    void remember(String pointer, Place place) {
        places.putIfAbsent(pointer, place);
    }

    /** Remembers which row an item of the document comes from. */
    void remember(String pointer, SheetRow row) {
        rows.putIfAbsent(pointer, row);
    }

    /** The cell that a place in the document comes from, or the nearest one around it. */
    Place place(String pointer) {
        String around = pointer;
        while (!around.isEmpty()) {
            Place place = places.get(around);
            SheetRow row = rows.get(around);
            if (place != null) {
                return place;
            }
            if (row != null) {
                return row.place(pointer.substring(around.length()));
            }
            around = around.substring(0, Math.max(0, around.lastIndexOf('/')));
        }
        return Place.top(Tables.FRAMEWORK);
    }

    void add(Place place, String message, String hint) {
        problems.add(place, message, hint);
    }

    /** Adds a problem because of which nothing is missing. */
    void addAside(Place place, String message, String hint) {
        problems.addAside(place, message, hint);
    }

    /** Adds that a cell names something that is not there; one like it, if there is one, takes the place of the hint. */
    void addUnknown(Place place, String message, String name, Collection<String> known, String hint) {
        add(place, message, suggestions.hint(name, known, hint));
    }

    /** The text of a cell, if there is one. */
    Optional<String> text(SheetRow row, Column column) {
        return text(row, column, column);
    }

    /** The text of a cell that is written like those of another column. */
    Optional<String> text(SheetRow row, Column column, Column like) {
        Cell cell = row.cell(column);
        return cell == null ? Optional.empty() : CellText.of(cell, like, row.place(column), problems);
    }

    /** The text of a cell that must not be empty. */
    Optional<String> required(SheetRow row, Column column) {
        if (row.cell(column) == null && row.hasColumn(column)) {
            add(
                    row.place(column),
                    "the cell is empty",
                    column.part().isEmpty()
                            ? "fill in " + Quote.of(column.header())
                            : "fill in " + Quote.of(column.header())
                                    + ", or clear the other cells about the retirement");
        }
        return text(row, column);
    }

    /** Puts a text into an item where its column says. */
    void put(ObjectNode item, Column column, String text, Place place) {
        String property = column.property();
        ObjectNode part = column.part().isEmpty() ? item : item.withObject("/" + column.part());
        String name = property.substring(property.lastIndexOf('/') + 1);
        if (column.contentType() == Column.ContentType.FLAG) {
            if (isYes(text, place)) {
                part.put(name, true);
            }
        } else if (column.contentType() == Column.ContentType.LIST) {
            ArrayNode list = part.withArray("/" + name);
            ListText.read(text, place, problems).forEach(list::add);
        } else if (column.contentType() == Column.ContentType.IDS) {
            ArrayNode list = part.withArray("/" + name);
            ListText.readIds(text).forEach(list::add);
        } else {
            part.put(name, text);
        }
    }

    /** Whether a flag is set; adds a problem if the text is neither yes nor no. */
    boolean isYes(String text, Place place) {
        if (!text.equalsIgnoreCase("yes") && !text.equalsIgnoreCase("no")) {
            add(place, Quote.of(text) + " is neither yes nor no", "write yes, or leave the cell empty");
        }
        return text.equalsIgnoreCase("yes");
    }
}
