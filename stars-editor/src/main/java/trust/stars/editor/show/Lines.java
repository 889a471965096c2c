// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.ArrayList;
import java.util.List;

/** A text in lines. */
final class Lines {
    private Lines() {}

    /** The paragraphs of an introduction, from a text in which line feeds separate them. */
    static List<String> of(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /**
     * The text, broken between words into lines of at most this many characters; a longer word has a line of its own.
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
