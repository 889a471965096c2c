// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import trust.stars.editor.sheet.Sheets.Formula;

@Tag("locale")
class BadSpreadsheetTest {
    private static final String SAVE_AS = "open it in a spreadsheet program and save it as an Excel workbook (.xlsx)";
    private static final String RETYPE = "format the cell as Text, then type it again";

    @Test
    void refusesFormulas() throws IOException {
        assertThat(problems(sheets().set("Behaviours!C2", new Formula("CONCATENATE(\"a\",\"b\")"))))
                .containsExactly("Behaviours!C2: the cell holds a formula, '=CONCATENATE(\"a\",\"b\")'"
                        + " – type the text itself, or copy the cell and paste only its value");
    }

    @Test
    void refusesNumbersAsText() throws IOException {
        assertThat(problems(sheets().set("Statements!C2", 1234567890123L)
                        .set("Framework!B6", 1.1)
                        .set("Framework!B8", 2026)))
                .containsExactly(
                        "Framework!B6: the cell holds the number 1.1, not a version – " + RETYPE
                                + ", as three numbers such as 1.2.0",
                        "Framework!B8: the cell holds the number 2026, not a date – " + RETYPE
                                + ", as year, month and day such as 2026-09-01",
                        "Statements!C2: the cell holds the number 1234567890123, not text – " + RETYPE);
    }

    @Test
    void refusesDatesAndLogicalValuesAsText() throws IOException {
        assertThat(problems(
                        sheets().set("Statements!C2", LocalDate.of(2026, 1, 2)).set("Behaviours!D2", true)))
                .containsExactly(
                        "Behaviours!D2: the cell holds the logical value TRUE, not text – " + RETYPE,
                        "Statements!C2: the cell holds a date, not text – " + RETYPE);
    }

    @Test
    void refusesTimesOfDay() throws IOException {
        assertThat(problems(sheets().set("Framework!B8", LocalDateTime.of(2026, 9, 1, 9, 30))))
                .containsExactly("Framework!B8: the cell holds a time of day, 09:30, as well as a date – " + RETYPE
                        + ", as year, month and day such as 2026-09-01");
    }

    @Test
    void findsColumnsThatDoNotBelongOrAreMissing() throws IOException {
        assertThat(problems(sheets().set("Behaviours!C1", "Txt")
                        .set("Values!H1", "Colour")
                        .set("Waivers!B1", "Code")))
                .containsExactly(
                        "Values!H1: 'Colour' is not a column of this sheet – remove the column: the columns are Id,"
                                + " Name, Statement, Authority, Retired in, Replaced by (one id per line), Retired"
                                + " because",
                        "Behaviours!C1: 'Txt' is not a column of this sheet, and there is no column 'Text'"
                                + " – rename 'Txt' to 'Text'",
                        "Waivers!A1: the column 'Item' is missing – put it back, with this header in the first row,"
                                + " even if nothing else is in it",
                        "Waivers!B1: the header 'Code' is already in A1 – keep one of the two columns");
    }

    @Test
    void findsAMissingHeaderRow() throws IOException {
        assertThat(problems(sheets().removeRow("Waivers", 1)))
                .containsExactly("Waivers!A1: the first row does not have the headers of the sheet"
                        + " – put them back: Code, Item, Reason");
    }

    @Test
    void findsSheetsThatDoNotBelongOrAreMissing() throws IOException {
        assertThat(problems(sheets().remove("Waivers").set("Role!A1", "Id").set("My notes!B2", "Ask Ann")))
                .containsExactly(
                        "the sheet 'Waivers' is missing – put it back as it was exported, or if all its rows are to go,"
                                + " with only these headers in its first row: Code, Item, Reason",
                        "'My notes'!A1: the sheet 'My notes' does not belong to a framework – remove it, or keep your"
                                + " notes in the sheet 'Read me'",
                        "Role!A1: the sheet 'Role' does not belong to a framework – did you mean 'Roles'?");
    }

    @Test
    void findsWhatIsBesideTheTable() throws IOException {
        assertThat(problems(sheets().set("Behaviours!K3", "Ask Ann").set("Behaviours!K4", "and Bob")))
                .containsExactly("Behaviours!K3: the cell is in a column without a header"
                        + " – move what it says to the column where it belongs, or remove it");
    }

