// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.List;

/**
 * A sheet: one row for each item of a kind.
 *
 * @param name the name of the sheet
 * @param always whether it is written even if it is empty, and must be there when it is read
 * @param columns in the order in which they are written
 */
record Table(String name, boolean always, List<Column> columns) {
    static Table of(String name, boolean always, Column... columns) {
        return new Table(name, always, List.of(columns));
    }

    List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }
}
