// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.Sketch;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.Retirement;

@InAnyLocale
class MeaningsTest {
    private static final FrameworkVersion V2_1_0 = FrameworkVersion.of(2, 1, 0);
    private static final FrameworkVersion V3_0_0 = FrameworkVersion.of(3, 0, 0);

    private final Framework before = Sketch.example().framework();
    private final Framework after = Sketch.example()
            .set("our-framework", "version", V3_0_0)
            .set("our-framework", "effectiveFrom", LocalDate.of(2027, 1, 1))
            .set("success.aim", "text", "I aim high for every pupil.")
            .insert("success", "behaviours", 2, behaviour("success.new"))
            .insert("success", "behaviours", 3, behaviour("success.other"))
            .retire("success.well", "success.other", "success.new")
            .edit("our-framework", "alignments", List::clear)
            .retire("teamwork.listen")
            .retire("teamwork.share", "success.well")
            .framework();
    private final FrameworkHistory history = FrameworkHistory.of(List.of(before, after));

    @Test
    void behaviourInTheSameWordsIsUnchanged() {
        assertThat(meaning("teamwork.cafe", V2_1_0, after))
                .isEqualTo(
                        new Meaning.Unchanged(new StoredId("teamwork.cafe", V2_1_0), after.behaviour("teamwork.cafe")));
    }

    @Test
    void behaviourInOtherWordsIsReworded() {
        assertThat(meaning("success.aim", V2_1_0, after))
                .isEqualTo(new Meaning.Reworded(
                        new StoredId("success.aim", V2_1_0),
                        before.behaviour("success.aim"),
                        after.behaviour("success.aim")));
        assertThat(meaning("success.aim", V3_0_0, after)).isInstanceOf(Meaning.Unchanged.class);
    }

    @Test
    void retiredBehaviourIsReplacedByItsActiveSuccessors() {
        List<Behaviour> successors = List.of(after.behaviour("success.other"), after.behaviour("success.new"));

        assertThat(meaning("success.well", V2_1_0, after))
                .isEqualTo(new Meaning.Replaced(
                        new StoredId("success.well", V2_1_0), retirement("success.well"), successors));
        assertThat(meaning("teamwork.first", V2_1_0, after))
                .as("through a chain that begins with a stored id that was retired before")
                .isEqualTo(new Meaning.Replaced(
                        new StoredId("teamwork.first", V2_1_0), retirement("teamwork.first"), successors));
    }

    @Test
    void retiredBehaviourWithoutSuccessorIsRetired() {
        assertThat(meaning("teamwork.listen", V2_1_0, after))
                .isEqualTo(new Meaning.Retired(new StoredId("teamwork.listen", V2_1_0), retirement("teamwork.listen")));
    }

    @Test
    void unknownVersionsAndIdsAreReportedWithSimilarOnes() {
        FrameworkVersion never = FrameworkVersion.of(2, 2, 0);
        assertThat(meaning("success.aim", never, after))
                .isEqualTo(new Meaning.Unknown(
                        new StoredId("success.aim", never), "there is no release 2.2.0", List.of()));
        assertThat(meaning("success.am", V2_1_0, after))
                .isEqualTo(new Meaning.Unknown(
                        new StoredId("success.am", V2_1_0),
                        "Our Framework 2.1.0 with our-layer has no behaviour 'success.am' – did you mean 'success.aim'?",
                        List.of("success.aim")));
    }

    @Test
    void idOfANewerVersionIsUnknownToAnOlderOne() {
        assertThat(meaning("success.other", V3_0_0, before))
                .isEqualTo(new Meaning.Unknown(
                        new StoredId("success.other", V3_0_0),
                        "Our Framework 2.1.0 with our-layer has no behaviour 'success.other' – none of its 10 ids is similar",
                        List.of()));
        assertThat(meaning("success.other", V2_1_0, after))
                .as("the version it is said to be stored under did not have it")
                .isInstanceOf(Meaning.Unknown.class);
    }

    @Test
    void everyIdIsAnsweredInOrderAndCounted() {
        List<StoredId> stored = List.of(
                new StoredId("success.well", V2_1_0),
                new StoredId("teamwork.cafe", V2_1_0),
                new StoredId("nonsense", V2_1_0),
                new StoredId("teamwork.listen", V2_1_0),
                new StoredId("success.aim", V2_1_0),
                new StoredId("teamwork.cafe", V2_1_0),
                new StoredId("teamwork.share", V2_1_0));

        Meanings meanings = history.meanings(stored, after);

        assertThat(meanings.list()).extracting(Meaning::stored).isEqualTo(stored);
        assertThat(meanings.list().get(5))
                .as("asked twice, worked out once")
                .isSameAs(meanings.list().get(1));
        assertThat(meanings.summary()).isEqualTo("2 unchanged, 1 reworded, 2 replaced, 1 retired, 1 unknown");
        assertThat(meanings.count(Meaning.Unchanged.class)).isEqualTo(2);
        assertThat(meanings.count(Meaning.class)).isEqualTo(7);
        assertThat(history.meanings(List.of(), after).summary())
                .isEqualTo("0 unchanged, 0 reworded, 0 replaced, 0 retired, 0 unknown");
    }

    @Test
    void manyUnknownIdsAreAnsweredWithoutComparingAllOfThem() {
        List<Behaviour> behaviours = new ArrayList<>();
        List<StoredId> stored = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            behaviours.add(behaviour("team.behaviour-" + i));
            stored.add(new StoredId("team.behavour-" + i, V2_1_0));
        }
        Framework large = Framework.of(
                Frameworks.of(Frameworks.value("team", "T", behaviours.toArray(Behaviour[]::new))).toBuilder()
                        .releasedOn(LocalDate.of(2026, 9, 1))
                        .build());

        List<Meaning> meanings =
                FrameworkHistory.of(List.of(large)).meanings(stored, large).list();

        assertThat(meanings.get(0))
                .isEqualTo(new Meaning.Unknown(
                        stored.get(0),
                        "Our Framework 2.1.0 has no behaviour 'team.behavour-0' – did you mean 'team.behaviour-0'?",
                        List.of("team.behaviour-0", "team.behaviour-1", "team.behaviour-10")));
        assertThat(meanings.get(4_999))
                .isEqualTo(new Meaning.Unknown(
                        stored.get(4_999),
                        "Our Framework 2.1.0 has no behaviour 'team.behavour-4999' – look for it among its 5000 ids",
                        List.of()));
    }

    private Meaning meaning(String id, FrameworkVersion version, Framework now) {
        Meanings meanings = history.meanings(List.of(new StoredId(id, version)), now);
        assertThat(meanings.list()).hasSize(1);
        return meanings.list().get(0);
    }

    private Retirement retirement(String id) {
        return Objects.requireNonNull(after.behaviour(id).retired());
    }

    private static Behaviour behaviour(String id) {
        return new Behaviour(id, "I am " + id + ".", null, Authority.PROPOSED, null);
    }
}
