// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.SeededProperty;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;

class SpreadsheetTest {
    private static final Path FIRST_RELEASE = Path.of("../stars-content/framework/releases/1.0.0.json");

    @Provide
    Arbitrary<FrameworkContent> sound() {
        return SpreadsheetFrameworks.sound();
    }

    @Provide
    Arbitrary<FrameworkContent> wild() {
        return SpreadsheetFrameworks.wild();
    }

    @SeededProperty
    void comesBackAsItWas(@ForAll("sound") FrameworkContent content) throws IOException {
        Framework framework = Framework.of(content);

        Framework back = Spreadsheet.read(Spreadsheet.write(framework), "any.xlsx");

        assertThat(back.content()).isEqualTo(content);
    }

    /**
     * Such texts break the rules, so they cannot be read back as a framework; writing makes sure that they are kept.
     */
    @SeededProperty
    void neverWritesAFormula(@ForAll("wild") FrameworkContent content) throws IOException {
        Map<String, String> parts = parts(Spreadsheet.write(Framework.of(content)));

        parts.forEach((name, xml) -> {
            if (name.startsWith("xl/worksheets/")) {
                assertThat(xml).doesNotContain("<f>", "<f ", "<f/>");
                assertThat(xml).doesNotContainPattern("<c [^>]*t=\"(?!s\")");
                assertThat(xml).doesNotContainPattern("<c (?![^>]*t=)[^>]*><v>");
            }
        });
    }

    @Test
    @Tag("locale")
    void keepsTheFirstRelease() throws IOException {
        Framework release = FrameworkReader.read(FIRST_RELEASE);

        assertThat(Spreadsheet.read(Spreadsheet.write(release), "1.0.0.xlsx")).isEqualTo(release);
    }

    @Test
    void leavesOutSheetsWithNothingInThem() throws IOException {
        String sheets = parts(Spreadsheet.write(Sheets.framework("""
            {"formatVersion": 1, "id": "small", "title": "Small", "version": "1.0.0", "language": "en-GB",
             "publisher": "Us", "values": [
               {"id": "care", "name": "Care", "statement": "We care.", "authority": "PUBLISHED"}]}
            """))).getOrDefault("xl/workbook.xml", "");

        assertThat(sheets.replaceAll("(?s).*?<sheet name=\"([^\"]*)\"(?:[^<]*(?:<(?!sheet )[^<]*)*)", "$1,"))
                .isEqualTo("Read me,Framework,Values,Behaviours,Rewordings,Waivers,STARS base,");
    }

    @Test
    void formatsEveryCellAsTextUnderABoldFrozenHeader() throws IOException {
        Map<String, String> parts = parts(Spreadsheet.write(Sheets.framework()));

        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"@\"", "wrapText=\"true\"", "<b/>");
        assertThat(parts.get("xl/worksheets/sheet4.xml"))
                .contains("ySplit=\"1\"", "state=\"frozen\"", "width=\"60.0\"");
    }

    @Test
    void keepsTheLargestFrameworkOfATrust() throws IOException {
        StringJoiner values = new StringJoiner(",");
        StringJoiner statements = new StringJoiner(",");
        StringJoiner roles = new StringJoiner(",");
        StringJoiner links = new StringJoiner(",");
        for (int i = 0; i < 200; i++) {
            StringJoiner behaviours = new StringJoiner(",");
            for (int j = 0; j < 10; j++) {
                behaviours.add("""
                    {"id": "v%1$d.b%2$d", "text": "Do this %1$d and that %2$d", "authority": "PUBLISHED"}
                    """.formatted(i, j));
            }
            values.add("""
                {"id": "v%1$d", "name": "V%1$d", "statement": "We %1$d.", "behaviours": [%2$s], "authority": "PUBLISHED"}
                """.formatted(i, behaviours));
            statements.add("{\"id\": \"s.n%1$d\", \"code\": \"%1$d\", \"label\": \"Label %1$d\"}".formatted(i));
            roles.add("""
                {"id": "r%1$d", "name": "Role %1$d", "family": "All", "standards": ["s"], "crosswalk": {"a": "%1$d"}}
                """.formatted(i));
            for (int j = 0; j < 50; j++) {
                links.add("""
                    {"statement": "s.n%d", "behaviour": "v%d.b%d", "relation": "PARTIAL", "rationale": "So it is.",
                     "authority": "PROPOSED"}
                    """.formatted(i, (i + j) % 200, j % 10));
            }
        }
        Framework framework = Sheets.framework("""
            {"formatVersion": 1, "id": "large", "title": "Large", "version": "1.0.0", "language": "en-GB",
             "publisher": "Us", "values": [%s], "standards": [{"id": "s", "title": "A code", "kind": "ETHICAL_CODE",
             "publisher": "A body", "status": "CURRENT", "statements": [%s]}], "roles": [%s], "alignments": [%s]}
            """.formatted(values, statements, roles, links));

        assertThat(Spreadsheet.read(Spreadsheet.write(framework), "large.xlsx")).isEqualTo(framework);
    }

    @Test
    void refusesWhatASpreadsheetCannotKeep() throws IOException {
        Framework framework = Sheets.framework("""
            {"formatVersion": 1, "id": "small", "title": "Small", "version": "1.0.0", "language": "en-GB",
             "publisher": "Us", "values": [
               {"id": "care", "name": "Care", "statement": "We care.", "authority": "PUBLISHED"}],
             "waivers": [{"code": "", "item": "care", "reason": "None."}]}
            """);

        assertThatThrownBy(() -> Spreadsheet.write(framework))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Small 1.0.0 has something that a spreadsheet cannot keep (Waivers!A2: the cell is empty"
                        + " – fill in 'Code'), such as an empty text, or one with control characters – correct it"
                        + " in the document, and edit that instead of a spreadsheet");
    }

    @Test
    @Tag("locale")
    void acceptsColumnsInAnotherOrderAndWhatSpreadsheetProgramsLeaveBehind() throws IOException {
        byte[] workbook = Sheets.of(Sheets.framework())
                .swapColumns("Behaviours", 0, 2)
                .set("Behaviours!L1", " ")
                .set("Behaviours!A40", "  ")
                .set("Values!D2", " published ")
                .set("Framework!B6", "'1.1.0")
                .set("Behaviours!G3", "teamwork.listen\r\n\r\n teamwork.help \r\n")
                .set("Notes!A1", " ")
                .bytes();

        assertThat(Spreadsheet.read(workbook, "edited.xlsx")).isEqualTo(Sheets.framework());
    }

    @Test
    @Tag("locale")
    void acceptsTextThatExcelMadeADate() throws IOException {
        byte[] workbook = Sheets.of(Sheets.framework())
                .set("Framework!B8", java.time.LocalDate.of(2027, 1, 1))
                .bytes();

        assertThat(Spreadsheet.read(workbook, "edited.xlsx").content().effectiveFrom())
                .isEqualTo(java.time.LocalDate.of(2027, 1, 1));
    }

    @Test
    void readsWhatOtherProgramsEscape() {
        assertThat(List.of(Escapes.read("a_x000D_b"), Escapes.read("_x005F_x0041_"), Escapes.write("_x0041_x0042_")))
                .containsExactly("a\rb", "_x0041_", "_x005F_x0041_x005F_x0042_");
    }

    static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        Path file = Files.write(Files.createTempFile("workbook", ".xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
