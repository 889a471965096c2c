// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Item;
import trust.stars.model.ItemKind;
import trust.stars.model.Retirement;
import trust.stars.text.CommonOrder;

/**
 * Compares the lists that hold the items of one kind: first all items are made known, then the lists are compared one
 * by one.
 */
final class ListComparison<T extends Record & Item> {
    private final ItemKind kind;
    private final Function<T, String> id;
    private final Function<T, @Nullable Retirement> retirement;
    private final List<Change> changes;
    private final Map<String, T> before = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, T> after = new HashMap<>();
    private final ComponentComparison components;

    ListComparison(
            ItemKind kind,
            Function<T, String> id,
            Function<T, @Nullable Retirement> retirement,
            ComponentComparison components,
            List<Change> changes) {
        this.kind = kind;
        this.id = id;
        this.retirement = retirement;
        this.components = components;
        this.changes = changes;
    }

    void know(List<T> beforeList, List<T> afterList) {
        for (int i = 0; i < beforeList.size(); i++) {
            before.put(id.apply(beforeList.get(i)), beforeList.get(i));
            places.put(id.apply(beforeList.get(i)), i);
        }
        afterList.forEach(item -> after.put(id.apply(item), item));
    }

    /** Compares two states of the list that is held by an item, or by the framework itself. */
    void compare(@Nullable String within, List<T> beforeList, List<T> afterList) {
        Set<String> kept = CommonOrder.kept(staying(beforeList), staying(afterList));
        for (int i = 0; i < afterList.size(); i++) {
            T now = afterList.get(i);
            ChangedItem item = new ChangedItem(kind, id.apply(now));
            T old = before.get(item.id());
            Integer place = places.get(item.id());
            if (old == null || place == null) {
                changes.add(new Change.Added(item, now, within, i));
            } else {
                if (isRetired(old) != isRetired(now)) {
                    changes.add(change(item, old, now, i));
                } else if (!kept.contains(item.id())) {
                    changes.add(new Change.Moved(item, place, i));
                }
                compareParts(item, old, now);
            }
        }
        for (T gone : beforeList) {
            if (!after.containsKey(id.apply(gone))) {
                changes.add(new Change.Vanished(new ChangedItem(kind, id.apply(gone)), gone));
            }
        }
    }

    private Change change(ChangedItem item, T old, T now, int position) {
        Retirement end = retirement.apply(now);
        return end == null
                ? new Change.Restored(item, old, now, position)
                : new Change.Retired(item, old, now, end, position, leadsOn(item.id(), after));
    }

    private boolean isRetired(T item) {
        return retirement.apply(item) != null;
    }

    private void compareParts(ChangedItem item, T old, T now) {
        components.compare(item, old, now);
        Retirement end = retirement.apply(now);
        Retirement oldEnd = retirement.apply(old);
        if (end != null && oldEnd != null && !end.equals(oldEnd)) {
            boolean lost = leadsOn(item.id(), before) && !leadsOn(item.id(), after);
            changes.add(ComponentComparison.fieldChanged(
                    item, ComponentComparison.RETIRED, oldEnd, end, lost ? VersionStep.MAJOR : VersionStep.MINOR));
        }
    }

    /** The ids of a list whose items exist in both versions, either active in both or retired in both. */
    private List<String> staying(List<T> list) {
        List<String> ids = new ArrayList<>();
        for (T item : list) {
            T old = before.get(id.apply(item));
            T now = after.get(id.apply(item));
            if (old != null && now != null && isRetired(old) == isRetired(now)) {
                ids.add(id.apply(item));
            }
        }
        return ids;
    }

    /** Whether following what replaces an item leads to an active one. */
    private boolean leadsOn(String start, Map<String, T> items) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            T item = items.get(open.pop());
            if (item == null || !seen.add(id.apply(item))) {
                continue;
            }
            Retirement end = retirement.apply(item);
            if (end == null) {
                return true;
            }
            end.replacedBy().forEach(open::push);
        }
        return false;
    }
}
