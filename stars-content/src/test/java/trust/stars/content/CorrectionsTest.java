// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.Rewording;
import trust.stars.release.Change;
import trust.stars.release.FrameworkDiff;
import trust.stars.release.FrameworkHistory;
import trust.stars.release.Meaning;
import trust.stars.release.Meanings;
import trust.stars.release.StoredId;
import trust.stars.release.VersionStep;
import trust.stars.release.Wording;

/** Release 1.1.0: the misprints of 1.0.0 corrected, as proposed, and nothing else. */
class CorrectionsTest {
    private static final Map<String, List<String>> CORRECTIONS = Map.of(
            "success.pupils-first", List.of(" puts the best", " put the best"),
            "success.support-and-challenge", List.of("is centre to", "is central to"),
            "teamwork.collaborate", List.of("to the benefit our pupils", "to the benefit of our pupils"),
            "teamwork.across-the-trust", List.of("the pupils experience", "the pupils' experience"),
            "service.wider-community", List.of("though your school", "through your school"),
            "service.evidence-based-decisions", List.of("evidence based", "evidence-based"));
    private static final String REPEATED = "achievement.high-standards-repeated";

    private final Framework published = Stars.release("1.0.0");
    private final Framework corrected = Stars.release("1.1.0");
    private final FrameworkDiff diff = FrameworkDiff.between(published, corrected);

    @Test
    void rewordsTheMisprintsWordForWordEachWithANote() {
        assertThat(diff.changes(Change.Reworded.class))
                .filteredOn(reworded -> reworded.part().equals("text"))
                .hasSize(CORRECTIONS.size())
                .allSatisfy(reworded -> {
                    List<String> words =
                            requireNonNull(CORRECTIONS.get(reworded.item().id()));
                    assertThat(reworded.before()).containsOnlyOnce(words.get(0));
                    assertThat(reworded.after()).isEqualTo(reworded.before().replace(words.get(0), words.get(1)));
                    assertThat(requireNonNull(reworded.declared()).kind()).isEqualTo(Rewording.Kind.CORRECTION);
                    assertThat(corrected.behaviour(reworded.item().id()).authority())
                            .isEqualTo(Authority.PROPOSED);
                });
        assertThat(corrected.introduction())
                .containsExactly(
                        published.introduction().get(0).replace("a clear set of framework", "a clear framework"),
                        published.introduction().get(1));
        assertThat(corrected.introduction()).isNotEqualTo(published.introduction());
    }

    @Test
    void retiresTheRepeatedBehaviour() {
        assertThat(corrected.resolve(REPEATED)).extracting(Behaviour::id).containsExactly("achievement.high-standards");
        assertThat(corrected.behaviour(REPEATED).authority()).isEqualTo(Authority.PROPOSED);
        assertThat(corrected.behaviours()).hasSize(19);
        assertThat(published.resolve(REPEATED)).extracting(Behaviour::id).containsExactly(REPEATED);
    }

    @Test
    void changesNothingElse() {
        List<String> changed = new ArrayList<>(CORRECTIONS.keySet());
        changed.add(REPEATED);
        assertThat(diff.changes(Change.FieldChanged.class))
                .allSatisfy(change -> assertThat(change.field()).isEqualTo("authority"))
                .hasSize(changed.size());
        assertThat(diff.changes()).hasSize(changed.size() + 1 + CORRECTIONS.size() + 1);
        assertThat(diff.step()).isEqualTo(VersionStep.MINOR);
        for (Behaviour behaviour : corrected.behaviours()) {
            if (!changed.contains(behaviour.id())) {
                assertThat(behaviour).isEqualTo(published.behaviour(behaviour.id()));
            }
        }
    }

    @Test
    void isInForceFromItsDayAndThePublishedTextBefore() {
        LocalDate start = requireNonNull(corrected.content().effectiveFrom());
        // asks only these two: a later release may be in force from the same day
        assertThat(FrameworkHistory.of(List.of(published, corrected)).inForceOn(start))
                .contains(corrected);
        assertThat(Stars.inForceOn(start.minusDays(1))).contains(published);
        assertThat(Stars.inForceOn(LocalDate.MIN)).contains(published);
    }

    @Test
    void saysWhoseTheCorrectionsAre() {
        assertThat(requireNonNull(corrected.content().releaseNotes()).summary())
                .isEqualTo(
                        "Misprints are corrected, and the Achievement behaviour that is printed twice is retired. These"
                                + " corrections are the maintainers', proposed to the Trust: the Trust has not yet approved them."
                                + " Release 1.0.0 keeps the published words.");
    }

    @Test
    void tellsApplicationsWhatTheirStoredIdsMean() {
        List<StoredId> stored = published.behaviours().stream()
                .map(behaviour -> new StoredId(behaviour.id(), published.version()))
                .toList();
        Meanings meanings = Stars.history().meanings(stored, corrected);
        assertThat(meanings.summary()).isEqualTo("13 unchanged, 6 reworded, 1 replaced, 0 retired, 0 unknown");
        assertThat(meanings.list()).element(9).isInstanceOf(Meaning.Replaced.class);
        assertThat(Stars.history().wordings("service.wider-community"))
                .extracting(Wording::since)
                .containsExactly(FrameworkVersion.of(1, 0, 0), FrameworkVersion.of(1, 1, 0));
        assertThat(Stars.history().firstSeenIn(REPEATED)).isEqualTo(FrameworkVersion.of(1, 0, 0));
    }
}
