// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
/** Files on disk: read with clear messages for people, written completely or not at all. Not exported. */
@NullMarked
package trust.stars.file;

import org.jspecify.annotations.NullMarked;
