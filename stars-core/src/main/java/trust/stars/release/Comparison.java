// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Alignment;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Rewording;
import trust.stars.model.Role;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.model.Value;

/** Compares two versions of a framework, kind by kind. */
final class Comparison {
    private record Pair(String statement, String behaviour) {}

    private final FrameworkContent before;
    private final FrameworkContent after;
    private final Map<String, Rewording> declared = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    Comparison(Framework before, Framework after) {
        this.before = before.content();
        this.after = after.content();
        ReleaseNotes notes = this.after.releaseNotes();
        if (notes != null) {
            notes.rewordings().forEach(rewording -> declared.put(rewording.item(), rewording));
        }
    }

    FrameworkDiff compare() {
        Item framework = new Item(Item.Kind.FRAMEWORK, after.id());
        Parts.compare(framework, before, after, changes);
        values();
        standards();
        ItemLists<Role> roles = new ItemLists<>(Item.Kind.ROLE, Role::id, Role::retired, changes);
        roles.know(before.roles(), after.roles());
        roles.compare(null, before.roles(), after.roles());
        alignments();
        unaligned();
        return new FrameworkDiff(changes);
    }

    private void values() {
        ItemLists<Value> values = new ItemLists<>(Item.Kind.VALUE, Value::id, Value::retired, changes);
        values.know(before.values(), after.values());
        values.compare(null, before.values(), after.values());

        ItemLists<Behaviour> behaviours =
                new ItemLists<>(Item.Kind.BEHAVIOUR, Behaviour::id, Behaviour::retired, changes, this::reworded);
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

    private void reworded(Behaviour old, Behaviour now) {
        if (!old.text().equals(now.text())) {
            changes.add(new Change.Reworded(
                    new Item(Item.Kind.BEHAVIOUR, now.id()), old.text(), now.text(), declared.get(now.id())));
        }
    }

    private void standards() {
        ItemLists<ProfessionalStandard> standards =
                new ItemLists<>(Item.Kind.STANDARD, ProfessionalStandard::id, standard -> null, changes);
        standards.know(before.standards(), after.standards());
        standards.compare(null, before.standards(), after.standards());

        ItemLists<Statement> statements =
                new ItemLists<>(Item.Kind.STATEMENT, Statement::id, statement -> null, changes);
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
                    Item item = new Item(Item.Kind.STATEMENT, statement.id());
                    changes.add(new Change.FieldChanged(item, "standard", home, standard.id(), VersionStep.MINOR));
                }
            }
        }
        for (ProfessionalStandard gone : beforeById.values()) {
            statements.compare(gone.id(), gone.statements(), List.of());
        }
    }

    private void alignments() {
        Map<Pair, Alignment> left = new LinkedHashMap<>();
        for (Alignment alignment : before.alignments()) {
            left.put(new Pair(alignment.statement(), alignment.behaviour()), alignment);
        }
        for (Alignment now : after.alignments()) {
            Item item = new Item(Item.Kind.STATEMENT, now.statement());
            Alignment old = left.remove(new Pair(now.statement(), now.behaviour()));
            if (old == null) {
                changes.add(new Change.AlignmentAdded(item, now));
            } else if (!old.equals(now)) {
                changes.add(new Change.AlignmentChanged(item, old, now));
            }
        }
        for (Alignment gone : left.values()) {
            changes.add(new Change.AlignmentRemoved(new Item(Item.Kind.STATEMENT, gone.statement()), gone));
        }
    }

    private void unaligned() {
        Map<String, Unaligned> old = byStatement(before);
        Map<String, Unaligned> now = byStatement(after);
        for (Unaligned unaligned : after.unaligned()) {
            unaligned(unaligned.statement(), old.get(unaligned.statement()), unaligned);
        }
        for (Unaligned unaligned : before.unaligned()) {
            if (!now.containsKey(unaligned.statement())) {
                unaligned(unaligned.statement(), unaligned, null);
            }
        }
    }

    private void unaligned(String statement, @Nullable Unaligned old, @Nullable Unaligned now) {
        if (old == null || !old.equals(now)) {
            Item item = new Item(Item.Kind.STATEMENT, statement);
            changes.add(new Change.FieldChanged(item, "unaligned", old, now, VersionStep.MINOR));
        }
    }

    private static Map<String, Unaligned> byStatement(FrameworkContent content) {
        Map<String, Unaligned> byStatement = new HashMap<>();
        content.unaligned().forEach(unaligned -> byStatement.put(unaligned.statement(), unaligned));
        return byStatement;
    }
}
