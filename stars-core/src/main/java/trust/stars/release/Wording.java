// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import trust.stars.model.Authority;
import trust.stars.model.FrameworkVersion;

/**
 * What a behaviour said from some version on.
 *
 * @param since the first version with these words, or with this authority for them
 * @param text the words
 * @param authority whose words they are
 * @since 1.0.0
 * @serial exclude
 */
public record Wording(FrameworkVersion since, String text, Authority authority) implements Serializable {
    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if anything is null
     */
    public Wording {
        requireNonNull(since, "since");
        requireNonNull(text, "text");
        requireNonNull(authority, "authority");
    }
}
