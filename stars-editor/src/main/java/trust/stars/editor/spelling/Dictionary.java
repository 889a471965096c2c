// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.spelling;

import java.io.IOException;
import java.util.List;

/** Knows how the words of a language are spelt. */
public interface Dictionary {
    /**
     * A word that the dictionary does not have.
     *
     * @param text the word
     * @param suggestions words that may have been meant, the likeliest first
     */
    record Unknown(String text, List<String> suggestions) {
        /** Copies the list. */
        public Unknown {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** The words of a text that the dictionary does not have, in order. */
    List<Unknown> unknownWords(String text) throws IOException;
}
