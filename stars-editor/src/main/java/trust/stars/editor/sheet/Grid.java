// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import trust.stars.editor.sheet.Tables.Field;

/**
 * What a sheet holds below its headers.
 *
 * @param table the sheet
 * @param rows the texts, in the order of the columns; an empty one is an empty cell
 */
record Grid(Table table, List<List<String>> rows) {
    /** All sheets of a document that have something to show. */
    static List<Grid> of(JsonNode document) {
        List<Grid> grids = new ArrayList<>();
        for (Table table : Tables.ALL) {
            Grid grid = new Grid(table, new ArrayList<>());
            grid.fill(document);
            if (table.always() || !grid.rows.isEmpty()) {
                grids.add(grid);
            }
        }
        return grids;
    }

    private void fill(JsonNode document) {
        if (table.equals(Tables.FRAMEWORK)) {
            addFields(document);
        } else if (table.equals(Tables.BEHAVIOURS)) {
            for (JsonNode value : document.path("values")) {
                addItems(value.path("behaviours"), text(value, "id"));
                addItems(value.path("retiredBehaviours"), text(value, "id"));
            }
        } else if (table.equals(Tables.STATEMENTS)) {
            for (JsonNode standard : document.path("standards")) {
                addItems(standard.path("statements"), text(standard, "id"));
            }
        } else if (table.equals(Tables.CROSSWALK)) {
            for (JsonNode role : document.path("roles")) {
                role.path("crosswalk")
                        .properties()
                        .forEach(entry -> rows.add(List.of(
                                text(role, "id"),
                                entry.getKey(),
                                entry.getValue().asText())));
            }
        } else {
            addItems(document.at(pointer(table)), "");
        }
    }

    /** The list of the document that a sheet holds, as a JSON Pointer. */
    static String pointer(Table table) {
        return (table.equals(Tables.REWORDINGS) ? "/releaseNotes/" : "/") + Column.plain(table.name());
    }

    private void addFields(JsonNode document) {
        for (Field field : Tables.FIELDS) {
            Column column = field.column();
            JsonNode value = document.at("/" + column.property());
            if (value.isArray() && !value.isEmpty()) {
                value.forEach(line -> rows.add(List.of(column.header(), line.asText(), field.meaning())));
            } else {
                rows.add(List.of(column.header(), value.asText(), field.meaning()));
            }
        }
        if (document.path("releaseNotes").isObject()
                && document.path("releaseNotes").isEmpty()) {
            rows.add(List.of(Tables.NO_NOTES_YET.header(), "yes", Tables.NO_NOTES_YET_MEANING));
        }
    }

    private void addItems(JsonNode items, String owner) {
        for (JsonNode item : items) {
            List<String> row = new ArrayList<>();
            for (Column column : table.columns()) {
                row.add(column.property().isEmpty() ? owner : text(item, column.property()));
            }
            rows.add(row);
        }
    }

    private static String text(JsonNode item, String property) {
        JsonNode value = item.at("/" + property);
        if (value.isArray()) {
            List<String> lines = new ArrayList<>();
            value.forEach(line -> lines.add(line.asText()));
            return ListText.write(lines);
        }
        return value.isBoolean() ? (value.asBoolean() ? "yes" : "") : value.asText();
    }
}
