// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

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
            lines.add("    in workbook: " + told(conflict, conflict.workbook(), conflict.base(), conflict.workbook()));
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
        Column column = ItemWords.column(written.table(), conflict.path());
        String path = conflict.path().isEmpty() || column == null ? conflict.path() : column.property();
        return cells.place(written.pointer() + (path.isEmpty() ? "" : "/" + path))
                .toString();
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
                if (node.isMissingNode()) {
                    yield "nothing";
                }
                yield node.isObject()
                        ? words(conflict, conflict.path(), node, MissingNode.getInstance())
                        : FieldLines.cut(ItemWords.value(before), ItemWords.value(after), node.equals(after));
            }
        };
    }

    private static String row(Conflict conflict, JsonNode node) {
        if (node.isMissingNode()) {
            return conflict.base().isMissingNode() ? "no such row" : "the row is gone";
        }
        String changed = words(conflict, "", node, conflict.base());
        if (changed.isEmpty()) {
            return node.equals(conflict.base()) ? "the row is there" : "the row is there, with less in it";
        }
        return "the row is there, with " + changed;
    }

    /** What a state says that another does not. */
    private static String words(Conflict conflict, String path, JsonNode node, JsonNode other) {
        StringJoiner words = new StringJoiner("; ");
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String place = path.isEmpty() ? entry.getKey() : path + "/" + entry.getKey();
            JsonNode value = entry.getValue();
            JsonNode before = other.path(entry.getKey());
            if (value.isObject() && !value.equals(before)) {
                words.add(words(conflict, place, value, before));
            } else if (!value.equals(before)) {
                String label = ItemWords.label(conflict.item().table(), place);
                words.add(label + ": " + FieldLines.whole(ItemWords.value(value)));
            }
        }
        return words.toString();
    }
}
