// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
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
     * Replaces the default violation by one for each problem, and by one for all that are only counted, whose payload is
     * a {@link Report} that lists none.
     *
     * @param problems what was found
     * @param context the context of the constraint that looked
     * @return true if there is no problem, as {@code isValid} wants it
     */
    public static boolean none(Problems problems, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        Report report = problems.report("");
        for (Problem problem : report.problems()) {
            add(problem, context);
        }
        if (report.unlisted() > 0) {
            add(new Report("", List.of(), report.unlisted()), context);
        }
        return report.problems().isEmpty();
    }

    private static void add(Object payload, ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("problem", payload.toString())
                .withDynamicPayload(payload)
                .buildConstraintViolationWithTemplate("{problem}")
                .addConstraintViolation();
    }
}
