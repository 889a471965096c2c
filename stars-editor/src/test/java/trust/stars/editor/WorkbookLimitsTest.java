// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trust.stars.editor.workbook.RawWorkbook;

/** Workbooks of all sizes are answered by the program as people get it, in a machine with a gigabyte. */
@Tag("packaged")
class WorkbookLimitsTest {
    private static final String LAST_ROW = "1048576";
    private static final String STYLES = "xl/styles.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void aDraft() throws Exception {
        assertThat(stars("new", "ours")).startsWith("0: Made ours ");
    }

    @Test
    void twoHundredThousandParts() throws Exception {
        try (ZipOutputStream zip = zip()) {
            for (int i = 0; i < 200_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }
        assertRefused("the workbook consists of more than ");
    }

    @Test
    void aColumnThatIsFilledToItsEnd() throws Exception {
        try (ZipOutputStream zip = zip()) {
            writeParts(
                    zip,
                    "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c></row>".repeat(1_048_574)
                            + "<row r=\"" + LAST_ROW + "\"><c r=\"A" + LAST_ROW + "\"><v>1</v></c></row>",
                    "");
        }
        assertRefused("up to here the workbook has more than ");
    }

    @Test
    void aPartThatUnpacksToGigabytes() throws Exception {
        try (ZipOutputStream zip = zip()) {
            writeParts(zip, "", STYLES);
            zip.putNextEntry(new ZipEntry(STYLES));
            byte[] spaces = " ".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 3_000; i++) {
                zip.write(spaces);
            }
        }
        assertRefused(" MB when it is unpacked");
    }

    @Test
    void fiftyMegabytesAsTheyAre() throws Exception {
        byte[] text = ("<sst xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><si><t>"
                        + "word ".repeat(9_900_000) + "</t></si></sst>")
                .getBytes(UTF_8);
        try (ZipOutputStream zip = zip()) {
            writeParts(zip, "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", TEXTS);
            ZipEntry shared = new ZipEntry(TEXTS);
            shared.setMethod(ZipEntry.STORED);
            shared.setSize(text.length);
            CRC32 sum = new CRC32();
            sum.update(text);
            shared.setCrc(sum.getValue());
            zip.putNextEntry(shared);
            zip.write(text);
        }
        assertRefused("Values!A1: the cell holds more than ");
    }

    private static ZipOutputStream zip() throws IOException {
        OutputStream file = Files.newOutputStream(folder.resolve("large.xlsx"));
        return new ZipOutputStream(file);
    }

    /** Writes the parts of a workbook with a sheet of values, but for one. */
    private static void writeParts(ZipOutputStream zip, String rows, String missing) throws IOException {
        Map<String, String> parts = RawWorkbook.of(rows)
                .replace("xl/workbook.xml", "\"One\"", "\"Values\"")
                .parts();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (!part.getKey().equals(missing)) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
    }

    private static void assertRefused(String problem) throws Exception {
        String said = stars("import", "large.xlsx", "--content", "ours");

        assertThat(said)
                .startsWith("1: Refused: large.xlsx cannot be imported\n")
                .contains(problem);
        assertThat(said.getBytes(UTF_8)).hasSizeLessThan(1_000_000);
    }

    private static String stars(String... words) throws Exception {
        return PackagedTest.stars(folder, "-Xmx1g", words);
    }
}
