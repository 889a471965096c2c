// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import org.jspecify.annotations.Nullable;
import trust.stars.check.Finding;
import trust.stars.check.Pointers;
import trust.stars.text.Phrase;
import trust.stars.text.Quote;
import trust.stars.validation.Rule;

/**
 * The grammar of JSON and our limits once more, for documents that break them: finds the exact place, and says what is
 * wrong there in an editor's words, which a parser cannot. It must refuse exactly what the parser refuses.
 */
final class SyntaxCheck {
    /** Longer than a message shows. */
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
     * Finds the first thing that is wrong.
     *
     * @param text the whole document
     * @return the problem with its place, or null if the text is one JSON document within the limits
     */
    static @Nullable Finding fault(CharSequence text) {
        SyntaxCheck syntax = new SyntaxCheck(text);
        if (syntax.readValue()) {
            syntax.checkEnd();
        }
        return syntax.fault;
    }

    // Each of these reads one part, and returns whether the text is sound so far.

    private boolean readValue() {
        skipSpace();
        return switch (here()) {
            case '{' -> readObject();
            case '[' -> readList();
            case '"' -> readString(Limits.STRING, false);
            default -> readWord();
        };
    }

    private boolean readObject() {
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
            if (!readName() || !readColon() || !readValue()) {
                return false;
            }
            path.setLength(length);
        } while (continues(open, '}'));
        return fault == null;
    }

    private boolean readList() {
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
            if (!readValue()) {
                return false;
            }
            path.setLength(length);
        } while (continues(open, ']'));
        return fault == null;
    }

    private boolean open() {
        if (++depth > Limits.DEPTH) {
            return noteFault(
                    Rule.TOO_DEEP,
                    at,
                    Phrase.of("the document is nested more than {} levels deep", Limits.DEPTH),
                    Phrase.of("look for brackets that were never closed, or repeated by mistake"));
        }
        at++;
        return true;
    }

    private boolean closes(char close) {
        skipSpace();
        if (here() != close) {
            return false;
        }
        at++;
        depth--;
        return true;
    }

    /** Whether another item follows, that is, a comma without a closing bracket after it. */
    private boolean continues(int open, char close) {
        if (closes(close)) {
            return false;
        }
        char c = here();
        if (c == ',') {
            int comma = at++;
            skipSpace();
            return (here() != '}' && here() != ']')
                    || noteFault(comma, "there is a comma after the last item", "remove the comma");
        }
        if (c == '}' || c == ']') {
            int line = Position.of(text, open).line();
            return noteFault(
                    at,
                    Phrase.of("'{}' was found where '{}' belongs", c, close),
                    Phrase.of("close what was opened at line {} first", line));
        }
        if (noteTorn(c)) {
            return false;
        }
        boolean begins = c == '"' || c == '{' || c == '[' || JsonTokens.isWord(c);
        return begins
                ? noteFault(
                        at,
                        Phrase.of("a comma is missing before '{}'", token()),
                        Phrase.of("put a comma between two items"))
                : noteStray("put a comma between two items, and close the list or object after the last");
    }

    /** Notes it, and returns true, if a misplaced quote or a '+' ended the text before this place. */
    private boolean noteTorn(char c) {
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
            noteFault(at, "texts cannot be joined with '+'", "write them as one text in one pair of quotes");
        } else if (c == '"' && end == at - 1) {
            noteQuoteAfterQuote();
        } else if (!word.isEmpty() && (end == at - 1 || (sameLine && !JsonTokens.isValue(word)))) {
            noteFault(at, Phrase.of("a quote ends the text before '{}'", token()), Phrase.of(QUOTE_WITHIN));
        }
        return fault != null;
    }

    private void noteQuoteAfterQuote() {
        if (at > 2 && text.charAt(at - 2) == '"' && text.charAt(at - 3) != '\\') {
            noteFault(at - 2, "there are three quotes in a row", "put one double quote on each side of a text");
        } else {
            noteFault(
                    at,
                    Phrase.of("a quote ends the text before '{}'", token()),
                    Phrase.of(QUOTE_WITHIN + "; put a comma between two texts"));
        }
    }

    private boolean readName() {
        skipSpace();
        if (here() != '"') {
            return noteStray("the name of a property belongs here, in double quotes");
        }
        int start = at + 1;
        if (!readString(Limits.NAME, true)) {
            return false;
        }
        path.append('/')
                .append(Pointers.escape(
                        JsonTokens.unescape(text.subSequence(start, at - 1).toString())));
        return true;
    }

    private boolean readColon() {
        skipSpace();
        if (here() != ':') {
            boolean split = text.charAt(at - 1) == '"' && (here() == '"' || JsonTokens.isWord(here()));
            if (split && noteTorn(here())) {
                return false;
            }
            String hint = "put a colon between the name of a property and what it says";
            boolean goesOn = JsonTokens.isWord(here()) || "\"{[,}]=".indexOf(here()) >= 0;
            return goesOn ? noteFault(at, "a colon is missing here", hint) : noteStray(hint);
        }
        at++;
        return true;
    }

    private boolean readString(int limit, boolean name) {
        int start = at++;
        for (int length = 0; here() != '"'; length++) {
            if (length == limit) {
                return noteTooLong(start, name ? "name" : "text");
            }
            if (at == text.length()) {
                return noteIncomplete();
            }
            char c = here();
            if (c == '\\') {
                int escape = JsonTokens.escapeLength(text, at);
                if (escape == 0) {
                    return JsonTokens.endsInEscape(text, at) ? noteIncomplete() : noteBadEscape();
                }
                at += escape;
            } else if (c < ' ') {
                return noteControlCharacter(c);
            } else {
                at++;
            }
        }
        at++;
        return true;
    }

    private boolean readWord() {
        String word = JsonTokens.word(text, at);
        if (JsonTokens.isNumber(word) && word.length() > Limits.NUMBER) {
            return noteTooLong(at, "number");
        }
        if (JsonTokens.isValue(word)) {
            at += word.length();
            return true;
        }
        if (at + word.length() == text.length() && JsonTokens.isBeginning(word)) {
            return noteIncomplete();
        }
        if (",]}".indexOf(here()) >= 0) {
            return noteFault(
                    at, Phrase.of("something is missing before '{}'", token()), Phrase.of("write what belongs here"));
        }
        return noteStray(
                depth == 0
                        ? "a framework document begins with a brace {"
                        : word.isEmpty()
                                ? "a text in quotes, a number, true, false, a list or an object belongs here"
                                : "put texts in quotes; write numbers in plain digits, true and false in small letters");
    }

    private void checkEnd() {
        skipSpace();
        if (at < text.length() && !noteMergeMark()) {
            noteFault(
                    Rule.TRAILING_CONTENT,
                    at,
                    Phrase.of("something follows the end of the document"),
                    Phrase.of("keep one document in a file and remove what follows its last brace"));
        }
    }

    // Each of these notes what is wrong, and returns false; but noteMergeMark returns whether there was a mark.

    private boolean noteStray(String hint) {
        if (at == text.length()) {
            return noteIncomplete();
        }
        if (noteMergeMark()) {
            return false;
        }
        JsonTokens.Slip slip = JsonTokens.Slip.of(here());
        return slip == null
                ? noteFault(at, Phrase.of("'{}' does not belong here", token()), Phrase.of(hint))
                : noteFault(at, slip.message, slip.hint);
    }

    private boolean noteMergeMark() {
        boolean mark = JsonTokens.isMergeMark(text, at);
        if (mark) {
            noteFault(
                    Rule.MERGE_CONFLICT,
                    at,
                    Phrase.of("these marks show that two versions were merged but not settled"),
                    Phrase.of("keep the right version and remove the lines with the marks"));
        }
        return mark;
    }

    private boolean noteIncomplete() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return noteFault(
                end,
                "the document ends before it is complete",
                "add the closing bracket, brace or quote, or copy the file again if it was cut short");
    }

    private boolean noteBadEscape() {
        String next = JsonTokens.character(text, at + 1);
        return next.equals("u")
                ? noteFault(at, "\\u is not followed by four digits", "write the character itself")
                : noteFault(at, Phrase.of("a backslash is followed by '{}'", next), Phrase.of("remove the backslash"));
    }

    private boolean noteControlCharacter(char c) {
        if (c == '\n' || c == '\r') {
            return noteFault(
                    at,
                    "the line ends inside a text",
                    "close the text with a straight quote \", or keep it on one line");
        }
        return c == '\t'
                ? noteFault(at, "there is a tab inside a text", "write an ordinary space instead")
                : noteFault(
                        at,
                        Phrase.of("there is a control character inside a text ({})", Quote.codePoint(c)),
                        Phrase.of("remove it"));
    }

    private boolean noteTooLong(int start, String what) {
        return noteFault(
                Rule.TEXT_TOO_LONG,
                start,
                Phrase.of("a {} is too long to be read", what),
                Phrase.of("look for a quote that was never closed, or content that was pasted by mistake"));
    }

    private boolean noteFault(int place, String message, String hint) {
        return noteFault(place, Phrase.of(message), Phrase.of(hint));
    }

    private boolean noteFault(int place, Phrase message, Phrase hint) {
        return noteFault(Rule.SYNTAX, place, message, hint);
    }

    private boolean noteFault(Rule rule, int place, Phrase message, Phrase hint) {
        Position position = Position.of(text, place);
        fault = Finding.of(rule, path.toString(), message, hint).at(position.line(), position.column());
        return false;
    }

    private void skipSpace() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** The character at this place, or a space at the end. */
    private char here() {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    /** What a message quotes from this place: a text with its quotes, a word, or a character; at most one line. */
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
