// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.text.CommonOrder;

/**
 * One item that differs between two states of a document. All of them together say everything that differs.
 *
 * @param before the item as it was, or null if it is new
 * @param after the item as it is, or null if it is gone
 * @param moved whether it stands at another place among those that stayed in its list; as few as possible do
 */
record Difference(@Nullable Item before, @Nullable Item after, boolean moved) {
    /** All differences: those of what is there now in the order of the document, then what is gone. */
    static List<Difference> between(Items before, Items after) {
        Set<String> moved = new HashSet<>();
        for (String sequence : after.sequences()) {
            List<String> now = after.keys(sequence);
            Set<String> common = new HashSet<>(before.keys(sequence));
            common.retainAll(Set.copyOf(now));
            moved.addAll(common);
            moved.removeAll(CommonOrder.kept(before.keys(sequence), now));
        }
        List<Difference> differences = new ArrayList<>();
        for (Item item : after.all()) {
            Item old = before.find(item.key());
            Difference difference = new Difference(old, item, moved.contains(item.key()));
            if (old == null || difference.moved || difference.changed()) {
                differences.add(difference);
            }
        }
        for (Item item : before.all()) {
            if (after.find(item.key()) == null) {
                differences.add(new Difference(item, null, false));
            }
        }
        return differences;
    }

    /** The item as it is, or as it was if it is gone. */
    Item item() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /** Whether it says something else, or another item holds it. */
    private boolean changed() {
        return before != null
                && after != null
                && !(before.fields().equals(after.fields()) && before.owner().equals(after.owner()));
    }

    /** What became of it, as a participle. */
    String word() {
        if (before == null) {
            return "added";
        } else if (after == null) {
            return "removed";
        }
        boolean wasRetired = before.fields().has("retired");
        boolean isRetired = after.fields().has("retired");
        if (wasRetired != isRetired) {
            return isRetired ? "retired" : "restored";
        }
        return changed() ? "changed" : "moved";
    }
}
