// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Set;
import trust.stars.model.FrameworkContent;
import trust.stars.model.LocalLayer;

/**
 * A kind of document.
 *
 * @param type the record that holds it
 * @param shape what it may hold
 * @param schema the name of its schema, the only thing that its property {@code $schema} may say
 * @param published properties that belong to frameworks alone
 * @param reader binds it
 * @param writer writes its canonical form
 */
record Format<T extends Record>(
        Class<T> type,
        Shape.Structure shape,
        String schema,
        Set<String> published,
        ObjectReader reader,
        ObjectWriter writer) {
    static final Format<FrameworkContent> FRAMEWORK = of(FrameworkContent.class, "framework.schema.json", Set.of());
    static final Format<LocalLayer> LAYER = of(
            LocalLayer.class,
            "local-layer.schema.json",
            Set.of("values", "introduction", "acronym", "source", "titleQualifiers", "titleSubjects", "behaviours"));

    private static <T extends Record> Format<T> of(Class<T> type, String schema, Set<String> published) {
        return new Format<>(
                type,
                (Shape.Structure) Shape.of(type),
                schema,
                published,
                DocumentMapper.reader(type, schema),
                DocumentMapper.writer(type, schema));
    }
}
