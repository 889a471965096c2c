// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.ItemKind;
import trust.stars.model.Role;
import trust.stars.model.Value;
import trust.stars.release.ChangedItem;

/**
 * Roles in rows and behaviours in columns, linked or not: what the text, the picture and the page are made from.
 *
 * @param groups the values that have behaviours, in print order
 * @param rows the active roles, in the order of the document
 */
record CoverageTable(List<Group> groups, List<Row> rows) {
    /** What everybody must know before they see the table. */
    static final String NOTICE = "Every behaviour applies to every role. A gap only means that no statement in the"
            + " standards of the role is linked to the behaviour: it is nobody's fault. This is information about the"
            + " framework, never a score of a person. Links are proposals until they are approved.";

    /** What is said if there is no table. */
    static final String NO_ROLES = "The framework has no roles yet.";

    /** The columns of a value. */
    record Group(String name, List<Column> columns) {
        int size() {
            return columns.size();
        }
    }

    /**
     * A behaviour.
     *
     * @param head a short name, such as {@code T2}: the initial of its value, and a number that no other value with this
     *     initial has
     */
    record Column(String head, Behaviour behaviour) {
        String slug() {
            return behaviour.id().substring(behaviour.valueId().length() + 1);
        }

        String anchor() {
            return ChangeMarks.anchor(new ChangedItem(ItemKind.BEHAVIOUR, behaviour.id()));
        }
    }

    /** A role, and a list of cells for each group. */
    record Row(Role role, List<List<Cell>> cells) {
        String name() {
            return role.name();
        }

        /** The facts in a sentence. */
        String sentence() {
            List<String> linked = cells.stream()
                    .flatMap(List::stream)
                    .filter(Cell::linked)
                    .map(cell -> cell.behaviour().id())
                    .toList();
            return name() + ": linked to " + (linked.isEmpty() ? "no behaviour" : String.join(", ", linked)) + ".";
        }
    }

    /** Whether the standards of a role link to a behaviour. */
    record Cell(Behaviour behaviour, boolean linked) {}

    /** The heading above the table. */
    static String title(Framework framework) {
        return framework.title() + " " + framework.version() + " (" + FrameworkText.status(framework)
                + "): roles and behaviours";
    }

    static CoverageTable of(Framework framework) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Group> groups = new ArrayList<>();
        for (Value value : framework.values()) {
            String initial = value.name().substring(0, value.name().offsetByCodePoints(0, 1));
            List<Column> columns = new ArrayList<>();
            for (Behaviour behaviour : value.behaviours()) {
                String head = initial.toUpperCase(Locale.ROOT);
                columns.add(new Column(head + numbers.merge(head, 1, Integer::sum), behaviour));
            }
            if (!columns.isEmpty()) {
                groups.add(new Group(value.name(), columns));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Role role : framework.roles()) {
            rows.add(new Row(
                    role,
                    groups.stream().map(group -> cells(framework, role, group)).toList()));
        }
        return new CoverageTable(groups, rows);
    }

    private static List<Cell> cells(Framework framework, Role role, Group group) {
        return group.columns().stream()
                .map(Column::behaviour)
                .map(behaviour -> new Cell(behaviour, framework.coverage().links(role, behaviour)))
                .toList();
    }
}
