// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import trust.stars.fixtures.Frameworks;
import trust.stars.model.Framework;
import trust.stars.model.Role;

/** Every public record, component by component: nothing that goes in or comes out can change it. */
class ImmutabilityTest {
    @ParameterizedTest
    @MethodSource("collections")
    void copiesWhatItIsGiven(Class<?> type, RecordComponent component) throws Exception {
        Object sample = PublicTypes.sample(type);
        Object given = mutable(PublicTypes.component(sample, component));
        Object made = PublicTypes.with(sample, component, given);
        assertThat(made).isEqualTo(sample);

        clear(given);

        assertThat(made).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("collections")
    void returnsWhatCannotBeChanged(Class<?> type, RecordComponent component) {
        Object returned = PublicTypes.component(PublicTypes.sample(type), component);

        assertThatThrownBy(() -> clear(returned)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("collections")
    void refusesNullAmongItems(Class<?> type, RecordComponent component) {
        Object sample = PublicTypes.sample(type);
        Object given = PublicTypes.component(sample, component) instanceof Map
                ? new HashMap<>(Collections.singletonMap("key", null))
                : Arrays.asList((Object) null);

        assertThatThrownBy(() -> PublicTypes.with(sample, component, given)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @MethodSource("references")
    void refusesNullByNameUnlessItMayBeAbsent(Class<?> type, RecordComponent component) throws Exception {
        Object sample = PublicTypes.sample(type);
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            Object made = PublicTypes.with(sample, component, null);
            assertThat(component.getAccessor().invoke(made)).isNull();
        } else {
            assertThatThrownBy(() -> PublicTypes.with(sample, component, null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage(component.getName());
        }
    }

    @Test
    void listsOfTheFrameworkCannotBeChanged() {
        Framework framework = Framework.of(Frameworks.example());
        Role teacher = framework.role("teacher");
        List<List<?>> lists = List.of(
                framework.introduction(),
                framework.values(),
                framework.behaviours(),
                framework.resolve("teamwork.both"),
                framework.resolve("success.aim"),
                framework.search("share"),
                framework.roles(),
                framework.standards(),
                framework.mappings(),
                framework.mappings(teacher),
                framework.mappings(framework.behaviour("success.aim")),
                framework.coverage().unreachedBehaviours(),
                framework.coverage().unalignedStatements());

        assertThat(lists).allSatisfy(list -> {
            assertThat(list).isNotEmpty();
            assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        });
    }

    private static Object mutable(Object collection) {
        return collection instanceof Map<?, ?> map ? new HashMap<>(map) : new ArrayList<>((Collection<?>) collection);
    }

    private static void clear(Object collection) {
        if (collection instanceof Map<?, ?> map) {
            map.clear();
        } else {
            ((Collection<?>) collection).clear();
        }
    }

    static Stream<Arguments> collections() {
        return components(type -> type == List.class || type == Map.class);
    }

    static Stream<Arguments> references() {
        return components(type -> !type.isPrimitive());
    }

    private static Stream<Arguments> components(Predicate<Class<?>> wanted) {
        return PublicTypes.records().stream()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(component -> wanted.test(component.getType()))
                .map(component -> Arguments.of(component.getDeclaringRecord(), component));
    }
}
