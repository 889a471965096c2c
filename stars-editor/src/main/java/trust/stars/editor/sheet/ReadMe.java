// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an editor is told in the first sheet. */
final class ReadMe {
    private ReadMe() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "How to edit a framework in this workbook",
                "Each sheet holds one kind of thing, each row one of them. The order of the rows is the order in"
                        + " print.",
                "An empty cell means that there is nothing to say. Columns may be put in another order; keep their"
                        + " headers, and the names of the sheets.",
                "Where a cell holds several things, as under 'Replaced by', write one per line (Alt+Enter begins a"
                        + " new line in a cell). An alias with a comma or a semicolon in it needs double quotes around"
                        + " it, such as \"Head, primary\": without them it might be two. Bullets and numbers before"
                        + " a line are not needed.",
                "Never delete a row whose id was published, and never use its id for something else: fill in"
                        + " 'Retired in' (the version), 'Replaced by' (ids, or nothing) and 'Retired because'.",
                "The id of a behaviour is the id of its value, a dot, and a name of its own, such as"
                        + " teamwork.collaborate. Write ids in small letters, with hyphens between words.",
                "If you change the words of a behaviour, its value, the title or the introduction, declare it in the"
                        + " sheet Rewordings: the id (or the word title or introduction), what sort of change it is,"
                        + " and a note.",
                "Others can edit at the same time. This workbook carries the draft as it was exported, in a hidden sheet,"
                        + " so only what you change here is changed in the draft. If somebody else has changed the same"
                        + " cell, you are asked. So edit this very file; do not copy its sheets into another.",
                "Write dates as 2026-09-01 and versions as 1.2.0. Formulas are not accepted, nor are words that are"
                        + " struck through, nor comments on cells, nor text boxes: decide, then remove them.",
                "Sheets that are not needed are left out. To add one, give it one of these names, with these headers in"
                        + " the first row:"));
        for (Table table : Tables.ALL) {
            if (!table.always()) {
                lines.add("    " + table.name() + ": " + String.join(" | ", table.headers()));
            }
        }
        lines.add("Some columns accept only certain words:");
        words().forEach((column, words) -> lines.add("    " + column + ": " + words));
        lines.add("When you are done, save the workbook as .xlsx and run  stars import FILE.xlsx  to see what would"
                + " change, then  stars import FILE.xlsx --apply  to make it the draft.");
        lines.add("This sheet is for you: nothing in it is read.");
        return lines;
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Table table : Tables.ALL) {
            for (Column column : table.columns()) {
                if (!column.words().isEmpty()) {
                    words.put(column.header() + " in " + table.name(), String.join(", ", column.words()));
                }
            }
        }
        return words;
    }
}
