// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;

/**
 * A warning that the editors have looked at and decided to live with.
 *
 * @param code the code of the warning, such as {@code NEAR_DUPLICATE}
 * @param item the id of the item that the warning is about
 * @param reason why it is right as it is, in a sentence
 * @since 1.0.0
 * @serial exclude
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Waiver(
        String code, String item, @Text(max = 2000) String reason) implements Serializable {
    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if anything is null
     */
    public Waiver {
        requireNonNull(code, "code");
        requireNonNull(item, "item");
        requireNonNull(reason, "reason");
    }
}
