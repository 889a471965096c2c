// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
/** Files on a disk: read with a word to people, written in whole. Not exported. */
@NullMarked
package trust.stars.file;

import org.jspecify.annotations.NullMarked;
