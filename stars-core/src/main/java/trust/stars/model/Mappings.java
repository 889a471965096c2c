// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The role mappings of a framework, derived once from its alignments. */
final class Mappings {
    private final List<RoleMapping> all = new ArrayList<>();
    private final Map<String, List<RoleMapping>> byRole = new HashMap<>();
    private final Map<String, List<RoleMapping>> byBehaviour = new HashMap<>();
    private final Map<String, List<Alignment>> byStatement = new HashMap<>();

    Mappings(Framework framework) {
        for (Alignment alignment : framework.content().alignments()) {
            add(byStatement, alignment.statement(), alignment);
        }
        for (Role role : framework.roles()) {
            for (String id : role.standards()) {
                ProfessionalStandard standard = framework.standard(id);
                for (Statement statement : standard.statements()) {
                    for (Alignment alignment : of(statement)) {
                        Behaviour behaviour = framework.behaviour(alignment.behaviour());
                        RoleMapping mapping = new RoleMapping(role, standard, statement, behaviour, alignment);
                        all.add(mapping);
                        add(byRole, role.id(), mapping);
                        add(byBehaviour, behaviour.id(), mapping);
                    }
                }
            }
        }
    }

    List<RoleMapping> all() {
        return Collections.unmodifiableList(all);
    }

    List<RoleMapping> of(Role role) {
        return get(byRole, role.id());
    }

    List<RoleMapping> of(Behaviour behaviour) {
        return get(byBehaviour, behaviour.id());
    }

    List<Alignment> of(Statement statement) {
        return get(byStatement, statement.id());
    }

    /** The mappings of several roles that one person holds: what several of them share is given once. */
    List<RoleMapping> ofAll(Collection<Role> roles) {
        List<RoleMapping> mappings = new ArrayList<>();
        Set<Alignment> given = new HashSet<>();
        for (Role role : roles) {
            for (RoleMapping mapping : of(role)) {
                if (given.add(mapping.alignment())) {
                    mappings.add(mapping);
                }
            }
        }
        return Collections.unmodifiableList(mappings);
    }

    private static <T> void add(Map<String, List<T>> lists, String id, T item) {
        lists.computeIfAbsent(id, key -> new ArrayList<>()).add(item);
    }

    private static <T> List<T> get(Map<String, List<T>> lists, String id) {
        return Collections.unmodifiableList(lists.getOrDefault(id, List.of()));
    }
}
