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
public interface Sections<C> {
    /**
     * What the framework is called, its version and its introduction; without anything else.
     *
     * @return perhaps made anew by each call
     */
    C head();

    /**
     * The head with the roles.
     *
     * @return perhaps made anew by each call
     */
    C roles();

    /**
     * The head with one standard and the alignments of its statements.
     *
     * @param id the id of the standard
     * @return perhaps made anew by each call; without a standard if there is none with this id
     */
    C standard(String id);

    /**
     * Everything.
     *
     * @return perhaps made anew by each call
     */
    C whole();
}
