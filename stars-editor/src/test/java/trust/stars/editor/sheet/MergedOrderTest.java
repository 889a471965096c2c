// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trust.stars.fixtures.SeededProperty;

class MergedOrderTest {
    @ParameterizedTest
    @CsvSource({
        "abc, abc, abc, abc",
        "abc, abc, cab, cab",
        "abc, cab, abc, cab",
        "abc, bca, bca, bca",
        "abc, abcx, abcy, abcxy",
        "abc, axbc, abyc, axbyc",
        "abc, xabc, yabc, xyabc",
        "abc, ac, abyc, ayc",
        "abcd, abdc, bacd, badc",
        "abcd, bcda, dabc, dbca",
        "'', x, y, xy",
        "ab, abx, abx, abx",
        "abc, abcy, abcx, abcxy",
        "ab, ax, yb, yx", // what was replaced keeps its place
        "ab, yb, ax, yx",
        "abcd, abxd, aycd, ayxd",
        "abc, axc, aybc, ayxc",
        "abc, aybc, axc, ayxc",
        "abc, axbc, abyzc, axbyzc",
        "abcd, axbcd, acbd, acxbd",
        "abc, xbc, bac, bxc", // one replaced what the other moved
        "ab, xb, xb, xb",
    })
    void takesWhatEachOfThemMovedOrAdded(String base, String draft, String workbook, String merged) {
        assertThat(merge(letters(base), letters(draft), letters(workbook))).contains(letters(merged));
    }

    @ParameterizedTest
    @CsvSource({
        "abc, cab, acb", // one moved c to the front, the other between
        "abcd, dabc, adbc",
        "abc, bac, cba",
        "abc, axbc, abcx", // both added it
        "abc, axc, abcx",
    })
    void leavesItToOthersWhereBothMovedTheSame(String base, String draft, String workbook) {
        assertThat(merge(letters(base), letters(draft), letters(workbook))).isEmpty();
    }

    @Test
    void mergesLongListsInOneGo() {
        List<String> base =
                IntStream.range(0, 100_000).mapToObj(String::valueOf).toList();
        List<String> draft = new ArrayList<>(base);
        draft.add(0, draft.remove(99_999));
        List<String> workbook = new ArrayList<>(base);
        workbook.add(workbook.remove(0));

        List<String> merged = merge(base, draft, workbook).orElseThrow();

        assertThat(List.of(merged.get(0), merged.get(1), merged.get(99_998), merged.get(99_999)))
                .containsExactly("99999", "1", "99998", "0");
    }

    @SeededProperty
    void keepsEveryPairThatOneOfThemTurnedRound(
            @ForAll("lists") List<String> base,
            @ForAll("lists") List<String> draft,
            @ForAll("lists") List<String> workbook) {
        Optional<List<String>> merged = merge(base, draft, workbook);

        if (merged.isEmpty()) {
            assertThat(draft).isNotEqualTo(workbook);
            return;
        }
        assertThat(merged.get()).containsExactlyInAnyOrderElementsOf(result(base, draft, workbook));
        Set<String> common = new HashSet<>(base);
        common.retainAll(merged.get());
        for (String one : common) {
            for (String other : common) {
                boolean was = isBefore(one, other, base);
                boolean drafted = isBefore(one, other, draft);
                boolean written = isBefore(one, other, workbook);
                assertThat(isBefore(one, other, merged.get())).isEqualTo(written == was ? drafted : written);
            }
        }
    }

    @SeededProperty
    void isTheSameWhoeverOfThemIsFirst(
            @ForAll("lists") List<String> base,
            @ForAll("lists") List<String> draft,
            @ForAll("lists") List<String> workbook) {
        assertThat(merge(base, draft, workbook)).isEqualTo(merge(base, workbook, draft));
    }

    @SeededProperty
    void isTheListOfTheOnlyOneWhoEdited(@ForAll("lists") List<String> base, @ForAll("lists") List<String> edited) {
        assertThat(merge(base, base, edited)).contains(edited);
        assertThat(merge(base, edited, base)).contains(edited);
        assertThat(merge(base, edited, edited)).contains(edited);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Arbitraries.of(letters("abcdefg")).list().uniqueElements().ofMaxSize(7);
    }

    private static Optional<List<String>> merge(List<String> base, List<String> draft, List<String> workbook) {
        return MergedOrder.of(base, draft, workbook, result(base, draft, workbook));
    }

    /** What both have, and what one of them added. */
    private static Set<String> result(List<String> base, List<String> draft, List<String> workbook) {
        Set<String> kept = new HashSet<>(draft);
        kept.retainAll(new HashSet<>(workbook));
        Set<String> result = new HashSet<>(draft);
        result.addAll(workbook);
        result.removeAll(new HashSet<>(base));
        result.addAll(kept);
        return result;
    }

    private static boolean isBefore(String one, String other, List<String> list) {
        return list.indexOf(one) < list.indexOf(other);
    }

    private static List<String> letters(String word) {
        return word.isEmpty() ? List.of() : Arrays.asList(word.split(""));
    }
}
