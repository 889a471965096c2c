// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import trust.stars.text.Quote;

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
 * @serial exclude
 */
public record FrameworkVersion(int major, int minor, int patch) implements Comparable<FrameworkVersion>, Serializable {
    private static final int LARGEST = 999_999;
    private static final int MOST_DIGITS = 6;

    /**
     * Checks the range of the numbers.
     *
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
        if (!isVersion(text)) {
            throw new IllegalArgumentException(
                    Quote.of(text) + " is not a version: write three numbers such as 1.2.0, without leading zeros");
        }
        int first = text.indexOf('.');
        int second = text.indexOf('.', first + 1);
        return new FrameworkVersion(
                number(text, 0, first), number(text, first + 1, second), number(text, second + 1, text.length()));
    }

    /**
     * The same as {@link #parse}, by the name under which web frameworks look for a factory, so that a version can be a
     * parameter of a request, and a bad one is its sender's mistake.
     *
     * @param text for example {@code 1.2.0}
     * @return the version
     * @throws IllegalArgumentException if the text is not a version
     */
    public static FrameworkVersion valueOf(String text) {
        return parse(text);
    }

    /**
     * Whether a text is a version.
     *
     * @param text any text
     * @return true if {@link #parse} accepts it
     */
    public static boolean isVersion(String text) {
        requireNonNull(text, "text");
        int first = text.indexOf('.');
        int second = text.indexOf('.', first + 1);
        return first >= 0
                && second >= 0
                && number(text, 0, first) >= 0
                && number(text, first + 1, second) >= 0
                && number(text, second + 1, text.length()) >= 0;
    }

    /** The number in a part of the text, or -1 if there is none. */
    private static int number(String text, int start, int end) {
        int length = end - start;
        if (length < 1 || length > MOST_DIGITS || (length > 1 && text.charAt(start) == '0')) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    @Override
    public int compareTo(FrameworkVersion other) {
        int order = Integer.compare(major, other.major);
        if (order == 0) {
            order = Integer.compare(minor, other.minor);
        }
        return order == 0 ? Integer.compare(patch, other.patch) : order;
    }

    // a record's generated methods are made on first use, which takes longer than everything else at a start

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FrameworkVersion that
                && major == that.major
                && minor == that.minor
                && patch == that.patch;
    }

    @Override
    public int hashCode() {
        return (major * 31 + minor) * 31 + patch;
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
