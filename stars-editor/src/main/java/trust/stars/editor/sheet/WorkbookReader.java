// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** A framework of 2,000 behaviours, 200 roles and 10,000 links has about as many. */
    private static final int MOST_CELLS = 80_000;

    private static final int MOST_CHARACTERS = 16_000_000;

    private final CellProblems problems;
    private final Map<Table, Workbook.Sheet> found = new LinkedHashMap<>();
    private final Suggestions suggestions = new Suggestions();
    private final Map<Table, List<SheetRow>> rows = new LinkedHashMap<>();
    private final SheetNames names;
    private List<String> base = List.of();
    private int cells;
    private int characters;

    private WorkbookReader(CellProblems problems) {
        this.problems = problems;
        this.names = new SheetNames(problems, suggestions);
    }

    /**
     * What was found in a workbook.
     *
     * @param rows the rows of each sheet that has some, in order
     * @param base the document that the workbook was exported from, if it still carries it
     */
    record Found(Map<Table, List<SheetRow>> rows, Optional<ObjectNode> base) {}

    /**
     * The rows of each sheet, and the base.
     *
     * @param draft what the workbook is expected to have a sheet for, if it does not say what it was exported from
     */
    static Found read(byte[] bytes, JsonNode draft, CellProblems problems) {
        WorkbookReader reader = new WorkbookReader(problems);
        Optional<ObjectNode> base;
        try {
            reader.read(Workbook.open(bytes));
            base = Base.read(reader.base);
            if (!reader.isTooMuch()) {
                reader.names.check(reader.found.keySet(), base.isPresent() ? base.get() : draft);
            }
        } catch (UnreadableWorkbookException e) {
            problems.clear();
            problems.add(Place.WORKBOOK, String.valueOf(e.getMessage()), e.hint());
            return new Found(Map.of(), Optional.empty());
        }
        return new Found(reader.isTooMuch() ? Map.of() : reader.rows, base);
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
            } else if (sheet.name().equals(Base.SHEET)) {
                BaseVisitor visitor = new BaseVisitor();
                workbook.read(sheet, visitor);
                base = visitor.texts;
            } else if (sheet.name().strip().equalsIgnoreCase(Tables.READ_ME)) {
                workbook.read(sheet, new NotesVisitor(sheet.name()));
            } else {
                workbook.read(sheet, new OtherVisitor(sheet, table));
            }
        }
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
        public void drawing(Reference cell, String words) {
            problems.addAside(
                    place(cell.row(), cell.column()),
                    "a text box or shape on the sheet says " + Quote.of(words.strip()),
                    "do what it asks for, then remove it: only cells are imported");
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
            if (!fits(number, row)) {
                return false;
            }
            SheetHeader head = header;
            if (head == null) {
                head = new SheetHeader(table, number == 1 ? row : Map.of(), problems, suggestions);
                header = head;
            }
            if (number > 1 && !head.positions().isEmpty()) {
                head.checkStrays(number, row.keySet());
                sheetRows.add(new SheetRow(table, number, head.positions(), row));
            }
            return true;
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
                            + (cells > MOST_CELLS ? MOST_CELLS + " filled cells" : MOST_CHARACTERS + " characters")
                            + ", the most that are imported",
                    "delete the rows that are not needed: often a cell was filled down to the end of the sheet; a"
                            + " framework that is so large is edited in its document");
            return false;
        }

        void end() {
            if (isTooMuch()) {
                return;
            }
            SheetHeader head = header == null ? new SheetHeader(table, Map.of(), problems, suggestions) : header;
            if (!head.positions().isEmpty()) {
                rows.put(table, sheetRows);
            }
        }
    }

    /** Reads the sheet of the base; nothing if it has more characters than any base. */
    private final class BaseVisitor extends CommonVisitor {
        private final List<String> texts = new ArrayList<>();
        private int length;

        BaseVisitor() {
            super(Base.SHEET);
        }

        @Override
        public boolean row(int number, Map<Integer, Cell> row) {
            for (Cell cell : row.values()) {
                texts.add(cell.text());
                length += cell.text().length();
                if (length > MOST_CHARACTERS) {
                    texts.clear();
                    return false;
                }
            }
            return true;
        }
    }

    /** Passes over the rows of a sheet that is for its readers only. */
    private final class NotesVisitor extends CommonVisitor {
        NotesVisitor(String sheet) {
            super(sheet);
        }

        @Override
        public boolean row(int number, Map<Integer, Cell> row) {
            return false;
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
            if (table == null) {
                names.addStranger(sheet);
            } else {
                names.reportTwice(sheet, table);
            }
            return false;
        }
    }
}
