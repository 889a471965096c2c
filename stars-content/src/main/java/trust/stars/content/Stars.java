// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.UnknownIdException;
import trust.stars.release.FrameworkHistory;
import trust.stars.release.Release;

/**
 * The Trust's STARS framework, in every version that was released.
 *
 * <pre>{@code
 * Framework stars = Stars.current();
 * for (Value value : stars.values()) {
 *     System.out.println(value.name() + ": " + value.statement());
 * }
 * }</pre>
 *
 * <p>{@link #current()} follows the calendar: from the day on which a newer version of this library's content comes
 * into force, it returns the newer one. Where words must not change part-way, as in an appraisal cycle that has begun,
 * an application asks for {@link #release(String)} instead, and stores which version it used.
 *
 * <p>Safe for use by several threads. Nothing here needs a file, a network, or any setting except the clock and the
 * time zone.
 *
 * @since 1.0.0
 */
public final class Stars {
    /** Loads the history when it is first asked for; each release is made when it is itself first asked for. */
    private static final class Bundle {
        static final FrameworkHistory HISTORY = CompiledReleases.history();
    }

    /** A class of its own, so that starting does not load what is thrown only when no release is in force. */
    private static final class Missing {
        static RuntimeException because(String reason) {
            return new IllegalStateException(reason);
        }
    }

    private static final long MILLIS_OF_A_DAY = 86_400_000;

    /** How far a time zone can be from UTC: 18 hours, the limit of {@link java.time.ZoneOffset}. */
    private static final long MILLIS_OF_THE_FURTHEST_ZONE = 64_800_000;

    private Stars() {}

    /**
     * The framework in force today, by the clock and time zone of this machine.
     *
     * @return the release in force
     * @throws IllegalStateException if no release is in force, because every one that would be was withdrawn
     */
    public static Framework current() {
        // what day it is depends on the time zone; the first use of one loads them all, which takes longer than
        // everything else, so the time zone is looked up only where it matters
        Framework framework = inForceEverywhere(System.currentTimeMillis());
        return framework == null ? current(Clock.system(ZoneId.systemDefault())) : framework;
    }

    /** The release in force at a time in every time zone; null if it is not the same everywhere, or there is none. */
    static @Nullable Framework inForceEverywhere(long millis) {
        Framework framework = inForce(millis);
        return isSame(framework, inForce(millis - MILLIS_OF_THE_FURTHEST_ZONE))
                        && isSame(framework, inForce(millis + MILLIS_OF_THE_FURTHEST_ZONE))
                ? framework
                : null;
    }

    private static @Nullable Framework inForce(long millis) {
        return CompiledReleases.inForce(Math.floorDiv(millis, MILLIS_OF_A_DAY));
    }

    @SuppressWarnings("ReferenceEquality") // each release exists only once, and its equals would build all of it
    private static boolean isSame(@Nullable Framework framework, @Nullable Framework other) {
        return framework == other;
    }

    /**
     * The framework in force today, by a given clock.
     *
     * @param clock says what day it is, in its time zone
     * @return the release in force
     * @throws IllegalStateException if no release is in force, because every one that would be was withdrawn
     */
    public static Framework current(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        Optional<Framework> framework = inForceOn(today);
        if (framework.isEmpty()) {
            throw Missing.because("no release is in force on " + today);
        }
        return framework.get();
    }

    /**
     * The newest release that is not withdrawn, whether it is in force yet or not.
     *
     * @return the release with the highest version
     * @throws IllegalStateException if every release was withdrawn
     */
    public static Framework latest() {
        Optional<Framework> framework = history().latest();
        if (framework.isEmpty()) {
            throw Missing.because("every release is withdrawn");
        }
        return framework.get();
    }

    /**
     * The release with the given version.
     *
     * @param version such as {@code 1.0.0}
     * @return the framework as it was released, even if it was withdrawn
     * @throws IllegalArgumentException if the text is not a version
     * @throws UnknownIdException if there is no such release; its message suggests similar versions
     */
    public static Framework release(String version) {
        Framework framework = CompiledReleases.find(requireNonNull(version, "version"));
        return framework == null ? history().release(FrameworkVersion.parse(version)) : framework;
    }

    /**
     * The versions of all releases, withdrawn ones included.
     *
     * @return in ascending order
     */
    public static List<FrameworkVersion> releases() {
        List<FrameworkVersion> versions = new ArrayList<>();
        for (Release release : history().releases()) {
            versions.add(release.version());
        }
        return List.copyOf(versions);
    }

    /**
     * The framework in force on a day. The first release has no recorded start, so it counts as in force on every
     * earlier day.
     *
     * @param day the day asked about
     * @return the release, if one is in force
     */
    public static Optional<Framework> inForceOn(LocalDate day) {
        return history().inForceOn(day);
    }

    /**
     * All releases together, for questions across versions.
     *
     * @return the history
     */
    public static FrameworkHistory history() {
        return Bundle.HISTORY;
    }
}
