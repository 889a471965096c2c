// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import trust.stars.text.Phrase;
import trust.stars.validation.Problem;
import trust.stars.validation.Rule;

/**
 * One breach of a rule, as data: it becomes a {@link Problem}, in words, when it is printed.
 *
 * @param rule the rule that is broken
 * @param path where: a JSON Pointer into the document, empty for the document as a whole
 * @param other the other place that it mentions, likewise, or empty if there is none
 * @param line the line in the document, from 1, or 0 while it is not known
 * @param column the character in that line, from 1, or 0
 * @param says what is wrong
 * @param hint what to do about it
 */
public record Finding(Rule rule, String path, String other, int line, int column, Phrase says, Phrase hint) {
    /** A finding at a place. */
    public static Finding of(Rule rule, String path, Phrase says, Phrase hint) {
        return new Finding(rule, path, "", 0, 0, says, hint);
    }

    /** The same, mentioning another place, which its pattern calls <code>{there}</code>. */
    public Finding about(String otherPath) {
        return new Finding(rule, path, otherPath, line, column, says, hint);
    }

    /** The same on a known line. */
    public Finding at(int newLine, int newColumn) {
        return new Finding(rule, path, other, newLine, newColumn, says, hint);
    }

    /** The same seen from outside: its path continues the given one. */
    public Finding under(String parent) {
        return new Finding(rule, parent + path, other, line, column, says, hint);
    }

    /** The same at another place, with another other place. */
    public Finding moved(String newPath, String newOther) {
        return new Finding(rule, newPath, newOther, line, column, says, hint);
    }

    /** The same with the other place in words, because it is not in the document. */
    public Finding elsewhere(String newPath, String words) {
        return new Finding(rule, newPath, "", line, column, says.there(words), hint);
    }

    /** The problem in words, the other place as a JSON Pointer. */
    public Problem problem() {
        return problem(path, "at " + other);
    }

    /**
     * The problem in words.
     *
     * @param shownPath the path as it is shown
     * @param there what its reader calls the other place, such as {@code at line 22}
     */
    public Problem problem(String shownPath, String there) {
        return new Problem(rule.name(), rule.severity(), shownPath, line, column, says.print(there), hint.print(there));
    }
}
