// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.editor.workbook.RawWorkbook;

/** What people do to a workbook besides editing its cells: nothing of it is passed over. */
class ReturnedWorkbookTest {
    @Test
    void findsARenamedSheetOnce() throws IOException {
        byte[] renamed = renamed("\"Behaviours\"", "\"Behaviors\"");

        assertThat(problems(renamed))
                .containsExactly("Behaviors!A1: the sheet 'Behaviors' does not belong to a framework, and there is no"
                        + " sheet 'Behaviours' – rename 'Behaviors' to 'Behaviours'");
    }

    @Test
    void doesNotHaveTheBaseRemovedIfItWasRenamed() throws IOException {
        assertThat(problems(renamed("\"STARS base\"", "\"STARS base \"")))
                .containsExactly("'STARS base '!A1: the hidden sheet 'STARS base ' says what the workbook was exported"
                        + " from, but it was renamed – rename it to 'STARS base'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Standards", "Statements", "Roles", "Crosswalk", "Alignments"})
    void findsADeletedSheetOnce(String sheet) throws IOException {
        assertThat(problems(sheets().remove(sheet)))
                .singleElement(as(STRING))
                .startsWith("the sheet '" + sheet + "' is missing – put it back as it was exported, ");
    }

    @Test
    void findsADeletedSheetByTheDraftIfTheBaseIsGoneToo() throws IOException {
        byte[] workbook = sheets().remove("Alignments").remove(Base.SHEET).bytes();

        assertThatThrownBy(() -> ImportPlan.of(workbook, "x", Sheets.framework(), ImportPlan.Choice.WHOLE_WORKBOOK))
                .isInstanceOfSatisfying(
                        InvalidSpreadsheetException.class,
                        e -> assertThat(e.problems())
                                .singleElement(as(STRING))
                                .startsWith("the sheet 'Alignments' is missing – "));
    }

    @Test
    void refusesHalfACharacter() throws IOException {
        assertThat(problems(sheets().set("Behaviours!C2", "Strive _xD83D_ to be better")
                        .set("Behaviours!C3", "Strive _xD83D__xDE00_ to be better")))
                .containsExactly("Behaviours!C2: the text has half a character in it, U+D83D"
                        + " – remove it, and type again what stood there, such as an emoji");
    }

    @Test
    void speaksOfCellsRatherThanOfProperties() throws IOException {
        assertThat(problems(sheets().set("Behaviours!D4", "_x0020_")))
                .singleElement(as(STRING))
                .startsWith("Behaviours!D4: ")
                .endsWith(" – write the text, or leave it out if it is optional");
    }

    @Test
    void tellsWhatIsWrittenWhereFieldsAreExplained() throws IOException {
        assertThat(problems(sheets().set("Framework!C3", "Please rename it")))
                .containsExactly(
                        "Framework!C3: 'Please rename it' is not what was exported, and this column is not read"
                                + " – do what it asks for, then empty the cell");
    }

    @Test
    void tellsWordsOutsideCells() throws IOException {
        byte[] workbook = RawWorkbook.of(parts())
                .note("Behaviours", "drawing", "drawing1.xml", """
                    <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
                        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor>
                      <xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row></xdr:from>
                      <xdr:to><xdr:col>5</xdr:col><xdr:row>9</xdr:row></xdr:to>
                      <xdr:sp><xdr:txBody><a:p><a:r><a:t>Please delete</a:t></a:r></a:p>
                        <a:p><a:r><a:t>row 5</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>
                    """)
                .note("Read me", "comments", "comments1.xml", """
                    <comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList>
                      <comment ref="A5"><text><t>Ask Ann</t></text></comment></commentList></comments>
                    """)
                .bytes();

        assertThat(problems(workbook))
                .containsExactly(
                        "Behaviours!C5: a text box or shape on the sheet says 'Please delete row 5'"
                                + " – do what it asks for, then remove it: only cells are imported",
                        "'Read me'!A5: the cell has a comment, 'Ask Ann'"
                                + " – do what it asks for, then remove it: comments are not imported");
    }

    @Test
    void doesNotJoinABaseThatIsLargerThanAny() throws IOException {
        String cells = "<row><c t=\"s\"><v>0</v></c></row>".repeat(20_000);
        byte[] workbook = RawWorkbook.of(cells)
                .replace("xl/workbook.xml", "\"One\"", "\"" + Base.SHEET + "\"")
                .shared("<si><t>" + "A".repeat(240_000) + "</t></si>")
                .bytes();

        assertThat(problems(workbook))
                .containsExactly("none of the workbook's sheets belongs to a framework"
                        + " – start from the workbook that  stars export --format xlsx  writes");
    }

    @Test
    void doesNotReadHeadersLongerThanAny() throws IOException {
        byte[] workbook = RawWorkbook.of("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(16_380) + "</row>")
                .replace("xl/workbook.xml", "\"One\"", "\"Values\"")
                .shared("<si><t>" + "Tex_x0041_\u0416".repeat(3_000) + "</t></si>")
                .bytes();

        assertThat(problems(workbook))
                .first(as(STRING))
                .startsWith("Values!A1: up to here the workbook has more than 16000000 characters");
    }

    @Test
    void endsListsOfWordsBelowTheData() throws IOException {
        assertThat(parts().values().stream().filter(part -> part.contains("<dataValidation ")))
                .isNotEmpty()
                .noneMatch(part -> part.contains("1048576"));
        assertThat(parts().get("xl/worksheets/sheet4.xml")).contains("sqref=\"E2:E505\"");
    }

    private static byte[] renamed(String name, String other) throws IOException {
        return RawWorkbook.of(parts()).replace("xl/workbook.xml", name, other).bytes();
    }

    /** The parts of an export. */
    private static Map<String, String> parts() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        byte[] workbook = Spreadsheet.write(Sheets.framework());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static Sheets sheets() throws IOException {
        return Sheets.of(Sheets.framework());
    }

    private static List<String> problems(Sheets sheets) throws IOException {
        return problems(sheets.bytes());
    }

    private static List<String> problems(byte[] workbook) {
        return catchThrowableOfType(InvalidSpreadsheetException.class, () -> Spreadsheet.read(workbook, "edited.xlsx"))
                .problems();
    }
}
