// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.Value;

/** Release 1.0.0, compared with an independent copy of the text that the Trust published. */
class PublishedTextTest {
    private static final List<String> IDS = List.of(
            "success.pupils-first",
            "success.support-and-challenge",
            "success.understand-success",
            "success.own-strengths",
            "teamwork.collaborate",
            "teamwork.know-your-team",
            "teamwork.growth-mindset",
            "teamwork.across-the-trust",
            "achievement.take-responsibility",
            "achievement.high-standards-repeated",
            "achievement.high-standards",
            "achievement.own-development",
            "respect.embrace-difference",
            "respect.responsibility-of-role",
            "respect.challenge-respectfully",
            "respect.professional-responsibilities",
            "service.pupil-needs",
            "service.agent-for-change",
            "service.wider-community",
            "service.evidence-based-decisions");

    private final Framework framework = Stars.release("1.0.0");

    @Test
    void everyLineOfTheSourceIsInTheReleaseCharacterForCharacter() throws IOException {
        List<String> lines =
                new ArrayList<>(requireNonNull(framework.content().source()).unexplained());
        lines.add(framework.title());
        lines.addAll(framework.introduction());
        for (Value value : framework.values()) {
            lines.add(value.name());
            lines.add(value.statement());
            for (Behaviour behaviour : value.behaviours()) {
                lines.add("- " + behaviour.text());
            }
        }
        assertThat(lines).isEqualTo(source());
        assertThat(framework.introduction()).hasSize(2);
        assertThat(framework.values()).hasSize(5);
        assertThat(framework.behaviours()).hasSize(20);
    }

    @Test
    void everyBehaviourHasItsId() {
        assertThat(framework.behaviours()).extracting(Behaviour::id).isEqualTo(IDS);
        assertThat(framework.values())
                .extracting(Value::id)
                .containsExactly("success", "teamwork", "achievement", "respect", "service");
    }

    @Test
    void everythingIsPublishedAndNothingIsAdded() {
        assertThat(framework.values()).extracting(Value::authority).containsOnly(Authority.PUBLISHED);
        assertThat(framework.behaviours()).extracting(Behaviour::authority).containsOnly(Authority.PUBLISHED);
        assertThat(framework.acronym()).isEqualTo("STARS");
        assertThat(framework.content().publisher()).isEqualTo("The Trust");
        assertThat(framework.content().effectiveFrom()).isNull();
        assertThat(framework.roles()).isEmpty();
        assertThat(framework.standards()).isEmpty();
        assertThat(framework.mappings()).isEmpty();
    }

    private static List<String> source() throws IOException {
        try (InputStream in = PublishedTextTest.class.getResourceAsStream("our-stars-framework.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
