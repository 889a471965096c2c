// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
/**
 * The commands: what a person types, and what the program answers.
 *
 * <ul>
 *   <li>{@link trust.stars.editor.command.StarsCommand} – the program with all its commands, the only way in;
 *   <li>{@code EditorCommand} – what the commands about a framework have in common; each has its own class;
 *   <li>{@code Arguments} and {@code NamedFramework} – what the words on the command line mean;
 *   <li>{@code Answer} and {@code OutputFile} – what commands answer, and a file for it, which replaces nothing but an
 *       earlier answer of the same sort;
 *   <li>{@link trust.stars.editor.command.Terminal} and {@code Screen} – output that loses no character, and the person
 *       who is asked before what cannot be undone;
 *   <li>{@code Failures} – what the program says when a command fails.
 * </ul>
 */
@NullMarked
package trust.stars.editor.command;

import org.jspecify.annotations.NullMarked;
