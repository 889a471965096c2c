// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.KnownId;
import trust.stars.model.Value;
import trust.stars.release.Release;

/** The constraints that applications put on their own records. */
class KnownIdsTest {
    private static final String RETIRED = "achievement.high-standards-repeated";

    private record Praise(
            @KnownBehaviour @Nullable String behaviour,
            @KnownBehaviour(active = true) @Nullable String shownNow,
            @KnownValue @Nullable String value,
            @KnownRole @Nullable String role,
            List<@KnownBehaviour(message = "no: {problem}") String> more) {}

    private record Evidence(
            @KnownStandard String standard, @KnownStatement String statement) {}

    private interface NewRow {}

    private record Shown(
            @KnownBehaviour @KnownBehaviour(active = true, groups = NewRow.class)
            String behaviour,

            @KnownStatement(groups = Shown.class) @KnownStatement(groups = Evidence.class)
            String notAsked) {}

    private final HibernateValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .locales(Locale.ENGLISH)
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .unwrap(HibernateValidatorFactory.class);

    @Test
    void acceptsKnownIdsAndNone() {
        Praise praise = new Praise(
                StarsBehaviours.RESPECT_EMBRACE_DIFFERENCE,
                StarsBehaviours.TEAMWORK_COLLABORATE,
                StarsValues.SERVICE,
                null,
                List.of(StarsBehaviours.SERVICE_PUPIL_NEEDS));
        assertThat(messages(factory.getValidator(), praise)).isEmpty();
    }

    @Test
    void acceptsRetiredIdsOnlyWhereTheyNeedNotBeActive() {
        assertThat(messages(factory.getValidator(), new Praise(RETIRED, null, null, null, List.of())))
                .isEmpty();
        assertThat(messages(factory.getValidator(), new Praise(null, RETIRED, null, null, List.of())))
                .containsExactly(
                        "shownNow must be the id of an active behaviour: achievement.high-standards-repeated was"
                                + " retired in 1.1.0 – use achievement.high-standards");
    }

    @Test
    void refusesUnknownIdsWithWhatWasPerhapsMeant() {
        String title = Stars.current().toString();
        assertThat(messages(
                        factory.getValidator(),
                        new Praise("teamwork.colaborate", null, "sucess", "x", List.of("service.pupil-need"))))
                .contains(
                        "behaviour must be the id of a behaviour: " + title
                                + " has no behaviour 'teamwork.colaborate' – did you mean 'teamwork.collaborate'?",
                        "value must be the id of a value: " + title
                                + " has no value 'sucess' – did you mean 'success'?",
                        "more[0].<list element> no: must be the id of a behaviour: " + title
                                + " has no behaviour 'service.pupil-need' – did you mean 'service.pupil-needs'?")
                .hasSize(4);
    }

    @Test
    void takesNothingThatWasTypedForATemplate() {
        assertThat(messages(factory.getValidator(), new Praise("${1+1} {value}", null, null, null, List.of())))
                .singleElement()
                .asString()
                .contains("has no behaviour '??1+1? ?value?'");
    }

    @Test
    void asksTheApplicationsOwnFramework() {
        Behaviour listen = Behaviour.builder()
                .id("kindness.listen")
                .text("Listen")
                .authority(Authority.PROPOSED)
                .build();
        Framework own = Framework.of(FrameworkContent.builder()
                .id("ours")
                .title("Our Values")
                .version(FrameworkVersion.of(1, 0, 0))
                .language("en-GB")
                .publisher("Us")
                .values(List.of(Value.builder()
                        .id("kindness")
                        .name("Kindness")
                        .statement("We are kind.")
                        .behaviours(List.of(listen))
                        .authority(Authority.PROPOSED)
                        .build()))
                .build());
        Validator validator =
                factory.usingContext().constraintValidatorPayload(own).getValidator();
        assertThat(messages(validator, new Praise("kindness.listen", null, "kindness", null, List.of())))
                .isEmpty();
        assertThat(messages(validator, new Praise(StarsBehaviours.TEAMWORK_COLLABORATE, null, null, null, List.of())))
                .singleElement()
                .asString()
                .startsWith("behaviour must be the id of a behaviour: Our Values 1.0.0 has no behaviour");
    }

    @Test
    void followsTheClockOfTheEngine() {
        Release first = Stars.history().releases().get(0);
        Release withRoles = Stars.history().releases().get(2);
        Praise praise = new Praise(null, null, null, StarsRoles.TEACHER, List.of());

        assertThat(messages(on(requireNonNull(withRoles.effectiveFrom())), praise))
                .isEmpty();
        assertThat(messages(on(first.releasedOn().minusDays(1)), praise))
                .containsExactly(
                        "role must be the id of a role: Our STARS Framework 1.0.0 has no role 'teacher' – it has"
                                + " none");
    }

    @Test
    void knowsStandardsAndStatements() {
        assertThat(factory.getValidator()
                        .validate(new Evidence(StarsStandards.TEACHERS_STANDARDS, "teachers-standards.ts1")))
                .isEmpty();
        assertThat(factory.getValidator().validate(new Evidence("teachers-standard", "teachers-standards.ts")))
                .extracting(violation -> violation.getMessage().replaceFirst("^.* has ", ""))
                .containsExactlyInAnyOrder(
                        "no standard 'teachers-standard' – did you mean 'teachers-standards'?",
                        "no statement 'teachers-standards.ts' – did you mean 'teachers-standards.ts1'?");
    }

    @Test
    void standsTwiceInOnePlaceWithGroupsOfItsOwn() {
        Shown retired = new Shown(RETIRED, RETIRED);

        assertThat(factory.getValidator().validate(retired)).isEmpty();
        assertThat(factory.getValidator().validate(retired, NewRow.class))
                .extracting(KnownIdsTest::refusal)
                .containsExactly(new KnownId.Refusal(
                        RETIRED, Stars.current().behaviour(RETIRED).retired(), List.of("achievement.high-standards")));
    }

    private static KnownId.Refusal refusal(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> known = violation.unwrap(HibernateConstraintViolation.class);
        return requireNonNull(known.getDynamicPayload(KnownId.Refusal.class));
    }

    private Validator on(LocalDate day) {
        Clock clock = Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return factory.usingContext().clockProvider(() -> clock).getValidator();
    }

    private static List<String> messages(Validator validator, Praise praise) {
        return validator.validate(praise).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .collect(Collectors.toList());
    }
}
