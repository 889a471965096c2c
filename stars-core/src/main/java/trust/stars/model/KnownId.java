// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static java.util.Objects.requireNonNull;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Payload;
import java.io.Serializable;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The annotated text must be the id of an item of a framework. An absent text is not checked.
 *
 * <pre>{@code
 * final class OurFramework implements Supplier<Framework> {
 *     public Framework get() {
 *         return ...; // read once, and kept
 *     }
 * }
 *
 * record Praise(
 *         String colleague,
 *         @KnownId(kind = ItemKind.BEHAVIOUR, framework = OurFramework.class) String behaviour) {}
 * }</pre>
 *
 * <p>Where a build compiles the releases of a framework, {@code stars-maven-plugin} writes shorter constraints for it,
 * such as {@code @KnownBehaviour}; only these follow the engine's {@code ClockProvider}. An application that validates
 * against another framework, such as one with a local layer, passes it to Hibernate Validator as the constraint
 * validator payload: a {@link Framework}, or any object that implements {@code Supplier<Framework>}, which is asked each
 * time. Other payloads are the application's own, and ignored.
 *
 * <pre>{@code
 * Validator validator = factory.unwrap(HibernateValidatorFactory.class)
 *         .usingContext().constraintValidatorPayload(framework).getValidator();
 * }</pre>
 *
 * <p>Why an id was refused is a {@link Refusal}, the dynamic payload of Hibernate Validator's violation.
 *
 * @since 1.0.0
 */
@Documented
@Constraint(validatedBy = KnownId.Validator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(KnownId.List.class)
public @interface KnownId {
    /**
     * The kind of item.
     *
     * @return one of those that have ids: a value, behaviour, standard, statement or role
     */
    ItemKind kind();

    /**
     * Supplies the framework in which an id is looked up, each time that one is.
     *
     * @return a class with a public constructor without parameters
     */
    Class<? extends Supplier<Framework>> framework();

    /**
     * Whether a retired item is refused. By default it is accepted: a row that was stored long ago must stay valid when it is
     * saved again.
     *
     * @return true to refuse it
     */
    boolean active() default false;

    /**
     * The message; {@code {problem}} in it stands for what is wrong, with the ids that may have been meant.
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

    /**
     * Why an id was refused. From a violation of Hibernate Validator, also of a constraint that the plugin wrote:
     *
     * <pre>{@code
     * HibernateConstraintViolation<?> known = violation.unwrap(HibernateConstraintViolation.class);
     * KnownId.Refusal refusal = known.getDynamicPayload(KnownId.Refusal.class);
     * }</pre>
     *
     * @param id as it was given
     * @param retired why its item is retired; null if there is no such item
     * @param suggestions the ids to use instead: the active ones that took its place or, if there is no such item, at
     *     most three that may have been meant
     * @since 1.0.0
     * @serial exclude
     */
    record Refusal(String id, @Nullable Retirement retired, java.util.List<String> suggestions)
            implements Serializable {
        /**
         * Copies the list.
         *
         * @throws NullPointerException if the id, the list or an item of it is null
         */
        public Refusal {
            requireNonNull(id, "id");
            suggestions = java.util.List.copyOf(requireNonNull(suggestions, "suggestions"));
        }
    }

    /**
     * Several of these constraints, for one with other groups for example.
     *
     * @since 1.0.0
     */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return in the order of the source
         */
        KnownId[] value();
    }

    /** Looks the id up. */
    final class Validator extends KnownIdValidator<KnownId> {
        /** A validator, to be initialised by the validation engine. */
        public Validator() {}

        @Override
        public void initialize(KnownId known) {
            try {
                Supplier<Framework> framework =
                        known.framework().getConstructor().newInstance();
                lookUp(known.kind(), clock -> framework.get(), known.active());
            } catch (ReflectiveOperationException | IllegalArgumentException e) {
                throw new ConstraintDeclarationException(
                        "@KnownId of kind " + known.kind() + " cannot look up ids with "
                                + known.framework().getName()
                                + ": it needs a public class with a public constructor without parameters, and a kind"
                                + " of item that has ids",
                        e);
            }
        }
    }
}
