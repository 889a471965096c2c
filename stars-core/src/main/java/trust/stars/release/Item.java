// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What a change is about.
 *
 * @param kind what sort of item it is
 * @param id its id; for the framework itself, the framework's
 * @since 1.0.0
 */
public record Item(Kind kind, String id) {
    /** The sorts of items that have ids. */
    public enum Kind {
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
        ROLE;

        /**
         * The word as it is printed.
         *
         * @return for example {@code behaviour}
         */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Checks that nothing is missing.
     *
     * @param kind what sort of item it is
     * @param id its id
     * @throws NullPointerException if anything is null
     */
    public Item {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
    }

    /**
     * Kind and id.
     *
     * @return for example {@code behaviour teamwork.collaborate}
     */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
