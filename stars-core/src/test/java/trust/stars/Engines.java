// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator as set up by an application without an expression language. */
final class Engines {
    static final HibernateValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(Locale.ENGLISH)
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .unwrap(HibernateValidatorFactory.class);

    static final Validator VALIDATOR = FACTORY.getValidator();

    private Engines() {}

    /** A validator that gives its constraints a payload. */
    static Validator with(Object payload) {
        return FACTORY.usingContext().constraintValidatorPayload(payload).getValidator();
    }
}
