// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.Frameworks;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ItemKind;
import trust.stars.model.KnownId;
import trust.stars.model.KnownIdValidator;
import trust.stars.model.Retirement;

/** What a validation engine tells the constraints on ids, and what they tell it. */
class KnownIdEnginesTest {
    private static final Framework EXAMPLE = Framework.of(Frameworks.example());
    private static final Framework THEIRS = Framework.of(Frameworks.example().toBuilder()
            .values(List.of(Frameworks.value("kindness", "Kindness")))
            .acronym(null)
            .alignments(List.of())
            .releaseNotes(null)
            .build());

    /** The application's own. */
    public static final class Ours implements Supplier<Framework> {
        @Override
        public Framework get() {
            return EXAMPLE;
        }
    }

    /** What an application passes to all of its constraints, ours among them. */
    private record TheirSettings(Locale locale, @Nullable Object framework) implements Supplier<@Nullable Object> {
        @Override
        public @Nullable Object get() {
            return framework;
        }
    }

    /** Written by the plugin in real life: it knows several releases. */
    @SuppressWarnings("UnusedMethod") // the engine asks for them
    @Constraint(validatedBy = KnownInTime.Validator.class)
    @Retention(RetentionPolicy.RUNTIME)
    private @interface KnownInTime {
        String message() default "{problem}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Validator extends KnownIdValidator<KnownInTime> {
            static final List<LocalDate> ASKED = new ArrayList<>();

            @Override
            public void initialize(KnownInTime known) {
                lookUp(ItemKind.VALUE, Validator::inForce, false);
            }

            private static Framework inForce(Clock clock) {
                LocalDate today = LocalDate.now(clock);
                ASKED.add(today);
                return today.getYear() < 2027 ? EXAMPLE : THEIRS;
            }
        }
    }

    private interface OnSaving {}

    private record Stored(
            @KnownId(kind = ItemKind.VALUE, framework = Ours.class)
            String value) {}

    private record Chosen(
            @KnownId(kind = ItemKind.BEHAVIOUR, framework = Ours.class)
            @KnownId(kind = ItemKind.BEHAVIOUR, framework = Ours.class, active = true, groups = OnSaving.class)
            String behaviour) {}

    private record InTime(@KnownInTime String value) {}

    @Test
    void theClockOfTheEngineSaysWhichFramework() {
        KnownInTime.Validator.ASKED.clear();
        Validator then = at("2026-12-31T22:00:00Z", "Europe/London");
        Validator later = at("2026-12-31T22:00:00Z", "Europe/Helsinki");

        assertThat(then.validate(new InTime("success"))).isEmpty();
        assertThat(then.validate(new InTime("kindness"))).hasSize(1);
        assertThat(later.validate(new InTime("success"))).hasSize(1);
        assertThat(later.validate(new InTime("kindness"))).isEmpty();
        assertThat(KnownInTime.Validator.ASKED)
                .containsExactly(
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 1, 1));
    }

    @Test
    void aPayloadIsAFrameworkOrSuppliesOne() {
        Supplier<Framework> lambda = () -> THEIRS;
        for (Object payload : List.of(THEIRS, lambda, new TheirSettings(Locale.UK, THEIRS))) {
            Validator theirs = Engines.with(payload);

            assertThat(theirs.validate(new Stored("kindness"))).isEmpty();
            assertThat(theirs.validate(new Stored("success"))).hasSize(1);
        }
    }

    @Test
    void aPayloadIsAskedEachTime() {
        List<Framework> next = new ArrayList<>(List.of(EXAMPLE, THEIRS));
        Supplier<Framework> changing = () -> next.remove(0);
        Validator theirs = Engines.with(changing);

        assertThat(theirs.validate(new Stored("success"))).isEmpty();
        assertThat(theirs.validate(new Stored("kindness"))).isEmpty();
    }

    @Test
    void aPayloadThatSuppliesNothingOrSomethingElseIsRefused() {
        Supplier<String> words = () -> "kindness";
        for (Object payload : List.of(words, new TheirSettings(Locale.UK, null))) {
            Validator theirs = Engines.with(payload);

            assertThatThrownBy(() -> theirs.validate(new Stored("success")))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessage("the constraint validator payload, a "
                            + payload.getClass().getName()
                            + ", supplied no framework to look up ids in: a payload that is a Supplier must supply a"
                            + " Framework");
        }
    }

    @Test
    void aPayloadOfAnotherSortIsTheApplicationsOwn() {
        Validator theirs = Engines.with("kindness");

        assertThat(theirs.validate(new Stored("success"))).isEmpty();
        assertThat(theirs.validate(new Stored("kindness"))).hasSize(1);
    }

    @Test
    void eachOfSeveralConstraintsHasGroupsOfItsOwn() {
        Chosen retired = new Chosen("teamwork.both");

        assertThat(Engines.VALIDATOR.validate(retired)).isEmpty();
        assertThat(Engines.VALIDATOR.validate(retired, OnSaving.class)).hasSize(1);
        assertThat(Engines.VALIDATOR.validate(new Chosen("x"))).hasSize(1);
    }

    @Test
    void aViolationTellsWhatIsUnknownFromWhatIsRetired() {
        assertThat(refusal(Engines.VALIDATOR.validate(new Chosen("success.am"))))
                .isEqualTo(new KnownId.Refusal("success.am", null, List.of("success.aim")));

        KnownId.Refusal retired = refusal(Engines.VALIDATOR.validate(new Chosen("teamwork.both"), OnSaving.class));
        assertThat(retired.id()).isEqualTo("teamwork.both");
        assertThat(retired.retired())
                .isEqualTo(EXAMPLE.behaviour("teamwork.both").retired())
                .extracting(Retirement::in)
                .isEqualTo(FrameworkVersion.of(2, 0, 0));
        assertThat(retired.suggestions()).containsExactly("success.aim", "teamwork.share");
    }

    private static KnownId.Refusal refusal(Iterable<? extends ConstraintViolation<?>> violations) {
        HibernateConstraintViolation<?> violation =
                violations.iterator().next().unwrap(HibernateConstraintViolation.class);
        return requireNonNull(violation.getDynamicPayload(KnownId.Refusal.class));
    }

    private static Validator at(String instant, String zone) {
        return Engines.FACTORY
                .usingContext()
                .clockProvider(() -> Clock.fixed(Instant.parse(instant), ZoneId.of(zone)))
                .getValidator();
    }
}
