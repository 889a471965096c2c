// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.advice;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Components;
import trust.stars.model.Text;

/**
 * All texts for people in a record and in the records in it, found by their annotation, so that one that is added is
 * found, too.
 */
final class Texts {
    /** Takes each text with its JSON Pointer and the id of what it belongs to. */
    interface Visitor {
        void visit(String path, String item, String text);
    }

    private record Part(RecordComponent component, boolean text) {}

    /** What an item is known by: its own id, or the id that it is about. */
    private static final List<String> NAMES = List.of("id", "item", "statement");

    private final Visitor visitor;
    private final Map<Class<?>, List<Part>> parts = new HashMap<>();
    private final StringBuilder path = new StringBuilder();

    private Texts(Visitor visitor) {
        this.visitor = visitor;
    }

    static void visit(Record document, Visitor visitor) {
        new Texts(visitor).walk(document, "", false);
    }

    private void walk(@Nullable Object value, String item, boolean isText) {
        if (value instanceof String text && isText) {
            visitor.visit(path.toString(), item, text);
        } else if (value instanceof Record part) {
            walkParts(part, item);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walkAt(Integer.toString(i), list.get(i), item, isText);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (key, entry) -> walkAt(key.toString().replace("~", "~0").replace("/", "~1"), entry, item, isText));
        }
    }

    private void walkParts(Record part, String around) {
        List<Part> components = parts.computeIfAbsent(part.getClass(), Texts::parts);
        for (String name : NAMES) {
            for (Part component : components) {
                if (component.component().getName().equals(name)
                        && !component.text()
                        && Components.value(component.component(), part) instanceof String id) {
                    walkComponents(part, components, id);
                    return;
                }
            }
        }
        walkComponents(part, components, around);
    }

    private void walkComponents(Record part, List<Part> components, String item) {
        for (Part component : components) {
            RecordComponent declared = component.component();
            walkAt(declared.getName(), Components.value(declared, part), item, component.text());
        }
    }

    private void walkAt(String name, @Nullable Object value, String item, boolean isText) {
        int length = path.length();
        path.append('/').append(name);
        walk(value, item, isText);
        path.setLength(length);
    }

    private static List<Part> parts(Class<?> type) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            AnnotatedType declared = component.getAccessor().getAnnotatedReturnType();
            if (declared instanceof AnnotatedParameterizedType list) {
                AnnotatedType[] arguments = list.getAnnotatedActualTypeArguments();
                declared = arguments[arguments.length - 1];
            }
            parts.add(new Part(component, declared.isAnnotationPresent(Text.class)));
        }
        return parts;
    }
}
