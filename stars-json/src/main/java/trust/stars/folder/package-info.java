// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
/**
 * The folder of released documents, with the index of releases and the lock that shows that they are unchanged. Not
 * exported to applications: the editor and the build use it.
 */
@NullMarked
package trust.stars.folder;

import org.jspecify.annotations.NullMarked;
