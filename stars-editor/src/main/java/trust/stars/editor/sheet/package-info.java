/**
 * A framework as a spreadsheet, which most editors are used to: written, and read again with every problem at its cell.
 *
 * <p>{@link trust.stars.editor.sheet.Spreadsheet} is the way in, and {@link trust.stars.editor.sheet.ImportPlan} says
 * what an edited spreadsheet would change. Only {@code Tables} knows which sheets and columns there are. {@link
 * trust.stars.editor.sheet.MarkdownText} is the same content, for reading only.
 */
@NullMarked
package trust.stars.editor.sheet;

import org.jspecify.annotations.NullMarked;
