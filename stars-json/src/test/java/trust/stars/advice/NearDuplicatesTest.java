// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.SeededProperty;

@InAnyLocale
class NearDuplicatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // the same but for what nobody reads as a difference
                "I share what I know.              | I SHARE what I know!",
                "I share what I know.              | I share: what I know",
                "I answer e-mails in time.         | I answer emails in time.",
                "I like team work.                 | I like teamwork.",
                "Knows the needs of a pupil        | Knows needs of the pupils",
                "I plan lessons.                   | I planned a lesson.",
                "I share it.                       | I shared it!",
                "I studied how pupils learn.       | I study how pupils learn.",
                "Café staff are colleagues.        | Cafe staff are colleagues.",
                "Knows the pupils’ needs           | Knows the pupils' needs",
                "I listen to to colleagues.        | I listen to colleagues.",
                "Straße                            | Strasse",
                // one misprint
                "I am kind anad patient with all.  | I am kind and patient with all.",
                "I am open form start to finish.   | I am open from start to finish.",
                "I organise my time with care.     | I organize my time with care.",
                "I take responsibilty for my work. | I take responsibility for my work.",
                "I recieve guests with a smile.    | I receive guests with a smile.",
            })
    void findsTextsThatSayTheSame(String one, String other) {
        assertThat(alike(one, other)).isTrue();
        assertThat(alike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // built alike, but one word is another one
                "I plan lessons for Year 1.               | I plan lessons for Year 2.",
                "Plans lessons for Year 10 and above      | Plans lessons for Year 11 and above",
                "Uses the 2014 edition of the code        | Uses the 2015 edition of the code",
                "I listen to what pupils say.             | I listen to what parents say.",
                "I share what I know.                     | I share what we know.",
                "I share what I know.                     | I share what I really know.",
                "Leads a team of teachers well            | Heads a team of teachers well",
                "Draws typical shapes by hand only        | Draws atypical shapes by hand only",
                "Adds and subtracts up to class A         | Adds and subtracts up to class B",
                "Works in a team of pupils and staff      | Works on a team of pupils and staff",
                "I know when to give advice at work.      | I know when to give advice at home.",
                // the same words in another order
                "I share what I know.                     | What I know I share.",
                // too short to take the difference for a misprint
                "I teach form.                            | I teach from.",
                "Supervision                              | Supervisions of supervision",
                // two misprints, or one and another word
                "I recieve guests with a smlie.           | I receive guests with a smile.",
            })
    void leavesTextsThatAreBuiltAlikeAlone(String one, String other) {
        assertThat(alike(one, other)).isFalse();
        assertThat(alike(other, one)).isFalse();
    }

    private static boolean alike(String one, String other) {
        NearDuplicates texts = new NearDuplicates();
        texts.add(one, "first");
        return texts.add(other, "second").equals("first");
    }

    @Test
    void namesTheFirstOfSeveral() {
        NearDuplicates texts = new NearDuplicates();
        texts.add("I recieve guests with a smile.", "misprinted");
        texts.add("I send guests home with a smile.", "another");

        assertThat(texts.add("I receive guests with a smile.", "right")).isEqualTo("misprinted");
        assertThat(texts.add("I receive the guests with a smile!", "again")).isEqualTo("right");
    }

    @Test
    void takesALongTextOfGreekLettersInNoTime() {
        String sigmas = "Σ".repeat(100_000);
        NearDuplicates texts = new NearDuplicates();

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> texts.add(sigmas, "first"));

        assertThat(texts.add("ς".repeat(100_000), "second")).isEqualTo("first");
    }

    @SeededProperty
    void agreesWithComparingEachWithEach(@ForAll("wordLists") List<List<String>> lists) {
        NearDuplicates texts = new NearDuplicates();
        for (int i = 0; i < lists.size(); i++) {
            Set<String> alike = new HashSet<>();
            for (int j = 0; j < i; j++) {
                if (alike(lists.get(i), lists.get(j))) {
                    alike.add("text " + j);
                }
            }

            String found = texts.add(String.join(" ", lists.get(i)), "text " + i);

            if (alike.isEmpty()) {
                assertThat(found).isEqualTo("text " + i);
            } else {
                assertThat(alike).contains(found);
            }
        }
    }

    /** Few words, so that lists are often alike; none is repeated at once, has an ending, or is two others together. */
    @Provide
    Arbitrary<List<List<String>>> wordLists() {
        Arbitrary<String> words = Arbitraries.of("kitchen", "kitchan", "kitchn", "garden", "gradon", "i", "u");
        return words.list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .filter(list -> IntStream.range(1, list.size())
                        .noneMatch(i -> list.get(i).equals(list.get(i - 1))))
                .list()
                .ofMaxSize(12);
    }

    private static boolean alike(List<String> one, List<String> other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.size() != other.size() || one.size() < 5) {
            return false;
        }
        List<Integer> different = IntStream.range(0, one.size())
                .filter(i -> !one.get(i).equals(other.get(i)))
                .boxed()
                .toList();
        return different.size() == 1
                && NearDuplicates.isMisprint(one.get(different.get(0)), other.get(different.get(0)));
    }
}
