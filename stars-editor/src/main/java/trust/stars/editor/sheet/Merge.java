// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.sheet.Conflict.About;

/**
 * Three states of a document laid over each other, item by item and field by field: where only one of draft and workbook
 * differs from the export, that one holds; where both do and not alike, the preferred one does, and it is a conflict.
 */
final class Merge {
    private static final JsonNode NOTHING = MissingNode.getInstance();
    private static final String RETIRED = "retired";
    private static final String NOTES = "releaseNotes";

    private final Items base;
    private final Items draft;
    private final Items workbook;
    private final boolean prefersWorkbook;
    private final Map<String, Item> merged = new LinkedHashMap<>();
    private final Items ordered = new Items();
    private final Set<Conflict> conflicts = new LinkedHashSet<>();

    private Merge(Items base, Items draft, Items workbook, boolean prefersWorkbook) {
        this.base = base;
        this.draft = draft;
        this.workbook = workbook;
        this.prefersWorkbook = prefersWorkbook;
    }

    static Merge of(Items base, Items draft, Items workbook, boolean prefersWorkbook) {
        Merge merge = new Merge(base, draft, workbook, prefersWorkbook);
        merge.mergeItems();
        merge.keepOwners();
        merge.putInOrder();
        return merge;
    }

    /** The merged document. */
    ObjectNode document() {
        return ordered.document();
    }

    /** What was decided by preference. */
    Collection<Conflict> conflicts() {
        return conflicts;
    }

    private void mergeItems() {
        Set<String> keys = new LinkedHashSet<>();
        for (Items items : List.of(draft, workbook)) {
            items.all().forEach(item -> keys.add(item.key()));
        }
        for (String key : keys) {
            Item before = base.find(key);
            Item drafted = draft.find(key);
            Item written = workbook.find(key);
            if (drafted != null && written != null) {
                merged.put(key, merge(before, drafted, written));
            } else {
                Item left = oneSided(before, drafted, written);
                if (left != null) {
                    merged.put(key, left);
                }
            }
        }
    }

    /** An item that only one of the two has: it is new, or the other removed it. */
    private @Nullable Item oneSided(@Nullable Item before, @Nullable Item drafted, @Nullable Item written) {
        Item left = drafted == null ? written : drafted;
        if (left == null || before == null) {
            return left;
        }
        if (left.fields().equals(before.fields()) && left.owner().equals(before.owner())) {
            return null;
        }
        conflicts.add(new Conflict(About.ROW, left, "", before.fields(), fields(drafted), fields(written)));
        return prefersWorkbook ? written : drafted;
    }

    private static JsonNode fields(@Nullable Item item) {
        return item == null ? NOTHING : item.fields();
    }

    private Item merge(@Nullable Item before, Item drafted, Item written) {
        if (before != null && (retires(before, drafted, written) || retires(before, written, drafted))) {
            // the words of what is retired are as they were when it was in force
            conflicts.add(new Conflict(About.ROW, written, "", before.fields(), drafted.fields(), written.fields()));
            return prefersWorkbook ? written : drafted;
        }
        ObjectNode old = before == null ? JsonNodeFactory.instance.objectNode() : before.fields();
        ObjectNode fields = fields(written, "", old, drafted.fields(), written.fields());
        JsonNode owner = pick(
                About.OWNER,
                written,
                "",
                before == null ? NOTHING : TextNode.valueOf(before.owner()),
                TextNode.valueOf(drafted.owner()),
                TextNode.valueOf(written.owner()));
        return drafted.with(fields, owner.asText());
    }

    /** Whether one of the two retires the item, and the other says something else in it. */
    private static boolean retires(Item before, Item one, Item other) {
        return !before.fields().has(RETIRED)
                && one.fields().has(RETIRED)
                && !other.fields().has(RETIRED)
                && !other.fields().equals(before.fields())
                && !other.fields().equals(one.fields().deepCopy().without(RETIRED));
    }

