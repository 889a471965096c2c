/**
 * Every release of the Trust's STARS framework, bundled: {@link trust.stars.content.Stars} is the only door.
 */
@NullMarked
package trust.stars.content;

import org.jspecify.annotations.NullMarked;
