// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
/**
 * How content is checked, for the packages above: what was found, as data, and the rules for texts.
 *
 * <p>Not exported to applications, which see {@link trust.stars.validation.Problem} instead.
 */
@NullMarked
package trust.stars.check;

import org.jspecify.annotations.NullMarked;
