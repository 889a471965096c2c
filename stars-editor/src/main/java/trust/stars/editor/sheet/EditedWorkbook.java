// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.json.CheckedDocument;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;
import trust.stars.text.Quote;
import trust.stars.validation.Severity;

/**
 * A workbook as it came back from an editor.
 *
 * @param name what messages call it
 * @param document the document that its cells stand for, which need not be sound
 * @param cells which place of the document came from which cell
 * @param base the document that the workbook was exported from, if it still carries it as it was
 */
record EditedWorkbook(String name, ObjectNode document, Cells cells, Optional<ObjectNode> base) {
    /**
     * Does nothing if this is a workbook of the framework of that id.
     *
     * @throws InvalidSpreadsheetException if it is one of another framework
     */
    void checkFramework(String id) {
        String own = document.path("id").asText();
        String exported = base.map(
                        exportedDocument -> exportedDocument.path("id").asText())
                .orElse(own);
        if (!own.equals(id) || !exported.equals(id)) {
            String other = own.equals(id) ? exported : own;
            CellProblems problems = new CellProblems();
            problems.add(
                    cells.place("/id"),
                    "this is a spreadsheet of another framework, " + Quote.of(other) + ", and the draft is of "
                            + Quote.of(id),
                    "go to the folder of that framework, or name it with --content; the id of a framework never"
                            + " changes");
            throw new InvalidSpreadsheetException(name, problems, 0);
        }
    }

    /**
     * The framework of a document that was made from this workbook's and perhaps another.
     *
     * @throws InvalidSpreadsheetException if it is not sound, with every problem at its cell, if it has one
     */
    Framework framework(ObjectNode result) throws IOException {
        byte[] bytes = result.toString().getBytes(StandardCharsets.UTF_8);
        Findings findings = CheckedDocument.findings(bytes, name);
        if (!findings.hasErrors()) {
            return FrameworkReader.read(new ByteArrayInputStream(bytes), name);
        }
        Locator locator = new Locator(result);
        Findings here = new Findings();
        CellProblems problems = new CellProblems();
        for (Finding finding : findings.listed()) {
            Optional<String> path = locator.find(finding.path());
            String other = locator.find(finding.other()).orElse("");
            if (path.isPresent()) {
                here.add(finding.moved(path.get(), other));
            } else if (finding.rule().severity() == Severity.ERROR) {
                String there = "in " + cells.place(other);
                problems.addAside(
                        Place.WORKBOOK,
                        "in the draft, " + locator.words(finding.path()) + ": "
                                + finding.says().print(there),
                        finding.hint().print(there));
            }
        }
        Spreadsheet.addErrors(here, cells, problems);
        throw new InvalidSpreadsheetException(name, problems, findings.unlisted());
    }

    /** Finds the places of a result in the workbook's own document. */
    private final class Locator {
        private final ObjectNode result;
        private final Items items;
        private final Items own = Items.of(document);
        private final Map<String, Item> byPointer = new HashMap<>();

        Locator(ObjectNode result) {
            this.result = result;
            this.items = Items.of(result);
            items.all().forEach(item -> byPointer.put(item.pointer(), item));
        }

        private Item item(String path) {
            String around = path;
            Item item = byPointer.get(around);
            while (item == null) {
                around = around.substring(0, around.lastIndexOf('/'));
                item = byPointer.get(around);
            }
            return item;
        }

        String words(String path) {
            return new ItemWords(items, own).where(item(path));
        }

        /** The place in the workbook's document; nothing if the workbook does not say what is there. */
        Optional<String> find(String path) {
            Item item = item(path);
            Item written = own.find(item.key());
            if (written == null) {
                return Optional.empty();
            }
            String rest = path.substring(item.pointer().length());
            JsonNode value = result.at(path);
            if (!value.isValueNode() || value.equals(document.at(written.pointer() + rest))) {
                return Optional.of(written.pointer() + rest);
            }
            // a text of a list may stand at another place of it
            String list = written.pointer() + rest.substring(0, rest.lastIndexOf('/'));
            int index = 0;
            for (JsonNode text : document.at(list)) {
                if (document.at(list).isArray() && text.equals(value)) {
                    return Optional.of(list + "/" + index);
                }
                index++;
            }
            return Optional.empty();
        }
    }
}
