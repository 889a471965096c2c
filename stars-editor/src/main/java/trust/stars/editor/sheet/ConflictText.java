// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What two people disagree about, in the words of both. */
final class ConflictText {
    private static final int MOST_CONFLICTS = 100;

    private ConflictText() {}

    /** Each conflict with its cell, and what the export, the draft and the workbook say. */
    static List<String> lines(Collection<Conflict> conflicts, Items workbook, Items draft, Cells cells) {
        ItemWords words = new ItemWords(workbook, draft);
        List<String> lines = new ArrayList<>();
        for (Conflict conflict : conflicts.stream().limit(MOST_CONFLICTS).toList()) {
            lines.add(place(conflict, workbook, cells) + ": " + words.where(conflict.item()) + what(conflict));
            lines.add("    exported:    " + told(conflict, conflict.base(), conflict.base(), conflict.workbook()));
            lines.add("    draft now:   " + told(conflict, conflict.draft(), conflict.base(), conflict.draft()));
            lines.add("    in workbook: "
                    + told(conflict, conflict.workbook(), conflict.base(), conflict.workbook()));
        }
        if (conflicts.size() > MOST_CONFLICTS) {
            lines.add("… and " + (conflicts.size() - MOST_CONFLICTS) + " more of this kind");
        }
        return lines;
    }

    private static String place(Conflict conflict, Items workbook, Cells cells) {
        Item written = workbook.find(conflict.item().key());
        if (written == null) {
            return "sheet " + conflict.item().table().name();
        }
        String path = conflict.path().isEmpty() ? "" : "/" + conflict.path();
        return cells.place(written.pointer() + path).toString();
    }

    private static String what(Conflict conflict) {
        return switch (conflict.about()) {
            case FIELD -> ", " + ItemWords.label(conflict.item().table(), conflict.path());
            case ROW -> "";
            case OWNER -> ", " + Tables.STANDARD.header();
            case ORDER -> " and those around it, the order";
        };
    }

    /** One of the states of what is in conflict, cut where it is like the other that is given. */
    private static String told(Conflict conflict, JsonNode node, JsonNode before, JsonNode after) {
        return switch (conflict.about()) {
            case ROW -> row(conflict, node);
            case FIELD, OWNER, ORDER -> {
                String one = text(before);
                String other = text(after);
                yield node.isMissingNode() ? "nothing" : FieldLines.cut(one, other, node.equals(after));
            }
        };
    }

    private static String text(JsonNode node) {
        return node.isObject() ? fields(node, node) : ItemWords.value(node);
    }

    private static String row(Conflict conflict, JsonNode node) {
        if (node.isMissingNode()) {
            return conflict.base().isMissingNode() ? "no such row" : "the row is gone";
        }
        if (node.equals(conflict.base())) {
            JsonNode other = conflict.draft().isMissingNode() ? conflict.workbook() : conflict.draft();
            return "the row is there" + (node.equals(other) ? "" : ": " + fields(node, other));
        }
        return "changed: " + fields(node, conflict.base());
    }

    /** The fields of one state that another has not got like that. */
    private static String fields(JsonNode node, JsonNode other) {
        List<String> texts = new ArrayList<>();
        node.properties().forEach(entry -> {
            if (node == other || !entry.getValue().equals(other.path(entry.getKey()))) {
                JsonNode value = entry.getValue();
                texts.add(value.isObject() ? fields(value, value) : ItemWords.value(value));
            }
        });
        return FieldLines.whole(String.join("; ", texts));
    }
}
