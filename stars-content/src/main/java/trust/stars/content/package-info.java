/**
 * Every release of the Trust's STARS framework.
 *
 * <ul>
 *   <li>{@link trust.stars.content.Stars} – the way in to all releases;
 *   <li>{@link trust.stars.content.StarsBehaviours}, {@link trust.stars.content.StarsValues},
 *       {@link trust.stars.content.StarsRoles} and {@link trust.stars.content.StarsStandards} – ids as constants;
 *   <li>{@link trust.stars.content.KnownBehaviour}, {@link trust.stars.content.KnownValue} and
 *       {@link trust.stars.content.KnownRole} – constraints for applications' own records.
 * </ul>
 */
@NullMarked
package trust.stars.content;

import org.jspecify.annotations.NullMarked;
