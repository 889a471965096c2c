// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.modular;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validation set up by hand, without an application framework; loaded only if there is an engine. */
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
