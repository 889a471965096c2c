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
    /** Made when first asked for; each release when it is. */
    private static final class Bundle {
        static final FrameworkHistory HISTORY = CompiledReleases.history();
    }

    /** Apart, so that starting does not load what is thrown when nothing is there. */
    private static final class Missing {
        static RuntimeException because(String reason) {
            return new IllegalStateException(reason);
        }
    }

    private static final long MILLIS_OF_A_DAY = 86_400_000;

    /** How far a time zone can be from UTC: 18 hours, as {@link java.time.ZoneOffset} has it. */
    private static final long MILLIS_OF_THE_FURTHEST_ZONE = 64_800_000;

    private Stars() {}

    /**
     * The framework in force today, by the clock and time zone of this machine.
     *
     * @return the release in force
     * @throws IllegalStateException if none is, because every release that applies was withdrawn
     */
    public static Framework current() {
        // which day it is here says the time zone, and the first use of one loads them all, which takes longer than
        // everything else: it is asked only where it matters
        Framework framework = inForceEverywhere(System.currentTimeMillis());
        return framework == null ? current(Clock.system(ZoneId.systemDefault())) : framework;
    }

    /** The release in force at a time, whatever the time zone; null if that is not the same one, or none. */
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

    @SuppressWarnings("ReferenceEquality") // there is one of each release, and its equals would build all of it
    private static boolean isSame(@Nullable Framework framework, @Nullable Framework other) {
        return framework == other;
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
        Optional<Framework> framework = inForceOn(today);
        if (framework.isEmpty()) {
            throw Missing.because("no release is in force on " + today);
        }
        return framework.get();
    }

    /**
     * The newest release, whether it is in force yet or not; withdrawn releases apart.
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
     * The release with a version.
     *
     * @param version such as {@code 1.0.0}
     * @return the framework as it was released, even if it was withdrawn
     * @throws IllegalArgumentException if the text is not a version
     * @throws UnknownIdException if there is no such release; it names those that are like it
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
