// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import trust.stars.text.Quote;

/** Reads the rows of a sheet. */
final class SheetParser {
    private final Xml xml;
    private final SheetVisitor visitor;
    private final List<Words> shared;
    private final Styles styles;
    private final Numbers numbers;

    private int row;
    private int column;

    SheetParser(Xml xml, SheetVisitor visitor, List<Words> shared, Styles styles, Numbers numbers) {
        this.xml = xml;
        this.visitor = visitor;
        this.shared = shared;
        this.styles = styles;
        this.numbers = numbers;
    }

    void parse() {
        while (xml.next()) {
            if (xml.starts("sheetData")) {
                rows();
                return;
            }
        }
    }

    private void rows() {
        boolean isWanted = true;
        while (isWanted && !xml.ends("sheetData") && xml.next()) {
            if (xml.starts("row")) {
                isWanted = row();
            }
        }
    }

    private boolean row() {
        int before = row;
        String number = xml.attribute("r");
        row = number == null ? before + 1 : Xml.number(number);
        if (row <= before || row > Reference.MOST_ROWS) {
            visitor.misplaced(
                    new Reference(row, 0),
                    row <= before
                            ? "the row comes after row " + before + " in the file"
                            : "the row lies below the last row of a sheet, " + Reference.MOST_ROWS);
            row = Math.max(before, Math.min(row, Reference.MOST_ROWS));
        }
        column = -1;
        Map<Integer, Cell> cells = new HashMap<>();
        BitSet seen = new BitSet();
        while (!xml.ends("row") && xml.next()) {
            if (xml.starts("c")) {
                boolean isPlaced = place(xml.attribute("r"), seen);
                Cell cell = cell();
                if (isPlaced && cell != null) {
                    cells.put(column, cell);
                }
            }
        }
        return cells.isEmpty() || visitor.row(row, cells);
    }

    /** Finds out which column a cell is in: the next one if it does not say. */
    private boolean place(@Nullable String name, BitSet seen) {
        Reference next = new Reference(row, column + 1);
        Optional<Reference> named = name == null ? Optional.of(next) : Reference.parse(name);
        if (named.isEmpty()) {
            visitor.misplaced(next, "the cell calls itself " + Quote.of(String.valueOf(name)));
            return false;
        }
        Reference place = named.get();
        if (!place.exists()) {
            visitor.misplaced(place, "the cell lies beyond the last one of a sheet, XFD" + Reference.MOST_ROWS);
            return false;
        }
        if (place.row() != row) {
            visitor.misplaced(place, "the cell stands in row " + row + " of the file");
            return false;
        }
        column = place.column();
        if (seen.get(column)) {
            visitor.misplaced(place, "the cell is there twice");
            return false;
        }
        seen.set(column);
        return true;
    }

    /** The cell that begins here, to whose end it goes; null if nothing can be seen in it. */
    private @Nullable Cell cell() {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String formula = null;
        String value = "";
        Words words = null;
        while (!xml.ends("c") && xml.next()) {
            if (xml.starts("f")) {
                formula = xml.text();
            } else if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("is")) {
                words = Words.in(xml, "is");
            }
        }
        if (formula != null) {
            return new Cell(Cell.Kind.FORMULA, formula, "");
        }
        if (words != null) {
            return text(words, style);
        }
        return value.isBlank() ? null : cell(type == null ? "n" : type, value, style);
    }

    private @Nullable Cell cell(String type, String value, int style) {
        return switch (type) {
            case "s" -> text(shared(value.strip()), style);
            case "str", "inlineStr" -> text(new Words(value, ""), style);
            case "n" -> struck(numbers.cell(value.strip(), style), style);
            case "d" -> struck(Numbers.day(value.strip()), style);
            case "b" ->
                struck(
                        new Cell(
                                Cell.Kind.TRUTH,
                                value.strip().equals("0") || value.strip().equals("false") ? "FALSE" : "TRUE",
                                ""),
                        style);
            default -> new Cell(Cell.Kind.ERROR, value, "");
        };
    }

    private Words shared(String index) {
        int number = Xml.number(index);
        if (number >= shared.size()) {
            throw UnreadableWorkbookException.damaged("a text of it is missing");
        }
        return shared.get(number);
    }

    private @Nullable Cell text(Words words, int style) {
        return words.text().isBlank()
                ? null
                : struck(new Cell(Cell.Kind.TEXT, words.text(), words.struck().isBlank() ? "" : words.struck()), style);
    }

    private Cell struck(Cell cell, int style) {
        return styles.isStruck(style) ? new Cell(cell.kind(), cell.text(), cell.text()) : cell;
    }
}
