// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The role mappings of a framework, derived once from its alignments. */
final class Mappings {
    private final List<RoleMapping> all = new ArrayList<>();
    private final Map<String, List<RoleMapping>> byRole = new HashMap<>();
    private final Map<String, List<RoleMapping>> byBehaviour = new HashMap<>();

    Mappings(Framework framework) {
        Map<String, List<Alignment>> byStatement = new HashMap<>();
        for (Alignment alignment : framework.content().alignments()) {
            byStatement
                    .computeIfAbsent(alignment.statement(), statement -> new ArrayList<>())
                    .add(alignment);
        }
        for (Role role : framework.roles()) {
            for (String id : role.standards()) {
                ProfessionalStandard standard = framework.standard(id);
                for (Statement statement : standard.statements()) {
                    for (Alignment alignment : byStatement.getOrDefault(statement.id(), List.of())) {
                        Behaviour behaviour = framework.behaviour(alignment.behaviour());
                        add(new RoleMapping(role, standard, statement, behaviour, alignment));
                    }
                }
            }
        }
    }

    private void add(RoleMapping mapping) {
        all.add(mapping);
        byRole.computeIfAbsent(mapping.role().id(), role -> new ArrayList<>()).add(mapping);
        byBehaviour
                .computeIfAbsent(mapping.behaviour().id(), behaviour -> new ArrayList<>())
                .add(mapping);
    }

    List<RoleMapping> all() {
        return Collections.unmodifiableList(all);
    }

    List<RoleMapping> of(Role role) {
        return Collections.unmodifiableList(byRole.getOrDefault(role.id(), List.of()));
    }

    List<RoleMapping> of(Behaviour behaviour) {
        return Collections.unmodifiableList(byBehaviour.getOrDefault(behaviour.id(), List.of()));
    }
}
