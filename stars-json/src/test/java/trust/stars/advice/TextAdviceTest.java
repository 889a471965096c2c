// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.check.Findings;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.validation.Problem;

@InAnyLocale
class TextAdviceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "e.g. the TODO list        | UNFINISHED_TEXT – 'e.g. the TODO list' has 'TODO' at character 10",
                "😀 so TBC.                 | UNFINISHED_TEXT – '😀 so TBC.' has 'TBC' at character 6",
                "a Lorem IPSUM b           | UNFINISHED_TEXT – 'a Lorem IPSUM b' has 'Lorem IPSUM' at character 3",
                "Dear {name}               | UNFINISHED_TEXT – 'Dear {name}' has '{name}' at character 6",
                "Dear ${x}                 | UNFINISHED_TEXT – 'Dear ${x}' has '${x}' at character 6",
                "We [insert name] go       | UNFINISHED_TEXT – 'We [insert name] go' has '[insert name]' at character 4",
            })
    void advisesOnWhatMayBeUnfinished(String text, String expected) {
        assertThat(advice(text))
                .containsExactly("warning " + expected + " – put the real words there, or waive this with a reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- with pupils", "• a", "•a", "* a", "– a"})
    void advisesOnBullets(String text) {
        assertThat(advice(text))
                .containsExactly("warning LEADING_BULLET – '" + text + "' begins with a bullet – begin with a word, as"
                        + " applications add bullets themselves, or waive this with a reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class {a}", "a {} b", "a<b", "C:\\Docs", "-5 °C", "todo lists", "TODOS", "I share."})
    void hasNoAdviceOnTheRest(String text) {
        assertThat(advice(text)).isEmpty();
    }

    /** Such a text is refused as a whole. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tbc",
                "Todo",
                "TBC.",
                "(TBD)",
                "TODO: ask Anna",
                "lorem ipsum dolor sit amet",
                "[Insert a sentence here]",
                "{name}",
                "${x}",
                "{{title}}",
                "TODO / TBC",
                "-",
                "–",
                "***"
            })
    void hasNoAdviceOnWhatIsOnlyAPlaceholder(String text) {
        assertThat(advice(text)).isEmpty();
    }

    @Test
    void hasNoAdviceOnNothing() {
        assertThat(advice("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO ", "{", "[insert", "<b ", "&", "\\u", "-a(", "| '", "- ", "=", "\u0301", "אa\u200F"})
    void takesAnyNumberOfSigns(String sign) {
        assertThat(advice(sign.repeat(30_000))).hasSizeLessThan(3);
    }

    private static List<String> advice(String text) {
        Findings findings = new Findings();
        TextAdvice.check(text, findings);
        return findings.report("").problems().stream().map(Problem::toString).toList();
    }
}
