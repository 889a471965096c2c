// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of records, read by reflection, so that one that is added is read, too. */
public final class Components {
    private Components() {}

    /**
     * Checks that the lists and maps of a record, and of the records in it, hold what they are declared to hold.
     * Deserialisation does not check that.
     *
     * @throws ClassCastException if one of them holds something else
     */
    public static void requireDeclaredTypes(Record item) {
        for (RecordComponent component : item.getClass().getRecordComponents()) {
            Object value = value(component, item);
            if (value instanceof Record part) {
                requireDeclaredTypes(part);
            } else if (component.getGenericType() instanceof ParameterizedType type) {
                Type[] declared = type.getActualTypeArguments();
                if (value instanceof Map<?, ?> map) {
                    requireAll(map.keySet(), declared[0]);
                    requireAll(map.values(), declared[1]);
                } else if (value instanceof Collection<?> items) {
                    requireAll(items, declared[0]);
                }
            }
        }
    }

    private static void requireAll(Collection<?> items, Type declared) {
        for (Object item : items) {
            if (((Class<?>) declared).cast(item) instanceof Record part) {
                requireDeclaredTypes(part);
            }
        }
    }

    /** What a record holds in a component. */
    public static @Nullable Object value(RecordComponent component, Record item) {
        try {
            return component.getAccessor().invoke(item);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a component could not be read: " + component, e);
        }
    }
}
