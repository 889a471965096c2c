// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import trust.stars.model.Alignment;
import trust.stars.model.Behaviour;
import trust.stars.model.FrameworkContent;
import trust.stars.model.ItemKind;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Role;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.model.Value;

/**
 * Which components have no change of field. A component that is added to a record of the model is compared by itself; one
 * that is named like another in this list would be passed over, and fails here.
 */
class ComponentComparisonTest {
    static Stream<Arguments> passedOver() {
        return Stream.of(
                Arguments.of(
                        FrameworkContent.class,
                        ItemKind.FRAMEWORK,
                        Set.of(
                                "formatVersion",
                                "version",
                                "releasedOn",
                                "effectiveFrom",
                                "releaseNotes",
                                "waivers",
                                "values",
                                "standards",
                                "roles",
                                "alignments",
                                "unaligned")),
                Arguments.of(Value.class, ItemKind.VALUE, Set.of("behaviours", "retiredBehaviours", "retired")),
                Arguments.of(Behaviour.class, ItemKind.BEHAVIOUR, Set.of("retired")),
                Arguments.of(ProfessionalStandard.class, ItemKind.STANDARD, Set.of("statements")),
                Arguments.of(Statement.class, ItemKind.STATEMENT, Set.of()),
                Arguments.of(Role.class, ItemKind.ROLE, Set.of("retired")),
                Arguments.of(Alignment.class, ItemKind.ALIGNMENT, Set.of()),
                Arguments.of(Unaligned.class, ItemKind.UNALIGNED, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("passedOver")
    void everyOtherComponentIsCompared(Class<? extends Record> type, ItemKind kind, Set<String> passedOver) {
        Set<String> notTold = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (ComponentComparison.isReportedElsewhere(kind, component.getName())) {
                notTold.add(component.getName());
            }
        }
        assertThat(notTold).isEqualTo(new TreeSet<>(passedOver));
    }
}
