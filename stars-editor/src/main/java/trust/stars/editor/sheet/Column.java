// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A column of a sheet, or a row of the sheet that is about the framework itself.
 *
 * @param header what its first row says
 * @param property the property of the item that it holds, as a JSON Pointer without its first slash; empty for the id
 *     of the item that the row belongs to
 * @param contentType how its cells are written
 * @param required whether its cells must not be empty; in a part of an item, such as its retirement, only if another
 *     cell of that part is filled
 * @param words the words that its cells may hold, for {@link ContentType#WORD}
 */
record Column(String header, String property, ContentType contentType, boolean required, List<String> words) {
    /** How the cells of a column are written. */
    enum ContentType {
        TEXT(60),
        SHORT_TEXT(26),
        ID(34),
        /** One text per line. */
        LIST(34),
        /** One id per line, or several with commas between them. */
        IDS(34),
        WORD(24),
        DATE(14),
        VERSION(14),
        FLAG(14);

        private final int width;

        ContentType(int width) {
            this.width = width;
        }

        /** How many characters a line of such a cell shows. */
        int width() {
            return width;
        }

        /** Whether spaces around a text, or an apostrophe before it, cannot be part of it. */
        boolean isTight() {
            return this == ID || this == WORD || this == DATE || this == VERSION || this == FLAG;
        }
    }

    static Column of(String header, String property, ContentType contentType) {
        return new Column(header, property, contentType, false, List.of());
    }

    static Column ofWords(String header, String property, Enum<?>[] words) {
        return new Column(
                header,
                property,
                ContentType.WORD,
                false,
                Arrays.stream(words).map(Enum::name).toList());
    }

    Column needed() {
        return new Column(header, property, contentType, true, words);
    }

    /** The part of the item that it belongs to, such as {@code retired}; empty for the item itself. */
    String part() {
        return property.substring(0, Math.max(0, property.indexOf('/')));
    }

    /** Whether an editor calls this column by a name. */
    boolean isCalled(String text) {
        return plain(text).equals(plain(header));
    }

    /** A header in the form in which headers are compared: without what is in brackets, in lower case. */
    static String plain(String header) {
        int bracket = header.indexOf('(');
        String name = bracket < 0 ? header : header.substring(0, bracket);
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
