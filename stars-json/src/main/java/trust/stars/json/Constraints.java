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
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.check.Pointers;
import trust.stars.model.FrameworkContent;

/**
 * The Jakarta constraints on texts and lists, run by Hibernate Validator: without expression language, in English, and
 * without the constraint on structure, which {@link trust.stars.model.Framework#of} checks in any case.
 */
final class Constraints {
    /** Started when first needed, as starting it takes longer than reading most documents. */
    private static final class Engine {
        static final Validator VALIDATOR = validator();

        private static Validator validator() {
            HibernateValidatorConfiguration configuration =
                    Validation.byProvider(HibernateValidator.class).configure();
            ConstraintMapping withoutStructure = configuration.createConstraintMapping();
            withoutStructure.type(FrameworkContent.class).ignoreAnnotations(true);
            return configuration
                    .ignoreXmlConfiguration() // the host's file may switch rules off
                    .addMapping(withoutStructure)
                    .locales(Locale.ENGLISH)
                    .defaultLocale(Locale.ENGLISH)
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .constraintValidatorPayload(new Findings()) // requests findings, not problems
                    .buildValidatorFactory()
                    .getValidator();
        }
    }

    private Constraints() {}

    /** Adds a finding for every breach, in the same order in every run. */
    static void check(Record content, Findings findings) {
        List<Finding> found = new ArrayList<>();
        for (ConstraintViolation<Record> violation : Engine.VALIDATOR.validate(content)) {
            found.add(finding(violation).under(pointer(violation.getPropertyPath())));
        }
        found.sort(Comparator.comparing(Finding::path)
                .thenComparing(finding -> finding.rule().name()));
        found.forEach(findings::add);
    }

    /** Our own constraints provide the finding; the only Jakarta one that the records use is Size. */
    private static Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = found.getDynamicPayload(Finding.class);
        if (finding != null) {
            return finding;
        }
        Size size = (Size) violation.getConstraintDescriptor().getAnnotation();
        return DocumentFindings.tooMany("", size.max());
    }

    /** The path of a violation as a JSON Pointer: an index or key for an element, then the name if there is one. */
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
