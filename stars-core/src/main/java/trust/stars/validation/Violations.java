// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.validation;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Problems handed to a validation engine: the message travels as a parameter, so that nothing in a document is ever
 * taken for a message template, and the problem itself as the violation's dynamic payload.
 *
 * @since 1.0.0
 */
public final class Violations {
    private Violations() {}

    /**
     * Replaces the default violation by one for each problem.
     *
     * @param problems what was found
     * @param context the context of the constraint that looked
     * @return true if there is no problem, as {@code isValid} wants it
     */
    public static boolean none(Problems problems, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        boolean none = true;
        for (Problem problem : problems.report("").problems()) {
            none = false;
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .addMessageParameter("problem", problem.toString())
                    .withDynamicPayload(problem)
                    .buildConstraintViolationWithTemplate("{problem}")
                    .addConstraintViolation();
        }
        return none;
    }
}
