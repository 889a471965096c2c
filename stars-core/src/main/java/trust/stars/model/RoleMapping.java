// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One answer to "how do my professional standards map to the framework?", derived from the alignments.
 *
 * @param role whose standards
 * @param standard one of the role's standards
 * @param statement one of its statements
 * @param behaviour the behaviour that the statement links to
 * @param alignment how, why and on whose authority
 * @since 1.0.0
 * @serial exclude
 */
public record RoleMapping(
        Role role, ProfessionalStandard standard, Statement statement, Behaviour behaviour, Alignment alignment)
        implements Serializable {
    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if anything is null
     */
    public RoleMapping {
        requireNonNull(role, "role");
        requireNonNull(standard, "standard");
        requireNonNull(statement, "statement");
        requireNonNull(behaviour, "behaviour");
        requireNonNull(alignment, "alignment");
    }
}
