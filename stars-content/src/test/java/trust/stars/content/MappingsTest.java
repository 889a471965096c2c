// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Coverage;
import trust.stars.model.Framework;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Role;
import trust.stars.model.Statement;

/** The standards, roles and alignments of release 1.2.0, compared with independent copies of the facts. */
class MappingsTest {
    private static final String GUIDANCE = "kcsie";
    private static final String PRINCIPLES = "nolan";

    private final Framework framework = Stars.release("1.2.0");
    private final Coverage coverage = framework.coverage();

    @Test
    void standardsHaveTheStatementsOfTheFactsWithTheirConfidence() throws IOException {
        List<List<String>> found = new ArrayList<>();
        for (ProfessionalStandard standard : framework.standards()) {
            for (Statement statement : standard.statements()) {
                found.add(List.of(
                        standard.id(),
                        statement.code(),
                        requireNonNull(statement.confidence()).name()));
            }
        }
        List<List<String>> facts = rows("standards.tsv").stream()
                .map(row ->
                        List.of(row[0], row[1], row[3].equals("memory") ? "MEMORY" : row[2].toUpperCase(Locale.ROOT)))
                .toList();
        assertThat(found).isEqualTo(facts).hasSize(113);
    }

    @Test
    void everyStatementIsAlignedOrExplainedAndWhatIsNotVerifiedIsNotAligned() {
        Set<String> explained = framework.content().unaligned().stream()
                .map(unaligned -> unaligned.statement())
                .collect(Collectors.toSet());
        for (ProfessionalStandard standard : framework.standards()) {
            assertThat(standard.status()).isEqualTo(ProfessionalStandard.Status.CURRENT);
            for (Statement statement : standard.statements()) {
                int links = framework.alignments(statement).size();
                assertThat(links).as(statement.id()).isBetween(explained.contains(statement.id()) ? 0 : 1, 3);
                if (!statement.verified()) {
                    assertThat(links).as(statement.id()).isZero();
                }
            }
        }
    }

    @Test
    void everyLinkIsAProposalWithAReasonOfItsOwn() {
        List<Alignment> alignments = framework.content().alignments();
        assertThat(alignments).extracting(Alignment::authority).containsOnly(Authority.PROPOSED);
        assertThat(alignments).extracting(Alignment::rationale).doesNotHaveDuplicates();
        assertThat(alignments)
                .allSatisfy(alignment -> assertThat(alignment.rationale()).matches("[A-Z].{40,250}\\."));
        assertThat(framework.content().unaligned())
                .allSatisfy(unaligned -> assertThat(unaligned.reason()).matches("[A-Z].{30,250}\\."));
    }

    @Test
    void rolesAreThoseOfTheFactsEachWithTheSafeguardingGuidance() throws IOException {
        List<String[]> facts = rows("roles.tsv");
        assertThat(framework.roles())
                .extracting(Role::id)
                .isEqualTo(facts.stream().map(row -> row[0]).toList());
        for (String[] fact : facts) {
            Role role = framework.role(fact[0]);
            List<String> own = new ArrayList<>(role.standards());
            assertThat(own.remove(GUIDANCE)).as(role.id()).isTrue();
            own.remove(PRINCIPLES);
            assertThat(own).as(role.id()).isEqualTo(fact[1].equals("-") ? List.of() : List.of(fact[1].split(",")));
            assertThat(role.crosswalk().get("dfe-teaching-vacancies"))
                    .as(role.id())
                    .isEqualTo(fact[2]);
        }
        assertThat(framework.roles().stream().filter(role -> role.standards().contains(PRINCIPLES)))
                .extracting(Role::id)
                .containsExactly(
                        "senior-leader",
                        "headteacher",
                        "executive-leader",
                        "school-business-professional",
                        "governance-professional",
                        "central-team");
    }

    @Test
    void rolesWithoutAStandardOfTheirProfessionSaySo() {
        for (Role role : framework.roles()) {
            List<String> own = new ArrayList<>(role.standards());
            own.removeAll(List.of(GUIDANCE, PRINCIPLES));
            if (own.isEmpty()) {
                assertThat(role.note())
                        .as(role.id())
                        .startsWith("No national professional standard exists for this role");
            }
        }
        assertThat(framework.role("dsl").additional()).isTrue();
    }

    @Test
    void everyRoleIsLinkedToSomethingAndEveryGapIsKnown() {
        assertThat(framework.roles())
                .allSatisfy(role -> assertThat(coverage.behaviours(role)).isNotEmpty());
        assertThat(coverage.unreachedBehaviours())
                .extracting(Behaviour::id)
                .containsExactly("service.agent-for-change");
        Set<Statement> unaligned = new HashSet<>(coverage.unalignedStatements());
        assertThat(unaligned).hasSize(56);
    }

    @Test
    void peopleFindTheirRolesByTheirJobTitles() {
        assertThat(framework.rolesCalled("LSA")).extracting(Role::id).containsExactly("teaching-assistant");
        assertThat(framework.rolesCalled("deputy head")).extracting(Role::id).containsExactly("senior-leader");
        assertThat(framework.rolesCalled("caretaker")).extracting(Role::id).containsExactly("site-premises");
        assertThat(framework.rolesCalled("DSL")).extracting(Role::id).startsWith("dsl");
        List<String> titles = new ArrayList<>();
        for (Role role : framework.roles()) {
            titles.add(role.name().toLowerCase(Locale.ROOT));
            role.aliases().forEach(alias -> titles.add(alias.toLowerCase(Locale.ROOT)));
        }
        assertThat(titles).doesNotHaveDuplicates();
    }

    @Test
    void aPersonWithTwoRolesSeesBothAndWhatTheyShareOnce() {
        Role teacher = framework.role("teacher");
        Role lead = framework.role("dsl");
        assertThat(framework.mappings(List.of(teacher, lead))).isEqualTo(framework.mappings(teacher));
        Role assistant = framework.role("teaching-assistant");
        int guidance = framework.mappings(lead).size();
        assertThat(framework.mappings(List.of(teacher, assistant)))
                .hasSize(framework.mappings(teacher).size()
                        + framework.mappings(assistant).size()
                        - guidance);
    }

    private static List<String[]> rows(String name) throws IOException {
        try (InputStream in = MappingsTest.class.getResourceAsStream(name)) {
            return new String(requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\t", -1)).toArray(String[]::new))
                    .toList();
        }
    }
}
