// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.io.Serializable;

/**
 * What a framework lists: an item, a link from a statement to a behaviour, or why a statement has no link.
 *
 * @since 1.0.0
 */
public sealed interface Entry extends Serializable permits Item, Alignment, Unaligned {}
