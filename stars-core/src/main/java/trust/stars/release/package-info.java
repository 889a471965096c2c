/**
 * Releases: which version is in force when, what changed between versions, and what stored ids mean today.
 *
 * <ul>
 *   <li>{@link trust.stars.release.FrameworkHistory} – all releases of a framework;
 *   <li>{@link trust.stars.release.ReleaseIndex} – what is known of them without reading them.
 * </ul>
 */
@NullMarked
package trust.stars.release;

import org.jspecify.annotations.NullMarked;
