// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import trust.stars.validation.Report;

/**
 * Records as maps, lists, texts, whole numbers and flags, which every JSON library writes and reads in one way, however
 * it is set up. The properties of a record are its components, in their order, without those that are absent. A record
 * that stands where its type is sealed begins with the property {@code type}, the simple name of its class.
 */
public final class PlainData {
    /** The property that says which record of a sealed type it is. */
    static final String TYPE = "type";

    private PlainData() {}

    /**
     * A record as plain data.
     *
     * @param declared its class, or the sealed type for which it stands
     */
    public static Map<String, Object> of(Record item, Class<?> declared) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (declared.isSealed()) {
            properties.put(TYPE, item.getClass().getSimpleName());
        }
        for (RecordComponent component : item.getClass().getRecordComponents()) {
            Object part = Components.value(component, item);
            if (part != null && !(saysNothing(part) && isOmittable(component))) {
                properties.put(component.getName(), plain(part, component.getGenericType()));
            }
        }
        return properties;
    }

    /**
     * The record that plain data describes, the inverse of {@link #of}. It is strict: what is unknown, missing, null or of
     * another type is refused, all of it at once, each with its JSON Pointer.
     *
     * @param <T> the sort of record
     * @param type its class, or a sealed type
     * @param plain what a JSON library has read
     * @param refusal makes what is thrown if that is no such record
     */
    public static <T> T read(
            Class<T> type, @Nullable Object plain, Function<Report, ? extends RuntimeException> refusal) {
        Findings findings = new Findings();
        Object made = new PlainReader(findings).read(plain, type, "");
        if (made == null) {
            throw refusal.apply(
                    findings.report("the JSON", finding -> finding.problem(Pointers.printable(finding.path()), "")));
        }
        return type.cast(made);
    }

    /**
     * The same for what is no document.
     *
     * @throws IllegalArgumentException if it is no such record; the message lists what is wrong
     */
    public static <T> T read(Class<T> type, @Nullable Object plain) {
        return read(type, plain, report -> new IllegalArgumentException(report.toString()));
    }

    /** Whether something that a JSON library has read is a whole number, of whatever size. */
    public static boolean isWhole(@Nullable Object plain) {
        return plain instanceof Integer || plain instanceof Long || plain instanceof BigInteger;
    }

    private static Object plain(Object part, Type declared) {
        if (part instanceof List<?> items) {
            List<Object> list = new ArrayList<>();
            items.forEach(item -> list.add(plain(item, argument(declared, 0))));
            return list;
        } else if (part instanceof Map<?, ?> entries) {
            Map<String, Object> map = new LinkedHashMap<>();
            entries.forEach((key, entry) -> map.put((String) key, plain(entry, argument(declared, 1))));
            return map;
        } else if (part instanceof Enum<?> word) {
            return word.name();
        } else if (part instanceof Record item && !isText(item.getClass())) {
            return of(item, (Class<?>) declared);
        }
        return part instanceof Boolean || part instanceof Integer ? part : part.toString();
    }

    private static boolean saysNothing(Object part) {
        return part instanceof Boolean flag
                ? !flag
                : part instanceof Map<?, ?> map ? map.isEmpty() : part instanceof Collection<?> list && list.isEmpty();
    }

    /** Whether a component is left out if it says nothing, as its annotation tells Jackson. */
    static boolean isOmittable(RecordComponent component) {
        for (Annotation each : component.getAnnotations()) {
            if (each.annotationType().isAnnotationPresent(JsonInclude.class)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a record is written as its text, as a version is. */
    static boolean isText(Class<?> type) {
        try {
            return type.getMethod("toString").isAnnotationPresent(JsonValue.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a list or a map is declared to hold. */
    static Class<?> argument(Type declared, int index) {
        return (Class<?>) ((ParameterizedType) declared).getActualTypeArguments()[index];
    }
}
