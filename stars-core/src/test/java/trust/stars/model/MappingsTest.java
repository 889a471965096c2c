// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.Draft;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;

class MappingsTest {
    private final Framework framework = Framework.of(Frameworks.example());
    private final Role teacher = framework.role("teacher");
    private final Role cook = framework.role("cook");
    private final Behaviour share = framework.behaviour("teamwork.share");
    private final Behaviour aim = framework.behaviour("success.aim");

    @Test
    void mapsTheStandardsOfARoleToBehaviours() {
        ProfessionalStandard standard = framework.standard("teachers");
        Statement statement = standard.statements().get(0);
        List<Alignment> alignments = framework.content().alignments();

        assertThat(framework.mappings(teacher))
                .containsExactly(
                        new RoleMapping(teacher, standard, statement, share, alignments.get(0)),
                        new RoleMapping(teacher, standard, statement, aim, alignments.get(1)));
        assertThat(framework.mappings()).isEqualTo(framework.mappings(teacher));
    }

    @Test
    void mapsABehaviourToTheRolesWhoseStandardsLinkToIt() {
        assertThat(framework.mappings(aim)).containsExactly(framework.mappings().get(1));
        assertThat(framework.mappings(framework.behaviour("success.well"))).isEmpty();
        assertThat(framework.mappings(framework.behaviour("teamwork.gone"))).isEmpty();
    }

    @Test
    void hasNothingForRetiredRolesAndRolesWithoutStandards() {
        assertThat(framework.mappings(cook)).isEmpty();
        assertThat(framework.mappings(framework.role("tutor"))).isEmpty();
    }

    @InAnyLocale
    @Test
    void refusesWhatTheFrameworkDoesNotHave() {
        Role governor = Frameworks.role("governor", "Governor", List.of(), null);
        assertThatThrownBy(() -> framework.mappings(governor))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("Our Framework 2.1.0 with our-layer has no role 'governor' – it has cook, teacher, tutor");
        assertThatThrownBy(() -> framework.mappings(Frameworks.behaviour("success.aims", "I aim.")))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage(
                        "Our Framework 2.1.0 with our-layer has no behaviour 'success.aims' – did you mean 'success.aim'?");
    }

    @Test
    void coverageSaysWhatIsLinkedAndWhatIsNot() {
        Coverage coverage = framework.coverage();

        assertThat(coverage)
                .hasToString("Our Framework 2.1.0 with our-layer: 3 of 5 behaviours unreached, 2 of 4 statements"
                        + " unaligned");
        assertThat(coverage.links(teacher, share)).isTrue();
        assertThat(coverage.links(teacher, framework.behaviour("success.well"))).isFalse();
        assertThat(coverage.links(cook, share)).isFalse();
        assertThat(coverage.unreachedBehaviours())
                .extracting(Behaviour::id)
                .containsExactly("teamwork.listen", "teamwork.cafe", "success.well");
        assertThat(coverage.unalignedStatements())
                .extracting(Statement::id)
                .containsExactly("teachers.s2", "old-code.c2");
    }

    @Test
    void coverageAnswersInBothDirections() {
        Coverage coverage = framework.coverage();
        Statement statement = framework.statement("teachers.s1");

        assertThat(coverage.behaviours(teacher)).containsExactly(share, aim);
        assertThat(coverage.behaviours(cook)).isEmpty();
        assertThat(coverage.behaviours(statement)).containsExactly(share, aim);
        assertThat(coverage.roles(share)).containsExactly(teacher);
        assertThat(coverage.statements(share)).containsExactly(statement);
        assertThat(framework.alignments(statement))
                .isEqualTo(framework.content().alignments().subList(0, 2));
        assertThat(framework.coverage()).isSameAs(coverage);
    }

    @Test
    void coverageGoesByIds() {
        Behaviour otherWords = share.toBuilder().text("I shared.").build();
        Role otherName = teacher.toBuilder().name("Class teacher").build();

        assertThat(framework.coverage().links(otherName, otherWords)).isTrue();
        assertThat(framework.coverage().roles(otherWords)).containsExactly(teacher);
        assertThat(framework.coverage().behaviours(otherName)).containsExactly(share, aim);
    }

