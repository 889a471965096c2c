// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import java.io.Serial;

/** Thrown when a file is no Excel workbook, or is one that cannot be trusted to be as it was saved. */
public final class UnreadableWorkbookException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    static final String SAVE_AS = "open it in a spreadsheet program and save it as an Excel workbook (.xlsx)";
    static final String RIGHT_FILE =
            "check that it is the right file: the workbook of a framework is rarely larger than 5 MB";

    private final String hint;

    UnreadableWorkbookException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    static UnreadableWorkbookException notOne() {
        return new UnreadableWorkbookException("the file is not an Excel workbook (.xlsx), or it is damaged", SAVE_AS);
    }

    /** What is wrong with a file that began well. */
    static UnreadableWorkbookException damaged(String how) {
        return new UnreadableWorkbookException(
                "the file is damaged: " + how,
                "get it again from where it came from, or open it in a spreadsheet program, look at every cell, and"
                        + " save it as an Excel workbook (.xlsx)");
    }

    /** What to do about it, as a clause without a full stop. */
    public String hint() {
        return hint;
    }
}
