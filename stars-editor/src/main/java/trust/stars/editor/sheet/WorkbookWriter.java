// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import trust.stars.model.Framework;

/**
 * Writes sheets as an Excel workbook. Every cell is text and formatted as text, whatever it begins with: nothing in it
 * is ever computed, and whatever an editor types into it stays as typed.
 */
final class WorkbookWriter {
    private static final int READ_ME_WIDTH = 110;
    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_ROWS = 1_048_576;

    /** So far below the data, cells offer their words: some programs make an object of each cell that does. */
    private static final int ROWS_TO_ADD = 500;

    private static final String AS_TEXT = "@";
    private static final String FIXED_HEIGHT = " customHeight=\"1\"";
    private static final String HEADER_FILL = "FFDCE6F1";

    private WorkbookWriter() {}

    /** The workbook of some sheets, which carries the framework that they show. */
    static byte[] write(List<Grid> grids, Framework base) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(out, "stars", "1.0")) {
                writeReadMe(workbook.newWorksheet(Tables.READ_ME));
                for (Grid grid : grids) {
                    writeSheet(workbook.newWorksheet(grid.table().name()), grid);
                }
                Base.write(workbook, base);
            }
            // heights that nobody chose grow with their texts
            return trust.stars.editor.workbook.Workbook.rewrite(
                    out.toByteArray(), xml -> xml.replace(FIXED_HEIGHT, ""));
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook could not be written to memory", e);
        }
    }

    private static void writeReadMe(Worksheet sheet) {
        preparePages(sheet);
        sheet.width(0, READ_ME_WIDTH);
        List<String> lines = ReadMe.lines();
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i, 0, lines.get(i));
            var style = sheet.style(i, 0).format(AS_TEXT).wrapText(true).verticalAlignment("top");
            if (i == 0) {
                style.bold();
            }
            style.set();
            sheet.rowHeight(i, RowHeight.of(lines.get(i), READ_ME_WIDTH));
        }
    }

    /** Makes a sheet fit on pages of A4, as wide as it is. */
    private static void preparePages(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void writeSheet(Worksheet sheet, Grid grid) {
        List<Column> columns = grid.table().columns();
        if (grid.rows().size() >= MOST_ROWS) {
            throw new IllegalArgumentException("the sheet " + grid.table().name() + " would have "
                    + grid.rows().size() + " rows, more than a spreadsheet holds – edit the document itself");
        }
        preparePages(sheet);
        sheet.repeatRows(0);
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).contentType().width());
            // also for the rows that an editor adds
            sheet.style(column)
                    .format(AS_TEXT)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.value(0, column, columns.get(column).header());
            sheet.style(0, column)
                    .format(AS_TEXT)
                    .bold()
                    .fillColor(HEADER_FILL)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.rowHeight(0, RowHeight.of(grid.table().headers(), columns));
        for (int column = 0; column < columns.size(); column++) {
            offerWords(sheet, columns.get(column), 1, grid.rows().size() + ROWS_TO_ADD, column);
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            List<String> texts = grid.rows().get(row);
            sheet.rowHeight(row + 1, RowHeight.of(texts, columns));
            if (texts.get(0).equals(Tables.NO_NOTES_YET.header())) {
                offerWords(sheet, Tables.NO_NOTES_YET, row + 1, row + 1, 1);
            }
            for (int column = 0; column < columns.size(); column++) {
                writeCell(sheet, new Place(grid.table().name(), row + 2, column), texts.get(column));
            }
        }
    }

    /** Gives cells a list of the words that they may hold; other spellings of them are read, too, so it only warns. */
    private static void offerWords(Worksheet sheet, Column column, int firstRow, int lastRow, int position) {
        List<String> words = column.contentType() == Column.ContentType.FLAG ? List.of("yes", "no") : column.words();
        if (!words.isEmpty()) {
            sheet.range(firstRow, position, lastRow, position)
                    .validateWithListByFormula("\"" + String.join(",", words) + "\"")
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle("Not one of the words")
                    .error("This column accepts only the words in its list.");
        }
    }

    private static void writeCell(Worksheet sheet, Place place, String text) {
        String written = Escapes.write(text);
        if (written.length() > LONGEST_CELL) {
            throw new IllegalArgumentException("the cell " + place + " would have " + written.length()
                    + " characters, more than a spreadsheet holds – edit the document itself");
        }
        int row = place.row() - 1;
        if (!written.isEmpty()) {
            sheet.value(row, place.column(), written);
        }
        sheet.style(row, place.column())
                .format(AS_TEXT)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }
}
