// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractCollection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
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
        assertThat(String.join(" ", new Suggestions().nearest(wrong, NAMES))).isEqualTo(expected);
    }

    @Test
    void namesAtMostThree() {
        assertThat(new Suggestions().nearest("role5", List.of("role4", "role3", "role2", "role1")))
                .containsExactly("role1", "role2", "role3");
    }

    @Test
    void doesNotLookAtVeryLongNames() {
        assertThat(new Suggestions().nearest("a".repeat(200), List.of("a".repeat(199))))
                .containsExactly("a".repeat(199));
        assertThat(new Suggestions().nearest("a".repeat(201), List.of("a".repeat(201))))
                .isEmpty();
    }

    @Test
    void putsTheNearestIntoAHint() {
        assertThat(new Suggestions().hint("sucess", NAMES, "give up")).isEqualTo("did you mean 'success'?");
        assertThat(new Suggestions().hint("failure", NAMES, "give up")).isEqualTo("give up");
    }

    @Test
    void givesUpWhenEnoughWasCompared() {
        Counted names = new Counted(2_000);
        Suggestions suggestions = new Suggestions();
        int helped = 0;
        for (int i = 0; i < 50_000; i++) {
            String wrong = "behavior." + i;
            if (!suggestions.hint(wrong, names, "give up").equals("give up")) {
                helped++;
            }
        }

        assertThat(helped).as("the first are still helped").isGreaterThan(100);
        assertThat(suggestions.isSpent()).isTrue();
        assertThat(names.looked).as("names looked at").isLessThan(10_000_000);
        assertThat(suggestions.nearest("behaviour.1", List.of("behaviour.1"))).isEmpty();
    }

    @Test
    void givesUpInTheMiddleOfManyNames() {
        Counted names = new Counted(200_000_000);

        assertThat(new Suggestions().nearest("behaviour.7", names))
                .as("a nearer one might be among the rest")
                .isEmpty();
        assertThat(names.looked).isBetween(100_000, 10_000_000);
    }

    @Test
    void longNamesCostMoreThanShortOnes() {
        List<String> names = Collections.nCopies(1_000_000, "a".repeat(200));
        Suggestions suggestions = new Suggestions();

        assertThat(suggestions.nearest("b".repeat(100) + "a".repeat(100), names))
                .isEmpty();
        assertThat(suggestions.isSpent()).isTrue();
    }

    @Test
    void namesOfOtherLengthsCostNextToNothing() {
        Suggestions suggestions = new Suggestions();
        suggestions.nearest("b".repeat(10), Collections.nCopies(1_000_000, "a".repeat(200)));

        assertThat(suggestions.isSpent()).isFalse();
    }

    @Test
    void namesOfOtherLengthsAddUp() {
        Suggestions suggestions = new Suggestions();
        suggestions.nearest("b".repeat(10), Collections.nCopies(100_000_000, "a".repeat(200)));

        assertThat(suggestions.isSpent()).isTrue();
    }

    @SeededProperty
    void countsTheFewestEdits(@ForAll("word") String one, @ForAll("words") List<String> others) {
        for (String other : others) {
            boolean near = distance(one, other) <= Math.max(1, one.length() / 3);
            assertThat(new Suggestions().nearest(one, List.of(other))).hasSize(near ? 1 : 0);
        }
    }

    /** Optimal string alignment as the books have it: the whole table. */
    private static int distance(String a, String b) {
        int[][] cells = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cells[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cells[i][j] = Math.min(cells[i - 1][j - 1] + change, Math.min(cells[i - 1][j], cells[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cells[i][j] = Math.min(cells[i][j], cells[i - 2][j - 2] + 1);
                }
            }
        }
        return cells[a.length()][b.length()];
    }

    /** Names that count how many of them were looked at. */
    private static final class Counted extends AbstractCollection<String> {
        private final int size;
        private int looked;

        Counted(int size) {
            this.size = size;
        }

        @Override
        public Iterator<String> iterator() {
            Iterator<Integer> numbers = IntStream.range(0, size).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return numbers.hasNext();
                }

                @Override
                public String next() {
                    looked++;
                    return "behaviour." + numbers.next() % 10_000;
                }
            };
        }

        @Override
        public int size() {
            return size;
        }
    }

    @SeededProperty
    void findsANameByItselfFirst(@ForAll("words") List<String> names) {
        for (String name : names) {
            assertThat(new Suggestions().nearest(name, names)).startsWith(name);
        }
    }

    @SeededProperty
    void wordsOfOneLengthAreNearToEachOtherOrNeitherIs(@ForAll("word") String one, @ForAll("word") String other) {
        assertThat(new Suggestions().nearest(one, List.of(other)).isEmpty())
                .isEqualTo(new Suggestions().nearest(other, List.of(one)).isEmpty());
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
