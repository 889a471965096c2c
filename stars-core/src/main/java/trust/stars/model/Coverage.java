// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private final String name;
    private final int active;
    private final Map<String, List<Behaviour>> ofRole = new HashMap<>();
    private final Map<String, List<Behaviour>> ofStatement = new HashMap<>();
    private final Map<String, List<Role>> rolesOf = new HashMap<>();
    private final Map<String, List<Statement>> statementsOf = new HashMap<>();
    private final List<Behaviour> unreached = new ArrayList<>();
    private final List<Statement> unaligned = new ArrayList<>();

    /**
     * The coverage of a framework.
     *
     * @param name what messages call the framework
     * @param active its active behaviours in print order
     * @param behaviours all its behaviours by their ids
     * @param roles its roles
     * @param mappings the mappings of its active roles
     * @param standards its standards
     */
    Coverage(
            String name,
            List<Behaviour> active,
            Map<String, Behaviour> behaviours,
            RoleIndex roles,
            List<RoleMapping> mappings,
            StandardIndex standards) {
        this.name = name;
        this.active = active.size();
        Map<String, Integer> print = new HashMap<>();
        active.forEach(behaviour -> print.put(behaviour.id(), print.size()));
        Comparator<Behaviour> inPrintOrder = Comparator.comparing(behaviour -> print.getOrDefault(behaviour.id(), 0));

        open(ofRole, roles.roles().keySet());
        open(rolesOf, behaviours.keySet());
        open(statementsOf, behaviours.keySet());
        Set<Link> linked = new HashSet<>();
        for (RoleMapping mapping : mappings) {
            Role role = mapping.role();
            Behaviour behaviour = mapping.behaviour();
            if (linked.add(new Link(role.id(), behaviour.id()))) {
                of(ofRole, role.id()).add(behaviour);
                of(rolesOf, behaviour.id()).add(role);
            }
        }
        ofRole.values().forEach(list -> list.sort(inPrintOrder));
        for (ProfessionalStandard standard : standards.all()) {
            for (Statement statement : standard.statements()) {
                List<Behaviour> linkedTo = new ArrayList<>();
                for (Alignment alignment : standards.of(statement)) {
                    linkedTo.add(requireNonNull(behaviours.get(alignment.behaviour())));
                    of(statementsOf, alignment.behaviour()).add(statement);
                }
                linkedTo.sort(inPrintOrder);
                ofStatement.put(statement.id(), linkedTo);
                if (linkedTo.isEmpty()) {
                    unaligned.add(statement);
                }
            }
        }
        for (Behaviour behaviour : active) {
            if (of(statementsOf, behaviour.id()).isEmpty()) {
                unreached.add(behaviour);
            }
        }
        close(ofRole);
        close(ofStatement);
        close(rolesOf);
        close(statementsOf);
    }

    /**
     * Whether a standard of a role links to a behaviour.
     *
     * @param role a role of the framework
     * @param behaviour a behaviour of the framework
     * @return false if no mapping has both
     * @throws UnknownIdException if the framework has no such role or behaviour
     */
    public boolean links(Role role, Behaviour behaviour) {
        find(rolesOf, "behaviour", behaviour.id());
        for (Behaviour linked : behaviours(role)) {
            if (linked.id().equals(behaviour.id())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The behaviours that the standards of a role link to. This is not the list of those that apply to the role: they
     * all do, see {@link Framework#behaviours()}.
     *
     * @param role a role of the framework
     * @return each once, in print order; none for a retired role
     * @throws UnknownIdException if the framework has no such role
     */
    public List<Behaviour> behaviours(Role role) {
        return find(ofRole, "role", role.id());
    }

    /**
     * The behaviours that a statement links to.
     *
     * @param statement a statement of the framework
     * @return in print order; none if the statement is not aligned
     * @throws UnknownIdException if the framework has no such statement
     */
    public List<Behaviour> behaviours(Statement statement) {
        return find(ofStatement, "statement", statement.id());
    }

    /**
     * The roles with a standard that links to a behaviour.
     *
     * @param behaviour a behaviour of the framework
     * @return each once, in the order of the document
     * @throws UnknownIdException if the framework has no such behaviour
     */
    public List<Role> roles(Behaviour behaviour) {
        return find(rolesOf, "behaviour", behaviour.id());
    }

    /**
     * The statements that link to a behaviour, whether or not an active role has their standard.
     *
     * @param behaviour a behaviour of the framework
     * @return in the order of the document
     * @throws UnknownIdException if the framework has no such behaviour
     */
    public List<Statement> statements(Behaviour behaviour) {
        return find(statementsOf, "behaviour", behaviour.id());
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

    private static <T> void open(Map<String, List<T>> lists, Set<String> ids) {
        for (String id : ids) {
            lists.put(id, new ArrayList<>());
        }
    }

    private static <T> void close(Map<String, List<T>> lists) {
        lists.replaceAll((id, list) -> Collections.unmodifiableList(list));
    }

    /**
     * What the mappings reach, in one line.
     *
     * @return for example {@code Our Framework 1.2.0: 5 of 28 behaviours unreached, 12 of 60 statements unaligned}
     */
    @Override
    public String toString() {
        return name + ": " + unreached.size() + " of " + active + " behaviours unreached, " + unaligned.size() + " of "
                + ofStatement.size() + " statements unaligned";
    }

    /**
     * Refuses to be written by Jackson.
     *
     * @return nothing
     * @throws UnsupportedOperationException always
     * @hidden
     */
    @JsonValue
    @SuppressWarnings("DoNotCallSuggester") // called by Jackson
    public Object json() {
        throw new UnsupportedOperationException(
                "coverage has no JSON form: write the answers that are needed, such as unreachedBehaviours()");
    }

    private static <T> List<T> of(Map<String, List<T>> lists, String id) {
        return requireNonNull(lists.get(id), id);
    }

    private <T> List<T> find(Map<String, List<T>> lists, String kind, String id) {
        List<T> found = lists.get(id);
        if (found == null) {
            throw new UnknownIdException(name, kind, id, lists.keySet());
        }
        return found;
    }
}
