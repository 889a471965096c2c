// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the mappings of a framework reach, and what they do not: information about the framework, never a score of a
 * person. A behaviour that a role is not linked to applies to it all the same.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 1.0.0
 */
public final class Coverage {
    private final Framework framework;
    private final Lists<Behaviour> ofRole = new Lists<>();
    private final Map<String, Set<String>> linked = new HashMap<>();
    private final Lists<Behaviour> ofStatement = new Lists<>();
    private final Lists<Role> rolesOf = new Lists<>();
    private final Lists<Statement> statementsOf = new Lists<>();
    private final List<Behaviour> unreached = new ArrayList<>();
    private final List<Statement> unaligned = new ArrayList<>();

    Coverage(Framework framework) {
        this.framework = framework;
        Map<String, Integer> print = new HashMap<>();
        for (Behaviour behaviour : framework.behaviours()) {
            print.put(behaviour.id(), print.size());
        }
        for (Role role : framework.roles()) {
            Map<String, Behaviour> byId = new HashMap<>();
            framework
                    .mappings(role)
                    .forEach(mapping -> byId.put(mapping.behaviour().id(), mapping.behaviour()));
            ofRole.put(role.id(), inPrintOrder(byId.values(), print));
            linked.put(role.id(), byId.keySet());
            byId.keySet().forEach(id -> rolesOf.add(id, role));
        }
        for (ProfessionalStandard standard : framework.standards()) {
            for (Statement statement : standard.statements()) {
                List<Behaviour> behaviours = new ArrayList<>();
                for (Alignment alignment : framework.alignments(statement)) {
                    behaviours.add(framework.behaviour(alignment.behaviour()));
                    statementsOf.add(alignment.behaviour(), statement);
                }
                ofStatement.put(statement.id(), inPrintOrder(behaviours, print));
                if (behaviours.isEmpty()) {
                    unaligned.add(statement);
                }
            }
        }
        for (Behaviour behaviour : framework.behaviours()) {
            if (!statementsOf.has(behaviour.id())) {
                unreached.add(behaviour);
            }
        }
        ofRole.close();
        ofStatement.close();
        rolesOf.close();
        statementsOf.close();
    }

    /**
     * Whether a standard of a role links to a behaviour.
     *
     * @param role a role of the framework
     * @param behaviour a behaviour of the framework
     * @return false if no mapping has the two
     */
    public boolean links(Role role, Behaviour behaviour) {
        return linked.getOrDefault(role.id(), Set.of()).contains(behaviour.id());
    }

    /**
     * The behaviours that the standards of a role link to. It is not the list of those that apply to the role: they all
     * do, see {@link Framework#behaviours()}.
     *
     * @param role a role of the framework
     * @return each once, in print order; none for a retired role
     * @throws UnknownIdException if the framework has no such role
     */
    public List<Behaviour> behaviours(Role role) {
        List<Behaviour> found = ofRole.get(role.id());
        if (found.isEmpty()) {
            framework.role(role.id()); // there is none, or it is refused
        }
        return found;
    }

    /**
     * The behaviours that a statement links to.
     *
     * @param statement a statement of the framework
     * @return in print order; none if the statement is not aligned
     * @throws UnknownIdException if the framework has no such statement
     */
    public List<Behaviour> behaviours(Statement statement) {
        return ofStatement.get(framework.statement(statement.id()).id());
    }

    /**
     * The roles of which a standard links to a behaviour.
     *
     * @param behaviour a behaviour of the framework
     * @return each once, in the order of the document
     * @throws UnknownIdException if the framework has no such behaviour
     */
    public List<Role> roles(Behaviour behaviour) {
        return rolesOf.get(framework.behaviour(behaviour.id()).id());
    }

    /**
     * The statements that link to a behaviour, whether an active role has their standard or not.
     *
     * @param behaviour a behaviour of the framework
     * @return in the order of the document
     * @throws UnknownIdException if the framework has no such behaviour
     */
    public List<Statement> statements(Behaviour behaviour) {
        return statementsOf.get(framework.behaviour(behaviour.id()).id());
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

    private static List<Behaviour> inPrintOrder(Collection<Behaviour> behaviours, Map<String, Integer> print) {
        List<Behaviour> ordered = new ArrayList<>(behaviours);
        ordered.sort(
                (one, other) -> Integer.compare(print.getOrDefault(one.id(), 0), print.getOrDefault(other.id(), 0)));
        return ordered;
    }
}
