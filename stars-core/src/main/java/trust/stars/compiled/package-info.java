/**
 * The door for frameworks that were compiled into code: open to {@code stars-content} alone, whose build has read and
 * checked the document and whose tests hold the code against it.
 *
 * <ul>
 *   <li>{@link trust.stars.compiled.Sections} – the parts of a release, each built when it is asked for.
 * </ul>
 *
 * <p>This package uses no other of the library.
 */
@NullMarked
package trust.stars.compiled;

import org.jspecify.annotations.NullMarked;
