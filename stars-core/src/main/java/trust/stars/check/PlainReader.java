// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.text.Quote;
import trust.stars.text.Suggestions;

/** Reads plain data. What it returns is null from the first finding on. */
final class PlainReader {
    private final Findings findings;
    private final Suggestions suggestions = new Suggestions();

    PlainReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reads what stands at a place.
     *
     * @param plain what a JSON library has read there
     * @param declared what belongs there
     * @param path the place, a JSON Pointer
     */
    @Nullable
    Object read(@Nullable Object plain, Type declared, String path) {
        Class<?> type = (Class<?>) (declared instanceof ParameterizedType generic ? generic.getRawType() : declared);
        Object data = plain instanceof Object[] items ? Arrays.asList(items) : plain;
        if (data == null) {
            return note(ShapeFindings.nullValue(path));
        } else if (!fits(data, type)) {
            return note(ShapeFindings.wrongType(path, found(data), type.isEnum(), description(type)));
        } else if (data instanceof List<?> items) {
            return list(items, PlainData.argument(declared, 0), path);
        } else if (data instanceof Map<?, ?> properties) {
            return type == Map.class
                    ? map(properties, PlainData.argument(declared, 1), path)
                    : object(properties, type, path);
        } else if (data instanceof Number number) {
            return number.intValue();
        }
        return type == String.class || type == boolean.class ? data : meaning((String) data, type, path);
    }

    private static boolean fits(Object data, Class<?> type) {
        if (type == List.class) {
            return data instanceof List;
        } else if (type == boolean.class) {
            return data instanceof Boolean;
        } else if (type == int.class) {
            return PlainData.isWhole(data) && new BigInteger(data.toString()).bitLength() < Integer.SIZE;
        }
        return isText(type) ? data instanceof String : data instanceof Map;
    }

    private static boolean isText(Class<?> type) {
        return type == String.class || type == LocalDate.class || type.isEnum() || isVersion(type);
    }

    private static boolean isVersion(Class<?> type) {
        return type.isRecord() && PlainData.isText(type);
    }

    /** The day, version or word that a text stands for. */
    private @Nullable Object meaning(String text, Class<?> type, String path) {
        if (type.isEnum()) {
            List<String> words = words(type);
            int index = words.indexOf(text);
            return index < 0
                    ? note(ShapeFindings.unknownWord(path, text, words, suggestions))
                    : type.getEnumConstants()[index];
        }
        try {
            return type == LocalDate.class
                    ? Dates.parse(text)
                    : type.getMethod("parse", String.class).invoke(null, text);
        } catch (DateTimeException e) {
            return note(ShapeFindings.invalidDate(path, text));
        } catch (InvocationTargetException e) {
            return note(ShapeFindings.invalidVersion(path, text));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<@Nullable Object> list(List<?> items, Type declared, String path) {
        List<@Nullable Object> list = new ArrayList<>(items.size());
        for (Object item : items) {
            list.add(read(item, declared, path + "/" + list.size()));
        }
        return list;
    }

    private Map<Object, @Nullable Object> map(Map<?, ?> entries, Type declared, String path) {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        entries.forEach((key, entry) ->
                map.put(key, read(entry, declared, path + "/" + Pointers.escape((String) key))));
        return map;
    }

    private @Nullable Object object(Map<?, ?> properties, Class<?> type, String path) {
        if (!type.isSealed()) {
            return record(properties, type, Set.of(), path);
        }
        Map<String, Class<?>> sorts = new LinkedHashMap<>();
        addSorts(type, sorts);
        List<String> names = List.copyOf(sorts.keySet());
        Object name = properties.get(PlainData.TYPE);
        if (!(name instanceof String text)) {
            return note(ShapeFindings.missingProperty(path, PlainData.TYPE, ShapeFindings.oneOf(names)));
        }
        Class<?> sort = sorts.get(text);
        return sort == null
                ? note(ShapeFindings.unknownWord(path + "/" + PlainData.TYPE, text, names, suggestions))
                : record(properties, sort, Set.of(PlainData.TYPE), path);
    }

    private static void addSorts(Class<?> type, Map<String, Class<?>> sorts) {
        if (type.isSealed()) {
            for (Class<?> sort : type.getPermittedSubclasses()) {
                addSorts(sort, sorts);
            }
        } else {
            sorts.put(type.getSimpleName(), type);
        }
    }

    private @Nullable Object record(Map<?, ?> properties, Class<?> type, Set<String> more, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            String name = component.getName();
            parts.put(
                    name,
                    properties.containsKey(name)
                            ? read(properties.get(name), component.getGenericType(), path + "/" + name)
                            : absent(component, path));
        }
        for (Object property : properties.keySet()) {
            String name = (String) property;
            if (!parts.containsKey(name) && !more.contains(name)) {
                note(ShapeFindings.unknownProperty(
                        path + "/" + Pointers.escape(name), name, parts.keySet(), suggestions));
            }
        }
        return findings.hasErrors()
                ? null
                : made(type, components, parts.values().toArray());
    }

    private @Nullable Object absent(RecordComponent component, String path) {
        Class<?> type = component.getType();
        if (PlainData.isOmittable(component)) {
            return type == List.class ? List.of() : type == Map.class ? Map.of() : (Object) false;
        }
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? null
                : note(ShapeFindings.missingProperty(path, component.getName(), description(type)));
    }

    private static Object made(Class<?> type, RecordComponent[] components, @Nullable Object[] parts) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refusal ? refusal : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record could not be made: " + type, e);
        }
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(word -> ((Enum<?>) word).name())
                .toList();
    }

    private static String description(Class<?> type) {
        if (type == String.class) {
            return ShapeFindings.TEXT;
        } else if (type == LocalDate.class) {
            return ShapeFindings.DATE;
        } else if (type == int.class) {
            return ShapeFindings.NUMBER;
        } else if (type == boolean.class) {
            return ShapeFindings.FLAG;
        } else if (type.isEnum()) {
            return ShapeFindings.oneOf(words(type));
        } else if (type == List.class) {
            return ShapeFindings.LIST;
        }
        return isVersion(type) ? ShapeFindings.VERSION : ShapeFindings.OBJECT;
    }

    private static String found(Object plain) {
        if (plain instanceof Map) {
            return "an object";
        } else if (plain instanceof List) {
            return "a list";
        } else if (plain instanceof String text) {
            return "the text " + Quote.of(text);
        }
        return plain instanceof Number ? "the number " + Quote.of(plain.toString()) : plain.toString();
    }

    private @Nullable Object note(Finding finding) {
        findings.add(finding);
        return null;
    }
}
