/**
 * Turns released documents into Java code, in the build of {@code stars-content}: who depends on it pays for no parser.
 *
 * <ul>
 *   <li>{@link trust.stars.editor.compile.CompileContent} – the program that the build runs;
 *   <li>{@link trust.stars.editor.compile.ReleaseCode} – the code of one release;
 *   <li>{@link trust.stars.editor.compile.IdConstants} – ids as constants, with the words as Javadoc.
 * </ul>
 */
@NullMarked
package trust.stars.editor.compile;

import org.jspecify.annotations.NullMarked;
