// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What took the place of a retired behaviour, through chains and splits. */
final class Succession {
    private Succession() {}

    /** The active behaviours at the end of every chain, depth first, without recursion: chains may be long. */
    static List<Behaviour> from(Behaviour retired, Map<String, Behaviour> behaviours) {
        List<Behaviour> active = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(retired.id()));
        while (!open.isEmpty()) {
            Behaviour behaviour = behaviours.get(open.pop());
            if (behaviour == null || !seen.add(behaviour.id())) {
                continue;
            }
            Retirement retirement = behaviour.retired();
            if (retirement == null) {
                active.add(behaviour);
            } else {
                for (int i = retirement.replacedBy().size() - 1; i >= 0; i--) {
                    open.push(retirement.replacedBy().get(i));
                }
            }
        }
        return List.copyOf(active);
    }
}
