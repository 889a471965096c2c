/**
 * Spelling: {@link trust.stars.editor.spelling.Spelling} looks up every word of a framework's texts.
 *
 * <p>The dictionary is large, so it comes only with the Maven profile {@code spelling}.
 */
@NullMarked
package trust.stars.editor.spelling;

import org.jspecify.annotations.NullMarked;
