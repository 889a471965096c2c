// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import trust.stars.model.Framework;

/**
 * What the import of a workbook would make of the draft.
 *
 * <p>The draft may have moved on since the workbook was exported. So three states are compared, item by item and field by
 * field: the export, which the workbook carries; the draft as it is now; and the workbook as it was edited. What only one
 * of the two changed is changed, and what both changed alike. What both changed and not alike is a conflict, which somebody
 * must decide.
 */
public sealed interface ImportPlan {
    /** Who is right. */
    enum Choice {
        /** Nobody in advance: where both changed a field, and not alike, the plan is refused. */
        ASK,
        /** Where both changed a field, the workbook. */
        WORKBOOK,
        /** Where both changed a field, the draft. */
        DRAFT,
        /** Everywhere the workbook: what it does not have is undone. */
        WHOLE_WORKBOOK
    }

    /**
     * The import cannot be done, or not without a decision.
     *
     * @param reason why, as a sentence
     * @param lines what it is about, each on a line; lines that belong to the one before are indented
     * @param advice what to do, as a sentence
     */
    record Refused(String reason, List<String> lines, String advice) implements ImportPlan {}

    /**
     * The import can be done.
     *
     * @param framework what the draft becomes
     * @param isEmpty whether that is what it is already
     * @param summary how much of each sort, on one line
     * @param lines every difference to the draft with both wordings; lines that belong to the one before are indented
     */
    record Ready(Framework framework, boolean isEmpty, String summary, List<String> lines) implements ImportPlan {}

    /**
     * The plan for a workbook.
     *
     * @param workbook the bytes of the file
     * @param name what messages call it
     * @param draft the draft as it is now
     * @param choice who is right where both changed the same
     * @throws InvalidSpreadsheetException if a cell cannot be read, or the result would not be sound; with every problem
     */
    static ImportPlan of(byte[] workbook, String name, Framework draft, Choice choice) throws IOException {
        ObjectNode document = Spreadsheet.document(draft);
        EditedWorkbook edited = Spreadsheet.open(workbook, name, document);
        edited.checkFramework(draft.id());
        Items drafted = Items.of(document);
        Items written = Items.of(edited.document());
        ObjectNode base = edited.base().orElse(null);
        if (choice == Choice.WHOLE_WORKBOOK || document.equals(edited.document())) {
            return ready(edited, edited.document(), draft, drafted);
        } else if (base == null) {
            return new Refused(
                    "The workbook does not say what it was exported from, so it is not known which of these differences"
                            + " to the draft its editor made, and which would undo what somebody else did.",
                    new PlanText(drafted, written).lines(),
                    "Export the draft again and make your changes there. To take this workbook as it is, with every"
                            + " change listed here, use --whole.");
        }
        Merge merge = Merge.of(Items.of(base), drafted, written, choice == Choice.WORKBOOK);
        if (!merge.conflicts().isEmpty() && choice == Choice.ASK) {
            return new Refused(
                    "Since the export, the workbook and the draft were both changed here, and not alike.",
                    ConflictText.lines(merge.conflicts(), written, drafted, edited.cells()),
                    "Write into these cells what they are to say and use --prefer workbook, or keep what the draft says"
                            + " there with --prefer draft. All other changes of both are kept either way.");
        }
        Ready plan = ready(edited, merge.document(), draft, drafted);
        if (merge.conflicts().isEmpty()) {
            return plan;
        }
        List<String> lines = new ArrayList<>(plan.lines());
        lines.add("Both were changed here, and not alike; the " + (choice == Choice.WORKBOOK ? "workbook" : "draft")
                + " is preferred:");
        ConflictText.lines(merge.conflicts(), written, drafted, edited.cells()).forEach(line -> lines.add("  " + line));
        return new Ready(plan.framework(), plan.isEmpty(), plan.summary(), lines);
    }

    private static Ready ready(EditedWorkbook edited, ObjectNode result, Framework draft, Items drafted)
            throws IOException {
        Framework framework = edited.framework(result);
        PlanText text = new PlanText(drafted, Items.of(result));
        return new Ready(framework, framework.equals(draft), text.summary(), text.lines());
    }
}
