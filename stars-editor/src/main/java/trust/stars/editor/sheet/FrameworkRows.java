// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.sheet.Tables.Field;
import trust.stars.editor.workbook.Cell;
import trust.stars.text.Quote;

/** The sheet about the framework itself: a row for each field, and for each text of a list. */
final class FrameworkRows {
    private final ObjectNode document;
    private final Cells cells;
    private final Map<Column, SheetRow> given = new HashMap<>();

    FrameworkRows(ObjectNode document, Cells cells) {
        this.document = document;
        this.cells = cells;
    }

    void read(List<SheetRow> rows) {
        for (SheetRow row : rows) {
            readRow(row);
        }
        for (Field field : Tables.FIELDS) {
            Column column = field.column();
            boolean needed = column.part().isEmpty() || document.has(column.part());
            if (column.required() && needed) {
                checkRequired(column);
            }
        }
    }

    private void readRow(SheetRow row) {
        Optional<String> name = cells.required(row, Tables.FIELD);
        if (name.isEmpty()) {
            return;
        }
        Column column = column(name.get());
        if (column == null) {
            List<String> names =
                    Tables.FIELDS.stream().map(field -> field.column().header()).toList();
            cells.addUnknown(
                    row.place(Tables.FIELD),
                    Quote.of(name.get()) + " is not a field of a framework",
                    name.get(),
                    names,
                    "remove the row: the fields are " + String.join(", ", names));
        } else if (given.putIfAbsent(column, row) != null && column.contentType() != Column.ContentType.LIST) {
            cells.add(
                    row.place(Tables.FIELD),
                    "an earlier row gives " + Quote.of(name.get()),
                    "keep one of the two rows");
        } else {
            checkMeaning(row);
            cells.text(row, Tables.CONTENT, column)
                    .ifPresent(text -> putContent(column, text, row.place(Tables.CONTENT)));
        }
    }

    /** Tells what somebody wrote where each field is explained. */
    private void checkMeaning(SheetRow row) {
        Cell cell = row.cell(Tables.MEANING);
        if (cell != null && !Tables.isMeaning(Escapes.read(cell.text()).strip())) {
            cells.addAside(
                    row.place(Tables.MEANING),
                    Quote.of(cell.text().strip()) + " is not what was exported, and this column is not read",
                    "do what it asks for, then empty the cell");
        }
    }

    private static @Nullable Column column(String name) {
        for (Field field : Tables.FIELDS) {
            if (field.column().isCalled(name)) {
                return field.column();
            }
        }
        return Tables.NO_NOTES_YET.isCalled(name) ? Tables.NO_NOTES_YET : null;
    }

    private void putContent(Column column, String text, Place place) {
        String pointer = "/" + column.property();
        if (column.equals(Tables.NO_NOTES_YET)) {
            if (cells.isYes(text, place)) {
                document.withObject(pointer);
            }
        } else if (column.contentType() == Column.ContentType.LIST) {
            ArrayNode list = document.withArray(pointer);
            cells.remember(pointer + "/" + list.size(), place);
            list.add(text);
        } else if (column.equals(Tables.FORMAT_VERSION) && text.strip().matches("[0-9]{1,6}")) {
            document.put(column.property(), Integer.parseInt(text.strip()));
        } else {
            cells.put(document, column, text, place);
        }
        cells.remember(pointer, place);
    }

    private void checkRequired(Column column) {
        SheetRow row = given.get(column);
        if (row == null) {
            cells.add(
                    Place.top(Tables.FRAMEWORK),
                    "the row " + Quote.of(column.header()) + " is missing",
                    "put it back, with the name of the field and its content beside it");
        } else if (row.cell(Tables.CONTENT) == null && row.hasColumn(Tables.CONTENT)) {
            cells.add(row.place(Tables.CONTENT), "the cell is empty", "fill in " + Quote.of(column.header()));
        }
    }
}
