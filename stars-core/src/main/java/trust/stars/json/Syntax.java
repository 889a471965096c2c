// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import trust.stars.validation.Problem;
import trust.stars.validation.Quote;
import trust.stars.validation.Rule;

/** What is wrong where a document stops being JSON, told from the text around the place. */
final class Syntax {
    /** A line and a character in it, both counted from 1. */
    record Position(int line, int column) {
        /** The place after some text. */
        static Position endOf(String text) {
            int line = 1;
            int lineStart = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                    line++;
                    lineStart = i + 1;
                }
            }
            return new Position(line, text.length() - lineStart + 1);
        }
    }

    private record Cause(Rule rule, String message, String hint) {}

    private Syntax() {}

    /**
     * Explains a parser's complaint.
     *
     * @param text the whole document
     * @param e the complaint
     * @param path where the parser was
     */
    static Problem problem(String text, JsonParseException e, String path) {
        if (e instanceof JsonEOFException) {
            Position end = Position.endOf(text.stripTrailing());
            return Problem.of(
                            Rule.SYNTAX,
                            path,
                            "the document ends before it is complete",
                            "the file was cut, or a closing bracket, brace or quote is missing")
                    .at(end.line(), end.column());
        }
        int at = (int) Math.min(Math.max(0, e.getLocation().getCharOffset()), text.length() - 1L);
        Cause cause = cause(text, at, String.valueOf(e.getOriginalMessage()));
        Position position = Position.endOf(text.substring(0, at));
        return Problem.of(cause.rule(), path, cause.message(), cause.hint()).at(position.line(), position.column());
    }

    private static Cause cause(String text, int at, String complaint) {
        char c = text.charAt(at);
        if (text.startsWith("<<<<<<<", at) || text.startsWith("=======", at) || text.startsWith(">>>>>>>", at)) {
            return new Cause(
                    Rule.MERGE_CONFLICT,
                    "here are the marks of two versions that were merged but not settled",
                    "keep the right one of the two versions and remove the lines of marks");
        }
        if (complaint.startsWith("Illegal unquoted character")) {
            return syntax(
                    c == '\n' || c == '\r'
                            ? "the line ends inside a text"
                            : "there is " + (c == '\t' ? "a tab" : "a control character") + " inside a text",
                    c == '\n' || c == '\r'
                            ? "close the text with a quote, or keep it on one line"
                            : "write an ordinary space instead");
        }
        if (complaint.startsWith("Unrecognized character escape")) {
            return syntax(
                    "a backslash is followed by " + Quote.of(String.valueOf(c)), "remove the backslash, or double it");
        }
        char before = before(text, at);
        if (before == ',' && (c == '}' || c == ']')) {
            return syntax("there is a comma after the last item", "remove the comma before " + Quote.of("" + c));
        }
        if ("“”„‟«»‘’".indexOf(c) >= 0) {
            return syntax("there is a curly quote", "write the straight quote \" instead");
        }
        if (c == '\'') {
            return syntax("there is a single quote", "write the double quote \" instead");
        }
        if (c == '/' || c == '#') {
            return syntax("there is a comment", "remove it: documents have no comments");
        }
        String word = word(text, at);
        return word.isEmpty()
                ? syntax(
                        Quote.of(character(text, at)) + " does not belong here",
                        "look for a comma, colon, quote or bracket that is missing before it")
                : syntax(
                        Quote.of(word) + " does not belong here",
                        "put texts in quotes; numbers are plain digits; true and false are small");
    }

    private static Cause syntax(String message, String hint) {
        return new Cause(Rule.SYNTAX, message, hint);
    }

    /** The last character before a place that is not white space. */
    private static char before(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) <= ' ') {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    private static String character(String text, int at) {
        return new String(Character.toChars(text.codePointAt(at)));
    }

    private static String word(String text, int at) {
        int end = at;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "+-.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return text.substring(at, end);
    }
}
