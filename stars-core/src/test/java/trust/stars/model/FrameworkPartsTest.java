// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.Draft;
import trust.stars.fixtures.Frameworks;

/** Which parts of a compiled framework are built, and when. */
class FrameworkPartsTest {
    private final List<String> built = new ArrayList<>();
    private final FrameworkContent content = Frameworks.example();
    private final Framework framework = Framework.compiled(new Recording(content));

    @Test
    void aValueOrABehaviourNeedsNoOtherPart() {
        framework.value("teamwork");
        framework.behaviour("success.aim");
        framework.resolve("teamwork.gone");
        framework.search("listen");
        assertThat(built).isEmpty();
    }

    @Test
    void whatTheFrameworkIsCalledIsInItsHead() {
        assertThat(framework.title()).isEqualTo("Our Framework");
        assertThat(framework).hasToString("Our Framework 2.1.0");
        assertThat(built).containsExactly("head");
    }

    @Test
    void theMappingsOfARoleNeedTheStandardsOfThatRole() {
        Framework whole = Framework.of(content);
        Role teacher = framework.role("teacher");
        assertThat(framework.mappings(teacher))
                .isEqualTo(whole.mappings(teacher))
                .isNotEmpty();
        assertThat(framework.mappings(List.of(teacher, teacher))).isEqualTo(whole.mappings(teacher));
        assertThat(framework.mappings(framework.role("cook"))).isEmpty();
        assertThat(built).containsExactly("roles", "standard teachers");
    }

    @Test
    void theMappingsOfAllRolesAreThoseOfEach() {
        Role teacher = framework.role("teacher");
        List<RoleMapping> before = framework.mappings(teacher);
        assertThat(framework.mappings()).isEqualTo(Framework.of(content).mappings());
        assertThat(framework.mappings().get(0)).isSameAs(before.get(0));
        assertThat(built).containsExactly("roles", "standard teachers", "whole");
    }

    @Test
    void coverageNeedsTheWholeFramework() {
        assertThat(framework.coverage().unalignedStatements()).hasSize(2);
        assertThat(built).containsExactly("whole", "roles");
    }

    @Test
    void aStandardThatRolesShareIsBuiltOnce() {
        FrameworkContent shared = Draft.with(draft -> {
            draft.role("teacher", "std");
            draft.role("head", "std");
            draft.align("std.s1", "team.share");
        });
        Framework compiled = Framework.compiled(new Recording(shared));

        assertThat(compiled.mappings(compiled.roles()))
                .isEqualTo(Framework.of(shared).mappings(compiled.roles()))
                .hasSize(1);
        assertThat(built).containsExactly("roles", "standard std");
    }

    @Test
    void everythingElseIsBuiltOnce() {
        assertThat(framework.standard("old-code")).isEqualTo(content.standards().get(1));
        assertThat(framework.coverage().unreachedBehaviours())
                .isEqualTo(Framework.of(content).coverage().unreachedBehaviours());
        assertThat(framework).isEqualTo(Framework.of(content));
        framework.mappings(framework.role("teacher"));
        assertThat(built).containsExactly("whole", "roles");
    }

    /** Records what was asked for; a part holds only what it promises. */
    private final class Recording extends FrameworkParts {
        private final FrameworkContent content;

        Recording(FrameworkContent content) {
            super(content.values());
            this.content = content;
        }

        @Override
        protected FrameworkContent makeHead() {
            built.add("head");
            return bare();
        }

        @Override
        protected FrameworkContent makeRoles() {
            built.add("roles");
            return bare().toBuilder()
                    .roles(content.roles())
                    .titleQualifiers(content.titleQualifiers())
                    .titleSubjects(content.titleSubjects())
                    .build();
        }

        @Override
        protected FrameworkContent makeStandard(String id) {
            built.add("standard " + id);
            List<ProfessionalStandard> standards = new ArrayList<>(content.standards());
            standards.removeIf(standard -> !standard.id().equals(id));
            List<Alignment> alignments = new ArrayList<>(content.alignments());
            alignments.removeIf(alignment -> standards.stream()
                    .flatMap(standard -> standard.statements().stream())
                    .noneMatch(statement -> statement.id().equals(alignment.statement())));
            return bare().toBuilder()
                    .standards(standards)
                    .alignments(alignments)
                    .build();
        }

        @Override
        protected FrameworkContent makeWhole() {
            built.add("whole");
            return content;
        }

        /** What the framework is called, its version and its introduction. */
        private FrameworkContent bare() {
            return FrameworkContent.builder()
                    .id(content.id())
                    .title(content.title())
                    .acronym(content.acronym())
                    .version(content.version())
                    .language(content.language())
                    .publisher(content.publisher())
                    .introduction(content.introduction())
                    .values(List.of())
                    .build();
        }
    }
}
