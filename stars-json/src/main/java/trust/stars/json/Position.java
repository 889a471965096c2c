// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

/** A line and a character in it, both counted from 1; the character in UTF-16 units. */
record Position(int line, int column) {
    /** The place of a character in a text, or of its end. */
    static Position of(CharSequence text, int at) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, at - lineStart + 1);
    }
}
