// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class WorkbookTest {
    private static final String STYLES = """
        <numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;-&quot;mm\\-dd"/><numFmt numFmtId="165" formatCode="0.00"/>
        <numFmt numFmtId="166" formatCode="[Red]General"/><numFmt numFmtId="167" formatCode="&quot;day&quot; 0"/></numFmts>
        <fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>
        <cellStyleXfs><xf fontId="1"/></cellStyleXfs>
        <cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="49"/><xf fontId="1"/>
        <xf fontId="2"/><xf numFmtId="167"/><xf numFmtId="22"/></cellXfs>\
        """;

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("<c r=\"A1\" t=\"s\"><v>0</v></c>", "A1 TEXT shared"),
                Arguments.of("<c r=\"A1\" t=\"str\"><v>no formula</v></c>", "A1 TEXT no formula"),
                Arguments.of("<c r=\"A1\" t=\"str\"><f>B1</f><v>x</v></c>", "A1 FORMULA B1"),
                Arguments.of("<c r=\"A1\"><f t=\"shared\" si=\"0\"/><v>7</v></c>", "A1 FORMULA "),
                Arguments.of("<c r=\"A1\" t=\"inlineStr\"><is><t>in</t></is></c>", "A1 TEXT in"),
                Arguments.of("<c r=\"A1\"><is><t>untyped</t></is></c>", "A1 TEXT untyped"),
                Arguments.of(
                        "<c r=\"A1\" t=\"inlineStr\"><is><r><t>one </t></r><r><rPr><b/></rPr><t>two</t></r></is></c>",
                        "A1 TEXT one two"),
                Arguments.of(
                        "<c r=\"A1\" t=\"inlineStr\"><is><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></is></c>",
                        "A1 TEXT 東京"),
                Arguments.of(
                        "<c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[a<b]]> &amp; c</t></is></c>", "A1 TEXT a<b & c"),
                Arguments.of("<c r=\"A1\" t=\"b\"><v>1</v></c>", "A1 TRUTH TRUE"),
                Arguments.of("<c r=\"A1\" t=\"b\"><v>false</v></c>", "A1 TRUTH FALSE"),
                Arguments.of("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", "A1 ERROR #REF!"),
                Arguments.of("<c r=\"A1\"><v>seven</v></c>", "A1 ERROR seven"),
                Arguments.of("<c r=\"A1\"><v>NaN</v></c>", "A1 ERROR NaN"),
                Arguments.of("<c r=\"A1\" t=\"new\"><v>x</v></c>", "A1 ERROR x"),
                Arguments.of("<c r=\"A1\"><v>7</v></c>", "A1 NUMBER 7"),
                Arguments.of("<c r=\"A1\"><v>7</v><own xmlns=\"\">x</own></c>", "A1 NUMBER 7"),
                Arguments.of("<c r=\"A1\" t=\"n\"><v>2.1000000000000001</v></c>", "A1 NUMBER 2.1"),
                Arguments.of("<c r=\"A1\"><v>-0.5</v></c>", "A1 NUMBER -0.5"),
                Arguments.of("<c r=\"A1\"><v>1E3</v></c>", "A1 NUMBER 1000"),
                Arguments.of("<c r=\"A1\"><v>0.30000000000000004</v></c>", "A1 FORMATTED_NUMBER 0.30000000000000004"),
                Arguments.of("<c r=\"A1\"><v>123456789012</v></c>", "A1 FORMATTED_NUMBER 123456789012"),
                Arguments.of("<c r=\"A1\"><v>1e300</v></c>", "A1 FORMATTED_NUMBER 1E+300"),
                Arguments.of("<c r=\"A1\" s=\"3\"><v>2.1</v></c>", "A1 FORMATTED_NUMBER 2.1"),
                Arguments.of("<c r=\"A1\" s=\"4\"><v>2.1</v></c>", "A1 NUMBER 2.1"),
                Arguments.of("<c r=\"A1\" s=\"7\"><v>2</v></c>", "A1 FORMATTED_NUMBER 2"),
                Arguments.of("<c r=\"A1\" s=\"1\"><v>46266</v></c>", "A1 DATE 2026-09-01"),
                Arguments.of("<c r=\"A1\" s=\"2\"><v>46266</v></c>", "A1 DATE 2026-09-01"),
                Arguments.of("<c r=\"A1\" s=\"8\"><v>46266.5</v></c>", "A1 DATE 2026-09-01T12:00"),
                Arguments.of("<c r=\"A1\" s=\"1\"><v>1</v></c>", "A1 DATE 1900-01-01"),
                Arguments.of("<c r=\"A1\" s=\"1\"><v>61</v></c>", "A1 DATE 1900-03-01"),
                Arguments.of("<c r=\"A1\" s=\"1\"><v>2958466</v></c>", "A1 FORMATTED_NUMBER 2958466"),
                Arguments.of("<c r=\"A1\" t=\"d\"><v>2026-09-01</v></c>", "A1 DATE 2026-09-01"),
                Arguments.of("<c r=\"A1\" t=\"d\"><v>2026-09-01T09:30:00Z</v></c>", "A1 DATE 2026-09-01T09:30"),
                Arguments.of("<c r=\"A1\" t=\"d\"><v>1 May</v></c>", "A1 ERROR 1 May"),
                Arguments.of("<c r=\"A1\" s=\"5\" t=\"s\"><v>0</v></c>", "A1 TEXT shared struck shared"),
                Arguments.of("<c r=\"A1\" s=\"6\" t=\"s\"><v>0</v></c>", "A1 TEXT shared"),
                Arguments.of(
                        "<c r=\"A1\" t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>old</t></r><r><t>"
                                + " new</t></r></is></c>",
                        "A1 TEXT old new struck old"),
                Arguments.of(
                        "<c r=\"A1\" t=\"inlineStr\"><is><r><rPr><strike/></rPr><t> </t></r><r><t>new</t></r></is></c>",
                        "A1 TEXT  new"));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void readsWhatProgramsWrite(String cell, String shown) throws IOException {
        assertThat(RawWorkbook.shown(RawWorkbook.of("<row r=\"1\">" + cell + "</row>")
                        .styles(STYLES)
                        .bytes()))
                .isEqualTo("One\n" + shown + "\n");
    }

    static Stream<Arguments> places() {
        String x = " t=\"str\"><v>x</v></c>";
        return Stream.of(
                Arguments.of(
                        "<row><c" + x + "<c" + x + "</row><row><c" + x + "</row>", "A1 TEXT x\nB1 TEXT x\nA2 TEXT x\n"),
                Arguments.of(
                        "<row r=\"3\"><c r=\"C3\"" + x + "<c" + x + "</row><row><c" + x + "</row>",
                        "C3 TEXT x\nD3 TEXT x\nA4 TEXT x\n"),
                Arguments.of("<row r=\"1\"><c r=\"xfd1\"" + x + "</row>", "XFD1 TEXT x\n"),
                Arguments.of("<row r=\"1\"><c r=\"B1\"" + x + "<c r=\"A1\"" + x + "</row>", "A1 TEXT x\nB1 TEXT x\n"),
                Arguments.of(
                        "<row r=\"2\"><c r=\"AAAA2\"" + x + "</row>",
                        "AAAA2 the cell lies beyond the last one of a sheet, XFD1048576\n"),
                Arguments.of(
                        "<row r=\"2\"><c r=\"XFE2\"" + x + "</row>",
                        "XFE2 the cell lies beyond the last one of a sheet, XFD1048576\n"),
                Arguments.of("<row r=\"2\"><c r=\"?\"" + x + "</row>", "A2 the cell calls itself '?'\n"),
                Arguments.of("<row r=\"2\"><c r=\"$A$2\"" + x + "</row>", "A2 the cell calls itself '$A$2'\n"),
                Arguments.of(
                        "<row r=\"2\"><c r=\"AAAAAAAAAAAA2\"" + x + "</row>",
                        "A2 the cell calls itself 'AAAAAAAAAAAA2'\n"),
                Arguments.of("<row r=\"2\"><c r=\"\"" + x + "</row>", "A2 the cell calls itself ''\n"),
                Arguments.of("<row r=\"2\"><c r=\"A3\"" + x + "</row>", "A3 the cell stands in row 2 of the file\n"),
                Arguments.of(
                        "<row r=\"2\"><c r=\"A2\"" + x + "<c r=\"A2\"" + x + "</row>",
                        "A2 the cell is there twice\nA2 TEXT x\n"),
                Arguments.of("<row r=\"2\"/><row r=\"2\"/>", "A2 the row comes after row 2 in the file\n"),
                Arguments.of("<row r=\"3\"/><row r=\"2\"/>", "A2 the row comes after row 3 in the file\n"),
                Arguments.of("<row r=\"1048577\"/>", "A1048577 the row lies below the last row of a sheet, 1048576\n"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void placesCellsWhereTheySayOrWhereTheyFollow(String rows, String shown) throws IOException {
        assertThat(RawWorkbook.shown(RawWorkbook.of(rows).bytes())).isEqualTo("One\n" + shown);
    }

    @Test
    void readsTheStrictEdition() throws IOException {
        byte[] strict = RawWorkbook.of("<row><c t=\"s\"><v>0</v></c></row>")
                .replace(
                        "",
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .bytes();

        assertThat(RawWorkbook.shown(strict)).isEqualTo("One\nA1 TEXT shared\n");
    }

    @Test
    void readsElementsWithPrefixes() throws IOException {
        byte[] prefixed = RawWorkbook.of("<row><c t=\"s\"><v>0</v></c></row>")
                .replace("xl/worksheets/", "</", "</x:")
                .replace("xl/worksheets/", "<c", "<x:c")
                .replace("xl/worksheets/", "<v", "<x:v")
                .replace("xl/worksheets/", "<row", "<x:row")
                .replace("xl/worksheets/", "<sheetData", "<x:sheetData")
                .replace("xl/worksheets/", "<worksheet xmlns=", "<x:worksheet xmlns:x=")
                .bytes();

        assertThat(RawWorkbook.shown(prefixed)).isEqualTo("One\nA1 TEXT shared\n");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() throws IOException {
        byte[] mac = RawWorkbook.of("<row><c s=\"1\"><v>44804</v></c></row>")
                .styles(STYLES)
                .replace("xl/workbook.xml", "<workbookPr/>", "<workbookPr date1904=\"1\"/>")
                .bytes();

        assertThat(RawWorkbook.shown(mac)).isEqualTo("One\nA1 DATE 2026-09-01\n");
    }

    @Test
    void leavesPhoneticGuidesOutOfSharedTexts() throws IOException {
        byte[] japanese = RawWorkbook.of("<row><c t=\"s\"><v>1</v></c></row>")
                .shared("<si><t>x</t><rPh sb=\"0\" eb=\"1\"><t>y</t></rPh><phoneticPr fontId=\"1\"/></si><si><t>東</t>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>ヒガシ</t></rPh></si>")
                .bytes();

        assertThat(RawWorkbook.shown(japanese)).isEqualTo("One\nA1 TEXT 東\n");
    }

    @Test
    void showsCommentsAndConversationsOnce() throws IOException {
        byte[] commented = RawWorkbook.of("<row><c t=\"s\"><v>0</v></c></row>")
                .comments(
                        "<comment ref=\"A1\"><text><r><t>Ask </t></r><r><t>Ann</t></r></text></comment><comment"
                                + " ref=\"B9\"><text><t>[Threaded comment] Your version of Excel</t></text></comment>",
                        "<threadedComment ref=\"B9\" id=\"{1}\"><text>Is this right?</text></threadedComment>"
                                + "<threadedComment ref=\"B9\" id=\"{2}\"><text>Yes.</text></threadedComment>")
                .bytes();

        assertThat(RawWorkbook.shown(commented))
                .isEqualTo("One\nA1 TEXT shared\nB9 comment Is this right?\nB9 comment Yes.\nA1 comment Ask Ann\n");
    }

    @Test
    void tellsHiddenSheets() throws IOException {
        byte[] hidden = RawWorkbook.of("")
                .replace("xl/workbook.xml", "name=\"One\"", "name=\"One\" state=\"veryHidden\"")
                .bytes();

        assertThat(RawWorkbook.shown(hidden)).isEqualTo("hidden One\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY a \"b\">]><worksheet",
                "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet",
                "<!DOCTYPE worksheet SYSTEM \"http://localhost/x.dtd\"><worksheet",
                "&unknown;<worksheet",
                "<worksheet <worksheet",
            })
    void refusesWhatAFileDefinesItself(String start) throws IOException {
        byte[] crafted = RawWorkbook.of("")
                .replace("xl/worksheets/", "<worksheet", start)
                .bytes();

        assertThatThrownBy(() -> RawWorkbook.shown(crafted))
                .hasMessage("the file is damaged: a part of it cannot be understood");
    }

    @Test
    void refusesElementsNestedWithoutEnd() throws IOException {
        byte[] deep = RawWorkbook.of("<row>" + "<a>".repeat(200)).bytes();

        assertThatThrownBy(() -> RawWorkbook.shown(deep))
                .hasMessage("the file is damaged: a part of it cannot be understood");
    }

    @Test
    void readsEachPartOnce() throws IOException {
        byte[] twice = RawWorkbook.of("<row><c t=\"s\"><v>0</v></c></row>")
                .replace("xl/workbook.xml", "</sheets>", "<sheet name=\"Two\" sheetId=\"2\" r:id=\"s1\"/></sheets>")
                .bytes();

        assertThatThrownBy(() -> RawWorkbook.shown(twice)).hasMessage("the file is damaged: a part of it is missing");
    }

    @Test
    void missesPartsAndTexts() throws IOException {
        byte[] sheet =
                RawWorkbook.of("").replace("xl/_rels/", "sheet1", "sheet2").bytes();
        byte[] text = RawWorkbook.of("<row><c t=\"s\"><v>1</v></c></row>").bytes();

        assertThatThrownBy(() -> RawWorkbook.shown(sheet)).hasMessage("the file is damaged: a part of it is missing");
        assertThatThrownBy(() -> RawWorkbook.shown(text)).hasMessage("the file is damaged: a text of it is missing");
    }

    @Test
    void refusesMoreTextsFormatsAndSheetsThanAWorkbookHas() throws IOException {
        byte[] texts = RawWorkbook.of("").shared("<si/>".repeat(300_001)).bytes();
        byte[] formats = RawWorkbook.of("")
                .styles("<cellXfs>" + "<xf/>".repeat(100_001) + "</cellXfs>")
                .bytes();
        byte[] sheets = RawWorkbook.of("")
                .replace("xl/workbook.xml", "</sheets>", "<sheet name=\"x\" r:id=\"s1\"/>".repeat(1000) + "</sheets>")
                .bytes();

        assertThatThrownBy(() -> Workbook.open(texts)).hasMessage("the workbook has more than 300000 texts");
        assertThatThrownBy(() -> Workbook.open(formats))
                .hasMessage("the workbook has more than 100000 formats of cells");
        assertThatThrownBy(() -> Workbook.open(sheets)).hasMessage("the workbook has more than 1000 sheets");
    }

    @Test
    void stopsWhereNoMoreRowsAreWanted() throws IOException {
        int[] rows = {0};
        Workbook workbook = Workbook.open(
                RawWorkbook.of("<row><c><v>1</v></c></row>".repeat(9)).bytes());
        SheetVisitor visitor = new SheetVisitor() {
            @Override
            public boolean row(int number, java.util.Map<Integer, Cell> cells) {
                rows[0]++;
                return rows[0] < 3;
            }

            @Override
            public void comment(Reference cell, String words) {}

            @Override
            public void drawing(Reference cell, String words) {}

            @Override
            public void misplaced(Reference nearest, String message) {}
        };

        workbook.read(workbook.sheets().get(0), visitor);

        assertThat(rows[0]).isEqualTo(3);
    }

    @Test
    void namesCells() {
        assertThat(Stream.of(0, 25, 26, 701, 702, 16_383, 18_278).map(column -> new Reference(1, column).toString()))
                .containsExactly("A1", "Z1", "AA1", "ZZ1", "AAA1", "XFD1", "AAAA1");
        assertThat(Reference.parse("AAAA1")).contains(new Reference(1, 18_278));
    }
}
