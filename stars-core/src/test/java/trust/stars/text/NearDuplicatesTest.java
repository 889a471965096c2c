// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            value = {
                "I share what I know.            | I SHARE what I know!               | true",
                "I share what I know.            | I share what we know.              | true",
                "I share what I know.            | I share what I really know.        | true",
                "I share what I know.            | I share I know.                    | true",
                "I share what I know.            | Know I share what I?               | true",
                "I share what I know.            | I share all we know.               | false",
                "I share what I know.            | What I know I share.               | false",
                // short texts: one word is most of what is said
                "I share it.                     | I share it!                        | true",
                "I share it.                     | I take it.                         | false",
                "I share it all.                 | I take it all.                     | false"
            })
    void findsTextsThatDifferInAtMostOneWord(String one, String other, boolean alike) {
        NearDuplicates texts = new NearDuplicates();
        texts.add(one, "first");

        assertThat(texts.add(other, "second")).isEqualTo(alike ? "first" : "second");
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

    /** Few words, so that lists are often alike, and often have one word several times. */
    @Provide
    Arbitrary<List<List<String>>> wordLists() {
        Arbitrary<String> words = Arbitraries.of("a", "b", "c", "aa");
        return words.list().ofMinSize(1).ofMaxSize(8).list().ofMaxSize(12);
    }

    private static boolean alike(List<String> one, List<String> other) {
        Set<List<String>> common = new HashSet<>(withOneLeftOut(one));
        common.retainAll(withOneLeftOut(other));
        return !common.isEmpty();
    }

    private static Set<List<String>> withOneLeftOut(List<String> words) {
        Set<List<String>> forms = new HashSet<>(Set.of(words));
        for (int i = 0; words.size() >= 5 && i < words.size(); i++) {
            List<String> shorter = new ArrayList<>(words);
            shorter.remove(i);
            forms.add(shorter);
        }
        return forms;
    }
}
