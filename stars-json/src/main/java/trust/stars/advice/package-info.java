// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
/** What an editor should look at in content that can be used as it is: the rules that make warnings. Not exported. */
@NullMarked
package trust.stars.advice;

import org.jspecify.annotations.NullMarked;
