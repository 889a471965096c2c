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
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Retirement;

/** Compares the lists that hold the items of one kind: first everything is made known, then list by list is compared. */
final class ItemLists<T extends Record> {
    private final Item.Kind kind;
    private final Function<T, String> id;
    private final Function<T, @Nullable Retirement> retirement;
    private final List<Change> changes;
    private final Map<String, T> before = new HashMap<>();
    private final Map<String, T> after = new HashMap<>();
    private final List<T> compared = new ArrayList<>();

    ItemLists(
            Item.Kind kind,
            Function<T, String> id,
            Function<T, @Nullable Retirement> retirement,
            List<Change> changes) {
        this.kind = kind;
        this.id = id;
        this.retirement = retirement;
        this.changes = changes;
    }

    void know(List<T> beforeList, List<T> afterList) {
        beforeList.forEach(item -> before.put(id.apply(item), item));
        afterList.forEach(item -> after.put(id.apply(item), item));
    }

    void compare(List<T> beforeList, List<T> afterList) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < beforeList.size(); i++) {
            places.put(id.apply(beforeList.get(i)), i);
        }
        Set<String> moved = Order.moved(staying(beforeList), staying(afterList));
        for (int i = 0; i < afterList.size(); i++) {
            T now = afterList.get(i);
            T old = before.get(id.apply(now));
            Integer place = places.get(id.apply(now));
            Item item = new Item(kind, id.apply(now));
            place(item, old, now, i);
            if (old != null) {
                if (place != null && moved.contains(item.id())) {
                    changes.add(new Change.Moved(item, place, i));
                }
                parts(item, old, now);
                compared.add(now);
            }
        }
        for (T gone : beforeList) {
            if (!after.containsKey(id.apply(gone))) {
                changes.add(new Change.Vanished(new Item(kind, id.apply(gone)), gone));
            }
        }
    }

    /** Everything that was there before and is there now. */
    void common(BiConsumer<T, T> action) {
        for (T now : compared) {
            T old = before.get(id.apply(now));
            if (old != null) {
                action.accept(old, now);
            }
        }
    }

    private void place(Item item, @Nullable T old, T now, int position) {
        Retirement end = retirement.apply(now);
        if (old == null) {
            changes.add(new Change.Added(item, now, position));
        } else if (end != null && retirement.apply(old) == null) {
            changes.add(new Change.Retired(item, old, now, end, position, leadsOn(item.id(), after)));
        } else if (end == null && retirement.apply(old) != null) {
            changes.add(new Change.Restored(item, old, now, position));
        }
    }

    private void parts(Item item, T old, T now) {
        Parts.compare(item, old, now, changes);
        Retirement end = retirement.apply(now);
        Retirement oldEnd = retirement.apply(old);
        if (end != null && oldEnd != null && !Objects.equals(end, oldEnd)) {
            boolean lost = leadsOn(item.id(), before) && !leadsOn(item.id(), after);
            changes.add(new Change.FieldChanged(
                    item, Parts.RETIRED, oldEnd, end, lost ? VersionStep.MAJOR : VersionStep.MINOR));
        }
    }

    /** The ids of a list that were there before and are there now, as active as before. */
    private List<String> staying(List<T> list) {
        List<String> ids = new ArrayList<>();
        for (T item : list) {
            T old = before.get(id.apply(item));
            T now = after.get(id.apply(item));
            if (old != null && now != null && (retirement.apply(old) == null) == (retirement.apply(now) == null)) {
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
