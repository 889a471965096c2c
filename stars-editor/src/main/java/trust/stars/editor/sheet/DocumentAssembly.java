// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trust.stars.text.Quote;

/** Assembles a document from the rows of all sheets. */
final class DocumentAssembly {
    /** An item that rows of another sheet belong to. */
    private record Owner(ObjectNode item, String pointer) {}

    private final Map<Table, List<SheetRow>> rows;
    private final Cells cells;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final Map<String, Owner> orphans = new HashMap<>();

    DocumentAssembly(Map<Table, List<SheetRow>> rows, Cells cells) {
        this.rows = rows;
        this.cells = cells;
    }

    ObjectNode document() {
        if (rows.containsKey(Tables.FRAMEWORK)) {
            new FrameworkRows(document, cells).read(rows(Tables.FRAMEWORK));
        }
        document.withArray("/values");
        Map<String, Owner> values = addItems(Tables.VALUES);
        for (SheetRow row : rows(Tables.BEHAVIOURS)) {
            String list = isRetired(row) ? "retiredBehaviours" : "behaviours";
            addOwned(row, owner(row, Tables.VALUE, values, "value"), list);
        }
        addItems(Tables.REWORDINGS);
        addItems(Tables.WAIVERS);
        Map<String, Owner> standards = addItems(Tables.STANDARDS);
        for (SheetRow row : rows(Tables.STATEMENTS)) {
            addOwned(row, owner(row, Tables.STANDARD, standards, "standard"), "statements");
        }
        Map<String, Owner> roles = addItems(Tables.ROLES);
        for (SheetRow row : rows(Tables.CROSSWALK)) {
            addCrosswalk(row, owner(row, Tables.ROLE, roles, "role"));
        }
        addItems(Tables.ALIGNMENTS);
        addItems(Tables.UNALIGNED);
        return document;
    }

    private List<SheetRow> rows(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Adds the items of a sheet to their list, and returns them by id; if two have the same id, the first. */
    private Map<String, Owner> addItems(Table table) {
        Map<String, Owner> byId = new HashMap<>();
        String list = Grid.pointer(table);
        cells.remember(list, Place.top(table));
        for (SheetRow row : rows(table)) {
            ArrayNode items = document.withArray(list);
            String pointer = list + "/" + items.size();
            ObjectNode item = item(row, pointer);
            items.add(item);
            byId.putIfAbsent(item.path("id").asText(), new Owner(item, pointer));
        }
        return byId;
    }

    private Owner owner(SheetRow row, Column column, Map<String, Owner> known, String kind) {
        Optional<String> id = cells.required(row, column);
        Owner owner = id.map(known::get).orElse(null);
        if (owner != null) {
            return owner;
        }
        // if the whole sheet is missing, that is said once
        if (id.isPresent() && rows.containsKey(ownerTable(kind))) {
            cells.addUnknown(
                    row.place(column),
                    "there is no " + kind + " " + Quote.of(id.get()),
                    id.get(),
                    known.keySet(),
                    "correct it, or add the " + kind + " to its sheet");
        }
        // the row is still read, so that its other problems are reported
        return orphans.computeIfAbsent(kind, this::orphanage);
    }

    /** An item that stands for all those that are missing; the document is not used then. */
    private Owner orphanage(String kind) {
        ArrayNode items = document.withArray("/" + kind + "s");
        Table table = ownerTable(kind);
        ObjectNode item = items.addObject();
        for (Column column : table.columns()) {
            if (column.required() && column.part().isEmpty()) {
                cells.put(item, column, standIn(column), Place.top(table));
            }
        }
        return new Owner(item, "/" + kind + "s/" + (items.size() - 1));
    }

    private static Table ownerTable(String kind) {
        return Tables.ALL.stream()
                .filter(each -> Grid.pointer(each).equals("/" + kind + "s"))
                .findFirst()
                .orElseThrow();
    }

    /** What stands for a text that is missing, so that the rest is looked at; the document is not used then. */
    private static String standIn(Column column) {
        return switch (column.contentType()) {
            case WORD -> column.words().get(0);
            case VERSION -> "0.0.0";
            case TEXT, SHORT_TEXT, ID, LIST, IDS, DATE, FLAG -> "missing";
        };
    }

    private void addOwned(SheetRow row, Owner owner, String list) {
        ArrayNode items = owner.item().withArray("/" + list);
        items.add(item(row, owner.pointer() + "/" + list + "/" + items.size()));
    }

    private void addCrosswalk(SheetRow row, Owner role) {
        Optional<String> vocabulary = cells.required(row, Tables.VOCABULARY);
        Optional<String> key = cells.required(row, Tables.KEY);
        if (vocabulary.isEmpty() || key.isEmpty()) {
            return;
        }
        ObjectNode keys = role.item().withObject("/crosswalk");
        if (keys.has(vocabulary.get())) {
            cells.add(
                    row.place(Tables.VOCABULARY),
                    "an earlier row gives the role a key in " + Quote.of(vocabulary.get()),
                    "keep one of the two rows");
            return;
        }
        keys.put(vocabulary.get(), key.get());
        String name = vocabulary.get().replace("~", "~0").replace("/", "~1");
        cells.remember(role.pointer() + "/crosswalk", row.place(Tables.KEY));
        cells.remember(role.pointer() + "/crosswalk/" + name, row.place(Tables.KEY));
    }

    private ObjectNode item(SheetRow row, String pointer) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        cells.remember(pointer, row);
        for (Column column : row.table().columns()) {
            if (!column.property().isEmpty()) {
                Place place = row.place(column);
                boolean needed = column.required() && (column.part().isEmpty() || isRetired(row));
                Optional<String> text = needed ? cells.required(row, column) : cells.text(row, column);
                if (text.isEmpty() && needed) {
                    text = Optional.of(standIn(column));
                }
                text.ifPresent(content -> cells.put(item, column, content, place));
            }
        }
        return item;
    }

    /** Whether any cell about the retirement is filled. */
    private static boolean isRetired(SheetRow row) {
        return row.table().columns().stream().anyMatch(column -> !column.part().isEmpty() && row.cell(column) != null);
    }
}
