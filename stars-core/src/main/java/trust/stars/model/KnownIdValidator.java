// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.NoSuchElementException;
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
    private @Nullable Supplier<Framework> framework;
    private boolean active;
    private Predicate<String> withdrawn = id -> false;

    /** A validator, to be initialised by the validation engine. */
    protected KnownIdValidator() {}

    /**
     * Sets what is looked up and where; to be called from {@code initialize}.
     *
     * @param newKind the kind of item that the id must be of
     * @param newFramework supplies the framework, each time that an id is looked up
     * @param newActive whether a retired item is refused
     * @throws IllegalArgumentException if items of this kind have no ids
     */
    protected final void lookUp(ItemKind newKind, Supplier<Framework> newFramework, boolean newActive) {
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
     * @param newFramework supplies the framework, each time that an id is looked up
     * @param newActive whether a retired item is refused
     * @param newWithdrawn whether a release that was withdrawn had such an item, so that the id is accepted unless it must
     *     be active: a row that was stored while the release was in force must stay valid when it is saved again
     * @throws IllegalArgumentException if items of this kind have no ids
     */
    protected final void lookUp(
            ItemKind newKind, Supplier<Framework> newFramework, boolean newActive, Predicate<String> newWithdrawn) {
        lookUp(newKind, newFramework, newActive);
        withdrawn = requireNonNull(newWithdrawn, "newWithdrawn");
    }

    @Override
    public final boolean isValid(@Nullable CharSequence id, ConstraintValidatorContext context) {
        return id == null || accepts(id.toString(), context);
    }

    private boolean accepts(String id, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = Violations.hibernate(context);
        Framework own = hibernate == null ? null : hibernate.getConstraintValidatorPayload(Framework.class);
        String problem = problem(own == null ? requireNonNull(framework).get() : own, id);
        if (problem == null || !active && withdrawn.test(id)) {
            return true;
        }
        if (hibernate != null) {
            hibernate.addMessageParameter("problem", problem);
        } else if (context.getDefaultConstraintMessageTemplate().contains(PROBLEM)) {
            // another engine has no parameters, and nothing that a user wrote may become a template
            String said = context.getDefaultConstraintMessageTemplate().replace(PROBLEM, "must be the id of a " + kind);
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(said).addConstraintViolation();
        }
        return false;
    }

    private @Nullable String problem(Framework where, String id) {
        try {
            Retirement retirement = retirement(where, id);
            if (retirement == null || !active) {
                return null;
            }
            List<String> successors = Succession.from(id, each -> retirement(where, each));
            return "must be the id of an active " + kind + ": " + Violations.literal(id) + " was retired in "
                    + retirement.in()
                    + (successors.isEmpty()
                            ? " and nothing took its place"
                            : " – use " + String.join(" or ", successors));
        } catch (NoSuchElementException e) {
            return "must be the id of a " + kind + ": " + Violations.literal(String.valueOf(e.getMessage()));
        }
    }

    /** Why an item is retired, or null if it is active; throws if there is no such item. */
    private @Nullable Retirement retirement(Framework where, String id) {
        return switch (requireNonNull(kind)) {
            case VALUE -> where.value(id).retired();
            case BEHAVIOUR -> where.behaviour(id).retired();
            case ROLE -> where.role(id).retired();
            case STANDARD -> {
                where.standard(id);
                yield null;
            }
            case STATEMENT -> {
                where.statement(id);
                yield null;
            }
            case FRAMEWORK, ALIGNMENT, UNALIGNED ->
                throw new IllegalStateException("items of kind " + kind + " have no ids");
        };
    }
}