    @Test
    void coverageKnowsWhatIsRetiredAndNothingElse() {
        Coverage coverage = framework.coverage();
        Role tutor = framework.role("tutor");
        Behaviour gone = framework.behaviour("teamwork.gone");

        assertThat(coverage.links(tutor, gone)).isFalse();
        assertThat(coverage.behaviours(tutor)).isEmpty();
        assertThat(coverage.roles(gone)).isEmpty();
        assertThat(coverage.statements(gone)).isEmpty();
        Role governor = Frameworks.role("governor", "Governor", List.of(), null);
        Behaviour unknown = Frameworks.behaviour("success.aims", "I aim.");
        String noRole = "Our Framework 2.1.0 with our-layer has no role 'governor' – it has cook, teacher, tutor";
        String noBehaviour =
                "Our Framework 2.1.0 with our-layer has no behaviour 'success.aims' – did you mean 'success.aim'?";
        assertUnknown(() -> coverage.links(governor, share), noRole);
        assertUnknown(() -> coverage.behaviours(governor), noRole);
        assertUnknown(() -> coverage.links(teacher, unknown), noBehaviour);
        assertUnknown(() -> coverage.roles(unknown), noBehaviour);
        assertUnknown(() -> coverage.statements(unknown), noBehaviour);
        assertUnknown(
                () -> coverage.behaviours(new Statement("teachers.s9", "9", "Other", null, List.of(), null)),
                "Our Framework 2.1.0 with our-layer has no statement 'teachers.s9' – did you mean 'teachers.s1'?");
    }

    private static void assertUnknown(ThrowingCallable asking, String message) {
        assertThatThrownBy(asking).isInstanceOf(UnknownIdException.class).hasMessage(message);
    }

    @Test
    void aPersonWithSeveralRolesHasEachLinkOnce() {
        Framework school = Framework.of(Draft.with(draft -> {
            draft.roles.add(Frameworks.role("teacher", "Teacher", List.of("std"), null));
            draft.roles.add(Frameworks.role("librarian", "Librarian", List.of("std"), null));
            draft.roles.add(Frameworks.role("cook", "Cook", List.of(), null));
            draft.alignments.add(Frameworks.alignment("std.s1", "team.share", Alignment.Relation.PARTIAL));
        }));
        Role first = school.role("librarian");
        Role second = school.role("teacher");

        assertThat(school.mappings(List.of(first, second)))
                .isEqualTo(school.mappings(first))
                .hasSize(1);
        assertThat(school.mappings(List.of(school.role("cook"), second))).isEqualTo(school.mappings(second));
        assertThat(school.mappings(List.of())).isEmpty();
        assertThatThrownBy(() -> framework.mappings(List.of(teacher, first))).isInstanceOf(UnknownIdException.class);
    }

    @InAnyLocale
    @Test
    void rolesAreFoundByTheirTitles() {
        assertThat(framework.rolesCalled("TEACHER")).contains(teacher);
        assertThat(framework.rolesCalled("teacher (old)")).startsWith(teacher);
        assertThat(framework.rolesCalled("coo")).containsExactly(cook);
        assertThat(framework.rolesCalled("old coo")).containsExactly(cook);
        assertThat(framework.rolesCalled("Côok")).containsExactly(cook);
        assertThat(framework.rolesCalled("cook teacher")).isEmpty();
        assertThat(framework.rolesCalled(" - ")).isEmpty();
    }

    @Test
    void statementsAreFoundByTheirIds() {
        assertThat(framework.findStatement("teachers.s1")).contains(framework.statement("teachers.s1"));
        assertThat(framework.findStatement("teachers.s9")).isEmpty();
        assertThatThrownBy(() -> framework.statement("teacher.s1"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("did you mean 'teachers.s1'?");
    }
}
