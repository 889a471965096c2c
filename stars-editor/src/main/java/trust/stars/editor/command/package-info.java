// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
/**
 * The commands: what a person types, and what the program answers.
 *
 * <ul>
 *   <li>{@link trust.stars.editor.command.StarsCommand} – the program with all its commands, the only way in;
 *   <li>{@code EditorCommand} – what the commands about a framework have in common; each has its own class;
 *   <li>{@code Arguments} and {@code NamedFramework} – what the words on the command line mean;
 *   <li>{@code OutputFile} – a file made for people, which never overwrites a file that belongs to a framework;
 *   <li>{@code Failures} – what the program says when a command fails.
 * </ul>
 */
@NullMarked
package trust.stars.editor.command;

import org.jspecify.annotations.NullMarked;
