// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import trust.stars.editor.workbook.Reference;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;

/** A workbook as an editor hands it back: cells may hold anything. */
public final class Sheets {
    /** What a cell computes. */
    record Formula(String text) {}

    private static final String SMALL = """
        {"formatVersion": 1, "id": "small", "title": "Small framework", "acronym": "ST", "version": "1.1.0",
         "effectiveFrom": "2026-09-01", "language": "en-GB", "publisher": "The Trust",
         "introduction": ["First.", "Second."],
         "values": [
           {"id": "success", "name": "Success", "statement": "Success is for all.", "behaviours": [
              {"id": "success.strive", "text": "Strive to be better", "authority": "PUBLISHED"}],
            "retiredBehaviours": [
              {"id": "success.share", "text": "Share what you know", "authority": "PUBLISHED", "retired":
                {"in": "1.1.0", "replacedBy": ["teamwork.listen", "teamwork.help"], "reason": "It was two things."}}],
            "authority": "PUBLISHED"},
           {"id": "teamwork", "name": "Teamwork", "statement": "We work together.", "behaviours": [
              {"id": "teamwork.listen", "text": "Listen to others", "label": "Listen", "authority": "PROPOSED"},
              {"id": "teamwork.help", "text": "Offer your help", "authority": "PROPOSED"}],
            "authority": "PUBLISHED"}],
         "standards": [{"id": "code", "title": "A code", "kind": "ETHICAL_CODE", "publisher": "A body",
            "status": "CURRENT", "statements": [{"id": "code.one", "code": "1", "label": "Be kind"}]}],
         "roles": [{"id": "tutor", "name": "Tutor", "family": "Teaching", "standards": ["code"],
            "crosswalk": {"census": "TU"}}],
         "alignments": [{"statement": "code.one", "behaviour": "teamwork.help", "relation": "PARTIAL",
            "rationale": "To help is kind.", "authority": "PROPOSED"}]}
        """;

    private final Map<String, Map<Integer, Map<Integer, Object>>> sheets = new LinkedHashMap<>();

    private Sheets() {}

    public static Framework framework() throws IOException {
        return framework(SMALL);
    }

    static Framework framework(String document) throws IOException {
        return FrameworkReader.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "small.json");
    }

    /** The workbook of a framework, ready to be edited. */
    public static Sheets of(Framework framework) throws IOException {
        return of(framework, framework);
    }

    /** The workbook that an editor has made of an export. */
    public static Sheets of(Framework framework, Framework exported) throws IOException {
        Sheets workbook = new Sheets();
        // of a sheet whose rows are all gone, the headers stay
        for (Grid grid : Grid.of(new JsonMapper().readTree(FrameworkWriter.write(exported)))) {
            for (int j = 0; j < grid.table().headers().size(); j++) {
                workbook.set(
                        grid.table().name() + "!" + new Reference(1, j),
                        grid.table().headers().get(j));
            }
        }
        for (Grid grid : Grid.of(new JsonMapper().readTree(FrameworkWriter.write(framework)))) {
            List<List<String>> lines = new ArrayList<>(List.of(grid.table().headers()));
            lines.addAll(grid.rows());
            Map<Integer, Map<Integer, Object>> rows = new TreeMap<>();
            for (int i = 0; i < lines.size(); i++) {
                Map<Integer, Object> row = new TreeMap<>();
                for (int j = 0; j < lines.get(i).size(); j++) {
                    if (!lines.get(i).get(j).isEmpty()) {
                        row.put(j, Escapes.write(lines.get(i).get(j)));
                    }
                }
                rows.put(i, row);
            }
            workbook.sheets.put(grid.table().name(), rows);
        }
        List<String> base = Base.cells(exported);
        for (int i = 0; i < base.size(); i++) {
            workbook.set(Base.SHEET + "!A" + (i + 1), base.get(i));
        }
        return workbook;
    }

    public Sheets set(String place, Object content) {
        int mark = place.indexOf('!');
        Reference cell = Reference.parse(place.substring(mark + 1)).orElseThrow();
        sheets.computeIfAbsent(place.substring(0, mark), name -> new TreeMap<>())
                .computeIfAbsent(cell.row() - 1, row -> new TreeMap<>())
                .put(cell.column(), content);
        return this;
    }

    public Sheets remove(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    public Sheets removeRow(String sheet, int number) {
        rows(sheet).remove(number - 1);
        return this;
    }

    Sheets removeColumn(String sheet, int column) {
        rows(sheet).values().forEach(row -> row.remove(column));
        return this;
    }

    public Sheets swapRows(String sheet, int one, int other) {
        Map<Integer, Object> row = rows(sheet).getOrDefault(one - 1, new TreeMap<>());
        rows(sheet).put(one - 1, rows(sheet).getOrDefault(other - 1, new TreeMap<>()));
        rows(sheet).put(other - 1, row);
        return this;
    }

    Sheets swapColumns(String sheet, int one, int other) {
        rows(sheet).values().forEach(row -> {
            Object first = row.remove(one);
            Object second = row.remove(other);
            if (second != null) {
                row.put(one, second);
            }
            if (first != null) {
                row.put(other, first);
            }
        });
        return this;
    }

    private Map<Integer, Map<Integer, Object>> rows(String sheet) {
        return sheets.getOrDefault(sheet, new TreeMap<>());
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            for (var sheet : sheets.entrySet()) {
                Worksheet worksheet = workbook.newWorksheet(sheet.getKey());
                sheet.getValue()
                        .forEach((row, cells) -> cells.forEach((column, cell) -> {
                            if (cell instanceof Formula formula) {
                                worksheet.formula(row, column, formula.text());
                            } else if (cell instanceof Number number) {
                                worksheet.value(row, column, number);
                            } else if (cell instanceof Boolean flag) {
                                worksheet.value(row, column, flag);
                            } else if (cell instanceof LocalDateTime date) {
                                worksheet.value(row, column, date);
                                worksheet
                                        .style(row, column)
                                        .format("dd/mm/yyyy hh:mm")
                                        .set();
                            } else if (cell instanceof LocalDate date) {
                                worksheet.value(row, column, date);
                                worksheet
                                        .style(row, column)
                                        .format("dd/mm/yyyy")
                                        .set();
                            } else {
                                worksheet.value(row, column, cell.toString());
                            }
                        }));
            }
        }
        return out.toByteArray();
    }
}