    private ObjectNode fields(Item item, String path, JsonNode old, JsonNode drafted, JsonNode written) {
        Set<String> names = new LinkedHashSet<>();
        drafted.fieldNames().forEachRemaining(names::add);
        written.fieldNames().forEachRemaining(names::add);
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            String place = path.isEmpty() ? name : path + "/" + name;
            JsonNode field = field(item, place, old.path(name), drafted.path(name), written.path(name));
            boolean says = field.isValueNode() || !field.isEmpty() || place.equals(NOTES);
            if (!field.isMissingNode() && says) {
                fields.set(name, field);
            }
        }
        return fields;
    }

    private JsonNode field(Item item, String path, JsonNode old, JsonNode drafted, JsonNode written) {
        // two new retirements are not mixed
        boolean isOpen = old.isObject() || (old.isMissingNode() && !path.equals(RETIRED));
        if (isOpen && drafted.isObject() && written.isObject()) {
            return fields(item, path, old, drafted, written);
        }
        if (isTexts(old) && isTexts(drafted) && isTexts(written) && changedByBoth(old, drafted, written)) {
            Optional<ArrayNode> texts = texts(old, drafted, written);
            if (texts.isPresent()) {
                return texts.get();
            }
        }
        return pick(About.FIELD, item, path, old, drafted, written);
    }

    private static boolean changedByBoth(JsonNode old, JsonNode drafted, JsonNode written) {
        return !written.equals(drafted) && !written.equals(old) && !drafted.equals(old);
    }

    private JsonNode pick(About about, Item item, String path, JsonNode old, JsonNode drafted, JsonNode written) {
        if (changedByBoth(old, drafted, written)) {
            conflicts.add(new Conflict(about, item, path, old, drafted, written));
            return prefersWorkbook ? written : drafted;
        }
        return drafted.equals(old) ? written : drafted;
    }

    private static boolean isTexts(JsonNode node) {
        return node.isArray() || node.isMissingNode();
    }

    /** A list of texts, merged text by text; nothing if one of them became two different ones, or the order is disputed. */
    private static Optional<ArrayNode> texts(JsonNode old, JsonNode drafted, JsonNode written) {
        List<String> was = list(old);
        List<String> inDraft = list(drafted);
        List<String> inWorkbook = list(written);
        Set<String> added = new HashSet<>(inDraft);
        was.forEach(added::remove);
        Set<String> addedToo = new HashSet<>(inWorkbook);
        was.forEach(addedToo::remove);
        Set<String> gone = new HashSet<>(was);
        inDraft.forEach(gone::remove);
        inWorkbook.forEach(gone::remove);
        if (hasTwice(was)
                || hasTwice(inDraft)
                || hasTwice(inWorkbook)
                || (!gone.isEmpty() && !added.equals(addedToo))) {
            return Optional.empty();
        }
        Set<String> result = new HashSet<>(inDraft);
        result.retainAll(new HashSet<>(inWorkbook));
        result.addAll(added);
        result.addAll(addedToo);
        return MergedOrder.of(was, inDraft, inWorkbook, result).map(Merge::array);
    }

    private static boolean hasTwice(List<String> texts) {
        return new HashSet<>(texts).size() < texts.size();
    }

    private static List<String> list(JsonNode texts) {
        List<String> list = new ArrayList<>();
        texts.forEach(text -> list.add(text.asText()));
        return list;
    }

    private static ArrayNode array(Collection<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    /** What one of the two removed, although the other put something into it. */
    private void keepOwners() {
        for (Item item : List.copyOf(merged.values())) {
            String key = ownerKey(item);
            if (key == null || merged.containsKey(key)) {
                continue;
            }
            Item drafted = draft.find(key);
            Item written = workbook.find(key);
            Item owner = drafted == null ? written : drafted;
            if (owner == null) {
                continue; // whoever checks the document will say so
            }
            boolean kept = prefersWorkbook ? written != null : drafted != null;
            if (kept) {
                merged.put(key, owner);
            } else {
                merged.remove(item.key());
            }
            conflicts.add(new Conflict(About.ROW, owner, "", fields(base.find(key)), fields(drafted), fields(written)));
        }
    }

    private static @Nullable String ownerKey(Item item) {
        if (item.table().equals(Tables.BEHAVIOURS)) {
            return Tables.VALUES.name() + " " + item.owner();
        }
        return item.table().equals(Tables.STATEMENTS) ? Tables.STANDARDS.name() + " " + item.owner() : null;
    }

    private static ArrayNode names(Items items, String sequence) {
        return array(items.sequence(sequence).stream().map(Item::name).toList());
    }

    private void putInOrder() {
        Map<String, Set<String>> sequences = new LinkedHashMap<>();
        merged.values()
                .forEach(item -> sequences
                        .computeIfAbsent(item.sequence(), name -> new LinkedHashSet<>())
                        .add(item.key()));
        sequences.forEach((name, keys) -> {
            Set<String> order = new LinkedHashSet<>(order(name, keys));
            order.addAll(keys);
            order.forEach(key -> ordered.add(Objects.requireNonNull(merged.get(key))));
        });
    }

    private List<String> order(String sequence, Set<String> keys) {
        List<String> old = base.keys(sequence);
        List<String> drafted = draft.keys(sequence);
        List<String> written = workbook.keys(sequence);
        Optional<List<String>> order = MergedOrder.of(old, drafted, written, keys);
        if (order.isPresent()) {
            return order.get();
        }
        Item first = workbook.sequence(sequence).get(0);
        conflicts.add(new Conflict(
                About.ORDER, first, "", names(base, sequence), names(draft, sequence), names(workbook, sequence)));
        List<String> chosen = prefersWorkbook ? written : drafted;
        return chosen.stream().filter(keys::contains).toList();
    }
}
