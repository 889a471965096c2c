// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trust.stars.text.Quote;

/**
 * One of the program's two outputs. Nothing is lost on the way: a character that it cannot show is written as
 * {@code <U+2013>}, and so is one that would control a terminal.
 */
final class Screen extends PrintWriter {
    private final Encoding encoding;

    /**
     * A screen.
     *
     * @param charset what it can show
     * @param lineEnd how its lines end
     */
    Screen(OutputStream stream, Charset charset, String lineEnd) {
        this(new Encoding(stream, charset, lineEnd));
    }

    private Screen(Encoding encoding) {
        super(encoding, true);
        this.encoding = encoding;
    }

    /** Makes ready for an answer, which has its own line ends and, if it is for programs, its own character set. */
    void expect(Answer answer) {
        if (!answer.hasLineEndsOfPlatform()) {
            encoding.lineEnd = "\n";
        }
        if (answer.isForPrograms()) {
            encoding.use(StandardCharsets.UTF_8);
        }
    }

    /** Whether a character could not be shown so far. */
    boolean hasEscaped() {
        return encoding.hasEscaped;
    }

    private static final class Encoding extends Writer {
        private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

        private final OutputStream stream;
        private Charset charset;
        private CharsetEncoder encoder;
        private String lineEnd;
        private boolean hasEscaped;

        Encoding(OutputStream stream, Charset charset, String lineEnd) {
            this.stream = stream;
            this.charset = charset;
            this.encoder = charset.newEncoder();
            this.lineEnd = lineEnd;
        }

        void use(Charset other) {
            charset = other;
            encoder = other.newEncoder();
        }

        @Override
        public void write(char[] chars, int start, int length) throws IOException {
            String text = new String(chars, start, length).replace("\r\n", "\n");
            StringBuilder shown = new StringBuilder(text.length());
            Matcher colours = COLOUR.matcher(text);
            int end = 0;
            while (colours.find()) {
                append(shown, text.substring(end, colours.start()));
                shown.append(colours.group());
                end = colours.end();
            }
            append(shown, text.substring(end));
            stream.write(shown.toString().getBytes(charset));
        }

        private void append(StringBuilder shown, String text) {
            text.codePoints().forEach(character -> {
                if (character == '\n') {
                    shown.append(lineEnd);
                } else if (character == '\t' || character == '\r') {
                    shown.append((char) character);
                } else if (Character.isISOControl(character)) {
                    shown.append(escape(character));
                } else if (character < 0x80 || encoder.canEncode(Character.toString(character))) {
                    shown.appendCodePoint(character);
                } else {
                    hasEscaped = true;
                    shown.append(escape(character));
                }
            });
        }

        private static String escape(int character) {
            return "<" + Quote.codePoint(character) + ">";
        }

        @Override
        public void flush() throws IOException {
            stream.flush();
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
