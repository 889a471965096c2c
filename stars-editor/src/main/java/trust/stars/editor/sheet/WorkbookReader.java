// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.workbook.Cell;
import trust.stars.editor.workbook.Reference;
import trust.stars.editor.workbook.SheetVisitor;
import trust.stars.editor.workbook.UnreadableWorkbookException;
import trust.stars.editor.workbook.Workbook;
import trust.stars.text.Quote;
import trust.stars.text.Suggestions;

/** Reads the rows of a workbook's sheets, and reports what is not as it should be. */
final class WorkbookReader {
    /** A framework of 20,000 behaviours has about as many. */
    private static final int MOST_CELLS = 200_000;

    private static final int MOST_CHARACTERS = 16_000_000;

    private final CellProblems problems;
    private final Map<Table, Workbook.Sheet> found = new LinkedHashMap<>();
    private final Suggestions suggestions = new Suggestions();
    private final Map<Table, List<SheetRow>> rows = new LinkedHashMap<>();
    private int cells;
    private int characters;

    private WorkbookReader(CellProblems problems) {
        this.problems = problems;
    }

    /** The rows of each sheet that has some, in order. */
    static Map<Table, List<SheetRow>> read(byte[] bytes, CellProblems problems) {
        WorkbookReader reader = new WorkbookReader(problems);
        try {
            reader.read(Workbook.open(bytes));
        } catch (UnreadableWorkbookException e) {
            problems.clear();
            problems.add(Place.WORKBOOK, String.valueOf(e.getMessage()), e.hint());
            return Map.of();
        }
        return reader.isTooMuch() ? Map.of() : reader.rows;
    }

    private void read(Workbook workbook) {
        for (Workbook.Sheet sheet : workbook.sheets()) {
            Table table = table(sheet.name());
            // of two sheets with almost one name, that with the very name is meant
            if (table != null && (!found.containsKey(table) || table.name().equals(sheet.name()))) {
                found.put(table, sheet);
            }
        }
        for (Workbook.Sheet sheet : workbook.sheets()) {
            if (isTooMuch()) {
                return;
            }
            Table table = table(sheet.name());
            if (table != null && sheet.equals(found.get(table))) {
                TableVisitor visitor = new TableVisitor(table);
                workbook.read(sheet, visitor);
                visitor.end();
            } else if (!sheet.name().strip().equalsIgnoreCase(Tables.READ_ME)) {
                workbook.read(sheet, new OtherVisitor(sheet, table));
            }
        }
        checkMissing();
    }

    private boolean isTooMuch() {
        return cells > MOST_CELLS || characters > MOST_CHARACTERS;
    }

    private static @Nullable Table table(String name) {
        for (Table table : Tables.ALL) {
            if (table.name().equalsIgnoreCase(name.strip())) {
                return table;
            }
        }
        return null;
    }

    private void checkMissing() {
        if (found.isEmpty()) {
            problems.clear();
            problems.add(
                    Place.WORKBOOK,
                    "none of the workbook's sheets belongs to a framework",
                    "start from the workbook that  stars export --format xlsx  writes");
            return;
        }
        for (Table table : Tables.ALL) {
            if (table.always() && !found.containsKey(table)) {
                problems.add(
                        Place.WORKBOOK,
                        "the sheet " + Quote.of(table.name()) + " is missing",
                        "put it back, with these headers in its first row: " + String.join(", ", table.headers()));
            }
        }
    }

    /** What every sheet may have. */
    private abstract class CommonVisitor implements SheetVisitor {
        private final String sheet;

        CommonVisitor(String sheet) {
            this.sheet = sheet;
        }

        Place place(int row, int column) {
            return new Place(sheet, row, column);
        }

        @Override
        public void comment(Reference cell, String words) {
            problems.addAside(
                    place(cell.row(), cell.column()),
                    "the cell has a comment, " + Quote.of(words.strip()),
                    "do what it asks for, then remove it: comments are not imported");
        }

        @Override
        public void misplaced(Reference nearest, String message) {
            problems.add(
                    place(nearest.row(), nearest.column()),
                    message,
                    "no spreadsheet program writes this: open the file in one, look whether everything is there, and"
                            + " save it as an Excel workbook (.xlsx)");
        }
    }

    /** Reads a sheet of a framework. */
    private final class TableVisitor extends CommonVisitor {
        private final Table table;
        private final List<SheetRow> sheetRows = new ArrayList<>();
        private @Nullable SheetHeader header;

        TableVisitor(Table table) {
            super(table.name());
            this.table = table;
        }

        @Override
        public boolean row(int number, Map<Integer, Cell> row) {
            SheetHeader head = header;
            if (head == null) {
                head = new SheetHeader(table, number == 1 ? row : Map.of(), problems, suggestions);
                header = head;
            }
            if (number > 1 && !head.positions().isEmpty()) {
                head.checkStrays(number, row.keySet());
                sheetRows.add(new SheetRow(table, number, head.positions(), row));
            }
            return fits(number, row);
        }

        private boolean fits(int number, Map<Integer, Cell> row) {
            cells += row.size();
            for (Cell cell : row.values()) {
                characters = Math.min(characters, MOST_CHARACTERS) + cell.text().length();
            }
            if (!isTooMuch()) {
                return true;
            }
            problems.add(
                    place(number, 0),
                    "up to here the workbook has more than "
                            + (cells > MOST_CELLS ? MOST_CELLS + " filled cells" : MOST_CHARACTERS + " characters"),
                    "delete the rows that are not needed: often a cell was filled down to the end of the sheet");
            return false;
        }

        void end() {
            SheetHeader head = header == null ? new SheetHeader(table, Map.of(), problems, suggestions) : header;
            if (!head.positions().isEmpty()) {
                rows.put(table, sheetRows);
            }
        }
    }

    /** Refuses a sheet that is not read, if it has anything in it. */
    private final class OtherVisitor extends CommonVisitor {
        private final Workbook.Sheet sheet;
        private final @Nullable Table table;

        OtherVisitor(Workbook.Sheet sheet, @Nullable Table table) {
            super(sheet.name());
            this.sheet = sheet;
            this.table = table;
        }

        @Override
        public boolean row(int number, Map<Integer, Cell> row) {
            String which = "the " + (sheet.isHidden() ? "hidden " : "") + "sheet " + Quote.of(sheet.name());
            if (table == null) {
                problems.add(
                        place(1, 0),
                        which + " does not belong to a framework",
                        suggestions.hint(
                                sheet.name(),
                                Tables.ALL.stream().map(Table::name).toList(),
                                "remove it, or keep your notes in the sheet " + Quote.of(Tables.READ_ME)));
            } else {
                problems.add(
                        place(1, 0),
                        which + " is there as well as " + Quote.of(table.name()),
                        "keep one of the two: copy what is right into it, then remove the other");
            }
            return false;
        }
    }
}