    @Test
    void findsRaggedRows() throws IOException {
        assertThat(problems(sheets().set("Behaviours!B6", "success.new").set("Values!E2", "1.1.0")))
                .containsExactly(
                        "Values!G2: the cell is empty – fill in 'Retired because', or clear the other cells about the"
                                + " retirement",
                        "Behaviours!A6: the cell is empty – fill in 'Value'",
                        "Behaviours!C6: the cell is empty – fill in 'Text'",
                        "Behaviours!E6: the cell is empty – fill in 'Authority'");
    }

    @Test
    void findsInvalidWordsVersionsAndDates() throws IOException {
        assertThat(problems(sheets().set("Behaviours!E2", "publishd")
                        .set("Alignments!C2", "some of it")
                        .set("Behaviours!F3", "v1.1")
                        .set("Framework!B8", "01/09/2026")
                        .set("Roles!F2", "perhaps")))
                .containsExactly(
                        "Framework!B8: '01/09/2026' is not a day of the calendar"
                                + " – write year, month and day, such as 2026-09-01",
                        "Behaviours!E2: 'publishd' is not one of the words allowed here"
                                + " – did you mean 'PUBLISHED'?",
                        "Behaviours!F3: 'v1.1' is not a version"
                                + " – write three numbers such as 1.2.0, without a v and without leading zeros",
                        "Roles!F2: 'perhaps' is neither yes nor no – write yes, or leave the cell empty",
                        "Alignments!C2: 'some of it' is not one of the words allowed here"
                                + " – write one of the words EQUIVALENT, PARTIAL, RELATED");
    }

    @Test
    void findsFieldsThatDoNotBelongOrAreMissing() throws IOException {
        assertThat(problems(sheets().set("Framework!A4", "Tilte")
                        .set("Framework!A12", "Acronym")
                        .set("Framework!B9", "")
                        .set("Framework!A13", "Source, unexplained line")
                        .set("Framework!B13", "MA")
                        .set("Framework!A14", "Colour")))
                .containsExactly(
                        "Framework!A1: the row 'Title' is missing – put it back, with the name of the field and its"
                                + " content beside it",
                        "Framework!A1: the row 'Source' is missing – put it back, with the name of the field and its"
                                + " content beside it",
                        "Framework!A4: 'Tilte' is not a field of a framework – did you mean 'Title'?",
                        "Framework!B9: the cell is empty – fill in 'Language'",
                        "Framework!A12: an earlier row gives 'Acronym' – keep one of the two rows",
                        "Framework!A14: 'Colour' is not a field of a framework – remove the row: the fields are"
                                + " Format version, Id, Title, Acronym, Version, Released on, Effective from,"
                                + " Language, Publisher, Introduction, Source, Source, unexplained line, Release"
                                + " summary, Approval, Job titles, qualifier, Job titles, subject");
    }

    @Test
    void findsRowsThatBelongToNothing() throws IOException {
        assertThat(problems(sheets().set("Behaviours!A2", "succes")
                        .set("Statements!A2", "law")
                        .set("Crosswalk!A3", "tutor")
                        .set("Crosswalk!B3", "census")
                        .set("Crosswalk!C3", "TX")))
                .containsExactly(
                        "Behaviours!A2: there is no value 'succes' – did you mean 'success'?",
                        "Statements!A2: there is no standard 'law' – correct it, or add the standard to its sheet",
                        "Crosswalk!B3: an earlier row gives the role a key in 'census' – keep one of the two rows");
    }

