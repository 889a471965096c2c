// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the mappings of a framework reach: information about the framework, never a score of a person. A behaviour that a
 * role is not linked to applies to it all the same.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 1.0.0
 */
public final class Coverage {
    private record Link(String role, String behaviour) {}

    private final Set<Link> links = new HashSet<>();
    private final List<Behaviour> unreached = new ArrayList<>();
    private final List<Statement> unaligned = new ArrayList<>();

    Coverage(Framework framework) {
        Set<String> reached = new HashSet<>();
        Set<String> aligned = new HashSet<>();
        for (RoleMapping mapping : framework.mappings()) {
            links.add(new Link(mapping.role().id(), mapping.behaviour().id()));
        }
        for (Alignment alignment : framework.content().alignments()) {
            reached.add(alignment.behaviour());
            aligned.add(alignment.statement());
        }
        for (Behaviour behaviour : framework.behaviours()) {
            if (!reached.contains(behaviour.id())) {
                unreached.add(behaviour);
            }
        }
        for (ProfessionalStandard standard : framework.standards()) {
            for (Statement statement : standard.statements()) {
                if (!aligned.contains(statement.id())) {
                    unaligned.add(statement);
                }
            }
        }
    }

    /**
     * Whether a standard of a role links to a behaviour.
     *
     * @param role a role of the framework
     * @param behaviour a behaviour of the framework
     * @return false if no mapping has the two
     */
    public boolean links(Role role, Behaviour behaviour) {
        return links.contains(new Link(role.id(), behaviour.id()));
    }

    /**
     * The active behaviours that no statement of any standard links to.
     *
     * @return in print order
     */
    public List<Behaviour> unreachedBehaviours() {
        return Collections.unmodifiableList(unreached);
    }

    /**
     * The statements that no behaviour answers, whether that is explained or not.
     *
     * @return in the order of the document
     */
    public List<Statement> unalignedStatements() {
        return Collections.unmodifiableList(unaligned);
    }
}
