// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trust.stars.validation.Quote;

/**
 * The version of a framework's content, such as {@code 1.2.0}: a semantic version without pre-release or build parts.
 *
 * <p>It is not the version of this library. What each step means is described at {@link trust.stars.model}.
 *
 * <p>Ordered by the three numbers. Immutable and safe for use by several threads.
 *
 * @param major changed when a stored id may lose its meaning, 0 to 999999
 * @param minor changed when content is added or made clearer, 0 to 999999
 * @param patch changed when misprints are corrected, 0 to 999999
 * @since 1.0.0
 */
public record FrameworkVersion(int major, int minor, int patch) implements Comparable<FrameworkVersion> {
    private static final int LARGEST = 999_999;
    private static final Pattern FORM =
            Pattern.compile("(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})");
    private static final Comparator<FrameworkVersion> ORDER = Comparator.comparingInt(FrameworkVersion::major)
            .thenComparingInt(FrameworkVersion::minor)
            .thenComparingInt(FrameworkVersion::patch);

    /**
     * Checks the range of the numbers.
     *
     * @param major changed when a stored id may lose its meaning
     * @param minor changed when content is added or made clearer
     * @param patch changed when misprints are corrected
     * @throws IllegalArgumentException if a number is below 0 or above 999999
     */
    public FrameworkVersion {
        if (Math.min(Math.min(major, minor), patch) < 0 || Math.max(Math.max(major, minor), patch) > LARGEST) {
            throw new IllegalArgumentException(
                    "each number of a version must be from 0 to " + LARGEST + ": " + major + "." + minor + "." + patch);
        }
    }

    /**
     * The version with the given numbers.
     *
     * @param major the first number
     * @param minor the second number
     * @param patch the third number
     * @return the version
     * @throws IllegalArgumentException if a number is below 0 or above 999999
     */
    public static FrameworkVersion of(int major, int minor, int patch) {
        return new FrameworkVersion(major, minor, patch);
    }

    /**
     * The version written as three numbers; the inverse of {@link #toString()}.
     *
     * @param text for example {@code 1.2.0}; no leading {@code v}, no leading zeros
     * @return the version
     * @throws IllegalArgumentException if the text is not a version
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FrameworkVersion parse(String text) {
        Matcher matcher = FORM.matcher(requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    Quote.of(text) + " is not a version: write three numbers such as 1.2.0, without leading zeros");
        }
        return new FrameworkVersion(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    @Override
    public int compareTo(FrameworkVersion other) {
        return ORDER.compare(this, other);
    }

    /**
     * The version as it is written in documents.
     *
     * @return for example {@code 1.2.0}
     */
    @Override
    @JsonValue
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
