/**
 * Differences and frameworks, shown to people.
 *
 * <ul>
 *   <li>{@link trust.stars.editor.show.ChangeText} – a change as a sentence.
 * </ul>
 */
@NullMarked
package trust.stars.editor.show;

import org.jspecify.annotations.NullMarked;
