// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Behaviour;
import trust.stars.model.Entry;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.Item;
import trust.stars.model.ItemKind;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Retirement;
import trust.stars.model.Role;
import trust.stars.model.Statement;
import trust.stars.model.Value;

/** Compares two versions of a framework, kind by kind. */
final class Comparison {
    private final FrameworkContent before;
    private final FrameworkContent after;
    private final List<Change> changes = new ArrayList<>();
    private final ComponentComparison components;

    Comparison(Framework before, Framework after) {
        this.before = before.content();
        this.after = after.content();
        this.components = new ComponentComparison(this.after.releaseNotes(), changes);
    }

    FrameworkDiff compare() {
        components.compare(ChangedItem.of(after), before, after);
        compareValues();
        compareStandards();
        ListComparison<Role> roles = lists(ItemKind.ROLE, Role::id, Role::retired);
        roles.know(before.roles(), after.roles());
        roles.compare(null, before.roles(), after.roles());
        compareAnyOrder(before.alignments(), after.alignments(), ChangedItem::of);
        compareAnyOrder(before.unaligned(), after.unaligned(), ChangedItem::of);
        return new FrameworkDiff(changes);
    }

    private <T extends Record & Item> ListComparison<T> lists(
            ItemKind kind, Function<T, String> id, Function<T, @Nullable Retirement> retirement) {
        return new ListComparison<>(kind, id, retirement, components, changes);
    }

    private void compareValues() {
        ListComparison<Value> values = lists(ItemKind.VALUE, Value::id, Value::retired);
        values.know(before.values(), after.values());
        values.compare(null, before.values(), after.values());

        ListComparison<Behaviour> behaviours = lists(ItemKind.BEHAVIOUR, Behaviour::id, Behaviour::retired);
        Map<String, Value> beforeById = new LinkedHashMap<>();
        for (Value value : before.values()) {
            beforeById.put(value.id(), value);
            behaviours.know(value.behaviours(), List.of());
            behaviours.know(value.retiredBehaviours(), List.of());
        }
        for (Value value : after.values()) {
            behaviours.know(List.of(), value.behaviours());
            behaviours.know(List.of(), value.retiredBehaviours());
        }
        for (Value value : after.values()) {
            Value old = beforeById.remove(value.id());
            behaviours.compare(value.id(), old == null ? List.of() : old.behaviours(), value.behaviours());
            behaviours.compare(
                    value.id(), old == null ? List.of() : old.retiredBehaviours(), value.retiredBehaviours());
        }
        for (Value gone : beforeById.values()) {
            behaviours.compare(gone.id(), gone.behaviours(), List.of());
            behaviours.compare(gone.id(), gone.retiredBehaviours(), List.of());
        }
    }

    private void compareStandards() {
        ListComparison<ProfessionalStandard> standards =
                lists(ItemKind.STANDARD, ProfessionalStandard::id, standard -> null);
        standards.know(before.standards(), after.standards());
        standards.compare(null, before.standards(), after.standards());

        ListComparison<Statement> statements = lists(ItemKind.STATEMENT, Statement::id, statement -> null);
        Map<String, ProfessionalStandard> beforeById = new LinkedHashMap<>();
        Map<String, String> homes = new HashMap<>();
        for (ProfessionalStandard standard : before.standards()) {
            beforeById.put(standard.id(), standard);
            statements.know(standard.statements(), List.of());
            standard.statements().forEach(statement -> homes.put(statement.id(), standard.id()));
        }
        for (ProfessionalStandard standard : after.standards()) {
            statements.know(List.of(), standard.statements());
        }
        for (ProfessionalStandard standard : after.standards()) {
            ProfessionalStandard old = beforeById.remove(standard.id());
            statements.compare(standard.id(), old == null ? List.of() : old.statements(), standard.statements());
            for (Statement statement : standard.statements()) {
                String home = homes.get(statement.id());
                if (home != null && !home.equals(standard.id())) {
                    ChangedItem item = new ChangedItem(ItemKind.STATEMENT, statement.id());
                    changes.add(new Change.FieldChanged(
                            item, "standard", List.of(home), List.of(standard.id()), VersionStep.MINOR));
                }
            }
        }
        for (ProfessionalStandard gone : beforeById.values()) {
            statements.compare(gone.id(), gone.statements(), List.of());
        }
    }

    /** Compares items whose order means nothing: those of the newer version, in its order, then those that are gone. */
    private <T extends Record & Entry> void compareAnyOrder(
            List<T> old, List<T> now, Function<T, ChangedItem> reference) {
        Map<String, T> left = new LinkedHashMap<>();
        old.forEach(item -> left.put(reference.apply(item).id(), item));
        for (int i = 0; i < now.size(); i++) {
            ChangedItem item = reference.apply(now.get(i));
            T before = left.remove(item.id());
            if (before == null) {
                changes.add(new Change.Added(item, now.get(i), null, i));
            } else {
                components.compare(item, before, now.get(i));
            }
        }
        left.values().forEach(gone -> changes.add(new Change.Vanished(reference.apply(gone), gone)));
    }
}
