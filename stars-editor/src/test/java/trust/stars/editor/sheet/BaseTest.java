// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.editor.sheet.ImportPlan.Choice;
import trust.stars.fixtures.Sketch;
import trust.stars.model.Framework;

/** What a workbook carries, and what becomes of one that carries nothing, or something else. */
class BaseTest {
    private final Framework exported = Sheets.framework();
    private final Framework draft = Sketch.of(exported.content())
            .set("teamwork.listen", "text", "Listen to everyone")
            .framework();
    private final Framework edited = Sketch.of(exported.content())
            .set("teamwork.help", "text", "Offer your help gladly")
            .framework();

    BaseTest() throws IOException {}

    @Test
    void isExactlyWhatWasExported() throws IOException {
        assertThat(Base.read(Base.cells(exported))).contains(Spreadsheet.document(exported));
        assertThat(Spreadsheet.open(Spreadsheet.write(exported), "export.xlsx", Spreadsheet.document(exported))
                        .base())
                .contains(Spreadsheet.document(exported));
    }

    @Test
    void fitsIntoCells() throws IOException {
        List<String> words = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            words.add(Long.toHexString(random.nextLong()) + " "
                    + Long.toHexString(random.nextLong()).repeat(100));
        }
        Framework large = Sketch.of(exported.content())
                .set("small", "introduction", words)
                .set("small", "title", "Large")
                .framework();
        List<String> cells = Base.cells(large);

        assertThat(cells).hasSizeGreaterThan(2).allMatch(cell -> cell.length() <= 32_000);
        assertThat(Base.read(cells)).contains(Spreadsheet.document(large));
    }

    @Test
    void isNotBelievedIfItUnpacksToMoreThanFits() {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            for (int i = 0; i < 200; i++) {
                packed.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(Base.read(List.of("", "", Base64.getEncoder().encodeToString(out.toByteArray()))))
                .isEmpty();
    }

    @Test
    void refusesAWorkbookThatDoesNotSayWhatItWasExportedFrom() throws IOException {
        byte[] workbook = Sheets.of(edited).remove(Base.SHEET).bytes();

        assertThat(ImportPlan.of(workbook, "old.xlsx", draft, Choice.ASK))
                .isInstanceOfSatisfying(
                        ImportPlan.Refused.class,
                        plan -> assertThat(plan.lines())
                                .contains(
                                        "    Text was:     Listen to everyone", "    Text becomes: Listen to others"));
        assertThat(ImportPlan.of(workbook, "old.xlsx", draft, Choice.WHOLE_WORKBOOK))
                .isInstanceOfSatisfying(ImportPlan.Ready.class, plan -> {
                    assertThat(plan.framework()).isEqualTo(edited);
                    assertThat(plan.lines()).contains("    Text was:     Listen to everyone");
                });
        assertThat(ImportPlan.of(workbook, "old.xlsx", edited, Choice.ASK))
                .isInstanceOfSatisfying(
                        ImportPlan.Ready.class,
                        plan -> assertThat(plan.isEmpty()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A2", "A3", "A4"})
    void noticesABaseThatWasTouched(String cell) throws IOException {
        Sheets workbook = Sheets.of(edited, exported).set(Base.SHEET + "!" + cell, "H4sIAAAA");

        assertThat(ImportPlan.of(workbook.bytes(), "touched.xlsx", draft, Choice.ASK))
                .isInstanceOf(ImportPlan.Refused.class);
    }
}
