// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

/**
 * The words of a cell or a comment, without the guides to their pronunciation.
 *
 * @param text all of them; cut after {@value #LONGEST} characters
 * @param struck those that a line is drawn through; empty if there are none
 */
record Words(String text, String struck) {
    /** More than any cell may have, however it is written. */
    static final int LONGEST = 250_000;

    /** The words in the element that begins here, such as {@code si}, {@code is} or {@code text}; goes to its end. */
    static Words in(Xml xml, String element) {
        StringBuilder text = new StringBuilder();
        StringBuilder struck = new StringBuilder();
        boolean isStruck = false;
        while (!xml.ends(element) && xml.next()) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("r")) {
                isStruck = false;
            } else if (xml.starts("strike")) {
                isStruck = xml.isSet("val", true);
            } else if (xml.starts("t")) {
                String words = xml.text();
                append(text, words.toCharArray(), 0, words.length());
                append(struck, words.toCharArray(), 0, isStruck ? words.length() : 0);
            }
        }
        return new Words(text.toString(), struck.toString());
    }

    /** Adds characters while there is room. */
    static void append(StringBuilder text, char[] characters, int start, int length) {
        text.append(characters, start, Math.min(length, LONGEST - text.length()));
    }
}
