/**
 * Releases: which version is in force when, what changed between versions, and what stored ids mean today.
 *
 * <ul>
 *   <li>{@link trust.stars.release.FrameworkHistory} – all releases of a framework;
 *   <li>{@link trust.stars.release.FrameworkDiff} and {@link trust.stars.release.Change} – how two versions differ;
 *   <li>{@link trust.stars.release.VersionStep} – how far apart their version numbers must be;
 *   <li>{@link trust.stars.release.Meanings} – what stored ids mean in another version;
 *   <li>{@link trust.stars.release.ReleaseIndex} – what is known about releases without reading them.
 * </ul>
 */
@NullMarked
package trust.stars.release;

import org.jspecify.annotations.NullMarked;
