// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.List;

/**
 * How high a row must be for its texts to be seen. Excel finds this out by itself; LibreOffice believes what the file says.
 */
final class RowHeight {
    private static final double LINE = 15;

    /** What spreadsheet programs allow. */
    private static final double HIGHEST = 409;

    private RowHeight() {}

    /**
     * The height of a row, in points.
     *
     * @param texts of its cells
     * @param columns of each cell
     */
    static double of(List<String> texts, List<Column> columns) {
        double highest = LINE;
        for (int i = 0; i < texts.size(); i++) {
            highest = Math.max(
                    highest, of(texts.get(i), columns.get(i).contentType().width()));
        }
        return highest;
    }

    /** The height of a row with one cell, of which a line shows so many characters. */
    static double of(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += lines(line, width);
        }
        return Math.min(HIGHEST, lines * LINE);
    }

    /** How many lines of a cell a text takes, as words are not broken unless they are longer than one. */
    private static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int space = used > 0 ? 1 : 0;
            int needed = width(word);
            if (used + space + needed <= width) {
                used += space + needed;
            } else {
                lines += space + (needed - 1) / width;
                used = (needed - 1) % width + 1;
            }
        }
        return lines;
    }

    /** Chinese, Japanese and Korean characters and emoji take the room of two. */
    private static int width(String word) {
        return word.codePoints().map(codePoint -> codePoint < 0x1100 ? 1 : 2).sum();
    }
}
