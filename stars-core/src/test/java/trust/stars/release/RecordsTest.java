// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.ReleaseSamples;
import trust.stars.fixtures.Sketch;
import trust.stars.model.Entry;
import trust.stars.model.ItemKind;
import trust.stars.model.Unaligned;

/** What holds for every public record of this package. */
class RecordsTest {
    private static final ChangedItem ONE = new ChangedItem(ItemKind.VALUE, "one");
    private static final ChangedItem OTHER = new ChangedItem(ItemKind.VALUE, "other");
    private static final Entry NONE = new Unaligned("one", "It is about the law.", null);
    private static final Entry NO_OTHER = new Unaligned("other", "It is about the law.", null);

    static Stream<Record> records() {
        Map<Class<?>, Record> bySort = new LinkedHashMap<>();
        ReleaseSamples.all().stream()
                .flatMap(RecordsTest::withItsParts)
                .forEach(sample -> bySort.putIfAbsent(sample.getClass(), sample));
        return bySort.values().stream();
    }

    static Stream<Arguments> references() {
        return components(type -> !type.isPrimitive());
    }

    static Stream<Arguments> lists() {
        return components(type -> type == List.class);
    }

    private static Stream<Arguments> components(Predicate<Class<?>> wanted) {
        return records()
                .flatMap(sample -> Stream.of(sample.getClass().getRecordComponents())
                        .filter(component -> wanted.test(component.getType()))
                        .map(component -> Arguments.of(sample, component)));
    }

    @Test
    void everySortOfChangeAndMeaningIsAmongTheSamples() {
        assertThat(records().<Object>map(Record::getClass))
                .contains((Object[]) Change.class.getPermittedSubclasses())
                .contains((Object[]) Meaning.class.getPermittedSubclasses())
                .contains(ChangedItem.class, StoredId.class, Release.class, Withdrawal.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordsAreEqualIfTheirComponentsAre(Record sample) {
        EqualsVerifier.forClass(sample.getClass())
                .suppress(Warning.NULL_FIELDS) // null is refused
                .withPrefabValues(Entry.class, NONE, NO_OTHER)
                .withPrefabValues(Change.class, new Change.Vanished(ONE, NONE), new Change.Vanished(OTHER, NONE))
                .verify();
    }

    @ParameterizedTest
    @MethodSource("references")
    void nullIsRefusedByNameUnlessItMayBeAbsent(Record sample, RecordComponent component) {
        String name = component.getName();
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            assertThat(Sketch.component(Sketch.with(sample, name, null), name)).isNull();
        } else {
            assertThatThrownBy(() -> Sketch.with(sample, name, null))
                    .hasRootCauseInstanceOf(NullPointerException.class)
                    .hasRootCauseMessage(name);
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listsAreCopiedAndCannotBeChanged(Record sample, RecordComponent component) {
        List<?> list = (List<?>) requireNonNull(Sketch.component(sample, component.getName()));
        List<Object> given = new ArrayList<>(list);
        Record made = Sketch.with(sample, component.getName(), given);
        given.clear();

        assertThat(made).isEqualTo(sample);
        assertThat(list).isNotEmpty();
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @InAnyLocale
    @Test
    void itemIsPrintedAsKindAndId() {
        assertThat(new ChangedItem(ItemKind.BEHAVIOUR, "teamwork.share")).hasToString("behaviour teamwork.share");
        assertThat(ItemKind.values())
                .extracting(ItemKind::toString)
                .containsExactly(
                        "framework", "value", "behaviour", "standard", "statement", "role", "alignment", "unaligned");
    }

    private static Stream<Record> withItsParts(Record sample) {
        Stream<Record> parts = Stream.of(sample.getClass().getRecordComponents())
                .map(component -> Sketch.component(sample, component.getName()))
                .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.ofNullable(part))
                .filter(part -> part instanceof Record && part.getClass().getPackage() == Change.class.getPackage())
                .flatMap(part -> withItsParts((Record) part));
        return Stream.concat(Stream.of(sample), parts);
    }
}