    @Test
    void reportsBrokenRulesAtTheirCells() throws IOException {
        assertThat(problems(sheets().set("Behaviours!C4", "Listen\nto others")
                        .set("Behaviours!B5", "teamwork.listen")
                        .set("Behaviours!G3", "teamwork.listen\nteamwork.hlep")
                        .set("Framework!B11", "=1+1")
                        .set("Roles!D2", "code\ncoda")
                        .set("Crosswalk!C2", "<b>")))
                .containsExactly(
                        "Framework!B11: '=1+1' begins like a formula – begin with a word: a spreadsheet program would work"
                                + " it out instead of showing it",
                        "Behaviours!G3: there is no behaviour 'teamwork.hlep' – correct it, or add the behaviour",
                        "Behaviours!C4: 'Listen<U+000A>to others' has a line break (U+000A) at character 7"
                                + " – remove it, or type the words again",
                        "Behaviours!B5: 'teamwork.listen' is already defined in Behaviours!B4"
                                + " – give the behaviour an id of its own",
                        "Roles!D2: there is no standard 'coda' – did you mean 'code'?",
                        "Crosswalk!C2: '<b>' has what looks like HTML or an escape sequence at character 1"
                                + " – write plain text: applications add their own layout",
                        "Alignments!B2: there is no behaviour 'teamwork.help' – correct it, or add the behaviour");
    }

    @Test
    void reportsProblemsOfCellsTogetherWithThoseOfTheirTexts() throws IOException {
        assertThat(problems(sheets().set("Behaviours!D2", new Formula("A1")).set("Values!C2", "TODO")))
                .containsExactly(
                        "Values!C2: 'TODO' is only a placeholder – put the real words there",
                        "Behaviours!D2: the cell holds a formula, '=A1'"
                                + " – type the text itself, or copy the cell and paste only its value");
    }

    @Test
    void saysThatAFormatIsUnknown() throws IOException {
        assertThat(problems(sheets().set("Framework!B2", "2")))
                .containsExactly(
                        "Framework!B2: the document is in format version '2', but this library reads none later than 1"
                                + " – read it with a newer version of stars-json, or write 1 if the number is a slip");
    }

    @Test
    void acceptsOnlyWorkbooks() throws IOException {
        assertThat(problems(new byte[0])).containsExactly("the file is empty – " + SAVE_AS);
        assertThat(problems("Value,Id\nsuccess,x".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("the file is not an Excel workbook (.xlsx) – " + SAVE_AS);
        assertThat(problems("PK".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("the file is not an Excel workbook (.xlsx) – " + SAVE_AS);
        byte[] old = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                600);
        assertThat(problems(old))
                .containsExactly("the file is an old Excel workbook (.xls), or one with a password – " + SAVE_AS
                        + ", without a password");
        byte[] whole = sheets().bytes();
        assertThat(problems(document()))
                .containsExactly("the file is not an Excel workbook (.xlsx), or it is damaged – " + SAVE_AS);
        for (byte[] damaged : List.of(Arrays.copyOf(whole, whole.length / 2), Arrays.copyOf(whole, 4))) {
            assertThat(problems(damaged))
                    .containsExactly("the file is damaged: its end is missing, or is not its end – get it again from"
                            + " where it came from, or open it in a spreadsheet program, look at every cell, and save"
                            + " it as an Excel workbook (.xlsx)");
        }
    }

    @Test
    void acceptsOnlyWorkbooksOfFrameworks() throws IOException {
        Sheets other = sheets();
        Tables.ALL.forEach(table -> other.remove(table.name()));

        assertThat(problems(other.set("Sheet1!A1", "Budget")))
                .containsExactly("none of the workbook's sheets belongs to a framework – start from the workbook that"
                        + "  stars export --format xlsx  writes");
    }

    @Test
    void refusesAWorkbookThatUnpacksToMoreThanFitsIntoMemory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : List.of("xl/workbook.xml", "xl/sharedStrings.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                for (int megabyte = 0; megabyte < 33; megabyte++) {
                    zip.write(new byte[1024 * 1024]);
                }
            }
        }

        assertThat(out.size()).isLessThan(100_000);
        assertThat(problems(out.toByteArray()))
                .containsExactly(
                        "the workbook is larger than 64 MB when it is unpacked – check that it is the right file:"
                                + " the workbook of a framework is rarely larger than 5 MB");
    }

    private static byte[] document() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<document/>".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static Sheets sheets() throws IOException {
        return Sheets.of(Sheets.framework());
    }

    private static List<String> problems(Sheets sheets) throws IOException {
        return problems(sheets.bytes());
    }

    private static List<String> problems(byte[] workbook) {
        InvalidSpreadsheetException refused = catchThrowableOfType(
                InvalidSpreadsheetException.class, () -> Spreadsheet.read(workbook, "edited.xlsx"));
        return refused.problems();
    }
}
