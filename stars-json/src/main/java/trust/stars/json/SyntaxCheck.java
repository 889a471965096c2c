// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import org.jspecify.annotations.Nullable;
import trust.stars.check.Finding;
import trust.stars.text.Phrase;
import trust.stars.text.Quote;
import trust.stars.validation.Rule;

/**
 * The grammar of JSON and our limits once more, for documents that break them: finds the exact place, and says what is
 * wrong there in an editor's words, which a parser cannot. What it calls wrong must be what the parser calls wrong.
 */
final class SyntaxCheck {
    /** More than a message shows. */
    private static final int LONGEST_ECHO = 200;

    private static final String QUOTE_WITHIN = "write a quote within a text as “ or ”, or as \\\"";

    private final CharSequence text;
    private final StringBuilder path = new StringBuilder();
    private int at;
    private int depth;
    private @Nullable Finding fault;

    private SyntaxCheck(CharSequence text) {
        this.text = text;
    }

    /**
     * The first thing that is wrong.
     *
     * @param text the whole document
     * @return the problem with its place, or null if the text is one JSON document within the limits
     */
    static @Nullable Finding fault(CharSequence text) {
        SyntaxCheck syntax = new SyntaxCheck(text);
        if (syntax.value()) {
            syntax.end();
        }
        return syntax.fault;
    }

    // Each of these reads one part, and says whether the text is sound so far.

    private boolean value() {
        space();
        return switch (here()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string(Limits.STRING, false);
            default -> word();
        };
    }

    private boolean object() {
        int open = at;
        if (!open()) {
            return false;
        }
        if (closes('}')) {
            return true;
        }
        int length = path.length();
        do {
            path.setLength(length);
            if (!name() || !colon() || !value()) {
                return false;
            }
            path.setLength(length);
        } while (continues(open, '}'));
        return fault == null;
    }

    private boolean list() {
        int open = at;
        if (!open()) {
            return false;
        }
        if (closes(']')) {
            return true;
        }
        int length = path.length();
        int index = 0;
        do {
            path.append('/').append(index++);
            if (!value()) {
                return false;
            }
            path.setLength(length);
        } while (continues(open, ']'));
        return fault == null;
    }

    private boolean open() {
        if (++depth > Limits.DEPTH) {
            return fault(
                    Rule.TOO_DEEP,
                    at,
                    Phrase.of("the document is nested more than {} levels deep", Limits.DEPTH),
                    Phrase.of("look for brackets that were never closed, or repeated by mistake"));
        }
        at++;
        return true;
    }

    private boolean closes(char close) {
        space();
        if (here() != close) {
            return false;
        }
        at++;
        depth--;
        return true;
    }

    /** Whether another item follows: a comma does, and no closing bracket behind it. */
    private boolean continues(int open, char close) {
        if (closes(close)) {
            return false;
        }
        char c = here();
        if (c == ',') {
            int comma = at++;
            space();
            return (here() != '}' && here() != ']')
                    || fault(comma, "there is a comma after the last item", "remove the comma");
        }
        if (c == '}' || c == ']') {
            int line = Position.of(text, open).line();
            return fault(
                    at,
                    Phrase.of("'{}' stands where '{}' belongs", c, close),
                    Phrase.of("close what was opened at line {} first", line));
        }
        if (torn(c)) {
            return false;
        }
        boolean begins = c == '"' || c == '{' || c == '[' || JsonTokens.isWord(c);
        return begins
                ? fault(
                        at,
                        Phrase.of("a comma is missing before '{}'", token()),
                        Phrase.of("put a comma between two items"))
                : stray("put a comma between two items, and close the list or object after the last");
    }

    /** Whether a text stopped before what stands here because people write quotes otherwise; notes that. */
    private boolean torn(char c) {
        int end = at - 1;
        boolean sameLine = true;
        for (; " \n\r\t".indexOf(text.charAt(end)) >= 0; end--) {
            sameLine &= text.charAt(end) != '\n' && text.charAt(end) != '\r';
        }
        if (text.charAt(end) != '"') {
            return false;
        }
        String word = JsonTokens.word(text, at);
        if (word.equals("+")) {
            fault(at, "texts cannot be joined with '+'", "write them as one text in one pair of quotes");
        } else if (c == '"' && end == at - 1) {
            quoteAfterQuote();
        } else if (!word.isEmpty() && (end == at - 1 || (sameLine && !JsonTokens.isValue(word)))) {
            fault(at, Phrase.of("a quote ends the text before '{}'", token()), Phrase.of(QUOTE_WITHIN));
        }
        return fault != null;
    }

    private void quoteAfterQuote() {
        if (at > 2 && text.charAt(at - 2) == '"' && text.charAt(at - 3) != '\\') {
            fault(at - 2, "three quotes stand in a row", "put one double quote on each side of a text");
        } else {
            fault(
                    at,
                    Phrase.of("a quote ends the text before '{}'", token()),
                    Phrase.of(QUOTE_WITHIN + "; put a comma between two texts"));
        }
    }

    private boolean name() {
        space();
        if (here() != '"') {
            return stray("here belongs the name of a property, in double quotes");
        }
        int start = at + 1;
        if (!string(Limits.NAME, true)) {
            return false;
        }
        path.append('/')
                .append(Pointers.escape(
                        JsonTokens.unescape(text.subSequence(start, at - 1).toString())));
        return true;
    }

