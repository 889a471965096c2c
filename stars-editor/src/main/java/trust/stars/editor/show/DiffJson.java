// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Framework;
import trust.stars.model.ItemKind;
import trust.stars.release.Change;
import trust.stars.release.FrameworkDiff;

/**
 * A comparison for programs. These names never change: {@code step}, {@code keepsWords}, {@code counts} (by type, and
 * {@code total}), {@code from} and {@code to} (each with {@code id}, {@code title}, {@code version}), and {@code
 * changes}, each with {@code type}, {@code itemKind}, {@code itemId} and {@code step}, and where they apply {@code
 * field}, {@code before}, {@code after}, {@code declared} ({@code item}, {@code kind}, {@code note}, {@code
 * keepsIdBecause}), {@code retirement} (also of what was added and is retired) and {@code position}.
 *
 * <p>A {@code type} is {@code added}, {@code retired}, {@code restored}, {@code reworded}, {@code changed}, {@code moved},
 * {@code removed} or {@code lost}. Words that people live by are {@code reworded}, and {@code field} says which: the title or
 * the introduction of the framework, the name or the statement of a value, the text of a behaviour; any other part is
 * {@code changed}, and {@code field} says which.
 *
 * <p>An {@code itemKind} is {@code framework}, {@code value}, {@code behaviour}, {@code standard}, {@code statement},
 * {@code role}, {@code alignment} or {@code unaligned}. An {@code itemId} is the item's id. An alignment has no id of
 * its own: its {@code itemId} is the ids of its statement and its behaviour with a space between them. {@code
 * unaligned}, which says why no behaviour answers a statement, has the id of the statement.
 *
 * <p>Positions count from 0, as in the document; alignments and {@code unaligned} have none, as their order means
 * nothing. {@code before} and {@code after} are what the document has: a text, a list, an item, or the position of what
 * moved.
 */
public final class DiffJson {
    private DiffJson() {}

    /** The comparison as maps and lists. */
    public static Map<String, @Nullable Object> of(Framework before, Framework after, FrameworkDiff diff) {
        Map<String, @Nullable Object> counts = new LinkedHashMap<>();
        counts.put("total", diff.changes().size());
        counts.putAll(ChangeSummary.counts(diff));
        List<Object> changes = new ArrayList<>();
        diff.changes().forEach(change -> changes.add(change(change)));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("step", diff.step().toString());
        answer.put("keepsWords", diff.keepsWords());
        answer.put("counts", counts);
        answer.put("from", head(before));
        answer.put("to", head(after));
        answer.put("changes", changes);
        return answer;
    }

    private static Map<String, Object> head(Framework framework) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("id", framework.id());
        head.put("title", framework.title());
        head.put("version", framework.version().toString());
        return head;
    }

    private static Map<String, @Nullable Object> change(Change change) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("type", change.kind().word());
        map.put("itemKind", change.item().kind().toString());
        map.put("itemId", change.item().id());
        map.put("step", change.step().toString());
        switch (change.kind()) {
            case ADDED -> {
                Change.Added added = (Change.Added) change;
                put(map, "after", added.after());
                put(map, "retirement", ChangeText.retirement(added.after()));
                if (hasPosition(change.item().kind())) {
                    map.put("position", added.position());
                }
            }
            case RETIRED -> {
                Change.Retired retired = (Change.Retired) change;
                put(map, "before", retired.before());
                put(map, "after", retired.after());
                put(map, "retirement", retired.retirement());
                map.put("position", retired.position());
            }
            case RESTORED -> {
                put(map, "before", ChangedPart.before(change));
                put(map, "after", ChangedPart.after(change));
                map.put("position", ((Change.Restored) change).position());
            }
            case REWORDED -> {
                Change.Reworded reworded = (Change.Reworded) change;
                map.put("field", reworded.part());
                put(map, "before", words(reworded, reworded.before()));
                put(map, "after", words(reworded, reworded.after()));
                put(map, "declared", reworded.declared());
            }
            case CHANGED -> {
                map.put("field", ((Change.FieldChanged) change).field());
                put(map, "before", ChangedPart.before(change));
                put(map, "after", ChangedPart.after(change));
            }
            case MOVED -> {
                put(map, "before", ChangedPart.before(change));
                put(map, "after", ChangedPart.after(change));
            }
            case REMOVED, LOST -> put(map, "before", ChangedPart.before(change));
        }
        return map;
    }

    /** Whether the order of such items means anything. */
    private static boolean hasPosition(ItemKind kind) {
        return switch (kind) {
            case FRAMEWORK, VALUE, BEHAVIOUR, STANDARD, STATEMENT, ROLE -> true;
            case ALIGNMENT, UNALIGNED -> false;
        };
    }

    /** The words as the document has them. */
    private static Object words(Change.Reworded reworded, String words) {
        return reworded.part().equals("introduction") ? Lines.of(words) : words;
    }

    private static void put(Map<String, @Nullable Object> map, String name, @Nullable Object part) {
        if (part != null) {
            map.put(name, Plain.of(part));
        }
    }
}
