/**
 * Documents in, documents out, every problem with its line.
 *
 * <ul>
 *   <li>{@link trust.stars.json.FrameworkReader} – reads and checks documents;
 *   <li>{@link trust.stars.json.FrameworkWriter} – writes the canonical form.
 * </ul>
 *
 * <p>The format is described by the JSON Schema {@code framework.schema.json} beside these classes.
 */
@NullMarked
package trust.stars.json;

import org.jspecify.annotations.NullMarked;
