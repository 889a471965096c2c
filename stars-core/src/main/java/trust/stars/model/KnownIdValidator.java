// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Violations;

/**
 * Looks an id up in a framework, for {@link KnownId} and for the constraints that {@code stars-maven-plugin} writes for a
 * Trust's own framework, such as {@code @KnownBehaviour}. An absent text is not checked.
 *
 * @param <A> the constraint
 * @since 1.0.0
 */
public abstract class KnownIdValidator<A extends Annotation> implements ConstraintValidator<A, CharSequence> {
    private static final String PROBLEM = "{problem}";

    private @Nullable ItemKind kind;
    private @Nullable Function<Clock, Framework> framework;
    private boolean active;
    private Predicate<String> withdrawn = id -> false;

    /** A validator, to be initialised by the validation engine. */
    protected KnownIdValidator() {}

    /**
     * Sets what is looked up and where; to be called from {@code initialize}.
     *
     * @param newKind the kind of item that the id must be of
     * @param newFramework the framework by a clock, asked each time that an id is looked up with the clock of the
     *     engine's {@code ClockProvider}
     * @param newActive whether a retired item is refused
     * @throws IllegalArgumentException if items of this kind have no ids
     */
    protected final void lookUp(ItemKind newKind, Function<Clock, Framework> newFramework, boolean newActive) {
        if (!newKind.hasIds()) {
            throw new IllegalArgumentException("items of kind " + newKind + " have no ids: name a kind that has ids");
        }
        kind = newKind;
        framework = requireNonNull(newFramework, "newFramework");
        active = newActive;
    }

    /**
     * Does the same for a framework with a history.
     *
     * @param newKind the kind of item that the id must be of
     * @param newFramework the framework by a clock, as above
     * @param newActive whether a retired item is refused
     * @param newWithdrawn whether a release that was withdrawn had such an item, so that the id is accepted unless it must
     *     be active: a row that was stored while the release was in force must stay valid when it is saved again
     * @throws IllegalArgumentException if items of this kind have no ids
     */
    protected final void lookUp(
            ItemKind newKind,
            Function<Clock, Framework> newFramework,
            boolean newActive,
            Predicate<String> newWithdrawn) {
        lookUp(newKind, newFramework, newActive);
        withdrawn = requireNonNull(newWithdrawn, "newWithdrawn");
    }

    @Override
    public final boolean isValid(@Nullable CharSequence id, ConstraintValidatorContext context) {
        return id == null || accepts(id.toString(), context);
    }

    private boolean accepts(String id, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = Violations.hibernate(context);
        Framework own = hibernate == null ? null : own(hibernate);
        Framework where = own == null
                ? requireNonNull(framework).apply(context.getClockProvider().getClock())
                : own;
        try {
            Retirement retirement = retirement(where, id);
            if (retirement == null || !active) {
                return true;
            }
            List<String> successors = Succession.from(id, each -> retirement(where, each));
            String problem = "must be the id of an active " + kind + ": " + Violations.literal(id) + " was retired in "
                    + retirement.in()
                    + (successors.isEmpty()
                            ? " and nothing took its place"
                            : " – use " + String.join(" or ", successors));
            refuse(context, hibernate, problem, new KnownId.Refusal(id, retirement, successors));
        } catch (UnknownIdException e) {
            if (!active && withdrawn.test(id)) {
                return true;
            }
            String problem = "must be the id of a " + kind + ": " + Violations.literal(String.valueOf(e.getMessage()));
            refuse(context, hibernate, problem, new KnownId.Refusal(id, null, e.suggestions()));
        }
        return false;
    }

    /** The framework that the application passes to the engine, or null if it passes none. */
    private static @Nullable Framework own(HibernateConstraintValidatorContext hibernate) {
        Supplier<?> supplier = hibernate.getConstraintValidatorPayload(Supplier.class);
        if (supplier == null) {
            return hibernate.getConstraintValidatorPayload(Framework.class);
        }
        if (supplier.get() instanceof Framework supplied) {
            return supplied;
        }
        throw new ConstraintDeclarationException("the constraint validator payload, a "
                + supplier.getClass().getName()
                + ", supplied no framework to look up ids in: a payload that is a Supplier must supply a Framework");
    }

    private void refuse(
            ConstraintValidatorContext context,
            @Nullable HibernateConstraintValidatorContext hibernate,
            String problem,
            KnownId.Refusal refusal) {
        if (hibernate != null) {
            hibernate.addMessageParameter("problem", problem).withDynamicPayload(refusal);
        } else if (context.getDefaultConstraintMessageTemplate().contains(PROBLEM)) {
            // another engine has no parameters, and nothing that a user wrote may become a template
            String said = context.getDefaultConstraintMessageTemplate().replace(PROBLEM, "must be the id of a " + kind);
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(said).addConstraintViolation();
        }
    }

    /** Why an item is retired, or null if it is active; throws if there is no such item. */
    private @Nullable Retirement retirement(Framework where, String id) {
        if (kind == ItemKind.VALUE) {
            return where.value(id).retired();
        }
        if (kind == ItemKind.BEHAVIOUR) {
            return where.behaviour(id).retired();
        }
        if (kind == ItemKind.ROLE) {
            return where.role(id).retired();
        }
        if (kind == ItemKind.STANDARD) {
            where.standard(id);
        } else {
            where.statement(id);
        }
        return null;
    }
}
