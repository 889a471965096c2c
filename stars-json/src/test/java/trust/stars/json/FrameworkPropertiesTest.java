// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.SeededProperty;
import trust.stars.model.Behaviour;
import trust.stars.model.Coverage;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.Role;
import trust.stars.model.RoleMapping;
import trust.stars.model.Value;

@Tag("locale")
class FrameworkPropertiesTest {
    @Provide
    Arbitrary<Framework> frameworks() {
        return Frameworks.frameworks();
    }

    @SeededProperty
    void whatIsWrittenIsReadBackAndWrittenAlike(@ForAll("frameworks") Framework framework) throws IOException {
        String written = FrameworkWriter.write(framework);

        Framework read =
                FrameworkReader.read(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)), "written");

        assertThat(read).isEqualTo(framework).hasSameHashCodeAs(framework);
        assertThat(FrameworkWriter.write(read)).isEqualTo(written);
    }

    @SeededProperty
    void everyItemIsFoundByItsId(@ForAll("frameworks") Framework framework) {
        FrameworkContent content = framework.content();
        for (Value value : content.values()) {
            assertThat(framework.value(value.id())).isSameAs(value);
            for (Behaviour behaviour : all(value)) {
                assertThat(framework.behaviour(behaviour.id())).isSameAs(behaviour);
                assertThat(framework.valueFor(behaviour)).isSameAs(value);
            }
        }
        content.roles().forEach(role -> assertThat(framework.role(role.id())).isSameAs(role));
        content.standards()
                .forEach(standard ->
                        assertThat(framework.standard(standard.id())).isSameAs(standard));
    }

    @SeededProperty
    void listsHoldActiveItemsInPrintOrder(@ForAll("frameworks") Framework framework) {
        FrameworkContent content = framework.content();
        assertThat(framework.values())
                .isEqualTo(content.values().stream()
                        .filter(value -> value.retired() == null)
                        .toList());
        assertThat(framework.behaviours())
                .isEqualTo(framework.values().stream()
                        .flatMap(value -> value.behaviours().stream())
                        .toList());
        assertThat(framework.roles())
                .isEqualTo(content.roles().stream()
                        .filter(role -> role.retired() == null)
                        .toList());
    }

    @SeededProperty
    void whatAnIdResolvesToIsActiveAndResolvesToItself(@ForAll("frameworks") Framework framework) {
        for (Value value : framework.content().values()) {
            for (Behaviour behaviour : all(value)) {
                List<Behaviour> resolved = framework.resolve(behaviour.id());
                assertThat(resolved).doesNotHaveDuplicates();
                assertThat(framework.behaviours()).containsAll(resolved);
                for (Behaviour successor : resolved) {
                    assertThat(framework.resolve(successor.id())).containsExactly(successor);
                }
            }
        }
    }

    @SeededProperty
    void retiredBehaviourResolvesToWhatItsSuccessorsResolveTo(@ForAll("frameworks") Framework framework) {
        for (Value value : framework.content().values()) {
            for (Behaviour behaviour : value.retiredBehaviours()) {
                List<Behaviour> expected = new ArrayList<>();
                for (String successor :
                        java.util.Objects.requireNonNull(behaviour.retired()).replacedBy()) {
                    for (Behaviour active : framework.resolve(successor)) {
                        if (!expected.contains(active)) {
                            expected.add(active);
                        }
                    }
                }
                assertThat(framework.resolve(behaviour.id())).isEqualTo(expected);
            }
        }
    }

    @SeededProperty
    void everyMappingIsThatOfItsRoleAndItsBehaviour(@ForAll("frameworks") Framework framework) {
        List<RoleMapping> byRole = new ArrayList<>();
        framework.roles().forEach(role -> byRole.addAll(framework.mappings(role)));
        assertThat(byRole).isEqualTo(framework.mappings());

        List<RoleMapping> byBehaviour = new ArrayList<>();
        framework.behaviours().forEach(behaviour -> byBehaviour.addAll(framework.mappings(behaviour)));
        assertThat(byBehaviour).containsExactlyInAnyOrderElementsOf(framework.mappings());

        Coverage coverage = framework.coverage();
        for (Role role : framework.roles()) {
            for (Behaviour behaviour : framework.behaviours()) {
                assertThat(coverage.links(role, behaviour))
                        .isEqualTo(framework.mappings(role).stream()
                                .anyMatch(mapping -> mapping.behaviour().equals(behaviour)));
            }
        }
    }

    @SeededProperty
    void everyBehaviourIsFoundByItsOwnWordsInAnyLocale(@ForAll("frameworks") Framework framework) {
        Locale before = Locale.getDefault();
        for (Behaviour behaviour : framework.behaviours()) {
            List<Behaviour> found = framework.search(behaviour.text());
            assertThat(found).contains(behaviour);
            try {
                for (Locale locale : List.of(Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("lt"))) {
                    Locale.setDefault(locale);
                    Framework fresh = Framework.of(framework.content());
                    assertThat(fresh.search(behaviour.text())).isEqualTo(found);
                    assertThat(fresh.search(behaviour.text().toUpperCase(Locale.ROOT)))
                            .contains(behaviour);
                }
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @SeededProperty
    void theOrderOfTheContentAffectsOnlyOrder(@ForAll("frameworks") Framework framework, @ForAll Random random) {
        FrameworkContent content = framework.content();
        List<Value> values = shuffled(content.values(), random);
        List<Role> roles = shuffled(content.roles(), random);
        Framework other = Framework.of(new FrameworkContent(
                content.formatVersion(),
                content.id(),
                content.title(),
                null,
                content.version(),
                content.releasedOn(),
                content.effectiveFrom(),
                content.language(),
                content.publisher(),
                content.introduction(),
                content.source(),
                values,
                shuffled(content.standards(), random),
                roles,
                shuffled(content.titleQualifiers(), random),
                shuffled(content.titleSubjects(), random),
                shuffled(content.alignments(), random),
                shuffled(content.unaligned(), random),
                content.releaseNotes(),
                content.waivers()));

        assertThat(other.values()).containsExactlyInAnyOrderElementsOf(framework.values());
        assertThat(other.behaviours()).containsExactlyInAnyOrderElementsOf(framework.behaviours());
        assertThat(other.roles()).containsExactlyInAnyOrderElementsOf(framework.roles());
        assertThat(other.mappings()).containsExactlyInAnyOrderElementsOf(framework.mappings());
        assertThat(new HashSet<>(other.coverage().unreachedBehaviours()))
                .isEqualTo(new HashSet<>(framework.coverage().unreachedBehaviours()));
        for (Value value : content.values()) {
            for (Behaviour behaviour : all(value)) {
                assertThat(other.resolve(behaviour.id())).isEqualTo(framework.resolve(behaviour.id()));
            }
        }
    }

    private static List<Behaviour> all(Value value) {
        List<Behaviour> all = new ArrayList<>(value.behaviours());
        all.addAll(value.retiredBehaviours());
        return all;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
