// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The role mappings of a framework, all of them, and by their behaviours. */
final class Mappings {
    private final List<RoleMapping> all;
    private final ListsById<RoleMapping> byBehaviour = new ListsById<>();

    Mappings(RoleIndex roles) {
        List<RoleMapping> list = new ArrayList<>();
        for (Role role : roles.active()) {
            for (RoleMapping mapping : requireNonNull(roles.mappings(role.id()))) {
                list.add(mapping);
                byBehaviour.add(mapping.behaviour().id(), mapping);
            }
        }
        all = Collections.unmodifiableList(list);
        byBehaviour.close();
    }

    List<RoleMapping> all() {
        return all;
    }

    List<RoleMapping> of(Behaviour behaviour) {
        return byBehaviour.get(behaviour.id());
    }
}
