// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

/**
 * Who stands behind an item as it is: its text, and its retirement if it is retired.
 *
 * @since 1.0.0
 */
public enum Authority {
    /** The Trust published it, in these words. */
    PUBLISHED,
    /** The maintainers propose it; the Trust has not approved it. */
    PROPOSED,
    /** The maintainers proposed it and the Trust approved it. */
    APPROVED
}
