/**
 * Reads and writes documents, and reports every problem with its line.
 *
 * <ul>
 *   <li>{@link trust.stars.json.FrameworkReader} – reads and checks frameworks;
 *   <li>{@link trust.stars.json.LocalLayerReader} – reads and checks local layers;
 *   <li>{@link trust.stars.json.FrameworkWriter} – writes the canonical form.
 * </ul>
 *
 * <p>The JSON Schemas {@code framework.schema.json} and {@code local-layer.schema.json}, beside these classes, describe
 * the formats.
 */
@NullMarked
package trust.stars.json;

import org.jspecify.annotations.NullMarked;
