// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.check.ShapeFindings;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.Omittable;

/**
 * What a place in a document may hold, derived from the records of the model. Only here do components become
 * properties.
 */
sealed interface Shape {
    /** What an editor calls it. */
    String description();

    /** An object with known properties. */
    record Structure(Map<String, Property> properties) implements Shape {
        @Override
        public String description() {
            return ShapeFindings.OBJECT;
        }
    }

    /** A property of an object. */
    record Property(Shape shape, boolean required) {}

    /** An object whose property names are free. */
    record Dictionary(Shape item, int most) implements Shape {
        @Override
        public String description() {
            return ShapeFindings.OBJECT;
        }
    }

    /** A list. */
    record Items(Shape item, int most) implements Shape {
        @Override
        public String description() {
            return ShapeFindings.LIST;
        }
    }

    /** A word from a fixed set. */
    record Word(List<String> words) implements Shape {
        @Override
        public String description() {
            return ShapeFindings.oneOf(words);
        }
    }

    /** A text, number, flag, date or version. */
    enum Simple implements Shape {
        TEXT(ShapeFindings.TEXT),
        NUMBER(ShapeFindings.NUMBER),
        FLAG(ShapeFindings.FLAG),
        DATE(ShapeFindings.DATE),
        VERSION(ShapeFindings.VERSION);

        private final String description;

        Simple(String description) {
            this.description = description;
        }

        @Override
        public String description() {
            return description;
        }
    }

    /** The shape of a type that occurs in documents. */
    static Shape of(Class<?> type) {
        if (type.isRecord() && type != FrameworkVersion.class) {
            Map<String, Property> properties = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                boolean optional = component.isAnnotationPresent(Omittable.class)
                        || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                properties.put(component.getName(), new Property(of(component), !optional));
            }
            return new Structure(properties);
        }
        if (type.isEnum()) {
            List<String> words = new ArrayList<>();
            for (Object constant : type.getEnumConstants()) {
                words.add(((Enum<?>) constant).name());
            }
            return new Word(words);
        }
        return type == FrameworkVersion.class
                ? Simple.VERSION
                : type == LocalDate.class
                        ? Simple.DATE
                        : type == int.class ? Simple.NUMBER : type == boolean.class ? Simple.FLAG : text(type);
    }

    private static Shape text(Class<?> type) {
        if (type != String.class) {
            throw new IllegalStateException("no shape is known for " + type);
        }
        return Simple.TEXT;
    }

    private static Shape of(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType type) {
            Size size = component.getAccessor().getAnnotation(Size.class);
            int most = size == null ? Limits.ITEMS : size.max();
            Type[] arguments = type.getActualTypeArguments();
            Shape item = of((Class<?>) arguments[arguments.length - 1]);
            return type.getRawType() == Map.class ? new Dictionary(item, most) : new Items(item, most);
        }
        return of(component.getType());
    }
}
