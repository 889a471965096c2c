/**
 * Rules and problems: what is wrong with content, in words that help a content editor put it right.
 *
 * <ul>
 *   <li>{@link trust.stars.validation.Rule} – every rule that content must meet, and its code;
 *   <li>{@link trust.stars.validation.Problem} – one breach of a rule: what, where, and what to do;
 *   <li>{@link trust.stars.validation.Report} – everything that a check found;
 *   <li>{@link trust.stars.validation.InvalidFrameworkException} – the report, thrown.
 * </ul>
 *
 * <p>The only other package of the library that it uses is the one that quotes texts.
 */
@NullMarked
package trust.stars.validation;

import org.jspecify.annotations.NullMarked;
