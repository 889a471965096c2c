// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import trust.stars.text.Quote;

/**
 * The end of a release that was a mistake. Its document stays as it is, and stays readable; from the given day on it is
 * not in force.
 *
 * @param on the first day on which it is not in force
 * @param reason why, on one line
 * @since 1.0.0
 * @serial exclude
 */
public record Withdrawal(LocalDate on, String reason) implements Serializable {
    /**
     * Checks the reason.
     *
     * @throws NullPointerException if anything is null
     * @throws IllegalArgumentException if the reason is blank, has a line break, or has a character that is neither
     *     visible nor an ordinary space
     */
    public Withdrawal {
        requireNonNull(on, "on");
        requireNonNull(reason, "reason");
        if (reason.isBlank() || !reason.equals(reason.strip()) || reason.lines().count() != 1) {
            throw new IllegalArgumentException("the reason for a withdrawal must be one line of text");
        }
        if (!Quote.isPlain(reason)) {
            throw new IllegalArgumentException("the reason for a withdrawal has a character that cannot be seen: "
                    + Quote.of(reason) + " – type the words again");
        }
    }
}
