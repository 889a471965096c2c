// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Framework;
import trust.stars.release.Change;
import trust.stars.release.FrameworkDiff;

/**
 * A comparison for programs. These names stay: {@code step}, {@code keepsWords}, {@code counts} (by type, and {@code total}), {@code from} and
 * {@code to} (each with {@code id}, {@code title}, {@code version}), and {@code changes}, each with {@code type},
 * {@code itemKind}, {@code itemId} and {@code step}, and where they apply {@code field}, {@code before}, {@code after},
 * {@code declared} ({@code kind}, {@code note}, {@code keepsIdBecause}), {@code retirement} and {@code position}.
 *
 * <p>Positions count from 0, as in the document. {@code before} and {@code after} are what the document has: a text, a
 * list, an item, or the position of what moved.
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
        map.put("type", ChangeSummary.type(change));
        map.put("itemKind", change.item().kind().toString());
        map.put("itemId", change.item().id());
        map.put("step", change.step().toString());
        if (change instanceof Change.FieldChanged changed) {
            map.put("field", changed.field());
        }
        if (change instanceof Change.Reworded) {
            map.put("field", "text");
        }
        put(map, "before", change.before());
        put(map, "after", change.after());
        if (change instanceof Change.Reworded reworded) {
            put(map, "declared", reworded.declared());
        } else if (change instanceof Change.Retired retired) {
            put(map, "retirement", retired.retirement());
            map.put("position", retired.position());
        } else if (change instanceof Change.Added added) {
            map.put("position", added.position());
        } else if (change instanceof Change.Restored restored) {
            map.put("position", restored.position());
        }
        return map;
    }

    private static void put(Map<String, @Nullable Object> map, String name, @Nullable Object part) {
        if (part != null) {
            map.put(name, Plain.of(part));
        }
    }
}
