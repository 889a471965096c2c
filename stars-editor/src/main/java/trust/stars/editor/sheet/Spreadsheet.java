// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.json.CheckedDocument;
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
        ObjectNode document = document(framework);
        byte[] workbook = WorkbookWriter.write(Grid.of(document), framework);
        CellProblems problems = new CellProblems();
        ObjectNode back = assemble(WorkbookReader.read(workbook, document, problems), new Cells(problems));
        if (problems.isEmpty() && back.equals(document)) {
            return workbook;
        }
        String where = problems.isEmpty() ? "" : " (" + problems.first() + ")";
        throw new IllegalArgumentException(
                framework + " has something that a spreadsheet cannot keep" + where
                        + ", such as an empty text, or one with control characters – correct it in the document, and edit that instead of a spreadsheet");
    }

    /** The document of a framework, as the sheets of a workbook hold it. */
    static ObjectNode document(Framework framework) throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(FrameworkWriter.write(framework));
        document.remove("$schema");
        return document;
    }

    /**
     * The framework in a workbook.
     *
     * @param name what messages call it
     * @throws InvalidSpreadsheetException if it is not such a workbook, or its content is not sound; with every problem
     */
    public static Framework read(byte[] workbook, String name) throws IOException {
        EditedWorkbook edited = open(workbook, name, MAPPER.createObjectNode());
        return edited.framework(edited.document());
    }

    /**
     * A workbook that somebody has edited, before it is known whether its content is sound.
     *
     * @param draft what the workbook is expected to have a sheet for, if it does not say what it was exported from
     * @throws InvalidSpreadsheetException if it is not such a workbook, or a cell cannot be read; with every problem
     */
    static EditedWorkbook open(byte[] workbook, String name, ObjectNode draft) throws IOException {
        CellProblems problems = new CellProblems();
        Cells cells = new Cells(problems);
        WorkbookReader.Found found = WorkbookReader.read(workbook, draft, problems);
        ObjectNode document = assemble(found, cells);
        if (problems.isEmpty()) {
            return new EditedWorkbook(name, document, cells, found.base());
        }
        if (cells.isEmpty()) {
            throw new InvalidSpreadsheetException(name, problems, 0);
        }
        Findings findings = CheckedDocument.findings(document.toString().getBytes(StandardCharsets.UTF_8), name);
        int unlisted = problems.isWhole() ? findings.unlisted() : 0;
        addErrors(findings, cells, problems);
        throw new InvalidSpreadsheetException(name, problems, unlisted);
    }

    private static ObjectNode assemble(WorkbookReader.Found found, Cells cells) {
        return found.rows().isEmpty()
                ? MAPPER.createObjectNode()
                : new DocumentAssembly(found.rows(), cells).document();
    }

    /**
     * Adds the errors of the document at their cells; if something of the sheets is not in the document, only the errors
     * that this cannot have caused.
     */
    static void addErrors(Findings findings, Cells cells, CellProblems problems) {
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
