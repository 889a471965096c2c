// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What took the place of a retired item, through chains and splits. */
final class Succession {
    private Succession() {}

    /** The active behaviours at the end of every chain. */
    static List<Behaviour> from(Behaviour retired, Map<String, Behaviour> behaviours) {
        List<Behaviour> active = new ArrayList<>();
        for (String id :
                from(retired.id(), each -> requireNonNull(behaviours.get(each)).retired())) {
            active.add(requireNonNull(behaviours.get(id)));
        }
        return List.copyOf(active);
    }

    /**
     * The ids of the active items at the end of every chain.
     *
     * @param start the id of an item
     * @param retirement why an item is retired, or null if it is active
     */
    static List<String> from(String start, Function<String, @Nullable Retirement> retirement) {
        return ends(start, id -> {
            Retirement end = retirement.apply(id);
            return end == null ? null : end.replacedBy();
        });
    }

    /**
     * The same, depth first, without recursion: chains may be long.
     *
     * @param successors what took the place of an item, or null if it is active
     */
    static List<String> ends(String start, Function<String, @Nullable List<String>> successors) {
        List<String> active = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (!seen.add(id)) {
                continue;
            }
            List<String> next = successors.apply(id);
            if (next == null) {
                active.add(id);
            } else {
                for (int i = next.size() - 1; i >= 0; i--) {
                    open.push(next.get(i));
                }
            }
        }
        return active;
    }
}
