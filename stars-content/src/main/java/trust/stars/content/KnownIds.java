// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.NoSuchElementException;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Framework;
import trust.stars.model.Retirement;

/** What the constraints on ids have in common. */
enum KnownIds {
    VALUES("value") {
        @Override
        @Nullable
        Retirement retirement(Framework framework, String id) {
            return framework.value(id).retired();
        }
    },
    BEHAVIOURS("behaviour") {
        @Override
        @Nullable
        Retirement retirement(Framework framework, String id) {
            return framework.behaviour(id).retired();
        }
    },
    ROLES("role") {
        @Override
        @Nullable
        Retirement retirement(Framework framework, String id) {
            return framework.role(id).retired();
        }
    };

    private final String kind;

    KnownIds(String kind) {
        this.kind = kind;
    }

    /** Why an item is retired, or null if it is active; throws if there is none. */
    abstract @Nullable Retirement retirement(Framework framework, String id);

    boolean accepts(String id, boolean active, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = hibernate(context);
        Framework own = hibernate == null ? null : hibernate.getConstraintValidatorPayload(Framework.class);
        String problem = problem(own == null ? Stars.current() : own, id, active);
        if (problem == null) {
            return true;
        }
        if (hibernate != null) {
            hibernate.addMessageParameter("problem", problem);
        } else if (context.getDefaultConstraintMessageTemplate().equals("{problem}")) {
            // another engine knows no parameters; nothing that a user wrote may become a template
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("must be the id of a " + kind)
                    .addConstraintViolation();
        }
        return false;
    }

    private @Nullable String problem(Framework framework, String id, boolean active) {
        try {
            Retirement retirement = retirement(framework, id);
            if (retirement == null || !active) {
                return null;
            }
            return "must be the id of an active " + kind + ": " + plain(id) + " was retired in " + retirement.in()
                    + (retirement.replacedBy().isEmpty()
                            ? " and nothing took its place"
                            : " – use " + String.join(" or ", retirement.replacedBy()));
        } catch (NoSuchElementException e) {
            return "must be the id of a " + kind + ": " + plain(String.valueOf(e.getMessage()));
        }
    }

    /** What somebody typed, without what a message template would take for its own. */
    private static String plain(String text) {
        return text.replaceAll("[{}$\\\\]", "?");
    }

    private static @Nullable HibernateConstraintValidatorContext hibernate(ConstraintValidatorContext context) {
        try {
            return context.unwrap(HibernateConstraintValidatorContext.class);
        } catch (ValidationException | NoClassDefFoundError e) {
            return null; // another engine, perhaps where Hibernate Validator was excluded
        }
    }
}
