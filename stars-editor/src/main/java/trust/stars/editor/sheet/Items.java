// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A document taken apart into the items that have a row of their own in a workbook, and put together again. */
final class Items {
    private static final String BEHAVIOURS = "behaviours";
    private static final String RETIRED_BEHAVIOURS = "retiredBehaviours";
    private static final String STATEMENTS = "statements";
    private static final String NOTES = "releaseNotes";
    private static final String REWORDINGS = "rewordings";

    /** The sheets whose items the framework itself holds. */
    private static final List<Table> TOP =
            List.of(Tables.VALUES, Tables.STANDARDS, Tables.ROLES, Tables.ALIGNMENTS, Tables.UNALIGNED, Tables.WAIVERS);

    /** What has names for what an item is about, in the order in which they make a name. */
    private static final List<String> NAMING = List.of("code", "item", "statement", "behaviour");

    private final Map<String, Item> byKey = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, List<Item>> sequences = new LinkedHashMap<>();

    Items() {}

    static Items of(JsonNode document) {
        Items items = new Items();
        items.add(new Item(Tables.FRAMEWORK, "", "", "", head(document), ""));
        for (Table table : TOP) {
            String list = Column.plain(table.name());
            items.addAll(table, document.path(list), list, "", "/" + list);
        }
        items.addAll(
                Tables.REWORDINGS,
                document.path(NOTES).path(REWORDINGS),
                REWORDINGS,
                "",
                "/" + NOTES + "/" + REWORDINGS);
        return items;
    }

    private static ObjectNode head(JsonNode document) {
        List<String> lists = new ArrayList<>(List.of("$schema"));
        TOP.forEach(table -> lists.add(Column.plain(table.name())));
        ObjectNode head = without(document, lists);
        ObjectNode notes = without(head.path(NOTES), List.of(REWORDINGS));
        if (notes.isEmpty() && head.path(NOTES).has(REWORDINGS)) {
            head.remove(NOTES); // they are there because of the rewordings
        } else if (head.has(NOTES)) {
            head.set(NOTES, notes);
        }
        return head;
    }

    private static ObjectNode without(JsonNode node, List<String> names) {
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(entry -> rest.set(entry.getKey(), entry.getValue()));
        return rest.remove(names);
    }

    private void addAll(Table table, JsonNode nodes, String list, String owner, String pointer) {
        int index = 0;
        for (JsonNode node : nodes) {
            String place = pointer + "/" + index++;
            ObjectNode fields = without(node, List.of(BEHAVIOURS, RETIRED_BEHAVIOURS, STATEMENTS));
            String id = name(node);
            int times = given.merge(table.name() + " " + id, 1, Integer::sum);
            // what is there twice is left to whoever checks the document
            String name = times == 1 ? id : id + " " + times;
            add(new Item(table, name, list, owner, fields, place));
            addAll(Tables.BEHAVIOURS, node.path(BEHAVIOURS), BEHAVIOURS, id, place + "/" + BEHAVIOURS);
            addAll(
                    Tables.BEHAVIOURS,
                    node.path(RETIRED_BEHAVIOURS),
                    RETIRED_BEHAVIOURS,
                    id,
                    place + "/" + RETIRED_BEHAVIOURS);
            addAll(Tables.STATEMENTS, node.path(STATEMENTS), STATEMENTS, id, place + "/" + STATEMENTS);
        }
    }

    /** The id of an item; of one that has none, what it is about. */
    private static String name(JsonNode node) {
        if (node.has("id")) {
            return node.path("id").asText();
        }
        StringJoiner name = new StringJoiner(" ");
        NAMING.stream()
                .filter(node::has)
                .forEach(property -> name.add(node.path(property).asText()));
        return name.toString();
    }

    /** The list of its value in which a behaviour stands. */
    static String behaviourList(ObjectNode behaviour) {
        return behaviour.has("retired") ? RETIRED_BEHAVIOURS : BEHAVIOURS;
    }

    void add(Item item) {
        byKey.put(item.key(), item);
        List<Item> sequence = sequences.computeIfAbsent(item.sequence(), name -> new ArrayList<>());
        places.put(item.key(), sequence.size());
        sequence.add(item);
    }

    /** How many are before an item in its list. */
    int place(String key) {
        return places.getOrDefault(key, 0);
    }

    /** The item of that key, or null if there is none. */
    @Nullable
    Item find(String key) {
        return byKey.get(key);
    }

    Collection<Item> all() {
        return byKey.values();
    }

    /** The names of all lists that hold an item. */
    Set<String> sequences() {
        return sequences.keySet();
    }

    /** The items of a list, in order. */
    List<Item> sequence(String name) {
        return sequences.getOrDefault(name, List.of());
    }

    /** The keys of the items of a list, in order. */
    List<String> keys(String sequence) {
        return sequence(sequence).stream().map(Item::key).toList();
    }

    /** The document of these items. */
    ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.withArray("/values");
        sequence(" ").forEach(head -> document.setAll(head.fields()));
        for (Table table : TOP) {
            put(document, Column.plain(table.name()), "");
        }
        if (!sequence(REWORDINGS + " ").isEmpty()) {
            ObjectNode notes = without(document.path(NOTES), List.of());
            put(notes, REWORDINGS, "");
            document.set(NOTES, notes);
        }
        return document;
    }

    private void put(ObjectNode holder, String list, String owner) {
        for (Item item : sequence(list + " " + owner)) {
            ObjectNode node = without(item.fields(), List.of());
            holder.withArray("/" + list).add(node);
            if (item.table().equals(Tables.VALUES)) {
                put(node, BEHAVIOURS, item.name());
                put(node, RETIRED_BEHAVIOURS, item.name());
            } else if (item.table().equals(Tables.STANDARDS)) {
                put(node, STATEMENTS, item.name());
            }
        }
    }
}
