// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a row of a workbook stands for: an item of a document without the items that it holds, or the framework itself.
 *
 * @param table the sheet
 * @param name what it is found by: its id, or what it is about
 * @param list the list of the document that it stands in, such as {@code retiredBehaviours}
 * @param owner the id of the value or standard that holds it; empty if the framework does
 * @param fields what it says
 * @param pointer where in its document it is, a JSON Pointer
 */
record Item(Table table, String name, String list, String owner, ObjectNode fields, String pointer) {
    /** What no other item of a document has. */
    String key() {
        return table.name() + " " + name;
    }

    /** The list that it stands in, among all lists of a document. */
    String sequence() {
        return list + " " + owner;
    }

    /** The same item, in the list where such items stand, saying something else. */
    Item with(ObjectNode newFields, String newOwner) {
        String newList = table.equals(Tables.BEHAVIOURS) ? Items.behaviourList(newFields) : list;
        return new Item(table, name, newList, newOwner, newFields, pointer);
    }

    /** Everything that it says: texts, lists of texts and truths, by their places in it, such as {@code retired/in}. */
    Map<String, JsonNode> leaves() {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        collect("", fields, leaves);
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, JsonNode> leaves) {
        if (node.isObject() && !(node.isEmpty() && !path.isEmpty())) {
            node.properties()
                    .forEach(entry -> collect(
                            path.isEmpty() ? entry.getKey() : path + "/" + entry.getKey(), entry.getValue(), leaves));
        } else {
            // notes that say nothing yet are there all the same
            leaves.put(path, node.isObject() ? JsonNodeFactory.instance.booleanNode(true) : node);
        }
    }
}
