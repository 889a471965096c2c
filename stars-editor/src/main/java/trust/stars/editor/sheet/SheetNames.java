// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trust.stars.editor.workbook.Workbook;
import trust.stars.text.Quote;
import trust.stars.text.Suggestions;

/** Reports sheets that are missing, that do not belong, or that are there twice; a renamed one is one problem. */
final class SheetNames {
    private final CellProblems problems;
    private final Suggestions suggestions;
    private final List<Workbook.Sheet> strangers = new ArrayList<>();

    SheetNames(CellProblems problems, Suggestions suggestions) {
        this.problems = problems;
        this.suggestions = suggestions;
    }

    /** Notes a sheet that has something in it and does not belong, which {@link #check} reports. */
    void addStranger(Workbook.Sheet sheet) {
        strangers.add(sheet);
    }

    /** Reports a sheet whose name is almost that of another one. */
    void reportTwice(Workbook.Sheet sheet, Table table) {
        problems.add(
                new Place(sheet.name(), 1, 0),
                which(sheet) + " is there as well as " + Quote.of(table.name()),
                "keep one of the two: copy what is right into it, then remove the other");
    }

    private static String which(Workbook.Sheet sheet) {
        return "the " + (sheet.isHidden() ? "hidden " : "") + "sheet " + Quote.of(sheet.name());
    }

    /**
     * Reports sheets that are missing, and those that are there instead.
     *
     * @param found the sheets that are there
     * @param expected the document whose sheets should be
     */
    void check(Set<Table> found, JsonNode expected) {
        if (found.isEmpty()) {
            problems.clear();
            problems.add(
                    Place.WORKBOOK,
                    "none of the workbook's sheets belongs to a framework",
                    "start from the workbook that  stars export --format xlsx  writes");
            return;
        }
        Map<String, Table> missing = new LinkedHashMap<>();
        for (Grid grid : Grid.of(expected)) {
            if (!found.contains(grid.table())) {
                missing.put(grid.table().name(), grid.table());
            }
        }
        strangers.forEach(sheet -> reportStranger(sheet, missing));
        missing.values()
                .forEach(table -> problems.add(
                        Place.WORKBOOK,
                        "the sheet " + Quote.of(table.name()) + " is missing",
                        "put it back as it was exported, or if all its rows are to go, with only these headers in its"
                                + " first row: " + String.join(", ", table.headers())));
    }

    /** Reports a sheet that does not belong, and strikes off the missing one that it may be. */
    private void reportStranger(Workbook.Sheet sheet, Map<String, Table> missing) {
        String name = sheet.name();
        Place place = new Place(name, 1, 0);
        String which = which(sheet);
        List<String> near = suggestions.nearest(name, missing.keySet());
        if (name.strip().equalsIgnoreCase(Base.SHEET)) {
            problems.add(
                    place,
                    which + " says what the workbook was exported from, but it was renamed",
                    "rename it to " + Quote.of(Base.SHEET));
        } else if (near.isEmpty()) {
            problems.add(
                    place,
                    which + " does not belong to a framework",
                    suggestions.hint(
                            name,
                            Tables.ALL.stream().map(Table::name).toList(),
                            "remove it, or keep your notes in the sheet " + Quote.of(Tables.READ_ME)));
        } else {
            missing.remove(near.get(0));
            problems.add(
                    place,
                    which + " does not belong to a framework, and there is no sheet " + Quote.of(near.get(0)),
                    "rename " + Quote.of(name) + " to " + Quote.of(near.get(0)));
        }
    }
}
