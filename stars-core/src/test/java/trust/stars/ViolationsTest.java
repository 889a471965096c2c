// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.check.Violations;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.model.Behaviour;
import trust.stars.model.FrameworkContent;
import trust.stars.model.SoundFramework;
import trust.stars.text.Phrase;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;
import trust.stars.validation.Rule;

/** What a validation engine is given when one of our constraints is broken. */
@InAnyLocale
class ViolationsTest {
    private static final FrameworkContent TWICE = Frameworks.of(
            Frameworks.value("team", "Team", Frameworks.behaviour("team.a", "${ask}"), behaviour(), behaviour()));

    private static Behaviour behaviour() {
        return Frameworks.behaviour("team.share", "I share.");
    }

    @Test
    void anApplicationGetsProblemsWithoutAsking() {
        assertThat(payloads(Engines.VALIDATOR, TWICE))
                .containsExactlyInAnyOrder(
                        Problem.of(
                                Rule.DUPLICATE_ID,
                                "/values/0/behaviours/2/id",
                                "'team.share' is already defined at /values/0/behaviours/1/id",
                                "give the behaviour an id of its own"),
                        Problem.of(
                                Rule.PLACEHOLDER,
                                "",
                                "'${ask}' is only a placeholder",
                                "put the real words there"));
    }

    @Test
    void whoeverAsksForFindingsGetsThem() {
        assertThat(payloads(Engines.with(new Findings()), TWICE))
                .containsExactlyInAnyOrder(
                        Finding.of(
                                        Rule.DUPLICATE_ID,
                                        "/values/0/behaviours/2/id",
                                        Phrase.of("'{}' is already defined {there}", "team.share"),
                                        Phrase.of("give the {} an id of its own", "behaviour"))
                                .about("/values/0/behaviours/1/id"),
                        Finding.of(
                                Rule.PLACEHOLDER,
                                "",
                                Phrase.of("'{}' is only a placeholder", "${ask}"),
                                Phrase.of("put the real words there")));
    }

    @Test
    void whatIsNotListedIsCounted() {
        List<Behaviour> many = new ArrayList<>();
        for (int i = 0; i <= 700; i++) {
            many.add(behaviour());
        }
        FrameworkContent content = Frameworks.of(Frameworks.value("team", "Team", many.toArray(Behaviour[]::new)));

        assertThat(payloads(Engines.VALIDATOR, content)).hasSize(501).contains(new Report("", List.of(), 200));
        assertThat(payloads(Engines.with(new Findings()), content)).hasSize(501).contains(200);
    }

    @Test
    void anotherEngineGetsMessagesWithoutTemplatesInThem() {
        assertThat(OtherEngine.violations(new SoundFramework.Validator(), TWICE, "{problem}"))
                .containsExactly("error DUPLICATE_ID /values/0/behaviours/2/id – 'team.share' is already defined at"
                        + " /values/0/behaviours/1/id – give the behaviour an id of its own");
        assertThat(OtherEngine.violations(new SoundFramework.Validator(), Frameworks.example(), "{problem}"))
                .isEmpty();
        assertThat(OtherEngine.violations(new SoundFramework.Validator(), null, "{problem}"))
                .isEmpty();
        FrameworkContent odd = Frameworks.of(Frameworks.value("{team}", "Team"));
        assertThat(OtherEngine.violations(new SoundFramework.Validator(), odd, "{problem}"))
                .containsExactly("error INVALID_ID /values/0/id – '?team?' is not an id – write 'team'");
        assertThat(Violations.literal("${x} \\{y}")).isEqualTo("??x? ??y?");
    }

    @Test
    void messagesAreTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Engines.VALIDATOR.validate(TWICE))
                    .extracting(ConstraintViolation::getMessage)
                    .contains("error PLACEHOLDER – '${ask}' is only a placeholder – put the real words there");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Stream<@Nullable Object> payloads(Validator validator, FrameworkContent content) {
        return validator.validate(content).stream().map(violation -> {
            HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
            return own.getDynamicPayload(Object.class);
        });
    }
}
