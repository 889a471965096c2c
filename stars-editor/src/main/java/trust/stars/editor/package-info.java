/**
 * The command-line program {@code stars}, with which content editors check, compare and release a framework.
 *
 * <ul>
 *   <li>{@link trust.stars.editor.Main} – the program;
 *   <li>{@link trust.stars.editor.command.StarsCommand} – its commands, each in a class of its own in the same package;
 *   <li>{@link trust.stars.editor.workspace.Workspace} – the folder with draft, releases, index, lock and change log;
 *   <li>{@code trust.stars.editor.sheet} – spreadsheets;
 *   <li>{@code trust.stars.editor.show} – differences and frameworks, shown to people and programs;
 *   <li>{@code trust.stars.editor.spelling} – words that are not in the dictionary.
 * </ul>
 */
@NullMarked
package trust.stars.editor;

import org.jspecify.annotations.NullMarked;
