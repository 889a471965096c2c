// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import trust.stars.validation.Text;

/**
 * A link from a statement of a professional standard to a behaviour, written once however many roles share the standard.
 * It helps to understand and to develop; it is no checklist.
 *
 * @param statement the id of the statement
 * @param behaviour the id of the behaviour
 * @param relation how far one asks for what the other asks for
 * @param rationale why, in one sentence about this very pair
 * @param authority whose view it is
 * @param origin the id of the local layer that it comes from, or null for the framework's own
 * @since 1.0.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Alignment(
        String statement,
        String behaviour,
        Relation relation,
        @Text(max = 2000) String rationale,
        Authority authority,
        @Nullable String origin) {
    /** How far a behaviour answers a statement. */
    public enum Relation {
        /** Both ask for the same conduct. */
        EQUIVALENT,
        /** The behaviour asks for part of it. */
        PARTIAL,
        /** The behaviour touches it. */
        RELATED
    }

    /**
     * Checks that nothing needed is missing.
     *
     * @param statement the id of the statement
     * @param behaviour the id of the behaviour
     * @param relation how far one asks for what the other asks for
     * @param rationale why
     * @param authority whose view it is
     * @param origin the id of the local layer that it comes from, or null
     * @throws NullPointerException if anything but {@code origin} is null
     */
    public Alignment {
        requireNonNull(statement, "statement");
        requireNonNull(behaviour, "behaviour");
        requireNonNull(relation, "relation");
        requireNonNull(rationale, "rationale");
        requireNonNull(authority, "authority");
    }
}
