// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import trust.stars.fixtures.SeededProperty;

class CommonOrderTest {
    @SeededProperty
    void keepsALongestCommonOrder(
            @ForAll @Size(max = 9) @UniqueElements List<@AlphaChars @StringLength(1) String> before,
            @ForAll @Size(max = 9) @UniqueElements List<@AlphaChars @StringLength(1) String> after) {
        List<String> keptBefore = new ArrayList<>(before);
        List<String> keptAfter = new ArrayList<>(after);
        var kept = CommonOrder.kept(before, after);
        keptBefore.retainAll(kept);
        keptAfter.retainAll(kept);

        assertThat(keptBefore).isEqualTo(keptAfter);
        assertThat(new HashSet<>(keptBefore)).isEqualTo(kept);
        assertThat(kept).hasSize(longestCommon(before, 0, after, 0));
    }

    /** By trying everything. */
    private static int longestCommon(List<String> a, int i, List<String> b, int j) {
        if (i == a.size() || j == b.size()) {
            return 0;
        }
        int without = longestCommon(a, i + 1, b, j);
        int place = b.subList(j, b.size()).indexOf(a.get(i));
        return place < 0 ? without : Math.max(without, 1 + longestCommon(a, i + 1, b, j + place + 1));
    }
}
