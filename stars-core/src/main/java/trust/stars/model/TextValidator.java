// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Findings;
import trust.stars.check.TextRules;
import trust.stars.check.Violations;

/**
 * Runs {@link TextRules} for {@link Text}.
 *
 * @since 1.0.0
 */
public final class TextValidator implements ConstraintValidator<Text, String> {
    private int max;

    /** A validator, to be initialised by the validation engine. */
    public TextValidator() {}

    @Override
    public void initialize(Text text) {
        max = text.max();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        if (value == null || TextRules.isPlain(value, max)) {
            return true;
        }
        Findings findings = new Findings();
        TextRules.check(value, max, findings);
        return Violations.none(findings, context);
    }
}
