// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.Frameworks;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ItemKind;
import trust.stars.model.Value;

/** The rows that applications keep beside their own. */
class ReferenceRowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final FrameworkVersion ONE = FrameworkVersion.of(1, 0, 0);
    private static final FrameworkVersion TWO = FrameworkVersion.of(2, 0, 0);

    private final Framework first = release(ONE, "I share.", "I listen.");
    private final Framework second = release(TWO, "I share more.");

    @Test
    void everyIdOfAnyReleaseHasARowInItsLastWords() {
        assertThat(FrameworkHistory.of(List.of(first, second)).rows())
                .containsExactly(
                        new ReferenceRow(ItemKind.VALUE, "team", null, "Team", 0, false, ONE, TWO),
                        new ReferenceRow(ItemKind.BEHAVIOUR, "team.b0", "team", "I share more.", 0, false, ONE, TWO),
                        new ReferenceRow(ItemKind.BEHAVIOUR, "team.b1", "team", "I listen.", 1, true, ONE, ONE));
    }

    @Test
    void idsAreUniqueAndKindsTogether() {
        Framework example = Framework.of(Frameworks.example().toBuilder()
                .releasedOn(DAY)
                .effectiveFrom(DAY)
                .build());
        List<ReferenceRow> rows = FrameworkHistory.of(List.of(example)).rows();

        assertThat(rows).extracting(ReferenceRow::id).doesNotHaveDuplicates();
        assertThat(rows).extracting(ReferenceRow::kind).isSorted();
        assertThat(rows)
                .filteredOn(row -> row.kind() == ItemKind.BEHAVIOUR && !row.retired())
                .extracting(ReferenceRow::id)
                .containsExactlyElementsOf(
                        example.behaviours().stream().map(Behaviour::id).toList());
        assertThat(rows).extracting(ReferenceRow::kind).contains(ItemKind.STANDARD, ItemKind.STATEMENT, ItemKind.ROLE);
    }

    private static Framework release(FrameworkVersion version, String... texts) {
        Behaviour[] behaviours = new Behaviour[texts.length];
        for (int i = 0; i < texts.length; i++) {
            behaviours[i] = Frameworks.behaviour("team.b" + i, texts[i]);
        }
        Value value = Frameworks.value("team", "Team", behaviours);
        FrameworkContent content = Frameworks.of(value).toBuilder()
                .version(version)
                .releasedOn(DAY)
                .effectiveFrom(DAY)
                .build();
        return Framework.of(content);
    }
}
