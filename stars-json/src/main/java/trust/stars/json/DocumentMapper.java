// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonAppend;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Dates;
import trust.stars.model.FrameworkContent;
import trust.stars.model.LocalLayer;

/** Jackson, set up to bind only good documents and to write the canonical form. */
final class DocumentMapper {
    /** The property that tells a text editor which schema to use. */
    static final String SCHEMA_PROPERTY = "$schema";

    /** Writing puts the schema first. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonAppend(prepend = true, attrs = @JsonAppend.Attr(SCHEMA_PROPERTY))
    private interface Root {}

    private static final Object IDS = new Object();

    private static final JsonMapper MAPPER = mapper();

    /** The ids of one document. */
    private static final class Ids {
        private final Map<String, String> known = new HashMap<>();

        String once(String id) {
            String first = known.putIfAbsent(id, id);
            return first == null ? id : first;
        }
    }

    private DocumentMapper() {}

    static ObjectReader reader(Class<? extends Record> type, String schema) {
        return MAPPER.readerFor(type).withAttribute(SCHEMA_PROPERTY, schema);
    }

    /** A reader for one document. */
    static ObjectReader forOne(ObjectReader reader) {
        return reader.withAttribute(IDS, new Ids());
    }

    static ObjectWriter writer(Class<? extends Record> type, String schema) {
        return MAPPER.writerFor(type).withAttribute(SCHEMA_PROPERTY, schema).with(printer());
    }

    private static JsonMapper mapper() {
        SimpleModule scalars = new SimpleModule();
        scalars.addDeserializer(String.class, new TextReader());
        scalars.addDeserializer(LocalDate.class, new DateReader());
        scalars.addSerializer(LocalDate.class, new DateWriter());
        scalars.setDeserializerModifier(new Words());
        JsonMapper.Builder builder = JsonMapper.builder(Limits.factory(Limits.NAME_BYTES))
                .addModule(scalars)
                .annotationIntrospector(new Components())
                .addMixIn(FrameworkContent.class, Root.class)
                .addMixIn(LocalLayer.class, Root.class)
                .addHandler(new SchemaProperty())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        for (LogicalType type : LogicalType.values()) {
            builder.withCoercionConfig(type, config -> {
                for (CoercionInputShape shape : CoercionInputShape.values()) {
                    config.setCoercion(shape, CoercionAction.Fail);
                }
            });
        }
        return builder.build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    /** Binds documents to records, component by component: for other mappers they are maps. */
    private static final class Components extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAsValue(Annotated method) {
            return method.getRawType() == Map.class ? Boolean.FALSE : super.hasAsValue(method);
        }

        @Override
        public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated creator) {
            boolean takesMap = creator instanceof AnnotatedMethod method && method.getRawParameterType(0) == Map.class;
            return takesMap ? JsonCreator.Mode.DISABLED : super.findCreatorAnnotation(config, creator);
        }
    }

    /** Accepts the one property that is not part of the content. */
    private static final class SchemaProperty extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String name)
                throws IOException {
            return name.equals(SCHEMA_PROPERTY)
                    && parser.getParsingContext().getParent().inRoot()
                    && parser.currentToken() == JsonToken.VALUE_STRING
                    && parser.getText().equals(context.getAttribute(SCHEMA_PROPERTY));
        }
    }

    /** Makes Jackson read words of a fixed set exactly as written: it would trim them. */
    private static final class Words extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            return new WordReader(type.getRawClass());
        }
    }

    private static final class WordReader extends JsonDeserializer<Object> {
        private final Class<?> type;
        private final Map<String, Object> words = new HashMap<>();

        WordReader(Class<?> type) {
            this.type = type;
            for (Object word : type.getEnumConstants()) {
                words.put(((Enum<?>) word).name(), word);
            }
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object word = parser.currentToken() == JsonToken.VALUE_STRING ? words.get(parser.getText()) : null;
            return word == null ? context.handleUnexpectedToken(type, parser) : word;
        }
    }

    /** Reads repeated ids as one object: in a large document most texts are references. */
    private static final class TextReader extends JsonDeserializer<String> {
        private static final int LONGEST_ID = 130;

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            return text.length() <= LONGEST_ID && text.indexOf(' ') < 0 && context.getAttribute(IDS) instanceof Ids ids
                    ? ids.once(text)
                    : text;
        }
    }

    private static final class DateReader extends JsonDeserializer<LocalDate> {
        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            try {
                return Dates.parse(parser.getText());
            } catch (DateTimeException e) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a date");
            }
        }
    }

    private static final class DateWriter extends JsonSerializer<LocalDate> {
        @Override
        public void serialize(LocalDate date, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(date.toString());
        }
    }
}
