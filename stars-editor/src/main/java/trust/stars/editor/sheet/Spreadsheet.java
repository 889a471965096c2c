// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.json.CheckedDocument;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;
import trust.stars.validation.Rule;
import trust.stars.validation.Severity;

/** A framework as an Excel workbook: reading what was written gives the same framework. */
public final class Spreadsheet {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Spreadsheet() {}

    /**
     * The workbook of a framework.
     *
     * @throws IllegalArgumentException if a spreadsheet cannot hold something in it
     */
    public static byte[] write(Framework framework) throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(FrameworkWriter.write(framework));
        document.remove("$schema");
        byte[] workbook = WorkbookWriter.write(Grid.of(document));
        CellProblems problems = new CellProblems();
        ObjectNode back = assemble(workbook, new Cells(problems), problems);
        if (problems.isEmpty() && back.equals(document)) {
            return workbook;
        }
        String where = problems.isEmpty() ? "" : " (" + problems.first().place() + ")";
        throw new IllegalArgumentException(framework + " has a text that a spreadsheet cannot keep" + where
                + ", such as an empty one, or one with control characters – correct the document first");
    }

    /**
     * The framework in a workbook.
     *
     * @param name what messages call it
     * @throws InvalidSpreadsheetException if it is not such a workbook, or its content is not sound; with every problem
     */
    public static Framework read(byte[] workbook, String name) throws IOException {
        CellProblems problems = new CellProblems();
        Cells cells = new Cells(problems);
        byte[] document = assemble(workbook, cells, problems).toString().getBytes(StandardCharsets.UTF_8);
        if (cells.isEmpty()) {
            throw new InvalidSpreadsheetException(name, problems, 0);
        }
        Findings findings = CheckedDocument.findings(document, name);
        if (problems.isEmpty() && !findings.hasErrors()) {
            return FrameworkReader.read(new ByteArrayInputStream(document), name);
        }
        int unlisted = problems.isWhole() ? findings.unlisted() : 0;
        addErrors(findings, cells, problems);
        throw new InvalidSpreadsheetException(name, problems, unlisted);
    }

    private static ObjectNode assemble(byte[] workbook, Cells cells, CellProblems problems) {
        Map<Table, List<SheetRow>> rows = WorkbookReader.read(workbook, problems);
        return rows.isEmpty() ? MAPPER.createObjectNode() : new DocumentAssembly(rows, cells).document();
    }

    /**
     * Adds the errors of the document at their cells; if something of the sheets is not in the document, only the errors
     * that this cannot have caused.
     */
    private static void addErrors(Findings findings, Cells cells, CellProblems problems) {
        boolean isWhole = problems.isWhole();
        for (Finding finding : findings.listed()) {
            if ((isWhole || isOfItsOwn(finding.rule())) && finding.rule().severity() == Severity.ERROR) {
                String there = "in " + cells.place(finding.other());
                problems.add(
                        cells.place(finding.path()),
                        finding.says().print(there),
                        finding.hint().print(there));
            }
        }
    }

    /** Whether a rule is about one cell only, so breaking it does not go away when other cells are put right. */
    private static boolean isOfItsOwn(Rule rule) {
        return switch (rule.phase()) {
            case FILE, SYNTAX, SHAPE, TEXT -> rule != Rule.MISSING_PROPERTY;
            case MEANING, RELEASE, ADVICE -> false;
        };
    }
}
