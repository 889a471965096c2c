// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.SeededProperty;

@InAnyLocale
class QuoteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain text   | 'plain text'",
                "caf\u00e9 – 😀   | 'café – 😀'",
                "`a\nb`       | 'a<U+000A>b'",
                "`a\u001b[31m` | 'a<U+001B>[31m'",
                "`\u202Eabc`  | '<U+202E>abc'",
                "`\uDC00x`    | '<U+DC00>x'",
                "`\uDB40\uDC41` | '<U+E0041>'"
            })
    void showsWhatCannotBeSeen(String text, String expected) {
        assertThat(Quote.of(text)).isEqualTo(expected);
    }

    @Test
    void cutsLongTexts() {
        assertThat(Quote.of("a".repeat(60))).isEqualTo("'" + "a".repeat(60) + "'");
        assertThat(Quote.of("a".repeat(61))).isEqualTo("'" + "a".repeat(60) + "…'");
        assertThat(Quote.of("😀".repeat(61))).isEqualTo("'" + "😀".repeat(60) + "…'");
        assertThat(Quote.of("")).isEqualTo("''");
    }

    @Test
    void keepsTheEndOfALongPath() {
        assertThat(Quote.path("a/draft.json")).isEqualTo("a/draft.json");
        assertThat(Quote.path("x".repeat(120))).isEqualTo("x".repeat(120));
        assertThat(Quote.path("a" + "x".repeat(109) + "/draft.json")).isEqualTo("…" + "x".repeat(109) + "/draft.json");
        assertThat(Quote.path("😀".repeat(60) + "x")).isEqualTo("…" + "😀".repeat(59) + "x");
        assertThat(Quote.path("a\u001B[31m\n.json")).isEqualTo("a<U+001B>[31m<U+000A>.json");
    }

    @Test
    void namesCharacters() {
        assertThat(Quote.codePoint(0x9)).isEqualTo("U+0009");
        assertThat(Quote.codePoint(0x1F600)).isEqualTo("U+1F600");
    }

    @SeededProperty
    void isAlwaysOnePrintableLine(@ForAll String text) {
        assertThat(Quote.of(text).codePoints())
                .allMatch(codePoint -> codePoint == ' ' || Characters.isVisible(codePoint));
    }
}
