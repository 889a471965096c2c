// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import trust.stars.model.ItemKind;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import trust.stars.fixtures.Sketch;
import trust.stars.model.Alignment;
import trust.stars.model.Behaviour;
import trust.stars.model.FrameworkContent;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Role;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.model.Value;

/** Does to an older version what the changes say, knowing nothing of the newer one. */
final class Patch {
    private record Pair(String statement, String behaviour) {}

    private FrameworkContent content;
    private final List<Change> changes;

    private Patch(FrameworkContent content, List<Change> changes) {
        this.content = content;
        this.changes = changes;
    }

    static FrameworkContent apply(FrameworkContent before, List<Change> changes) {
        return new Patch(before, changes).apply();
    }

    private FrameworkContent apply() {
        Items<Value> values = new Items<>(ItemKind.VALUE, Value::id);
        Items<Behaviour> behaviours = new Items<>(ItemKind.BEHAVIOUR, Behaviour::id);
        Items<ProfessionalStandard> standards = new Items<>(ItemKind.STANDARD, ProfessionalStandard::id);
        Items<Statement> statements = new Items<>(ItemKind.STATEMENT, Statement::id);
        Items<Role> roles = new Items<>(ItemKind.ROLE, Role::id);
        values.take("", content.values());
        for (Value value : content.values()) {
            behaviours.take(value.id(), value.behaviours());
            behaviours.take(value.id() + " retired", value.retiredBehaviours());
        }
        standards.take("", content.standards());
        content.standards().forEach(standard -> statements.take(standard.id(), standard.statements()));
        roles.take("", content.roles());

        changes.forEach(values::apply);
        changes.forEach(behaviours::apply);
        changes.forEach(standards::apply);
        changes.forEach(statements::apply);
        changes.forEach(roles::apply);
        framework();
        List<Value> newValues = new ArrayList<>();
        for (Value value : values.list("")) {
            Value filled = Sketch.with(value, "behaviours", behaviours.list(value.id()));
            newValues.add(Sketch.with(filled, "retiredBehaviours", behaviours.list(value.id() + " retired")));
        }
        List<ProfessionalStandard> newStandards = new ArrayList<>();
        for (ProfessionalStandard standard : standards.list("")) {
            newStandards.add(Sketch.with(standard, "statements", statements.list(standard.id())));
        }
        content = Sketch.with(content, "values", newValues);
        content = Sketch.with(content, "standards", newStandards);
        return Sketch.with(content, "roles", roles.list(""));
    }

    private void framework() {
        Map<Pair, Alignment> alignments = new LinkedHashMap<>();
        content.alignments().forEach(alignment -> alignments.put(pair(alignment), alignment));
        Map<String, Unaligned> unaligned = new LinkedHashMap<>();
        content.unaligned().forEach(each -> unaligned.put(each.statement(), each));
        for (Change change : changes) {
            if (change instanceof Change.AlignmentAdded added) {
                alignments.put(pair(added.after()), added.after());
            } else if (change instanceof Change.AlignmentChanged changed) {
                alignments.put(pair(changed.after()), changed.after());
            } else if (change instanceof Change.AlignmentRemoved removed) {
                alignments.remove(pair(removed.before()));
            } else if (change instanceof Change.FieldChanged field) {
                if (field.field().equals("unaligned") && field.after() == null) {
                    unaligned.remove(field.item().id());
                } else if (field.field().equals("unaligned")) {
                    unaligned.put(field.item().id(), (Unaligned) requireNonNull(field.after()));
                } else if (field.item().kind() == ItemKind.FRAMEWORK) {
                    content = Sketch.with(content, field.field(), field.after());
                }
            }
        }
        content = Sketch.with(content, "alignments", List.copyOf(alignments.values()));
        content = Sketch.with(content, "unaligned", List.copyOf(unaligned.values()));
    }

    private static Pair pair(Alignment alignment) {
        return new Pair(alignment.statement(), alignment.behaviour());
    }

    /** The items of one kind, in lists named after what holds them. */
    private static final class Items<T extends Record> {
        private final ItemKind kind;
        private final Function<T, String> id;
        private final Map<String, T> items = new LinkedHashMap<>(); // in the older order
        private final Map<String, String> homes = new LinkedHashMap<>();
        private final Map<String, Integer> positions = new LinkedHashMap<>();

        Items(ItemKind kind, Function<T, String> id) {
            this.kind = kind;
            this.id = id;
        }

        void take(String home, List<T> list) {
            for (T item : list) {
                items.put(id.apply(item), item);
                homes.put(id.apply(item), home);
            }
        }

        @SuppressWarnings("unchecked")
        void apply(Change change) {
            String name = change.item().id();
            if (change.item().kind() != kind) {
                return;
            }
            if (change instanceof Change.Added added) {
                boolean retired = added.after() instanceof Behaviour behaviour && behaviour.retired() != null;
                items.put(name, (T) added.after());
                homes.put(name, (added.within() == null ? "" : added.within()) + (retired ? " retired" : ""));
                positions.put(name, added.position());
            } else if (change instanceof Change.Vanished) {
                items.remove(name);
            } else if (change instanceof Change.Retired retired) {
                set(name, "retired", retired.retirement());
                homes.computeIfPresent(name, (n, home) -> home.isEmpty() ? home : home + " retired");
                positions.put(name, retired.position());
            } else if (change instanceof Change.Restored restored) {
                set(name, "retired", null);
                homes.computeIfPresent(name, (n, home) -> home.replace(" retired", ""));
                positions.put(name, restored.position());
            } else if (change instanceof Change.Moved moved) {
                positions.put(name, moved.after());
            } else if (change instanceof Change.Reworded reworded) {
                set(name, "text", reworded.after());
            } else if (change instanceof Change.FieldChanged changed) {
                field(name, changed);
            }
        }

        private void field(String name, Change.FieldChanged changed) {
            if (changed.field().equals("standard")) {
                homes.put(name, String.valueOf(changed.after()));
            } else if (!changed.field().equals("unaligned")) {
                set(name, changed.field(), changed.after());
            }
        }

        private void set(String name, String component, @Nullable Object value) {
            items.computeIfPresent(name, (n, item) -> Sketch.with(item, component, value));
        }

        /** Those with a position stand there; the others fill the gaps in the order they had. */
        List<T> list(String home) {
            Map<Integer, T> placed = new LinkedHashMap<>();
            List<T> stayed = new ArrayList<>();
            items.forEach((name, item) -> {
                if (Objects.equals(homes.get(name), home)) {
                    Integer position = positions.get(name);
                    if (position == null) {
                        stayed.add(item);
                    } else if (placed.put(position, item) != null) {
                        throw new AssertionError("two items at place " + position);
                    }
                }
            });
            Set<Integer> used = new HashSet<>();
            List<T> list = new ArrayList<>();
            int size = placed.size() + stayed.size();
            for (int i = 0, next = 0; i < size; i++) {
                T item = placed.get(i);
                if (item == null) {
                    list.add(stayed.get(next++));
                } else {
                    used.add(i);
                    list.add(item);
                }
            }
            if (used.size() != placed.size()) {
                throw new AssertionError("places beyond the end: " + placed.keySet());
            }
            return list;
        }
    }
}
