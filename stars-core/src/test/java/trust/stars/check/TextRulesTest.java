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
                "R&D; Q&As; T&Cs;",
                "a<",
                "a<b",
                "if a<b and c>d",
                "Ask <anna@example.org>",
                "&amp",
                "C:\\Docs\\new",
                "either\\or",
                "TODOS, XX and lorem",
                "e.g. the TODO list",
                "TBD is not an answer",
                "so TBC.",
                "a Lorem IPSUM b",
                "class {a}",
                "a {} b",
                "Dear {name}",
                "a [Insert",
                "[see page 4]",
                "- with pupils",
                "• with pupils",
                "-5 °C, +44 (0)20 7946 0000",
                "- pupil(s) and staff",
                "@stars",
                "1 = 1 - 0",
                "£",
                "Tobias, Fixed, Xxl, Lora"
            })
    void acceptsWhatPeopleCanRead(String text) {
        assertThat(check(text, 50)).isEmpty();
    }

    /** Invisible characters, each where Unicode says that a language or an emoji needs it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\u200Cخواهم کتاب\u200Cها", // Persian
                "ه\u200D.ق", // Persian, an abbreviation
                "क्\u200Dष and क्\u200Cष", // Hindi
                "র\u200D্যাব", // Bengali
                "ශ්\u200Dරී", // Sinhala
                "അവന്\u200D", // Malayalam, at the end of a word
                "👨\u200D👩\u200D👧\u200D👦", // a family
                "👩🏽\u200D🏫 🏳\uFE0F\u200D🌈 ❤\uFE0F\u200D🔥", // with a skin tone, with a style
                "✔\uFE0F ©\uFE0F 1\uFE0F\u20E3 ☎\uFE0E",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F 🇬🇧", // England
                "葛\uDB40\uDD00", // a Japanese name
                "אבג (C++)\u200F!", // Hebrew
                "عربي\u061C 12",
                "🫡 🫶🏼" // newer than some Java runtimes
            })
    void acceptsWhatShowsOtherCharactersAsTheyShouldBe(String text) {
        assertThat(check(text, 50)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u200Cb", // Latin needs no joiners
                "a\u200Db",
                "می\u200C\u200Cخواهم", // twice
                "می\u200Cb", // between scripts
                "\u200Cمی",
                "क\u200Dष", // no virama
                "😀\u200Da",
                "a\u200D😀",
                "😀\u200D",
                "a\uFE0F",
                "1\uFE0F",
                "✔\uFE0F\uFE0F",
                "a\uDB40\uDD00",
                "🏴\uDB40\uDC67\uDB40\uDC62 unfinished",
                "😀\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F",
                "abc\u200F!",
                "a\u200Eb",
                "אבג\u200F\u200F\u200F def",
                "אבג \u202Eabc",
                "אבג \u2067abc\u2069",
                "so\u00ADft",
                "a\u2060b",
                "a\uFEFFb"
            })
    void refusesInvisibleCharactersWithoutUse(String text) {
        assertThat(problems(text, 50)).extracting(Problem::code).containsExactly("FORBIDDEN_CHARACTER");
    }

    /** 45 of each fit where 45 times their code points do, which is what JSON Schema counts. */
    @ParameterizedTest
    @CsvSource({"😀,1", "👨‍👩‍👧‍👦,7", "🇬🇧,2", "🏴󠁧󠁢󠁥󠁮󠁧󠁿,7", "é,1", "𝒳,1"})
    void countsAsJsonSchemaDoes(String character, int codePoints) {
        String text = character.repeat(45);

        assertThat(check(text, 45 * codePoints)).isEmpty();
        assertThat(check(text, 45 * codePoints - 1))
                .singleElement()
                .asString()
                .endsWith(" has " + 45 * codePoints + " characters; at most " + (45 * codePoints - 1)
                        + " fit here – say it in fewer words, or split it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tbc",
                "Todo",
                "TBC.",
                "(TBD)",
                "TODO: ask Anna",
                "fixme",
                "xxxx",
                "to be confirmed",
                "To be decided.",
                "lorem ipsum dolor sit amet",
                "[Insert a sentence here]",
                "{name}",
                "${x}",
                "{{title}}",
                "{}",
                "{first} {last}",
                "TODO / TBC",
                "-",
                "–",
                "…",
                "...",
                "?",
                "***",
                "&;"
            })
    void refusesWhatIsOnlyAPlaceholder(String text) {
        assertThat(check(text, 50))
                .containsExactly("error PLACEHOLDER – '" + text + "' is only a placeholder – put the real words there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a<b>c",
                "a</b>",
                "<br/>",
                "<br />",
                "x<script async>",
                "<script>",
                "<input disabled value=x>",
                "<img src=x onerror=alert(1)",
                "<svg/onload=alert(1)>",
                "a <a href='b'>c",
                "<!-- a",
                "<!DOCTYPE html",
                "<?xml version",
                "a&nbsp;b",
                "a&#160;b",
                "a&#x20;b",
                "&lt;b",
                "caf&eacute;",
                "a\\u00e9b",
                "<name of the head>"
            })
    void refusesMarkup(String text) {
        assertThat(problems(text, 50)).extracting(Problem::code).containsExactly("MARKUP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=SUM(A1)",
                "=1+1",
                "= a",
                "@SUM(1)",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "- cmd| '/C'",
                "-LOG10(4)"
            })
    void refusesFormulas(String text) {
        assertThat(check(text, 50))
                .containsExactly("error LEADING_SYMBOL – '" + text + "' begins like a formula – begin with a word: a"
                        + " spreadsheet program would work it out instead of showing it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO ", "{", "[insert", "<b ", "&", "\\u", "-a(", "| '", "- ", "=", "\u0301", "אa\u200F"})
    void takesAnyNumberOfSigns(String sign) {
        assertThat(check(sign.repeat(30_000), 50)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``           | BLANK_TEXT – the text is empty – write the text, or leave it out if it is optional",
                "` `          | BLANK_TEXT – nothing in ' ' can be seen – write the text, or leave it out if it is optional",
                "`\u200B\u3164` | BLANK_TEXT – nothing in '<U+200B><U+3164>' can be seen – write the text, or leave it out if it is optional",
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
                "a&#x20;      | MARKUP – 'a&#x20;' has what looks like HTML or an escape sequence at character 2 – write plain text: applications add their own layout"
            })
    void refusesWhatTheyCannot(String text, String expected) {
        assertThat(check(text, 10)).containsExactly("error " + expected);
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
                .containsExactly("TEXT_TOO_LONG", "FORBIDDEN_CHARACTER", "SPACING", "MARKUP", "LEADING_SYMBOL");
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
                        "a", "B", "1", " ", ".", "TODO", "XXX", "T", "BC", "Lorem", "lOREM", "tbc", "x", "to be",
                        "decided", "Fixme", ":", " ipsum", "<", "&", "b;", "[", "insert", "{", "\\", "-", "é", "\t",
                        "~")
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
