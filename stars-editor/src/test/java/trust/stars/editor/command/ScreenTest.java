// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "UTF-8, é – ’ ● 😀, é – ’ ● 😀",
        "US-ASCII, é – ’ ● 😀, <U+00E9> <U+2013> <U+2019> <U+25CF> <U+1F600>",
        "ISO-8859-1, é – ’ ● 😀, é <U+2013> <U+2019> <U+25CF> <U+1F600>",
        "windows-1252, é – ’ ● 😀, é – ’ <U+25CF> <U+1F600>",
        "IBM850, é – ’ ● 😀, é <U+2013> <U+2019> <U+25CF> <U+1F600>",
        "IBM437, é – ’ ∞ 😀, é <U+2013> <U+2019> ∞ <U+1F600>",
        "windows-1251, Ж é, Ж <U+00E9>",
        "US-ASCII, what? <U+2013>, what? <U+2013>"
    })
    void writesWhatItCannotShowAsItsNumber(String charset, String text, String shown) {
        Screen screen = screen(charset, "\n");

        screen.print(text);
        screen.flush();

        assertThat(bytes.toString(Charset.forName(charset))).isEqualTo(shown);
        assertThat(screen.hasEscaped()).isEqualTo(!shown.equals(text));
    }

    @Test
    void losesNoHalfOfACharacter() {
        Screen screen = screen("UTF-8", "\n");

        screen.println("a\uD83Db");

        assertThat(bytes).hasToString("a<U+D83D>b\n");
    }

    @Test
    void showsColoursAndNothingElseThatATerminalObeys() {
        Screen screen = screen("UTF-8", "\n");

        screen.println("\u001B[31mred\u001B[0m \u001B]0;title\u0007 \u001B[2J \u009B31m \u0000 \u007F\ttab");

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\u001B[31mred\u001B[0m <U+001B>]0;title<U+0007> <U+001B>[2J <U+009B>31m <U+0000> <U+007F>\ttab\n");
        assertThat(screen.hasEscaped()).as("a note about the character set").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SHOW_TEXT,true", "CHECK_TEXT,true", "DIFF_MARKDOWN,false", "DIFF_JSON,false", "COVERAGE_PICTURE,false"
    })
    void endsLinesAsTheAnswerNeedsIt(Answer answer, boolean asThePlatform) {
        Screen screen = screen("UTF-8", "\r\n");

        screen.expect(answer);
        screen.println("one\ntwo\r\nthree");

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).containsExactly("one", "two", "three");
        assertThat(bytes.toString(StandardCharsets.UTF_8).contains("\r")).isEqualTo(asThePlatform);
    }

    @Test
    void givesProgramsUtf8WithoutAMark() {
        for (Answer answer : Answer.values()) {
            bytes.reset();
            Screen screen = screen("IBM850", "\n");
            screen.expect(answer);
            screen.print("é –");
            screen.flush();
            assertThat(bytes.toByteArray())
                    .as(answer.name())
                    .isEqualTo(
                            answer.isForPrograms()
                                    ? "é –".getBytes(StandardCharsets.UTF_8)
                                    : "é <U+2013>".getBytes(Charset.forName("IBM850")));
        }
    }

    private Screen screen(String charset, String lineEnd) {
        return new Screen(bytes, Charset.forName(charset), lineEnd);
    }
}
