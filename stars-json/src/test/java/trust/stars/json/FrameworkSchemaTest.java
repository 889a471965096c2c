// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.LocalLayer;
import trust.stars.model.Text;

/** Keeps the JSON Schema, which text editors use, in step with the records, which the reader uses. */
class FrameworkSchemaTest {
    private static final JsonNode SCHEMA = schema(Format.FRAMEWORK);
    private static final JsonNode LAYER = schema(Format.LAYER);

    private final Set<JsonNode> seen = new HashSet<>();
    private JsonNode root = SCHEMA;

    @Test
    void saysWhatItIs() {
        assertThat(SCHEMA.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(SCHEMA.path("$id").asText()).isEqualTo("urn:trust-stars:framework:1");
        assertThat(SCHEMA.at("/properties/$schema/const").asText()).isEqualTo(Format.FRAMEWORK.schema());
        assertThat(SCHEMA.at("/properties/formatVersion/const").asInt()).isEqualTo(FrameworkContent.FORMAT_VERSION);
        assertThat(LAYER.path("$schema")).isEqualTo(SCHEMA.path("$schema"));
        assertThat(LAYER.path("$id").asText()).isEqualTo("urn:trust-stars:local-layer:1");
        assertThat(LAYER.at("/properties/$schema/const").asText()).isEqualTo(Format.LAYER.schema());
    }

    @Test
    void describesTheRecords() {
        structure("", SCHEMA, Format.FRAMEWORK.shape(), FrameworkContent.class);
        assertThat(seen).hasSameSizeAs(names(SCHEMA.path("$defs")));
    }

    @Test
    void describesTheRecordsOfLayersWithTheSameWords() {
        root = LAYER;
        structure("", LAYER, Format.LAYER.shape(), LocalLayer.class);
        assertThat(seen).hasSameSizeAs(names(LAYER.path("$defs")));
        for (String name : names(LAYER.path("$defs"))) {
            if (name.equals("alignment")) {
                assertThat(words(LAYER)).containsExactly("PROPOSED", "APPROVED");
                assertThat(words(SCHEMA)).containsExactly("PUBLISHED", "PROPOSED", "APPROVED");
            } else if (!name.equals("decision")) {
                assertThat(LAYER.path("$defs").path(name))
                        .isEqualTo(SCHEMA.path("$defs").path(name));
            }
        }
    }

    @Test
    void describesEveryPropertyInASentence() {
        List<JsonNode> objects = new ArrayList<>(List.of(SCHEMA, LAYER));
        SCHEMA.path("$defs").forEach(objects::add);
        LAYER.path("$defs").forEach(objects::add);
        for (JsonNode object : objects) {
            for (Map.Entry<String, JsonNode> property :
                    object.path("properties").properties()) {
                assertThat(property.getValue().path("description").asText())
                        .as(property.getKey())
                        .matches("[A-Z].{15,160}\\.");
            }
        }
    }

    @Test
    void saysWhenTheFormatVersionRises() {
        for (JsonNode schema : List.of(SCHEMA, LAYER)) {
            assertThat(schema.at("/properties/formatVersion/description").asText())
                    .isEqualTo("Always " + FrameworkContent.FORMAT_VERSION
                            + ": open to change until version 1.0.0 of the library is tagged; then any change of"
                            + " properties raises it. A reader reads its own and every earlier one.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/properties/id, a, true",
        "/properties/id, a1-b2, true",
        "/properties/id, 1a, false",
        "/properties/id, a--b, false",
        "/properties/id, a.b, false",
        "/properties/id, Ab, false",
        "/$defs/behaviour/properties/id, teamwork.collaborate, true",
        "/$defs/behaviour/properties/id, teamwork., false",
        "/$defs/statement/properties/id, a.b.c, true",
        "/properties/version, 1.2.0, true",
        "/properties/version, 01.2.0, false",
        "/properties/version, 1.2, false",
        "/properties/version, v1.2.0, false",
        "/properties/version, 1.2.1000000, false",
        "/properties/releasedOn, 2026-09-01, true",
        "/properties/releasedOn, 1 September 2026, false",
        "/properties/releasedOn, +12026-09-01, false",
        "/$defs/standard/properties/url, https://example.org, true",
        "/$defs/standard/properties/url, javascript:alert(1), false",
    })
    void knowsIdsVersionsAndDates(String pointer, String text, boolean fits) {
        String pattern = SCHEMA.at(pointer).path("pattern").asText();
        assertThat(text.matches(pattern + (pattern.endsWith("$") ? "" : ".*"))).isEqualTo(fits);
    }

    @Test
    void idsAreNoLongerThanAColumnForThem() {
        for (JsonNode schema : List.of(SCHEMA, LAYER)) {
            List<Integer> longest = new ArrayList<>();
            for (JsonNode id : schema.findParents("pattern")) {
                if (id.path("pattern").asText().startsWith("^[a-z]")) {
                    longest.add(id.path("maxLength").asInt());
                }
            }
            assertThat(longest).isNotEmpty().containsOnly(64, Framework.LONGEST_ID);
        }
    }

    private void structure(String where, JsonNode schema, Shape.Structure shape, Class<?> type) {
        if (!where.isEmpty() && !seen.add(schema)) {
            return;
        }
        assertThat(schema.path("type").asText()).as(where).isEqualTo("object");
        assertThat(schema.path("additionalProperties").asText()).as(where).isEqualTo("false");
        List<String> properties = names(schema.path("properties"));
        properties.remove(DocumentMapper.SCHEMA_PROPERTY);
        assertThat(properties)
                .as(where)
                .containsExactlyElementsOf(shape.properties().keySet());
        List<String> required = new ArrayList<>();
        shape.properties().forEach((name, property) -> {
            if (property.required()) {
                required.add(name);
            }
        });
        assertThat(schema.path("required"))
                .extracting(JsonNode::asText)
                .as(where)
                .isEqualTo(required);
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            Shape.Property property = shape.properties().get(name);
            value(
                    where + "/" + name,
                    schema.path("properties").path(name),
                    property == null ? null : property.shape(),
                    component.getAccessor().getAnnotatedReturnType());
        }
    }

    private void value(String where, JsonNode given, @Nullable Shape shape, AnnotatedType type) {
        JsonNode schema =
                given.has("$ref") ? root.at(given.path("$ref").asText().substring(1)) : given;
        if (shape instanceof Shape.Structure structure) {
            structure(where, schema, structure, (Class<?>) type.getType());
            return;
        }
        if (shape instanceof Shape.Items items) {
            assertThat(schema.path("type").asText()).as(where).isEqualTo("array");
            assertThat(schema.path("maxItems").asInt()).as(where).isEqualTo(items.most());
            value(where + "/0", schema.path("items"), items.item(), argument(type, 0));
            return;
        }
        if (shape instanceof Shape.Dictionary dictionary) {
            assertThat(schema.path("type").asText()).as(where).isEqualTo("object");
            assertThat(schema.path("maxProperties").asInt()).as(where).isEqualTo(dictionary.most());
            text(where, schema.path("propertyNames"), argument(type, 0));
            value(where + "/*", schema.path("additionalProperties"), dictionary.item(), argument(type, 1));
            return;
        }
        assertThat(schema.path("type").asText()).as(where).isEqualTo(jsonType(shape));
        if (shape instanceof Shape.Word word) {
            List<String> words = new ArrayList<>(word.words());
            if (root.equals(LAYER) && where.equals("/alignments/0/authority")) {
                words.remove("PUBLISHED"); // the reader says why
            }
            assertThat(schema.path("enum"))
                    .extracting(JsonNode::asText)
                    .as(where)
                    .isEqualTo(words);
        }
        if (shape == Shape.Simple.TEXT) {
            text(where, schema, type);
        }
    }

    /** A text for people has the limit of its annotation; any other has a pattern or nothing. */
    private static void text(String where, JsonNode schema, AnnotatedType type) {
        Text text = type.getAnnotation(Text.class);
        if (text == null) {
            assertThat(schema.path("minLength").isMissingNode()).as(where).isTrue();
        } else {
            assertThat(schema.path("maxLength").asInt()).as(where).isEqualTo(text.max());
            assertThat(schema.path("minLength").asInt()).as(where).isEqualTo(1);
        }
    }

    private static List<String> words(JsonNode schema) {
        List<String> words = new ArrayList<>();
        schema.at("/$defs/alignment/properties/authority/enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static String jsonType(@Nullable Shape shape) {
        return shape == Shape.Simple.NUMBER ? "integer" : shape == Shape.Simple.FLAG ? "boolean" : "string";
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode schema(Format<?> format) {
        try {
            return new JsonMapper().readTree(Case.resource(format.schema()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
