// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import trust.stars.model.Alignment;
import trust.stars.model.Behaviour;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Rewording;
import trust.stars.model.Role;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.model.Value;
import trust.stars.model.Waiver;

class TablesTest {
    /** The lists that have sheets of their own. */
    private static final Set<String> SHEETS = Set.of(
            "values",
            "behaviours",
            "retiredBehaviours",
            "standards",
            "statements",
            "roles",
            "crosswalk",
            "alignments",
            "unaligned",
            "releaseNotes/rewordings",
            "waivers");

    @Test
    void haveAPlaceForEveryComponentOfEveryRecord() {
        assertThat(new TreeSet<>(Tables.FIELDS.stream()
                        .map(field -> field.column().property())
                        .toList()))
                .isEqualTo(components(FrameworkContent.class));
        Map.of(
                        Tables.VALUES, Value.class,
                        Tables.BEHAVIOURS, Behaviour.class,
                        Tables.REWORDINGS, Rewording.class,
                        Tables.WAIVERS, Waiver.class,
                        Tables.STANDARDS, ProfessionalStandard.class,
                        Tables.STATEMENTS, Statement.class,
                        Tables.ALIGNMENTS, Alignment.class,
                        Tables.UNALIGNED, Unaligned.class)
                .forEach((table, type) -> assertThat(properties(table)).isEqualTo(components(type)));
        Set<String> ofRoles = components(Role.class);
        ofRoles.add("standards");
        assertThat(properties(Tables.ROLES)).isEqualTo(ofRoles);
    }

    @Test
    void nameEachColumnOnce() {
        for (Table table : Tables.ALL) {
            assertThat(table.columns().stream().map(column -> Column.plain(column.header())))
                    .doesNotHaveDuplicates();
        }
    }

    private static Set<String> properties(Table table) {
        List<String> properties = table.columns().stream()
                .map(Column::property)
                .filter(property -> !property.isEmpty())
                .toList();
        return new TreeSet<>(properties);
    }

    private static Set<String> components(Class<?> type) {
        Set<String> components = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isRecord() && component.getType() != FrameworkVersion.class) {
                components(component.getType()).forEach(part -> components.add(component.getName() + "/" + part));
            } else {
                components.add(component.getName());
            }
        }
        components.removeAll(SHEETS);
        return components;
    }
}
