// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.SeededProperty;

class Utf8TextTest {
    @SeededProperty
    void hasTheCharactersOfTheStringInAnyOrder(
            @ForAll("texts") String text, @ForAll List<@IntRange(max = 1000) Integer> places) {
        Utf8Text same = of(text);

        assertThat(same).hasToString(text).hasSameSizeAs(text);
        for (int place : places) {
            if (!text.isEmpty()) {
                int at = place % text.length();
                assertThat(same.charAt(at)).isEqualTo(text.charAt(at));
                assertThat(same.subSequence(at, text.length())).hasToString(text.substring(at));
            }
        }
    }

    @Test
    void canBePartOfTheBytes() {
        byte[] bytes = "☃a😀é☃".getBytes(UTF_8);

        assertThat(new Utf8Text(bytes, 3, bytes.length - 3)).hasToString("a😀é");
    }

    @Test
    void endsWhereTheTextEnds() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> of("é").charAt(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> of("é").subSequence(0, 2));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "\n", "\u007F", "\u0080", "é", "\u07FF", "\u0800", "☃", "\uFFFF", "\uD800\uDC00", "😀")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static Utf8Text of(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new Utf8Text(bytes, 0, bytes.length);
    }
}
