// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.UnknownIdException;
import trust.stars.release.FrameworkHistory;
import trust.stars.release.Release;

/**
 * The STARS framework of the Trust, in every version that was released.
 *
 * <pre>{@code
 * Framework stars = Stars.current();
 * for (Value value : stars.values()) {
 *     System.out.println(value.name() + ": " + value.statement());
 * }
 * }</pre>
 *
 * <p>{@link #current()} follows the calendar: the day on which a newer version of this library's content comes into
 * force, it answers with the newer one. An application whose records must not change under it, such as an appraisal
 * cycle in progress, asks for {@link #release(String)} instead, and stores which version it used.
 *
 * <p>Safe for use by several threads. Nothing here needs a file, a network, or a setting other than the clock and the time
 * zone.
 *
 * @since 1.0.0
 */
public final class Stars {
    /** Read when first asked for. */
    private static final class Bundle {
        static final FrameworkHistory HISTORY = Bundled.history();
    }

    private Stars() {}

    /**
     * The framework in force today, by the clock and time zone of this machine.
     *
     * @return the release in force
     * @throws IllegalStateException if none is, because every release that applies was withdrawn
     */
    public static Framework current() {
        return current(Clock.system(ZoneId.systemDefault()));
    }

    /**
     * The framework in force today, by a given clock.
     *
     * @param clock says what day it is, and in which time zone
     * @return the release in force
     * @throws IllegalStateException if none is, because every release that applies was withdrawn
     */
    public static Framework current(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return inForceOn(today).orElseThrow(() -> new IllegalStateException("no release is in force on " + today));
    }

    /**
     * The newest release, whether it is in force yet or not; withdrawn releases apart.
     *
     * @return the release with the highest version
     * @throws IllegalStateException if every release was withdrawn
     */
    public static Framework latest() {
        return history().latest().orElseThrow(() -> new IllegalStateException("every release is withdrawn"));
    }

    /**
     * The release with a version.
     *
     * @param version such as {@code 1.0.0}
     * @return the framework as it was released, even if it was withdrawn
     * @throws IllegalArgumentException if the text is not a version
     * @throws UnknownIdException if there is no such release; it names those that are like it
     */
    public static Framework release(String version) {
        return history().release(FrameworkVersion.parse(version));
    }

    /**
     * The versions of all releases, withdrawn ones included.
     *
     * @return in ascending order
     */
    public static List<FrameworkVersion> releases() {
        return history().releases().stream().map(Release::version).toList();
    }

    /**
     * The framework in force on a day. The first release has no recorded start: it answers for every earlier day.
     *
     * @param day the day asked about
     * @return the release, if one was in force
     */
    public static Optional<Framework> inForceOn(LocalDate day) {
        return history().inForceOn(day);
    }

    /**
     * All releases, to ask across them.
     *
     * @return the history
     */
    public static FrameworkHistory history() {
        return Bundle.HISTORY;
    }
}
