// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.List;
import java.util.function.Function;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import trust.stars.validation.Report;

/**
 * Findings handed to a validation engine. With Hibernate Validator the message travels as a parameter, so nothing in a
 * document is ever taken for a message template. The {@link trust.stars.validation.Problem} is the violation's dynamic
 * payload; a validator whose own payload is {@link Findings} gets the {@link Finding} instead. Other engines get the
 * message with the special characters of templates replaced.
 */
public final class Violations {
    private Violations() {}

    /**
     * Replaces the default violation with one for each finding, and one more for all that are only counted. The payload
     * of that one is a {@link Report} that lists none.
     *
     * @param findings what was found
     * @param context the context of the constraint that was checked
     * @return true if there are none, as {@code isValid} should return
     */
    public static boolean none(Findings findings, ConstraintValidatorContext context) {
        List<Finding> listed = findings.listed();
        if (listed.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        HibernateConstraintValidatorContext hibernate = hibernate(context);
        boolean asData = hibernate != null && hibernate.getConstraintValidatorPayload(Findings.class) != null;
        Function<Finding, Object> form = asData ? finding -> finding : Finding::problem;
        for (Finding finding : listed) {
            add(form.apply(finding), context, hibernate);
        }
        if (findings.unlisted() > 0) {
            Integer more = findings.unlisted();
            add(asData ? more : new Report("", List.of(), more), context, hibernate);
        }
        return false;
    }

    private static void add(
            Object found, ConstraintValidatorContext context, @Nullable HibernateConstraintValidatorContext hibernate) {
        if (hibernate == null) {
            context.buildConstraintViolationWithTemplate(literal(found.toString()))
                    .addConstraintViolation();
        } else {
            hibernate
                    .addMessageParameter("problem", found.toString())
                    .withDynamicPayload(found)
                    .buildConstraintViolationWithTemplate("{problem}")
                    .addConstraintViolation();
        }
    }

    /** Hibernate Validator's own context, or null with another engine or without Hibernate Validator. */
    public static @Nullable HibernateConstraintValidatorContext hibernate(ConstraintValidatorContext context) {
        try {
            return context.unwrap(HibernateConstraintValidatorContext.class);
        } catch (ValidationException | NoClassDefFoundError e) {
            return null;
        }
    }

    /** A text with the special characters of message templates replaced. */
    public static String literal(String text) {
        return text.replaceAll("[{}$\\\\]", "?");
    }
}
