// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
class SuggestionsTest {
    private static final List<String> NAMES = List.of("teamwork.share", "teamwork.listen", "success", "aims", "aim");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sucess          | success",
                "succcess        | success",
                "sucxess         | success",
                "usccess         | success",
                "SUCCESS         | success",
                "' success '     | success",
                "aim             | aim aims",
                "share           | teamwork.share",
                "hare            | teamwork.share",
                "lisetn          | teamwork.listen",
                "teamwork.lisetn | teamwork.listen",
                "failure         | ''",
                "''              | ''",
                "'  '            | ''"
            })
    void namesWhatIsNearTheNearestFirst(String wrong, String expected) {
        assertThat(String.join(" ", Suggestions.nearest(wrong, NAMES))).isEqualTo(expected);
    }

    @Test
    void namesAtMostThree() {
        assertThat(Suggestions.nearest("role5", List.of("role4", "role3", "role2", "role1")))
                .containsExactly("role1", "role2", "role3");
    }

    @Test
    void doesNotLookAtVeryLongNames() {
        assertThat(Suggestions.nearest("a".repeat(200), List.of("a".repeat(199))))
                .containsExactly("a".repeat(199));
        assertThat(Suggestions.nearest("a".repeat(201), List.of("a".repeat(201))))
                .isEmpty();
    }

    @Test
    void putsTheNearestIntoAHint() {
        assertThat(Suggestions.hint("sucess", NAMES, "give up")).isEqualTo("did you mean 'success'?");
        assertThat(Suggestions.hint("failure", NAMES, "give up")).isEqualTo("give up");
    }

    @SeededProperty
    void findsANameByItselfFirst(@ForAll("words") List<String> names) {
        for (String name : names) {
            assertThat(Suggestions.nearest(name, names)).startsWith(name);
        }
    }

    @SeededProperty
    void wordsOfOneLengthAreNearToEachOtherOrNeitherIs(@ForAll("word") String one, @ForAll("word") String other) {
        assertThat(Suggestions.nearest(one, List.of(other)).isEmpty())
                .isEqualTo(Suggestions.nearest(other, List.of(one)).isEmpty());
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings().withCharRange('a', 'c').ofLength(6);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'c')
                .ofMinLength(1)
                .ofMaxLength(5)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
