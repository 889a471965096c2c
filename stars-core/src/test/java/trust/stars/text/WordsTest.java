// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.SeededProperty;

/** The notion of a word that searching, comparing and showing share. */
@InAnyLocale
class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "I don't rush.                 | i dont rush", // an apostrophe inside a word belongs to it
                "I don’t rush.                 | i dont rush",
                "‘I’ mustn’t’ve, pupils'       | i mustntve pupils", // at its ends it does not
                "rock 'n' roll                 | rock n roll",
                "evidence-based                | evidence based", // a hyphen does not
                "either/or – both              | either or both",
                "3 of 4, 1.5 and ½             | 3 of 4 1 5 and 1 2",
                "Café NAÏVE über Łódź          | cafe naive uber łodz", // what is decomposed loses its accents
                "café                    | cafe", // an accent of its own does not cut the word
                "́a b́               | a b",
                "Straße STRASSE                | strasse strasse",
                "ΣΟΦΟΣ σοφός σοφοσ             | σοφοσ σοφοσ σοφοσ", // one sigma, wherever it stands
                "İyi iyi IYI ıyı               | iyi iyi iyi iyi",
                "ﬁne ２                         | fine 2",
                "हिन्दी भाषा                      | हिनदी भाषा", // a vowel does not cut the word
                "की का कि                      | की का कि", // and makes another of it
                "שָׁלוֹם שלום                     | שלום שלום", // but not where writers leave it out
                "مُحَمَّد محمد                     | محمد محمد",
                "中文 한국어                     | 中文 한국어",
                "𝒜𝓑 😀 !                       | ab",
                "`  – ! ’ `                    | ``",
                "``                            | ``"
            })
    void wordsAreFoldedAlike(String text, String words) {
        assertThat(String.join(" ", Words.folded(text))).isEqualTo(Normalizer.normalize(words, Normalizer.Form.NFKD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "don't rush   | don't",
                "evidence-based | evidence",
                "pupils' work | pupils",
                "pupils''work | pupils",
                "भाषा, भाषा    | भाषा",
                "`café a` | `café`",
                "`́a`    | ``",
                "'tis         | ``",
                "😀           | ``",
                "`𝒜 b`        | 𝒜"
            })
    void aWordIsShownAsItIsWritten(String text, String word) {
        assertThat(text.substring(0, Words.end(text, 0))).isEqualTo(word);
    }

    @Test
    void aWordEndsWhereItBegan() {
        assertThat(Words.end("a b", 1)).isEqualTo(1);
        assertThat(Words.end("a b", 2)).isEqualTo(3);
        assertThat(Words.end("a b", 3)).isEqualTo(3);
    }

    @Test
    void beginningsAreThoseOfWholeWords() {
        List<String> words = Words.folded("I share what I know.");

        assertThat(Words.anyBegins("kno", words)).isTrue();
        assertThat(Words.anyBegins("hare", words)).isFalse();
        assertThat(Words.anyBegins("a", List.of())).isFalse();
    }

    /** Ordering them would take quadratic time: hours. */
    @Test
    void anyNumberOfAccentsInARowTakesTimeByTheirNumber() {
        String accents = "a" + "̣́".repeat(500_000);

        List<String> words = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Words.folded(accents + " b"));

        assertThat(words).containsExactly("a", "b");
        assertThat(Words.end(accents, 0)).isEqualTo(accents.length());
    }

    @SeededProperty
    void foldedWordsAreTheShownOnesFolded(@ForAll("texts") String text) {
        List<String> shown = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = Words.end(text, at);
            if (end > at) {
                shown.addAll(Words.folded(text.substring(at, end)));
            }
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }

        assertThat(Words.folded(text)).isEqualTo(shown);
    }

    @SeededProperty
    void foldingTwiceChangesNothing(@ForAll("texts") String text) {
        List<String> words = Words.folded(text);

        assertThat(Words.folded(String.join(" ", words))).isEqualTo(words);
    }

    @Provide
    Arbitrary<String> texts() {
        return Frameworks.texts();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I share what I know.      | I share what I know.           | true", // all
                "I listen and I learn now. | I listen and I                 | true", // 4 of 6
                "one two three four        | one two                        | true", // exactly half
                "one two three four        | one five six seven             | false", // a quarter
                "one two three             | one four five                  | false", // a third
                "one two three             | one two five                   | true", // two thirds
                "one two three four five   | one two six                    | false", // 2 of 5
                "one two three four five   | one two three                  | true", // 3 of 5
                "one two three four        | four three                     | true", // in whatever order
                "one one one one           | one two                        | false", // each word as often as it stands
                "one one two two           | one two                        | true",
                "one two                   | one three four five six seven  | true", // more words do no harm
                "one                       | two                            | false",
                "I am kind, calm           | i AM: Kind – calm!             | true", // case and punctuation
                "don't                     | don’t                          | true", // a typographer's apostrophe
                "don't                     | dont                           | true",
                "\"team\" spirit           | team                           | true",
                "wellbeing                 | well being                     | false",
                "İyi                       | İyi                            | true",
                "ÉCOUTER                   | écouter                        | true"
            })
    void halfOfTheEarlierWordsIsEnough(String before, String after, boolean kept) {
        assertThat(Words.keepsHalf(before, after)).isEqualTo(kept);
    }
}
