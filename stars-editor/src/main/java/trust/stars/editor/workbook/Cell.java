// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

/**
 * A cell with something in it.
 *
 * @param kind what it holds
 * @param text what it says, if it says it as text; a number in plain digits; a day, or a day and a time, in the form of
 *     ISO 8601; the formula without its equals sign; TRUE or FALSE; the name of an error
 * @param struck those of its words that a line is drawn through; empty if there are none
 */
public record Cell(Kind kind, String text, String struck) {
    /** What a cell may hold. */
    public enum Kind {
        TEXT,
        /** A number that the cell shows as its text says. */
        NUMBER,
        /** A number that the cell shows in another form. */
        FORMATTED_NUMBER,
        DATE,
        TRUTH,
        FORMULA,
        ERROR
    }
}
