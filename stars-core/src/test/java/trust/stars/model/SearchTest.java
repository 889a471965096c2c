// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;

@InAnyLocale
class SearchTest {
    private final Framework framework = Framework.of(Frameworks.example());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share             | teamwork.share teamwork.listen",
                "shar freely       | teamwork.share",
                "freely share      | teamwork.share",
                "share, (freely)!  | teamwork.share",
                // a word must begin with what is asked, not have it inside
                "hare              | ''",
                "share nothing     | ''",
                "SHARE FREELY      | teamwork.share",
                // the value's name and statement count, after the behaviours' own words
                "teamwork          | teamwork.share teamwork.listen teamwork.cafe",
                "stronger families | teamwork.cafe",
                "we                | success.well teamwork.share teamwork.listen teamwork.cafe",
                // accents and apostrophes
                "cafe              | teamwork.cafe",
                "CAFÉ              | teamwork.cafe",
                "dont              | teamwork.cafe",
                "don’t             | teamwork.cafe",
                "people's          | teamwork.cafe",
                "people            | teamwork.cafe success.well",
                // what is retired is not found
                "said              | ''",
                "served            | ''"
            })
    void findsBehavioursInWhichSomeWordBeginsWithEachWordAsked(String asked, String expected) {
        assertThat(framework.search(asked)).extracting(Behaviour::id).isEqualTo(words(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "!?", "’", "- –", "\u0301"})
    void findsNothingIfNoWordIsAsked(String asked) {
        assertThat(framework.search(asked)).isEmpty();
    }

    @Test
    void findsComposedAndDecomposedLettersAlike() {
        assertThat(framework.search("cafe\u0301")).extracting(Behaviour::id).containsExactly("teamwork.cafe");
    }

    @ParameterizedTest
    @CsvSource({
        "Straße, STRASSE",
        "Straße, strasse",
        "İstanbul, istanbul",
        "ISTANBUL, istanbul",
        "ΟΔΟΣ, οδος",
        "οδος, ΟΔΟΣ",
        "Brand™, brandtm",
        "ﬁne, FINE",
        "𐐀𐐁, 𐐨𐐩",
        "Ⅷ, viii"
    })
    void findsLettersWhateverTheirCaseAndForm(String text, String asked) {
        Framework one = Framework.of(
                Frameworks.of(Frameworks.value("only", "Only", Frameworks.behaviour("only.one", "I like " + text))));

        assertThat(one.search(asked)).hasSize(1);
    }

    @Test
    void searchesForAnyNumberOfAccentsInNoTime() {
        String accents = "\u0301\u0323".repeat(100_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(framework.search("cafe" + accents))
                        .extracting(Behaviour::id)
                        .containsExactly("teamwork.cafe"));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
