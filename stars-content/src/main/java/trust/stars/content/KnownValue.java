// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The annotated text must be the id of a value of the framework. An absent text is not checked.
 *
 * <pre>{@code
 * record Award(String winner, @KnownValue(active = true) String value) {}
 * }</pre>
 *
 * <p>The framework is {@link Stars#current()}, or an application's own, such as one with a local layer, that it gives to
 * Hibernate Validator as its constraint validator payload:
 *
 * <pre>{@code
 * Validator validator = factory.unwrap(HibernateValidatorFactory.class)
 *         .usingContext().constraintValidatorPayload(framework).getValidator();
 * }</pre>
 *
 * @since 1.0.0
 */
@Documented
@Constraint(validatedBy = KnownValue.Validator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface KnownValue {
    /**
     * Whether a retired value is refused. By default it is accepted: a row that was stored long ago must stay valid
     * when it is saved again.
     *
     * @return true to refuse it
     */
    boolean active() default false;

    /**
     * The message; {@code {problem}} in it stands for what is wrong, with the ids that were perhaps meant.
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

    /** Looks the id up. */
    final class Validator implements ConstraintValidator<KnownValue, CharSequence> {
        private boolean active;

        /** A validator, to be initialised by the validation engine. */
        public Validator() {}

        @Override
        public void initialize(KnownValue known) {
            active = known.active();
        }

        @Override
        public boolean isValid(@Nullable CharSequence id, ConstraintValidatorContext context) {
            return id == null || KnownIds.VALUES.accepts(id.toString(), active, context);
        }
    }
}
