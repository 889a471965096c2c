/**
 * Differences and frameworks, shown to people and programs.
 *
 * <ul>
 *   <li>{@link trust.stars.editor.show.ChangeText} – a change as a sentence;
 *   <li>{@link trust.stars.editor.show.WordDiff} – two wordings as one text, with the differences marked;
 *   <li>{@link trust.stars.editor.show.DiffText} and {@link trust.stars.editor.show.DiffJson} – a comparison;
 *   <li>{@link trust.stars.editor.show.Preview} – a page with the changes marked;
 *   <li>{@link trust.stars.editor.show.CoverageText} and {@link trust.stars.editor.show.CoveragePicture} – which
 *       behaviours the standards of each role are linked to;
 *   <li>{@link trust.stars.editor.show.FrameworkText} – a framework, value or behaviour written out.
 * </ul>
 */
@NullMarked
package trust.stars.editor.show;

import org.jspecify.annotations.NullMarked;
