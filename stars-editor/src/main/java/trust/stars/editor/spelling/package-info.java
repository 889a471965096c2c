/**
 * Spelling: {@link trust.stars.editor.spelling.Spelling} looks up every word of a framework's texts.
 *
 * <p>The dictionary is large and comes with the Maven profile {@code spelling} only.
 */
@NullMarked
package trust.stars.editor.spelling;

import org.jspecify.annotations.NullMarked;
