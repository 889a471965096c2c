// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import org.jspecify.annotations.Nullable;

/**
 * Anything in a framework that has an id. No two items of a framework have the same id, of whatever kinds they are, and
 * {@link Framework#findItem(String)} finds each.
 *
 * @since 1.0.0
 */
public sealed interface Item extends Entry permits Value, Behaviour, ProfessionalStandard, Statement, Role {
    /**
     * The id, which applications may store.
     *
     * @return unique in the framework
     */
    String id();

    /**
     * The kind of item.
     *
     * @return one of those that have ids
     */
    ItemKind itemKind();

    /**
     * The words by which people know the item.
     *
     * @return the name and statement of a value, with a colon between; the text of a behaviour; the title of a standard; the
     *     label of a statement; the name of a role
     */
    String words();

    /**
     * Why the item no longer applies, if it is a value, behaviour or role.
     *
     * @return null if it is active, and always for a standard or statement: standards are withdrawn, with their statements
     */
    default @Nullable Retirement retired() {
        return null;
    }
}
