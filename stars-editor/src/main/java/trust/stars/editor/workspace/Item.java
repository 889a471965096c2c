// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Behaviour;
import trust.stars.model.FrameworkContent;
import trust.stars.model.ItemKind;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Role;
import trust.stars.model.Statement;
import trust.stars.model.Value;

/**
 * Something with an id of its own, as a release or the draft has it.
 *
 * @param kind what it is
 * @param id its id
 * @param list the list that it stands in, a JSON Pointer
 * @param index its place in that list
 * @param holder the id of the value or standard that holds it, or null if the framework itself does
 * @param parts what it says, part by part
 * @param over whether it is retired, or withdrawn
 */
record Item(
        ItemKind kind,
        String id,
        String list,
        int index,
        @Nullable String holder,
        List<String> parts,
        boolean over) {
    /** Everything with an id in some content, sound or not; of two with one id the first. */
    static Map<String, Item> in(FrameworkContent content) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (int i = 0; i < content.values().size(); i++) {
            Value value = content.values().get(i);
            boolean over = value.retired() != null;
            List<String> parts = List.of(value.name(), value.statement());
            put(items, new Item(ItemKind.VALUE, value.id(), "/values", i, null, parts, over));
            behaviours(items, value, value.behaviours(), "/values/" + i + "/behaviours");
            behaviours(items, value, value.retiredBehaviours(), "/values/" + i + "/retiredBehaviours");
        }
        for (int i = 0; i < content.standards().size(); i++) {
            standard(items, content.standards().get(i), i);
        }
        for (int i = 0; i < content.roles().size(); i++) {
            Role role = content.roles().get(i);
            put(
                    items,
                    new Item(
                            ItemKind.ROLE, role.id(), "/roles", i, null, List.of(role.name()), role.retired() != null));
        }
        return items;
    }

    private static void behaviours(Map<String, Item> items, Value value, List<Behaviour> behaviours, String list) {
        for (int i = 0; i < behaviours.size(); i++) {
            Behaviour behaviour = behaviours.get(i);
            boolean over = behaviour.retired() != null;
            put(
                    items,
                    new Item(ItemKind.BEHAVIOUR, behaviour.id(), list, i, value.id(), List.of(behaviour.text()), over));
        }
    }

    private static void standard(Map<String, Item> items, ProfessionalStandard standard, int index) {
        boolean over = standard.status() == ProfessionalStandard.Status.WITHDRAWN;
        put(
                items,
                new Item(ItemKind.STANDARD, standard.id(), "/standards", index, null, List.of(standard.title()), over));
        for (int i = 0; i < standard.statements().size(); i++) {
            Statement statement = standard.statements().get(i);
            String list = "/standards/" + index + "/statements";
            put(
                    items,
                    new Item(
                            ItemKind.STATEMENT,
                            statement.id(),
                            list,
                            i,
                            standard.id(),
                            List.of(statement.label()),
                            over));
        }
    }

    private static void put(Map<String, Item> items, Item item) {
        items.putIfAbsent(item.id(), item);
    }

    /** What it says. */
    String words() {
        return String.join(": ", parts);
    }

    /** Where it stands, a JSON Pointer. */
    String path() {
        return list + "/" + index;
    }
}
