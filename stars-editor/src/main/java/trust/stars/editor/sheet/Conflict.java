// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What workbook and draft both say otherwise than the export did, and not alike. What is absent is a missing node.
 *
 * @param about what sort of thing it is about
 * @param item the item, as the workbook has it if it does; for an order, the first of its list
 * @param path for a field, which; empty for the rest
 * @param base what the export said
 * @param draft what the draft says
 * @param workbook what the workbook says
 */
record Conflict(About about, Item item, String path, JsonNode base, JsonNode draft, JsonNode workbook) {
    /** What two people may disagree about. */
    enum About {
        /** A field: texts, lists, truths. */
        FIELD,
        /** Whether the item is there: all its fields, or nothing. */
        ROW,
        /** The standard that holds a statement. */
        OWNER,
        /** The order of a list: the names of its items. */
        ORDER
    }
}
