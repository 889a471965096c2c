/**
 * Problems, and the rules for texts: what is wrong with content, said so that a content editor can put it right.
 *
 * <ul>
 *   <li>{@link trust.stars.validation.Rule} – every rule that content is held to, and its code;
 *   <li>{@link trust.stars.validation.Problem} – one breach of a rule: what, where, and what to do;
 *   <li>{@link trust.stars.validation.Report} – everything that a check found;
 *   <li>{@link trust.stars.validation.InvalidFrameworkException} – the report, thrown;
 *   <li>{@link trust.stars.validation.Text} – the Jakarta constraint on every text that people read.
 * </ul>
 *
 * <p>This package uses no other of the library.
 */
@NullMarked
package trust.stars.validation;

import org.jspecify.annotations.NullMarked;
