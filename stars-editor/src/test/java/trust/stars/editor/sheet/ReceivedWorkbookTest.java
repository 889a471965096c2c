// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.editor.workbook.RawWorkbook;
import trust.stars.model.Framework;

/** Workbooks as programs and people make them. The files in {@code programs} are one export, opened and saved by each. */
@Tag("locale")
class ReceivedWorkbookTest {
    private static final String LINE = "delete it if it is to go, or remove the line through it if it is to stay";
    private static final String COMMENT = "do what it asks for, then remove it: comments are not imported";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "libreoffice",
                "openpyxl",
                "xlsxwriter",
                "xlsxwriter-rows",
                "sheetjs",
                "sheetjs-shared",
                "exceljs",
                "exceljs-stream"
            })
    void readsWhatEachProgramSaves(String program) throws IOException {
        assertThat(Spreadsheet.read(file(program), program)).isEqualTo(Sheets.framework());
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice-marked", "openpyxl-marked"})
    void reportsCommentsAndStruckCells(String program) throws IOException {
        assertThat(problems(file(program)))
                .containsExactly(
                        "Behaviours!C2: the cell has a comment, 'Ask Ann' – " + COMMENT,
                        "Behaviours!C4: the text is struck through – " + LINE);
    }

    @Test
    void reportsStruckWords() throws IOException {
        assertThat(problems(file("exceljs-marked")))
                .containsExactly(
                        "Behaviours!C2: the cell has a comment, 'Ask Ann' – " + COMMENT,
                        "Behaviours!C4: 'to others' is struck through – " + LINE);
    }

    @Test
    void takesNumbersAsTheyAreShown() throws IOException {
        Framework framework = read(sheets().set("Statements!C2", 2.1).set("Roles!B2", 7));

        assertThat(framework.standards().get(0).statements().get(0).code()).isEqualTo("2.1");
        assertThat(framework.role("tutor").name()).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Behaviours ", " behaviours", "BEHAVIOURS"})
    void refusesASecondSheetOfAlmostTheSameName(String name) throws IOException {
        String sheet = name.contains(" ") ? "'" + name + "'" : name;
        assertThat(problems(sheets().set(name + "!C2", "Other words").bytes()))
                .containsExactly(sheet + "!A1: the sheet '" + name + "' is there as well as 'Behaviours'"
                        + " – keep one of the two: copy what is right into it, then remove the other");
    }

    @Test
    void refusesAHiddenSheet() throws IOException {
        byte[] workbook = RawWorkbook.of("<row><c t=\"str\"><v>Field</v></c></row>")
                .replace("xl/workbook.xml", "name=\"One\"", "name=\"Notes\" state=\"hidden\"")
                .bytes();

        assertThat(problems(workbook))
                .containsExactly("none of the workbook's sheets belongs to a framework"
                        + " – start from the workbook that  stars export --format xlsx  writes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Teacher, Class teacher", "Teacher; Class teacher", "Teacher，Class teacher"})
    void asksWhetherALineIsOneAliasOrSeveral(String aliases) throws IOException {
        assertThat(problems(sheets().set("Roles!E2", aliases).bytes()))
                .containsExactly(
                        "Roles!E2: '" + aliases + "' may be one thing or 2 things – write each on a line of its"
                                + " own, or put double quotes around it if it is one: \"" + aliases + "\"");
    }

    @Test
    void readsAliasesInQuotesAndIdsWithCommas() throws IOException {
        Framework framework = read(sheets().set("Roles!E2", "\"Head, primary\"\n\"so\"\nTeacher")
                .set("Behaviours!G3", "teamwork.listen, teamwork.help;"));

        assertThat(framework.role("tutor").aliases()).containsExactly("Head, primary", "so", "Teacher");
        assertThat(framework.behaviour("success.share").retired())
                .satisfies(retired -> assertThat(Objects.requireNonNull(retired).replacedBy())
                        .containsExactly("teamwork.listen", "teamwork.help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"• Tutor", "- Tutor", "1. Tutor", "2) Tutor"})
    void asksAboutBullets(String alias) throws IOException {
        assertThat(problems(sheets().set("Roles!E2", "Coach\n" + alias).bytes()))
                .containsExactly(
                        "Roles!E2: '" + alias + "' begins as the line of a list does – remove what stands before"
                                + " the words: each line of the cell is one thing anyway; or put double quotes around it if it"
                                + " belongs to them: \"" + alias + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b",
                "\"a,b\"",
                "\"",
                "\"\"",
                "a\"b;c",
                "\"so\"",
                "，",
                "a, \"b\" c",
                "• a",
                "1. a",
                "- a",
                "3a",
                "-a"
            })
    void findsTextsOfListsAgain(String text) {
        CellProblems problems = new CellProblems();
        List<String> texts = List.of(text, "other");

        assertThat(ListText.read(ListText.write(texts), Place.WORKBOOK, problems))
                .isEqualTo(texts);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void reportsAllProblemsOfACellAtOnce() throws IOException {
        assertThat(problems(sheets().set("Roles!E2", "a, b\n<b>")
                        .set("Behaviours!A4", "unity")
                        .set("Behaviours!C4", "Listen  to")
                        .bytes()))
                .containsExactly(
                        "Behaviours!A4: there is no value 'unity' – correct it, or add the value to its sheet",
                        "Behaviours!C4: 'Listen  to' has two spaces in a row at character 7 – keep only one",
                        "Roles!E2: 'a, b' may be one thing or 2 things – write each on a line of its own, or put double"
                                + " quotes around it if it is one: \"a, b\"",
                        "Roles!E2: '<b>' has what looks like HTML or an escape sequence at character 1 – write plain"
                                + " text: applications add their own layout");
    }

    @Test
    void readsWorkbooksOfEarlierProgramsWithoutLaterColumns() throws IOException {
        assertThat(read(sheets().removeColumn("Standards", 12))).isEqualTo(Sheets.framework());
    }

    @Test
    void reportsAFilledDownColumnAsRuns() throws IOException {
        Sheets sheets = sheets();
        for (int row = 6; row <= 10_000; row++) {
            sheets.set("Behaviours!C" + row, "Listen to others");
        }

        assertThat(problems(sheets.bytes()))
                .containsExactly(
                        "Behaviours!A6:A10000: the cell is empty – fill in 'Value'",
                        "Behaviours!B6:B10000: the cell is empty – fill in 'Id'",
                        "Behaviours!E6:E10000: the cell is empty – fill in 'Authority'");
    }

    @Test
    void listsAHandfulOfAMillionProblems() throws IOException {
        Sheets sheets = sheets();
        for (int row = 6; row <= 20_000; row++) {
            int length = row < 1_000 ? 400 : 1; // long ones, as far as they are listed
            sheets.set("Behaviours!A" + row, row + " " + "\u0001日".repeat(length));
        }

        List<String> problems = problems(sheets.bytes());

        assertThat(problems).hasSize(501).last().isEqualTo("… and 19498 more problems");
        assertThat(String.join("\n", problems).getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(1_000_000);
    }

    @Test
    void stopsWhereAWorkbookHasMoreCellsThanAFramework() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row <= 80_000; row++) {
            rows.append("<row><c><v>1</v></c></row>");
        }
        byte[] workbook = RawWorkbook.of(rows.toString())
                .replace("xl/workbook.xml", "\"One\"", "\"Values\"")
                .bytes();

        assertThat(problems(workbook))
                .last()
                .isEqualTo("Values!A80001: up to here the workbook has more than 80000 filled cells, the most that"
                        + " are imported – delete the rows that are not needed: often a cell was filled down to the end"
                        + " of the sheet; a framework that is so large is edited in its document");
    }

    @Test
    void reportsACellBeyondTheLastColumn() throws IOException {
        byte[] workbook = RawWorkbook.of("<row r=\"2\"><c r=\"AAAA2\"><v>1</v></c></row>")
                .replace("xl/workbook.xml", "\"One\"", "\"Values\"")
                .bytes();

        assertThat(problems(workbook))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("Values!AAAA2: the cell lies beyond the last one of a sheet, XFD1048576 – "));
    }

    @Test
    void offersWordsAndFitsOnPages() throws IOException {
        String sheet = xml("xl/worksheets/sheet4.xml");

        assertThat(sheet)
                .contains("<formula1>\"PUBLISHED,PROPOSED,APPROVED\"</formula1>", "showErrorMessage=\"true\"")
                .contains("paperSize=\"9\"", "orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"")
                .contains("fitToPage=\"true\"", " ht=\"30.0\"")
                .doesNotContain("customHeight");
        assertThat(xml("xl/workbook.xml")).contains("_xlnm.Print_Titles", "'Behaviours'!$1:$1");
        assertThat(xml("xl/worksheets/sheet7.xml")).contains("<formula1>\"yes,no\"</formula1>");
    }

    @Test
    void offersNoListLongerThanProgramsRead() {
        for (Table table : Tables.ALL) {
            assertThat(table.columns())
                    .allSatisfy(column ->
                            assertThat(String.join(",", column.words())).hasSizeLessThan(255));
        }
    }

    @Test
    void makesRowsAsHighAsTheirTexts() {
        Column text = Tables.CONTENT;
        assertThat(List.of(
                        RowHeight.of(List.of(""), List.of(text)),
                        RowHeight.of(List.of("a\nb\nc"), List.of(text)),
                        RowHeight.of(List.of("word ".repeat(24).strip()), List.of(text)),
                        RowHeight.of(List.of("x".repeat(61)), List.of(text)),
                        RowHeight.of(List.of("日".repeat(60)), List.of(text)),
                        RowHeight.of(List.of("a\n".repeat(100)), List.of(text))))
                .containsExactly(15.0, 45.0, 30.0, 30.0, 30.0, 409.0);
    }

    private static String xml(String part) throws IOException {
        return SpreadsheetTest.parts(Spreadsheet.write(Sheets.framework())).getOrDefault(part, "");
    }

    private static byte[] file(String program) throws IOException {
        try (InputStream in = ReceivedWorkbookTest.class.getResourceAsStream("programs/" + program + ".xlsx")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static Sheets sheets() throws IOException {
        return Sheets.of(Sheets.framework());
    }

    private static Framework read(Sheets sheets) throws IOException {
        return Spreadsheet.read(sheets.bytes(), "edited.xlsx");
    }

    private static List<String> problems(byte[] workbook) {
        InvalidSpreadsheetException refused = catchThrowableOfType(
                InvalidSpreadsheetException.class, () -> Spreadsheet.read(workbook, "edited.xlsx"));
        return refused.problems();
    }
}
