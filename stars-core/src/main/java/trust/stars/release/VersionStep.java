// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import trust.stars.model.FrameworkVersion;

/**
 * How far one version is from another, or how far it must be. Ordered from the smallest step to the largest.
 *
 * @since 1.0.0
 */
public enum VersionStep {
    /** The content is the same. */
    @JsonProperty("NONE")
    NONE,
    /** Only the last number grows: misprints are corrected. */
    @JsonProperty("PATCH")
    PATCH,
    /** The second number grows: content is added, clarified, or retired with a successor. */
    @JsonProperty("MINOR")
    MINOR,
    /** The first number grows: a stored id may lose its meaning. */
    @JsonProperty("MAJOR")
    MAJOR;

    /**
     * The step from one version to another.
     *
     * @param from the earlier version
     * @param to the later version
     * @return which number grows first, or {@link #NONE} if the second version is not higher
     */
    public static VersionStep between(FrameworkVersion from, FrameworkVersion to) {
        if (to.compareTo(from) <= 0) {
            return NONE;
        }
        if (to.major() > from.major()) {
            return MAJOR;
        }
        return to.minor() > from.minor() ? MINOR : PATCH;
    }

    /**
     * The smallest version that is this step away.
     *
     * @param from the version to start from
     * @return the version itself for {@link #NONE}
     * @throws IllegalArgumentException if the number that must grow is the largest that a version may have
     */
    public FrameworkVersion after(FrameworkVersion from) {
        if (this == MAJOR) {
            return FrameworkVersion.of(from.major() + 1, 0, 0);
        }
        if (this == MINOR) {
            return FrameworkVersion.of(from.major(), from.minor() + 1, 0);
        }
        return this == PATCH ? FrameworkVersion.of(from.major(), from.minor(), from.patch() + 1) : from;
    }

    /**
     * The word as it is printed.
     *
     * @return for example {@code minor}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The larger of two steps. */
    VersionStep or(VersionStep other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
