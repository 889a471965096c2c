// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.Locale;

/**
 * The kinds of thing that a framework is made of.
 *
 * @since 1.0.0
 */
public enum ItemKind {
    /** The framework itself: its title, introduction and so on. */
    FRAMEWORK,
    /** A value. */
    VALUE,
    /** A behaviour. */
    BEHAVIOUR,
    /** A professional standard. */
    STANDARD,
    /** A statement of a standard. */
    STATEMENT,
    /** A role. */
    ROLE,
    /** A link from a statement to a behaviour. */
    ALIGNMENT,
    /** Why no behaviour answers a statement. */
    UNALIGNED;

    /**
     * The word for it in a sentence.
     *
     * @return for example {@code behaviour}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