    private boolean colon() {
        space();
        if (here() != ':') {
            boolean split = text.charAt(at - 1) == '"' && (here() == '"' || JsonTokens.isWord(here()));
            if (split && torn(here())) {
                return false;
            }
            String hint = "put a colon between the name of a property and what it says";
            boolean goesOn = JsonTokens.isWord(here()) || "\"{[,}]=".indexOf(here()) >= 0;
            return goesOn ? fault(at, "a colon is missing here", hint) : stray(hint);
        }
        at++;
        return true;
    }

    private boolean string(int limit, boolean name) {
        int start = at++;
        for (int length = 0; here() != '"'; length++) {
            if (length == limit) {
                return tooLong(start, name ? "name" : "text");
            }
            if (at == text.length()) {
                return incomplete();
            }
            char c = here();
            if (c == '\\') {
                int escape = JsonTokens.escapeLength(text, at);
                if (escape == 0) {
                    return JsonTokens.endsInEscape(text, at) ? incomplete() : badEscape();
                }
                at += escape;
            } else if (c < ' ') {
                return controlCharacter(c);
            } else {
                at++;
            }
        }
        at++;
        return true;
    }

    private boolean word() {
        String word = JsonTokens.word(text, at);
        if (JsonTokens.isNumber(word) && word.length() > Limits.NUMBER) {
            return tooLong(at, "number");
        }
        if (JsonTokens.isValue(word)) {
            at += word.length();
            return true;
        }
        if (at + word.length() == text.length() && JsonTokens.isBeginning(word)) {
            return incomplete();
        }
        if (",]}".indexOf(here()) >= 0) {
            return fault(
                    at, Phrase.of("something is missing before '{}'", token()), Phrase.of("write what belongs here"));
        }
        return stray(
                depth == 0
                        ? "a framework document begins with a brace {"
                        : word.isEmpty()
                                ? "here belongs a text in quotes, a number, true, false, a list or an object"
                                : "put texts in quotes; numbers are plain digits; true and false are small");
    }

    private void end() {
        space();
        if (at < text.length() && !mergeMark()) {
            fault(
                    Rule.TRAILING_CONTENT,
                    at,
                    Phrase.of("something follows the end of the document"),
                    Phrase.of("keep one document in a file and remove what follows its last brace"));
        }
    }

    // Each of these notes what is wrong, and returns false.

    private boolean stray(String hint) {
        if (at == text.length()) {
            return incomplete();
        }
        if (mergeMark()) {
            return false;
        }
        JsonTokens.Slip slip = JsonTokens.Slip.of(here());
        return slip == null
                ? fault(at, Phrase.of("'{}' does not belong here", token()), Phrase.of(hint))
                : fault(at, slip.message, slip.hint);
    }

    private boolean mergeMark() {
        boolean mark = JsonTokens.isMergeMark(text, at);
        if (mark) {
            fault(
                    Rule.MERGE_CONFLICT,
                    at,
                    Phrase.of("here are the marks of two versions that were merged but not settled"),
                    Phrase.of("keep the right one of the two versions and remove the lines of marks"));
        }
        return mark;
    }

    private boolean incomplete() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return fault(
                end,
                "the document ends before it is complete",
                "the file was cut, or a closing bracket, brace or quote is missing");
    }

    private boolean badEscape() {
        String next = JsonTokens.character(text, at + 1);
        return next.equals("u")
                ? fault(at, "\\u is not followed by four digits", "write the character itself")
                : fault(at, Phrase.of("a backslash is followed by '{}'", next), Phrase.of("remove the backslash"));
    }

    private boolean controlCharacter(char c) {
        if (c == '\n' || c == '\r') {
            return fault(
                    at,
                    "the line ends inside a text",
                    "close the text with a straight quote \", or keep it on one line");
        }
        return c == '\t'
                ? fault(at, "there is a tab inside a text", "write an ordinary space instead")
                : fault(
                        at,
                        Phrase.of("there is a control character inside a text ({})", Quote.codePoint(c)),
                        Phrase.of("remove it"));
    }

    private boolean tooLong(int start, String what) {
        return fault(
                Rule.TEXT_TOO_LONG,
                start,
                Phrase.of("a {} is too long to be read", what),
                Phrase.of("look for a quote that was never closed, or content that was pasted by mistake"));
    }

    private boolean fault(int place, String message, String hint) {
        return fault(place, Phrase.of(message), Phrase.of(hint));
    }

    private boolean fault(int place, Phrase message, Phrase hint) {
        return fault(Rule.SYNTAX, place, message, hint);
    }

    private boolean fault(Rule rule, int place, Phrase message, Phrase hint) {
        Position position = Position.of(text, place);
        fault = Finding.of(rule, path.toString(), message, hint).at(position.line(), position.column());
        return false;
    }

    private void space() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** The character at the place, or a quote-free stand-in at the end. */
    private char here() {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    /** What stands at the place, to be echoed: a text with its quotes, a word, or a character; never more than a line. */
    private String token() {
        String word = here() == '"' ? text() : JsonTokens.word(text, at);
        return word.isEmpty() ? JsonTokens.character(text, at) : word;
    }

    private String text() {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_ECHO && "\"\n\r".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == '"';
        return text.subSequence(at, closed ? end + 1 : end).toString();
    }
}
