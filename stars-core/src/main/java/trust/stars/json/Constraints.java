// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import trust.stars.model.FrameworkContent;
import trust.stars.validation.Problem;
import trust.stars.validation.Problems;

/**
 * The Jakarta constraints on texts and lists, run by Hibernate Validator: without expression language, in English, and
 * without the one on structure, which {@link trust.stars.model.Framework#of} checks in any case.
 */
final class Constraints {
    /** Started when first needed, as starting takes longer than reading most documents. */
    private static final class Engine {
        static final Validator VALIDATOR = validator();

        private static Validator validator() {
            HibernateValidatorConfiguration configuration =
                    Validation.byProvider(HibernateValidator.class).configure();
            ConstraintMapping withoutStructure = configuration.createConstraintMapping();
            withoutStructure.type(FrameworkContent.class).ignoreAnnotations(true);
            return configuration
                    .addMapping(withoutStructure)
                    .locales(Locale.ENGLISH)
                    .defaultLocale(Locale.ENGLISH)
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();
        }
    }

    private Constraints() {}

    /** Adds every breach, in an order that is the same in every run. */
    static void check(Record content, Problems problems) {
        List<Problem> found = new ArrayList<>();
        for (ConstraintViolation<Record> violation : Engine.VALIDATOR.validate(content)) {
            found.add(problem(violation).under(pointer(violation.getPropertyPath())));
        }
        found.sort(Comparator.comparing(Problem::path).thenComparing(Problem::code));
        found.forEach(problems::add);
    }

    /** Our constraints bring the problem along; the one of Jakarta's that the records use is Size. */
    private static Problem problem(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
        Problem problem = found.getDynamicPayload(Problem.class);
        if (problem != null) {
            return problem;
        }
        Size size = (Size) violation.getConstraintDescriptor().getAnnotation();
        return Findings.tooMany("", size.max());
    }

    /** The path of a violation as a JSON Pointer: an element says its index, and a name unless it is the element. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                Object place = node.getIndex() != null ? node.getIndex() : node.getKey();
                pointer.append('/').append(Pointers.escape(String.valueOf(place)));
            }
            String name = node.getName();
            if (name != null && !name.startsWith("<")) {
                pointer.append('/').append(name);
            }
        }
        return pointer.toString();
    }
}
