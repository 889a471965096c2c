// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Says out loud that no behaviour answers a statement, and why.
 *
 * @param statement the id of the statement
 * @param reason why not, in a sentence
 * @param origin the id of the local layer that it comes from, or null for the framework's own
 * @since 1.0.0
 * @serial exclude
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Unaligned(
        String statement,
        @Text(max = 2000) String reason,
        @Nullable String origin) implements Entry {
    /**
     * Checks that nothing needed is missing.
     *
     * @throws NullPointerException if statement or reason is null
     */
    public Unaligned {
        requireNonNull(statement, "statement");
        requireNonNull(reason, "reason");
    }
}
