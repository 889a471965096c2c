// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.Frameworks;
import trust.stars.model.Retirement;

/** A framework that a test changes step by step, by the ids of its items and the names of their components. */
final class Sketch {
    private FrameworkContent content;

    private Sketch(FrameworkContent content) {
        this.content = content;
    }

    static Sketch of(FrameworkContent content) {
        return new Sketch(content);
    }

    /** The example without what was said about its own release, so that nothing in it is declared. */
    static Sketch example() {
        return of(Frameworks.example()).set("our-framework", "releaseNotes", null);
    }

    FrameworkContent content() {
        return content;
    }

    Framework framework() {
        return Framework.of(content);
    }

    Sketch set(String id, String component, @Nullable Object value) {
        return replace(id, item -> with(item, component, value));
    }

    Sketch remove(String id) {
        return replace(id, item -> null);
    }

    Sketch insert(String holder, String list, int position, Record item) {
        return edit(holder, list, items -> items.add(position, item));
    }

    Sketch move(String holder, String list, int from, int to) {
        return edit(holder, list, items -> items.add(to, items.remove(from)));
    }

    /** Retires a behaviour, value or role; a behaviour becomes the last of the retired ones. */
    Sketch retire(String id, String... replacedBy) {
        Retirement retirement = new Retirement(FrameworkVersion.of(2, 1, 0), List.of(replacedBy), "Said better.");
        if (get(id) instanceof Behaviour behaviour) {
            Behaviour retired = with(behaviour, "retired", retirement);
            return remove(id).edit(behaviour.valueId(), "retiredBehaviours", items -> items.add(retired));
        }
        return set(id, "retired", retirement);
    }

    /** Takes a retirement back; a behaviour becomes the first of the active ones. */
    Sketch restore(String id) {
        if (get(id) instanceof Behaviour behaviour) {
            return remove(id).insert(behaviour.valueId(), "behaviours", 0, with(behaviour, "retired", null));
        }
        return set(id, "retired", null);
    }

    Record get(String id) {
        List<Record> found = new ArrayList<>();
        mapped(content, id, item -> {
            found.add(item);
            return item;
        });
        return found.get(0);
    }

    Sketch edit(String holder, String list, Consumer<List<Record>> edit) {
        return replace(holder, item -> {
            List<Record> items = new ArrayList<>();
            ((List<?>) requireNonNull(component(item, list))).forEach(part -> items.add((Record) part));
            edit.accept(items);
            return with(item, list, items);
        });
    }

    private Sketch replace(String id, Function<Record, @Nullable Record> edit) {
        content = (FrameworkContent) requireNonNull(mapped(content, id, edit));
        return this;
    }

    private static @Nullable Record mapped(Record item, String id, Function<Record, @Nullable Record> edit) {
        Record result = item;
        for (RecordComponent component : item.getClass().getRecordComponents()) {
            Object value = component(item, component.getName());
            if (component.getName().equals("id") && id.equals(value)) {
                return edit.apply(item);
            }
            if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record) {
                List<Record> items = new ArrayList<>();
                for (Object part : list) {
                    Record now = mapped((Record) part, id, edit);
                    if (now != null) {
                        items.add(now);
                    }
                }
                result = items.equals(list) ? result : with(result, component.getName(), items);
            }
        }
        return result;
    }

    static @Nullable Object component(Record item, String name) {
        try {
            return item.getClass().getMethod(name).invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(item.getClass() + " has no component " + name, e);
        }
    }

    /** The record with one component replaced. */
    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R item, String name, @Nullable Object value) {
        RecordComponent[] components = item.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        boolean found = false;
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean here = components[i].getName().equals(name);
            values[i] = here ? value : component(item, components[i].getName());
            found |= here;
        }
        if (!found) {
            throw new AssertionError(item.getClass() + " has no component " + name);
        }
        try {
            return (R) item.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(String.valueOf(e.getCause()), e);
        }
    }
}
