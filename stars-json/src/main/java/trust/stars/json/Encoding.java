// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.text.Phrase;
import trust.stars.validation.Rule;

/** Checks whether bytes are text in UTF-8 at all, and says what they are if not. */
final class Encoding {
    /** The byte order mark that some editors put before UTF-8. */
    static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final Phrase HINT_UTF8 =
            Phrase.of("save the file as UTF-8: most editors offer this under \"save as\"");

    private Encoding() {}

    static boolean startsWithMark(byte[] bytes) {
        return startsWith(bytes, 0, MARK);
    }

    static void check(byte[] bytes, int start, Findings findings) {
        if (isBlank(bytes, start)) {
            findings.add(Finding.of(
                            Rule.EMPTY_DOCUMENT,
                            "",
                            Phrase.of(
                                    bytes.length == start
                                            ? "the file is empty"
                                            : "the file has nothing in it but white space"),
                            Phrase.of("check that the file was saved, and that it is the right one"))
                    .at(1, 1));
            return;
        }
        String kind = OtherFile.describe(bytes, start);
        if (!kind.isEmpty()) {
            findings.add(Finding.of(
                            Rule.NOT_A_DOCUMENT,
                            "",
                            Phrase.of("this is {}, not a framework document", kind),
                            Phrase.of("open the document itself, a text file whose name ends in .json"))
                    .at(1, 1));
        } else if (isUtf16(bytes, start)) {
            findings.add(Finding.of(Rule.NOT_UTF8, "", Phrase.of("the file is saved as UTF-16 or UTF-32"), HINT_UTF8)
                    .at(1, 1));
        } else if (start > 0 && startsWith(bytes, start, MARK)) {
            findings.add(Finding.of(
                            Rule.SYNTAX,
                            "",
                            Phrase.of("the file begins with two byte order marks, which are invisible"),
                            Phrase.of("save the file as UTF-8 without a byte order mark"))
                    .at(1, 1));
        } else {
            checkUtf8(bytes, start, findings);
        }
    }

    private static boolean isBlank(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] != 0 && bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /**
     * JSON begins with two ASCII characters, so a zero byte or a mark of another encoding at the start is enough. This
     * must be checked here, even after the mark of UTF-8, as Jackson silently accepts these encodings.
     */
    private static boolean isUtf16(byte[] bytes, int start) {
        for (int i = start; i < Math.min(start + 4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return startsWith(bytes, start, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || startsWith(bytes, start, new byte[] {(byte) 0xFE, (byte) 0xFF});
    }

    private static boolean startsWith(byte[] bytes, int start, byte[] head) {
        return bytes.length - start >= head.length
                && Arrays.equals(bytes, start, start + head.length, head, 0, head.length);
    }

    private static void checkUtf8(byte[] bytes, int start, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        if (result.isError()) {
            int at = in.position();
            Utf8Text before = new Utf8Text(bytes, start, at);
            boolean cut = at + result.length() == bytes.length && at + lengthFrom(bytes[at]) > bytes.length;
            Position position = Position.of(before, before.length());
            findings.add(Finding.of(
                            Rule.NOT_UTF8,
                            "",
                            cut
                                    ? Phrase.of("the file ends in the middle of a character")
                                    : Phrase.of(
                                            "the character here is not saved as UTF-8 (byte {})",
                                            String.format(Locale.ROOT, "%02X", bytes[at] & 0xFF)),
                            cut ? Phrase.of("the file was cut short: copy or download it again") : HINT_UTF8)
                    .at(position.line(), position.column()));
        }
    }

    /** The number of bytes in a character that begins with this one, or 0 if none does. */
    private static int lengthFrom(byte first) {
        int b = first & 0xFF;
        return b < 0xC2 || b > 0xF4 ? 0 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
    }
}
