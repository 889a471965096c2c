// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
/**
 * The commands: what a person types, and what is answered.
 *
 * <ul>
 *   <li>{@link trust.stars.editor.command.StarsCommand} – the program with all its commands, the only way in;
 *   <li>{@code EditorCommand} – what the commands about a framework have in common; each is a class of its own;
 *   <li>{@code Arguments} and {@code NamedFramework} – what the words on the command line mean;
 *   <li>{@code OutputFile} – a file that is made for people, and writes over nothing that a framework is kept in;
 *   <li>{@code Failures} – what is said when a command could not do its work.
 * </ul>
 */
@NullMarked
package trust.stars.editor.command;

import org.jspecify.annotations.NullMarked;
