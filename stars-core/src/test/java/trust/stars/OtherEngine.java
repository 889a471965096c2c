// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A validation engine that is not Hibernate Validator, as far as one constraint sees it; it has no message parameters.
 */
final class OtherEngine {
    private final String template;
    private final List<String> built = new ArrayList<>();
    private boolean disabled;

    private OtherEngine(String template) {
        this.template = template;
    }

    /** The templates of the violations of a constraint with the given message. */
    static <T> List<String> violations(ConstraintValidator<?, ? super T> validator, @Nullable T value, String message) {
        OtherEngine engine = new OtherEngine(message);
        if (validator.isValid(value, engine.context())) {
            return List.of();
        }
        if (!engine.disabled) {
            engine.built.add(0, message);
        }
        return engine.built;
    }

    private ConstraintValidatorContext context() {
        return proxy(ConstraintValidatorContext.class, (proxy, method, args) -> switch (method.getName()) {
            case "getDefaultConstraintMessageTemplate" -> template;
            case "disableDefaultConstraintViolation" -> {
                disabled = true;
                yield null;
            }
            case "buildConstraintViolationWithTemplate" -> builder((String) args[0]);
            case "getClockProvider" -> (ClockProvider) Clock::systemUTC;
            case "unwrap" -> throw new ValidationException("this engine is not " + args[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private ConstraintViolationBuilder builder(String text) {
        return proxy(ConstraintViolationBuilder.class, (proxy, method, args) -> {
            if (!method.getName().equals("addConstraintViolation")) {
                throw new UnsupportedOperationException(method.getName());
            }
            built.add(text);
            return null;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(OtherEngine.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
