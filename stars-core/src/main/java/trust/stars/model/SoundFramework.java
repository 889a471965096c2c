// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Findings;
import trust.stars.check.Violations;

/**
 * The annotated content must have the structure of a framework. This is the check of {@link Framework#of} as a
 * constraint, for applications that validate content with their own validator.
 *
 * <p>Each violation carries its {@link trust.stars.validation.Problem} as Hibernate Validator's dynamic payload.
 *
 * @since 1.0.0
 */
@Documented
@Constraint(validatedBy = SoundFramework.Validator.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface SoundFramework {
    /**
     * The message, which the validator replaces with one for each problem.
     *
     * @return the template
     */
    String message() default "{problem}";

    /**
     * The groups of the constraint.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * The payload of the constraint.
     *
     * @return none by default
     */
    Class<? extends Payload>[] payload() default {};

    /** Runs the checks of {@link Framework#of}. */
    final class Validator implements ConstraintValidator<SoundFramework, FrameworkContent> {
        /** A validator, to be initialised by the validation engine. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable FrameworkContent content, ConstraintValidatorContext context) {
            if (content == null) {
                return true;
            }
            Findings findings = new Findings();
            SoundnessRules.check(content, findings);
            return Violations.none(findings, context);
        }
    }
}
