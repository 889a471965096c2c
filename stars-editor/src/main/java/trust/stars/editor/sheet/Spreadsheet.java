// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;
import trust.stars.validation.Rule;

/** A framework as an Excel workbook: what is written and read again is the same framework. */
public final class Spreadsheet {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern OTHER_LINE = Pattern.compile(" at line (\\d+)$");

    private Spreadsheet() {}

    /**
     * The workbook of a framework.
     *
     * @throws IllegalArgumentException if something in it fits in no spreadsheet
     */
    public static byte[] write(Framework framework) throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(FrameworkWriter.write(framework));
        document.remove("$schema");
        byte[] workbook = WorkbookWriter.write(Grid.of(document));
        List<CellProblem> problems = new ArrayList<>();
        ObjectNode back = assemble(workbook, new Cells(problems), problems);
        if (problems.isEmpty() && back.equals(document)) {
            return workbook;
        }
        String where = problems.isEmpty() ? "" : " (" + problems.get(0).place() + ")";
        throw new IllegalArgumentException(framework + " has a text that a spreadsheet does not keep" + where
                + ", such as an empty one, or one with control characters – correct the document first");
    }

    /**
     * The framework in a workbook.
     *
     * @param name what messages call it
     * @throws InvalidSpreadsheetException if it is no such workbook or its content is not sound, with every problem
     */
    public static Framework read(byte[] workbook, String name) throws IOException {
        List<CellProblem> problems = new ArrayList<>();
        Cells cells = new Cells(problems);
        String text = assemble(workbook, cells, problems).toPrettyString();
        if (cells.isEmpty()) {
            throw new InvalidSpreadsheetException(name, problems, 0);
        }
        int unlisted = 0;
        try {
            Framework framework =
                    FrameworkReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
            if (problems.isEmpty()) {
                return framework;
            }
        } catch (InvalidFrameworkException e) {
            unlisted = e.report().unlisted();
            problems.addAll(located(e.report().problems(), cells, pointers(text), problems));
        }
        throw new InvalidSpreadsheetException(name, problems, unlisted);
    }

    private static ObjectNode assemble(byte[] workbook, Cells cells, List<CellProblem> problems) {
        Map<Table, List<SheetRow>> rows = WorkbookReader.read(workbook, problems);
        return rows.isEmpty() ? MAPPER.createObjectNode() : new DocumentAssembly(rows, cells).document();
    }

    /** The problems of the document at their cells; of a document that is not whole, only those that are not due to that. */
    private static List<CellProblem> located(
            List<Problem> found, Cells cells, Map<Integer, String> pointers, List<CellProblem> known) {
        Set<Place> told = new HashSet<>();
        known.forEach(problem -> told.add(problem.place()));
        List<CellProblem> located = new ArrayList<>();
        for (Problem problem : found) {
            Place place = cells.place(problem.path());
            if (known.isEmpty() || (isOfItsOwn(problem) && !told.contains(place))) {
                Matcher line = OTHER_LINE.matcher(problem.message());
                String message = line.replaceFirst(
                        match -> " in " + cells.place(pointers.getOrDefault(Integer.valueOf(match.group(1)), "")));
                located.add(new CellProblem(place, message, problem.hint()));
            }
        }
        return located;
    }

    /** Whether a problem is about one cell, so that it does not go away when others are put right. */
    private static boolean isOfItsOwn(Problem problem) {
        Rule rule = Rule.valueOf(problem.code());
        return rule.compareTo(Rule.INVALID_ID) <= 0 && rule != Rule.MISSING_PROPERTY;
    }

    /** What starts in each line of a document. */
    private static Map<Integer, String> pointers(String text) throws IOException {
        Map<Integer, String> pointers = new HashMap<>();
        try (JsonParser parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    pointers.putIfAbsent(
                            parser.currentTokenLocation().getLineNr(),
                            parser.getParsingContext().pathAsPointer().toString());
                }
            }
        }
        return pointers;
    }
}
