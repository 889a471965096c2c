// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trust.stars.model.FrameworkVersion;

/**
 * What is known of a release without reading its document.
 *
 * @param version the version of the content
 * @param releasedOn the day on which it was released
 * @param effectiveFrom the first day on which it is in force, or null if that was not recorded; it then counts as
 *     earlier than every recorded day
 * @param withdrawal when and why it was withdrawn, or null if it was not
 * @since 1.0.0
 * @serial exclude
 */
public record Release(
        FrameworkVersion version,
        LocalDate releasedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable Withdrawal withdrawal)
        implements Serializable {
    /**
     * Checks that nothing needed is missing.
     *
     * @throws NullPointerException if version or release day is null
     */
    public Release {
        requireNonNull(version, "version");
        requireNonNull(releasedOn, "releasedOn");
    }

    /**
     * Whether the release could be in force on a day: it applies by then and is not withdrawn by then. Of several such
     * releases the one with the highest version is in force.
     *
     * @param day the day asked about
     * @return false before its first day, and from its withdrawal on
     */
    public boolean appliesOn(LocalDate day) {
        requireNonNull(day, "day");
        boolean started = effectiveFrom == null || !effectiveFrom.isAfter(day);
        return started && (withdrawal == null || withdrawal.on().isAfter(day));
    }
}
