// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.show.PlaceNames;
import trust.stars.text.Quote;

/** What an editor calls the items of a document and what they say, and where they stand. */
final class ItemWords {
    /** One item of each sheet. */
    private static final Map<Table, String> NOUNS = Map.of(
            Tables.VALUES, "value",
            Tables.BEHAVIOURS, "behaviour",
            Tables.REWORDINGS, "rewording",
            Tables.WAIVERS, "waiver",
            Tables.STANDARDS, "standard",
            Tables.STATEMENTS, "statement",
            Tables.ROLES, "role",
            Tables.ALIGNMENTS, "link",
            Tables.UNALIGNED, "reason why there is no link");

    private final Items items;
    private final Items others;

    /** Of some items; what is not among them is looked up among others. */
    ItemWords(Items items, Items others) {
        this.items = items;
        this.others = others;
    }

    /** The value or standard that an item belongs to, by its name, or else the sheet. */
    String heading(Item item) {
        Table table = item.table();
        if (table.equals(Tables.VALUES) || table.equals(Tables.STANDARDS)) {
            return title(item);
        } else if (table.equals(Tables.BEHAVIOURS)) {
            return title(Tables.VALUES, item.owner());
        }
        return table.equals(Tables.STATEMENTS) ? title(Tables.STANDARDS, item.owner()) : table.name();
    }

    private String title(Table table, String id) {
        Item item = find(table, id);
        return item == null ? id : title(item);
    }

    private static String title(Item item) {
        String property = item.table().equals(Tables.VALUES) ? "name" : "title";
        return Quote.visible(item.fields().path(property).asText());
    }

    /** The item and its place, such as {@code second behaviour (teamwork.listen)}. */
    String phrase(Item item) {
        if (item.table().equals(Tables.FRAMEWORK)) {
            return "the framework";
        }
        String noun = NOUNS.getOrDefault(item.table(), "row");
        if (item.table().equals(Tables.ALIGNMENTS)) {
            return "link from " + named(Tables.STATEMENTS, item, "statement") + " to "
                    + named(Tables.BEHAVIOURS, item, "behaviour");
        } else if (item.table().equals(Tables.UNALIGNED)) {
            return noun + " from " + named(Tables.STATEMENTS, item, "statement");
        }
        String retired = isAmongRetired(item) ? "retired " : "";
        return PlaceNames.ordinal(place(item)) + " " + retired + noun + " (" + Quote.plain(item.name()) + ")";
    }

    /** The item and what holds it. */
    String where(Item item) {
        String heading = heading(item);
        return item.table().equals(Tables.FRAMEWORK)
                        || heading.equals(item.table().name())
                ? phrase(item)
                : Quote.plain(heading) + ", " + phrase(item);
    }

    private static boolean isAmongRetired(Item item) {
        return item.table().equals(Tables.BEHAVIOURS) && item.fields().has("retired");
    }

    private String named(Table table, Item link, String end) {
        String id = link.fields().path(end).asText();
        Item item = find(table, id);
        return item == null ? id : id + " " + Quote.of(gist(item));
    }

    /** The words by which one knows an item. */
    static String gist(Item item) {
        for (String property : List.of("text", "name", "label", "title")) {
            if (item.fields().has(property)
                    && !(property.equals("label") && item.table().equals(Tables.BEHAVIOURS))) {
                return item.fields().path(property).asText();
            }
        }
        return item.name();
    }

    private @Nullable Item find(Table table, String id) {
        Item item = items.find(table.name() + " " + id);
        return item == null ? others.find(table.name() + " " + id) : item;
    }

    /** How many are before it in its list. */
    int place(Item item) {
        return (items.find(item.key()) == null ? others : items).place(item.key());
    }

    /** A place such as {@code second, after 'Listen to others'}. */
    String neighbourhood(Item item) {
        int place = place(item);
        String retired = isAmongRetired(item) ? " of the retired ones" : "";
        if (place == 0) {
            return "first" + retired;
        }
        Item neighbour = items.sequence(item.sequence()).get(place - 1);
        return PlaceNames.ordinal(place) + retired + ", after " + Quote.of(gist(neighbour));
    }

    /** The name of a field, as the workbook has it. */
    static String label(Table table, String path) {
        Column column = column(table, path);
        return column == null
                ? Tables.CROSSWALK.name()
                        + path.replaceFirst("^crosswalk/?", " ").stripTrailing()
                : column.header().replaceFirst(" \\(.*", "");
    }

    /** The column of a field, the first one if a part of an item has several; null if it has a sheet of its own. */
    static @Nullable Column column(Table table, String path) {
        List<Column> columns = new ArrayList<>(table.columns());
        if (table.equals(Tables.FRAMEWORK)) {
            Tables.FIELDS.forEach(field -> columns.add(field.column()));
            columns.add(Tables.NO_NOTES_YET);
        }
        Column part = null;
        for (Column column : columns) {
            if (column.property().equals(path)) {
                return column;
            } else if (part == null && column.part().equals(path)) {
                part = column;
            }
        }
        return part;
    }

    /** What a field says, on one line. */
    static String value(JsonNode node) {
        if (node.isArray()) {
            StringBuilder texts = new StringBuilder();
            node.forEach(text -> texts.append(texts.isEmpty() ? "" : "; ").append(text.asText()));
            return texts.toString();
        }
        return node.isBoolean() ? (node.asBoolean() ? "yes" : "no") : node.asText();
    }
}
