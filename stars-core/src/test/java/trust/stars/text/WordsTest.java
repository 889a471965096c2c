// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
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
