// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The role mappings of a framework, derived once from its alignments. */
final class Mappings {
    private final List<RoleMapping> all;
    private final Lists<RoleMapping> byRole = new Lists<>();
    private final Lists<RoleMapping> byBehaviour = new Lists<>();
    private final Lists<Alignment> byStatement = new Lists<>();

    Mappings(Framework framework, List<Alignment> alignments) {
        for (Alignment alignment : alignments) {
            byStatement.add(alignment.statement(), alignment);
        }
        List<RoleMapping> mappings = new ArrayList<>();
        for (Role role : framework.roles()) {
            for (String id : role.standards()) {
                ProfessionalStandard standard = framework.standard(id);
                for (Statement statement : standard.statements()) {
                    for (Alignment alignment : of(statement)) {
                        Behaviour behaviour = framework.behaviour(alignment.behaviour());
                        RoleMapping mapping = new RoleMapping(role, standard, statement, behaviour, alignment);
                        mappings.add(mapping);
                        byRole.add(role.id(), mapping);
                        byBehaviour.add(behaviour.id(), mapping);
                    }
                }
            }
        }
        all = Collections.unmodifiableList(mappings);
        byRole.close();
        byBehaviour.close();
        byStatement.close();
    }

    List<RoleMapping> all() {
        return all;
    }

    List<RoleMapping> of(Role role) {
        return byRole.get(role.id());
    }

    List<RoleMapping> of(Behaviour behaviour) {
        return byBehaviour.get(behaviour.id());
    }

    List<Alignment> of(Statement statement) {
        return byStatement.get(statement.id());
    }

    /** The mappings of several roles that one person holds: what several of them share is given once. */
    List<RoleMapping> ofAll(Collection<Role> roles) {
        List<RoleMapping> mappings = new ArrayList<>();
        Set<Link> given = new HashSet<>();
        for (Role role : roles) {
            for (RoleMapping mapping : of(role)) {
                if (given.add(Link.of(mapping.alignment()))) {
                    mappings.add(mapping);
                }
            }
        }
        return Collections.unmodifiableList(mappings);
    }
}
