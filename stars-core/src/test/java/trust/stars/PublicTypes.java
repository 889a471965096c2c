// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.ReleaseSamples;
import trust.stars.model.Framework;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;
import trust.stars.validation.Rule;

/** The public records of the library, and one instance of each with nothing absent. */
final class PublicTypes {
    /** Public only for our other modules. */
    private static final Set<String> INTERNAL = Set.of("trust.stars.check", "trust.stars.text");

    private static final Map<Class<?>, Object> SAMPLES = samples();

    private PublicTypes() {}

    static List<Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("trust.stars").stream()
                        .filter(type -> type.isRecord() && isPublic(type) && !INTERNAL.contains(type.getPackageName()))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    /** The instance of a record, among those that the example reaches, with the fewest absent components. */
    static Object sample(Class<?> type) {
        Object sample = SAMPLES.get(type);
        if (sample == null) {
            throw new AssertionError("the example has no " + type.getSimpleName());
        }
        return sample;
    }

    static Object component(Object sample, RecordComponent component) {
        Object value = valueOf(sample, component);
        if (value == null) {
            throw new AssertionError(
                    "the example has no " + sample.getClass().getSimpleName() + " with " + component.getName());
        }
        return value;
    }

    /** The sample with one component replaced. */
    static Object with(Object sample, RecordComponent replaced, @Nullable Object value) throws Exception {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean here = components[i].getName().equals(replaced.getName());
            values[i] = here ? value : components[i].getAccessor().invoke(sample);
        }
        try {
            return sample.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw (Exception) Objects.requireNonNull(e.getCause());
        }
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicTypes::isPublic).orElse(true);
    }

    private static Map<Class<?>, Object> samples() {
        Framework framework = Framework.of(Frameworks.example());
        List<Object> found = new ArrayList<>();
        collect(framework.content(), found);
        collect(framework.mappings(), found);
        collect(Frameworks.layer(), found);
        Problem problem = Problem.of(Rule.SYNTAX, "/a", "message", "hint");
        collect(new Report("a.json", List.of(problem), 1), found);
        collect(ReleaseSamples.all(), found);
        Map<Class<?>, Object> samples = new LinkedHashMap<>();
        found.sort(Comparator.comparingLong(PublicTypes::absent));
        found.forEach(item -> samples.putIfAbsent(item.getClass(), item));
        return samples;
    }

    private static void collect(@Nullable Object item, List<Object> found) {
        if (item instanceof Collection<?> items) {
            items.forEach(part -> collect(part, found));
        } else if (item != null && item.getClass().isRecord()) {
            found.add(item);
            for (RecordComponent component : item.getClass().getRecordComponents()) {
                collect(valueOf(item, component), found);
            }
        }
    }

    private static long absent(Object sample) {
        long absent = 0;
        for (RecordComponent component : sample.getClass().getRecordComponents()) {
            Object value = valueOf(sample, component);
            boolean empty = value instanceof Collection<?> items && items.isEmpty();
            absent += value == null || empty ? 1 : 0;
        }
        return absent;
    }

    private static @Nullable Object valueOf(Object sample, RecordComponent component) {
        try {
            return component.getAccessor().invoke(sample);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
