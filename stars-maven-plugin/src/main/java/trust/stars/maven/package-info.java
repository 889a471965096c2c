// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
/**
 * The Maven plugin that turns a folder of releases into Java code.
 *
 * <ul>
 *   <li>{@link trust.stars.maven.CompileMojo} – the goal {@code stars:compile};
 *   <li>{@code ReleaseCode} and {@code HistoryCode} – the releases, and the ways to reach them;
 *   <li>{@code IdConstants} and {@code ConstraintCode} – constants and constraints for applications' own code.
 * </ul>
 */
@NullMarked
package trust.stars.maven;

import org.jspecify.annotations.NullMarked;
