/**
 * Rules and problems: what is wrong with content, said so that a content editor can put it right.
 *
 * <ul>
 *   <li>{@link trust.stars.validation.Rule} – every rule that content is held to, and its code;
 *   <li>{@link trust.stars.validation.Problem} – one breach of a rule: what, where, and what to do;
 *   <li>{@link trust.stars.validation.Report} – everything that a check found;
 *   <li>{@link trust.stars.validation.InvalidFrameworkException} – the report, thrown.
 * </ul>
 *
 * <p>Of the library it uses only how texts are quoted.
 */
@NullMarked
package trust.stars.validation;

import org.jspecify.annotations.NullMarked;
