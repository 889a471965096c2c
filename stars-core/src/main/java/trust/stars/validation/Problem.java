// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.validation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import trust.stars.text.Quote;

/**
 * One thing that is wrong with a framework, or worth a look: what, where, why, and what to do.
 *
 * <p>A message that mentions a second place in the content names it by its line, {@code at line 22}, or, in content
 * that was not read from a document, by its JSON Pointer. Text quoted from the content is escaped and cut, so that a
 * problem is always one printable line.
 *
 * @param code which rule is broken: the name of a {@link Rule}, or of one of the caller's own checks
 * @param severity how much it matters
 * @param path where it is: a JSON Pointer (RFC 6901) into the document, empty for the document as a whole
 * @param line the line in the document, counted from 1, or 0 if the content was not read from a document
 * @param column the character in that line, counted from 1 in UTF-16 units, or 0 if there is no line
 * @param message what is wrong, as a clause without a full stop
 * @param hint what to do about it, likewise
 * @since 1.0.0
 * @serial exclude
 */
public record Problem(String code, Severity severity, String path, int line, int column, String message, String hint)
        implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if any part is null
     * @throws IllegalArgumentException if line or column is negative
     */
    public Problem {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(path, "path");
        requireNonNull(message, "message");
        requireNonNull(hint, "hint");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must not be negative: " + line + ":" + column);
        }
    }

    /**
     * A problem in content whose lines are not known.
     *
     * @param rule the rule that is broken
     * @param path a JSON Pointer into the content
     * @param message what is wrong
     * @param hint what to do about it
     * @return the problem, with line and column 0
     */
    public static Problem of(Rule rule, String path, String message, String hint) {
        return new Problem(rule.name(), rule.severity(), path, 0, 0, message, hint);
    }

    /**
     * The same problem at a known place.
     *
     * @param newLine the line, from 1
     * @param newColumn the column, from 1
     * @return a copy with the place
     */
    public Problem at(int newLine, int newColumn) {
        return new Problem(code, severity, path, newLine, newColumn, message, hint);
    }

    /**
     * The problem on one line, such as {@code 41:18: error DUPLICATE_ID /values/2/id – 'success' is already defined at
     * line 22 – give it its own id}.
     *
     * @return place (when known), severity, code, path, message and hint
     */
    @Override
    public String toString() {
        String place = line == 0 ? "" : line + ":" + column + ": ";
        String where = path.isEmpty() ? "" : " " + Quote.visible(path);
        return place + severity + " " + code + where + " – " + message + " – " + hint;
    }
}
