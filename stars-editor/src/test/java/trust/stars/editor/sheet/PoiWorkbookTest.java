// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports that Apache POI opened, changed and saved, as programs of a school's own do. */
class PoiWorkbookTest {
    @Test
    void readsAnExportThatWasOnlySavedAgain() throws IOException {
        assertThat(Spreadsheet.read(edited(workbook -> {}), "poi.xlsx")).isEqualTo(Sheets.framework());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsAWorkbookThatIsWrittenRowByRow(boolean areTextsShared) throws IOException {
        try (XSSFWorkbook export = export();
                SXSSFWorkbook copy = new SXSSFWorkbook(null, 100, false, areTextsShared)) {
            for (Sheet sheet : export) {
                Sheet to = copy.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    Row line = to.createRow(row.getRowNum());
                    for (Cell cell : row) {
                        line.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                    }
                }
            }
            assertThat(Spreadsheet.read(saved(copy), "poi.xlsx")).isEqualTo(Sheets.framework());
        }
    }

    @Test
    void readsEditedTextsWhateverTheirLook() throws IOException {
        byte[] workbook = edited(book -> {
            Font bold = book.createFont();
            bold.setBold(true);
            XSSFRichTextString rich = new XSSFRichTextString("Listen to everybody");
            rich.applyFont(10, 19, bold);
            cell(book, "Behaviours!C4").setCellValue(rich);
            cell(book, "Statements!C2").setCellValue(2.1);
        });

        var framework = Spreadsheet.read(workbook, "poi.xlsx");

        assertThat(framework.behaviour("teamwork.listen").text()).isEqualTo("Listen to everybody");
        assertThat(framework.statement("code.one").code()).isEqualTo("2.1");
    }

    @Test
    void reportsWhatCannotBeRead() throws IOException {
        byte[] workbook = edited(book -> {
            Sheet behaviours = Objects.requireNonNull(book.getSheet("Behaviours"));
            Comment comment =
                    behaviours.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 8, 8));
            comment.setString(new XSSFRichTextString("Ask Ann"));
            cell(book, "Behaviours!C2").setCellComment(comment);
            Font struck = book.createFont();
            struck.setStrikeout(true);
            XSSFRichTextString half = new XSSFRichTextString("Listen to others");
            half.applyFont(0, 6, struck);
            cell(book, "Behaviours!C4").setCellValue(half);
            cell(book, "Behaviours!C5").setCellFormula("CONCATENATE(\"Offer\",\" help\")");
            cell(book, "Behaviours!D4").setCellValue(true);
            CellStyle hundredths = book.createCellStyle();
            hundredths.setDataFormat(book.createDataFormat().getFormat("0.00"));
            Cell number = cell(book, "Statements!C2");
            number.setCellValue(2.1);
            number.setCellStyle(hundredths);
            cell(book, "Values!C2").setCellErrorValue((byte) 0x2A);
            book.createSheet("BEHAVIOURS ").createRow(1).createCell(2).setCellValue("Other words");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        InvalidSpreadsheetException refused =
                catchThrowableOfType(InvalidSpreadsheetException.class, () -> Spreadsheet.read(workbook, "poi.xlsx"));

        assertThat(refused.problems())
                .satisfiesExactlyInAnyOrder(
                        problem ->
                                assertThat(problem).startsWith("Behaviours!C2: the cell has a comment, 'Ask Ann' – "),
                        problem -> assertThat(problem).startsWith("Behaviours!C4: 'Listen' is struck through – "),
                        problem -> assertThat(problem).startsWith("Behaviours!C5: the cell holds a formula"),
                        problem ->
                                assertThat(problem).startsWith("Behaviours!D4: the cell holds the logical value TRUE"),
                        problem -> assertThat(problem)
                                .startsWith("Statements!C2: the cell holds the number 2.1, not text"),
                        problem -> assertThat(problem).startsWith("Values!C2: the cell holds the error"),
                        problem -> assertThat(problem)
                                .startsWith("'BEHAVIOURS '!A1: the sheet 'BEHAVIOURS ' is there as well as"));
    }

    private static byte[] edited(Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook workbook = export()) {
            edit.accept(workbook);
            return saved(workbook);
        }
    }

    private static XSSFWorkbook export() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Spreadsheet.write(Sheets.framework())));
    }

    private static byte[] saved(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static Cell cell(XSSFWorkbook workbook, String place) {
        CellReference reference = new CellReference(place);
        Sheet sheet = Objects.requireNonNull(workbook.getSheet(reference.getSheetName()));
        Row row = Objects.requireNonNull(sheet.getRow(reference.getRow()));
        return row.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
