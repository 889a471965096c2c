// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.modular;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validation as an application without a framework sets it up; loaded only if the engine is there. */
final class Validated {
    private Validated() {}

    static String problem(Praise praise) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator()) // the default one needs an expression language
                .buildValidatorFactory()) {
            return factory.getValidator().validate(praise).iterator().next().getMessage();
        }
    }
}
