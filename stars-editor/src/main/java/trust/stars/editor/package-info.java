/**
 * The command line {@code stars}, with which content editors check, compare and release a framework.
 *
 * <ul>
 *   <li>{@link trust.stars.editor.Main} – the program;
 *   <li>{@link trust.stars.editor.command.StarsCommand} – its commands, each a class of its own beside it;
 *   <li>{@link trust.stars.editor.workspace.Workspace} – the folder with draft, releases, index, lock and change log;
 *   <li>{@code trust.stars.editor.sheet} – spreadsheets;
 *   <li>{@code trust.stars.editor.show} – differences and frameworks, shown to people;
 *   <li>{@code trust.stars.editor.spelling} – words that no dictionary knows.
 * </ul>
 */
@NullMarked
package trust.stars.editor;

import org.jspecify.annotations.NullMarked;
