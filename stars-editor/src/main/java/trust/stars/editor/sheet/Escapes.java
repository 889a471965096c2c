// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The escapes of the file format: a spreadsheet program takes {@code _x0041_} in a text for the letter A, and writes in
 * this way the characters that XML does not allow.
 */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern START = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Escapes() {}

    static String write(String text) {
        return text.indexOf('_') < 0 ? text : START.matcher(text).replaceAll("_x005F_");
    }

    static String read(String text) {
        return text.indexOf('_') < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(escape -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(escape.group(1), 16))));
    }
}
