// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.compiled;

/**
 * The content of a framework as far as it is needed, so that who asks for a value does not wait for the standards of all
 * professions. What it holds is known to be sound.
 *
 * @param <C> what holds content
 * @since 1.0.0
 */
public abstract class Sections<C> {
    /** Nothing is built yet. */
    protected Sections() {}

    /**
     * What the framework is called, its introduction, its values and behaviours; without anything else.
     *
     * @return made anew by each call
     */
    public abstract C head();

    /**
     * The head with the standards, the roles and the alignments.
     *
     * @return made anew by each call
     */
    public abstract C mapped();

    /**
     * Everything.
     *
     * @return made anew by each call
     */
    public abstract C whole();
}
