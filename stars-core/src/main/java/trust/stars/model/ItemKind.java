// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * The kinds of thing that a framework is made of.
 *
 * @since 1.0.0
 */
public enum ItemKind {
    /** The framework itself: its title, introduction and so on. */
    @JsonProperty("FRAMEWORK")
    FRAMEWORK(false),
    /** A value. */
    @JsonProperty("VALUE")
    VALUE(true),
    /** A behaviour. */
    @JsonProperty("BEHAVIOUR")
    BEHAVIOUR(true),
    /** A professional standard. */
    @JsonProperty("STANDARD")
    STANDARD(true),
    /** A statement of a standard. */
    @JsonProperty("STATEMENT")
    STATEMENT(true),
    /** A role. */
    @JsonProperty("ROLE")
    ROLE(true),
    /** A link from a statement to a behaviour. */
    @JsonProperty("ALIGNMENT")
    ALIGNMENT(false),
    /** Why no behaviour answers a statement. */
    @JsonProperty("UNALIGNED")
    UNALIGNED(false);

    private final boolean hasIds;

    ItemKind(boolean hasIds) {
        this.hasIds = hasIds;
    }

    /**
     * Whether such items have ids of their own, which applications store and no release may lose.
     *
     * @return false for the framework itself, for alignments, and for why there are none
     */
    public boolean hasIds() {
        return hasIds;
    }

    /**
     * The word for this kind in a sentence.
     *
     * @return for example {@code behaviour}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
