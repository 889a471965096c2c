// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.SeededProperty;
import trust.stars.validation.Problem;

@InAnyLocale
class TextRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "I share what I know.",
                "“Quotes”, dashes – and ‘apostrophes’",
                "Café, naïve, Łódź, 中文, भाषा",
                "😀",
                "5 < 6 & 7 > 3",
                "R&D and R & D;",
                "a<",
                "&amp",
                "&;",
                "TODOS, XX and lorem",
                "todo tbc",
                "[see page 4]",
                "1 = 1 - 0"
            })
    void acceptsWhatPeopleCanRead(String text) {
        assertThat(check(text, 50)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``           | BLANK_TEXT – the text is empty – write the text, or leave the property out if it is optional",
                "` `          | BLANK_TEXT – nothing in ' ' can be seen – write the text, or leave the property out if it is optional",
                "`\u200B\u3164` | BLANK_TEXT – nothing in '<U+200B><U+3164>' can be seen – write the text, or leave the property out if it is optional",
                "12345678901  | TEXT_TOO_LONG – '12345678901' has 11 characters; at most 10 fit here – say it in fewer words, or split it",
                "`a\tb`       | FORBIDDEN_CHARACTER – 'a<U+0009>b' has a tab (U+0009) at character 2 – remove it, or type the words again",
                "`a\u2028b`   | FORBIDDEN_CHARACTER – 'a<U+2028>b' has a control character (U+2028) at character 2 – remove it, or type the words again",
                "`a\u0007b`   | FORBIDDEN_CHARACTER – 'a<U+0007>b' has a control character (U+0007) at character 2 – remove it, or type the words again",
                "`a\u007Fb`   | FORBIDDEN_CHARACTER – 'a<U+007F>b' has a control character (U+007F) at character 2 – remove it, or type the words again",
                "`a\u00A0b`   | FORBIDDEN_CHARACTER – 'a<U+00A0>b' has an unusual space (U+00A0) at character 2 – type an ordinary space instead",
                "`a\u200Bb`   | FORBIDDEN_CHARACTER – 'a<U+200B>b' has an invisible character (U+200B) at character 2 – remove it, or type the words again",
                "`a\u202Eb`   | FORBIDDEN_CHARACTER – 'a<U+202E>b' has an invisible character (U+202E) at character 2 – remove it, or type the words again",
                "`a\u034Fb`   | FORBIDDEN_CHARACTER – 'a<U+034F>b' has an invisible character (U+034F) at character 2 – remove it, or type the words again",
                "`a\uFE0Fb`   | FORBIDDEN_CHARACTER – 'a<U+FE0F>b' has an invisible character (U+FE0F) at character 2 – remove it, or type the words again",
                "`a\uE000b`   | FORBIDDEN_CHARACTER – 'a<U+E000>b' has a character with no defined meaning (U+E000) at character 2 – remove it, or type the words again",
                "`a\uFFFFb`   | FORBIDDEN_CHARACTER – 'a<U+FFFF>b' has a character with no defined meaning (U+FFFF) at character 2 – remove it, or type the words again",
                "`a\uFFFDb`   | FORBIDDEN_CHARACTER – 'a<U+FFFD>b' has a mark for a lost character (U+FFFD) at character 2 – remove it, or type the words again",
                "`a\uFFFCb`   | FORBIDDEN_CHARACTER – 'a<U+FFFC>b' has an invisible character (U+FFFC) at character 2 – remove it, or type the words again",
                "` a`         | SPACING – ' a' begins or ends with a space – remove that space",
                "`a `         | SPACING – 'a ' begins or ends with a space – remove that space",
                "`a  b`       | SPACING – 'a  b' has two spaces in a row at character 2 – keep only one",
                "`cafe\u0301` | NOT_NORMALISED – 'cafe\u0301' has a letter or accent that is not in its usual form (Unicode NFC) at character 4 – type the letter again, with its accent, on the keyboard",
                "a<b>         | MARKUP – 'a<b>' has what looks like HTML or an escape sequence at character 2 – write plain text: applications add their own layout",
                "a</          | MARKUP – 'a</' has what looks like HTML or an escape sequence at character 2 – write plain text: applications add their own layout",
                "a&#x20;      | MARKUP – 'a&#x20;' has what looks like HTML or an escape sequence at character 2 – write plain text: applications add their own layout",
                "R&D;         | MARKUP – 'R&D;' has what looks like HTML or an escape sequence at character 2 – write plain text: applications add their own layout",
                "a\\n         | MARKUP – 'a\\n' has what looks like HTML or an escape sequence at character 2 – write plain text: applications add their own layout",
                "TODO         | PLACEHOLDER – 'TODO' has 'TODO' at character 1 – put the real words there",
                "so TBC.      | PLACEHOLDER – 'so TBC.' has 'TBC' at character 4 – put the real words there",
                "a XXXX       | PLACEHOLDER – 'a XXXX' has 'XXXX' at character 3 – put the real words there",
                "{name}       | PLACEHOLDER – '{name}' has '{' at character 1 – put the real words there",
                "a [Insert    | PLACEHOLDER – 'a [Insert' has '[Insert' at character 3 – put the real words there",
                "[tbc]        | PLACEHOLDER – '[tbc]' has '[tbc]' at character 1 – put the real words there",
                "=1           | LEADING_SYMBOL – '=1' begins with '=' – begin with a word: applications add bullets themselves, and spreadsheets take such signs for formulas",
                "• a          | LEADING_SYMBOL – '• a' begins with '•' – begin with a word: applications add bullets themselves, and spreadsheets take such signs for formulas"
            })
    void refusesWhatTheyCannot(String text, String expected) {
        assertThat(check(text, 10)).containsExactly("error " + expected);
    }

    @Test
    void refusesAPlaceholderInAnyCase() {
        assertThat(check("a Lorem IPSUM b", 50))
                .containsExactly(
                        "error PLACEHOLDER – 'a Lorem IPSUM b' has 'Lorem IPSUM' at character 3 – put the real words"
                                + " there");
    }

    @Test
    void refusesHalfACharacter() {
        assertThat(check("a\uD83D", 50))
                .containsExactly(
                        "error FORBIDDEN_CHARACTER – 'a<U+D83D>' has half a character (U+D83D) at character 2 –"
                                + " remove it, or type the words again");
    }

    @Test
    void reportsEachRuleOnce() {
        assertThat(problems("= \t\ta  b  c \\ TODO <i> TBC", 5))
                .extracting(Problem::code)
                .containsExactly(
                        "TEXT_TOO_LONG", "FORBIDDEN_CHARACTER", "SPACING", "MARKUP", "PLACEHOLDER", "LEADING_SYMBOL");
    }

    @SeededProperty
    void plainTextsNeedNoCloserLook(@ForAll("nearlyPlain") String text) {
        if (TextRules.isPlain(text, 20)) {
            assertThat(check(text, 20)).isEmpty();
        }
    }

    @SeededProperty
    void arbitraryTextsForFrameworksKeepTheRules(@ForAll("texts") String text) {
        assertThat(check(text, 60)).isEmpty();
    }

    @Provide
    Arbitrary<String> nearlyPlain() {
        return Arbitraries.of(
                        "a", "B", "1", " ", ".", "TODO", "XXX", "T", "BC", "Lorem", "lOREM", " ipsum", "<", "&", "b;",
                        "[", "insert", "{", "\\", "-", "é", "\t", "~")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        return Frameworks.texts();
    }

    private static List<String> check(String text, int max) {
        return problems(text, max).stream().map(Problem::toString).toList();
    }

    private static List<Problem> problems(String text, int max) {
        Findings findings = new Findings();
        TextRules.check(text, max, findings);
        return findings.report("").problems();
    }
}
