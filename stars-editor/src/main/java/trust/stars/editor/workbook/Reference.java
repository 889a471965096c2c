// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a cell within its sheet, such as {@code C7}.
 *
 * @param row from 1
 * @param column from 0, which is A
 */
public record Reference(int row, int column) {
    /** How many columns and rows a sheet has: the last cell is XFD1048576. */
    public static final int MOST_COLUMNS = 16_384;

    public static final int MOST_ROWS = 1_048_576;

    private static final Pattern NAME = Pattern.compile("([A-Z]{1,5})([1-9][0-9]{0,7})");

    /** What a name says, even if no sheet has that cell. */
    public static Optional<Reference> parse(String name) {
        Matcher matcher = NAME.matcher(name.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return Optional.of(new Reference(Integer.parseInt(matcher.group(2)), column - 1));
    }

    /** Whether a sheet has such a cell. */
    boolean exists() {
        return row <= MOST_ROWS && column < MOST_COLUMNS;
    }

    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.append(row).toString();
    }
}
