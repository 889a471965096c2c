// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The annotated text must be fit to be shown to people: see the {@link trust.stars.validation.Rule rules} from
 * {@link trust.stars.validation.Rule#BLANK_TEXT} to {@link trust.stars.validation.Rule#LEADING_SYMBOL}. An absent text is
 * not checked.
 *
 * <p>Each violation carries its {@link trust.stars.validation.Problem}, with an empty path, as Hibernate Validator's dynamic
 * payload.
 *
 * @since 1.0.0
 */
@Documented
@Constraint(validatedBy = TextValidator.class)
@Target({FIELD, TYPE_USE})
@Retention(RUNTIME)
public @interface Text {
    /**
     * How long the text may be.
     *
     * @return the limit in Unicode code points, as JSON Schema counts them
     */
    int max() default 500;

    /**
     * The message, which the validator replaces with one for the rule that is broken.
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
}
