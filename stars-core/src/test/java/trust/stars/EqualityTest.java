// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trust.stars.fixtures.Frameworks;
import trust.stars.model.Entry;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ItemKind;
import trust.stars.model.LocalLayer;
import trust.stars.model.Unaligned;
import trust.stars.release.Change;
import trust.stars.release.ChangedItem;

class EqualityTest {
    /** Their format version has only one possible value. */
    private static final List<Class<?>> DOCUMENTS = List.of(FrameworkContent.class, LocalLayer.class);

    private static final ChangedItem ONE = new ChangedItem(ItemKind.VALUE, "one");
    private static final ChangedItem OTHER = new ChangedItem(ItemKind.VALUE, "other");
    private static final Entry NONE = new Unaligned("one", "It is about the law.", null);
    private static final Entry NO_OTHER = new Unaligned("other", "It is about the law.", null);

    static List<Class<?>> records() {
        // documents: below
        return PublicTypes.records().stream()
                .filter(type -> !DOCUMENTS.contains(type))
                .toList();
    }

    static Stream<RecordComponent> componentsOfContent() {
        return DOCUMENTS.stream()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(component -> component.getType() != int.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordsAreEqualIfTheirComponentsAre(Class<?> type) {
        EqualsVerifier.forClass(type)
                // null is refused
                .suppress(Warning.NULL_FIELDS)
                .withPrefabValues(Entry.class, NONE, NO_OTHER)
                .withPrefabValues(Change.class, new Change.Vanished(ONE, NONE), new Change.Vanished(OTHER, NONE))
                .verify();
    }

    @ParameterizedTest
    @MethodSource("componentsOfContent")
    void contentsDifferIfOneComponentDoes(RecordComponent component) throws Exception {
        Object example = PublicTypes.sample(component.getDeclaringRecord());
        Map<Class<?>, Object> others = Map.of(
                String.class, "other", List.class, List.of(), FrameworkVersion.class, FrameworkVersion.of(1, 0, 0));

        Object other = PublicTypes.with(example, component, others.get(component.getType()));

        assertThat(other).isNotEqualTo(example).doesNotHaveSameHashCodeAs(example);
        Object same = PublicTypes.with(example, component, PublicTypes.component(example, component));
        assertThat(same).isEqualTo(example).hasSameHashCodeAs(example);
    }

    @Test
    void frameworksAreEqualIfTheirContentsAre() {
        Framework framework = Framework.of(Frameworks.example());
        Framework same = Framework.of(Frameworks.example());
        same.search("share");
        Framework other = Framework.of(Frameworks.contents().sample());

        assertThat(framework)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(other)
                .isNotEqualTo(framework.content())
                .isNotEqualTo(null);
    }
}
