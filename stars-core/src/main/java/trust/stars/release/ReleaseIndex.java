// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import trust.stars.model.FrameworkVersion;
import trust.stars.text.Quote;

/**
 * The releases of a framework in the order of their versions, as the file {@code index.txt} beside their documents lists
 * them: a line for each with version, release day, first day in force, and, if it was withdrawn, the day and the reason.
 *
 * <pre>
 * 1.0.0 2026-11-24 -
 * 1.1.0 2026-11-24 2027-01-01 withdrawn 2027-01-07 the wrong draft was released
 * </pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param releases in the order of versions
 * @since 1.0.0
 * @serial exclude
 */
public record ReleaseIndex(List<Release> releases) implements Serializable {
    private static final String NONE = "-";
    private static final String WITHDRAWN = "withdrawn";

    /**
     * Copies the list and checks the order.
     *
     * @throws NullPointerException if the list or a release is null
     * @throws IllegalArgumentException if versions do not increase; if a release other than the first has no first day
     *     in force; or if, withdrawn releases aside, a higher version is in force from an earlier day than a lower one
     */
    public ReleaseIndex {
        releases = List.copyOf(requireNonNull(releases, "releases"));
        LocalDate start = LocalDate.MIN;
        for (int i = 0; i < releases.size(); i++) {
            Release release = releases.get(i);
            if (i > 0 && releases.get(i - 1).version().equals(release.version())) {
                throw new IllegalArgumentException("release " + release.version() + " is listed twice");
            }
            if (i > 0 && releases.get(i - 1).version().compareTo(release.version()) > 0) {
                throw new IllegalArgumentException("release " + release.version() + " must come before "
                        + releases.get(i - 1).version() + ": releases are listed in the order of their versions");
            }
            if (i > 0 && release.effectiveFrom() == null) {
                throw new IllegalArgumentException("release " + release.version()
                        + " must give its first day in force: only the first release may leave that out");
            }
            if (release.effectiveFrom() != null && release.withdrawal() == null) {
                if (release.effectiveFrom().isBefore(start)) {
                    throw new IllegalArgumentException("release " + release.version() + " is in force from "
                            + release.effectiveFrom() + ", but a lower version only from " + start);
                }
                start = release.effectiveFrom();
            }
        }
    }

    /**
     * The index written as text; the inverse of {@link #toString()}.
     *
     * @param text lines as shown above; blank lines are skipped; comments are refused, because they would be lost when
     *     the index is written again
     * @return the index
     * @throws IllegalArgumentException if a line is not a release (the message has its number), or the order is wrong
     */
    public static ReleaseIndex parse(String text) {
        List<Release> releases = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.strip().startsWith("#")) {
                throw new IllegalArgumentException("line " + number + " of the release index is a comment: "
                        + Quote.of(line.strip()) + " – remove it: it would be lost when the index is written again");
            }
            if (!line.isBlank()) {
                releases.add(release(line.strip(), number));
            }
        }
        return new ReleaseIndex(releases);
    }

    private static Release release(String line, int number) {
        String[] parts = line.split(" +", 6);
        boolean withdrawn = parts.length == 6 && parts[3].equals(WITHDRAWN);
        if (parts.length != 3 && !withdrawn) {
            throw new IllegalArgumentException(
                    "line " + number + " of the release index is not a release: " + Quote.of(line)
                            + " – write version, release day, first day in force or -, and if need be 'withdrawn', day, reason");
        }
        try {
            return new Release(
                    FrameworkVersion.parse(parts[0]),
                    date(parts[1]),
                    parts[2].equals(NONE) ? null : date(parts[2]),
                    withdrawn ? new Withdrawal(date(parts[4]), parts[5]) : null);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "line " + number + " of the release index is not a release: " + e.getMessage(), e);
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    Quote.of(text) + " is not a date: write year, month and day, such as 2026-11-24", e);
        }
    }

    /**
     * The release that is in force on a day.
     *
     * @param day the day asked about
     * @return the highest version that applies on that day, if one does
     */
    public Optional<Release> inForceOn(LocalDate day) {
        requireNonNull(day, "day");
        for (int i = releases.size() - 1; i >= 0; i--) {
            if (releases.get(i).appliesOn(day)) {
                return Optional.of(releases.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The release that comes into force next after a day.
     *
     * @param day the day asked about
     * @return of those that are in force on their first day, the one whose first day is the next
     */
    public Optional<Release> nextAfter(LocalDate day) {
        requireNonNull(day, "day");
        Release next = null;
        LocalDate first = LocalDate.MAX;
        for (Release release : releases) {
            LocalDate start = release.effectiveFrom();
            if (start != null
                    && start.isAfter(day)
                    && !start.isAfter(first)
                    && inForceOn(start).filter(release::equals).isPresent()) {
                next = release;
                first = start;
            }
        }
        return Optional.ofNullable(next);
    }

    /**
     * The release with the given version.
     *
     * @param version the version
     * @return the release, if there is one
     */
    public Optional<Release> find(FrameworkVersion version) {
        requireNonNull(version, "version");
        for (Release release : releases) {
            if (release.version().equals(version)) {
                return Optional.of(release);
            }
        }
        return Optional.empty();
    }

    /**
     * The index as the lines of its file.
     *
     * @return a line for each release, each with a line feed
     */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (Release release : releases) {
            lines.append(release.version())
                    .append(' ')
                    .append(release.releasedOn())
                    .append(' ');
            lines.append(orNone(release.effectiveFrom()));
            Withdrawal withdrawal = release.withdrawal();
            if (withdrawal != null) {
                lines.append(' ').append(WITHDRAWN).append(' ').append(withdrawal.on());
                lines.append(' ').append(withdrawal.reason());
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String orNone(@Nullable LocalDate date) {
        return date == null ? NONE : date.toString();
    }
}
