// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.Draft;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.SeededProperty;
import trust.stars.model.LocalLayer.Decision;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;

class LocalLayerTest {
    private static final Alignment LINK = proposed("std.s1", "team.share");

    /** Two standards with two statements each; the first is linked, the second explained. */
    private final Framework framework = Framework.of(Draft.with(draft -> {
        draft.standards.clear();
        draft.standards.add(Draft.standard("std", null, "std.s1", "std.s2"));
        draft.standards.add(Draft.standard("other", null, "other.s1"));
        draft.roles.add(Frameworks.role("teacher", "Teacher", List.of("std"), null));
        draft.roles.add(Frameworks.role("cook", "Cook", List.of("other"), null));
        draft.alignments.add(LINK);
        draft.unaligned.add(new Unaligned("std.s2", "Nothing answers it.", null));
    }));

    @Test
    void addsItemsAfterThoseOfTheFrameworkAndSaysWhereTheyComeFrom() {
        Framework ours = framework.with(List.of(new Layer("north")
                .standard(Draft.standard("site", null, "site.s1"))
                .role(Frameworks.role("caretaker", "Caretaker", List.of("site"), null))
                .alignment(proposed("site.s1", "team.share"))
                .make()));

        assertThat(ours.roles()).extracting(Role::id).containsExactly("teacher", "cook", "caretaker");
        assertThat(ours.role("caretaker").origin()).isEqualTo("north");
        assertThat(ours.standard("site").origin()).isEqualTo("north");
        assertThat(ours.role("teacher").origin()).isNull();
        assertThat(ours.mappings(ours.role("caretaker")))
                .singleElement()
                .satisfies(mapping -> assertThat(mapping.alignment().origin()).isEqualTo("north"));
        assertThat(ours.behaviours()).isEqualTo(framework.behaviours());
        assertThat(ours.version()).isEqualTo(framework.version());
    }

    @Test
    void replacesItemsInTheirPlaces() {
        Framework ours = framework.with(List.of(new Layer("north")
                .role(Frameworks.role("teacher", "Class teacher", List.of("std", "other"), null))
                .make()));

        assertThat(ours.roles()).extracting(Role::name).containsExactly("Class teacher", "Cook");
        assertThat(ours.role("teacher").origin()).isEqualTo("north");
        assertThat(framework.role("teacher").name()).isEqualTo("Teacher");
    }

    @Test
    void aReplacedStandardTakesWithItTheLinksOfStatementsThatAreGone() {
        Framework ours = framework.with(List.of(new Layer("north")
                .standard(Draft.standard("std", null, "std.s1", "std.s9"))
                .unaligned("std.s9")
                .make()));

        assertThat(ours.content().alignments()).containsExactly(LINK);
        assertThat(ours.content().unaligned()).extracting(Unaligned::statement).containsExactly("std.s9");
        assertThat(ours.findStatement("std.s2")).isEmpty();
    }

    @Test
    void isToldOnceThatItWithdrawsAStandardWhichRolesNeed() {
        Framework many = Framework.of(Draft.with(draft -> {
            for (int i = 0; i < 2_000; i++) {
                draft.role("role" + i, "std");
            }
        }));
        LocalLayer withdrawing = layer(many, "north")
                .standards(List.of(Draft.withdrawn("std", null)))
                .roles(List.of(Frameworks.role("driver", "Driver", List.of("std"), null)))
                .build();

        assertThat(withdrawing.check(many).problems())
                .extracting(Problem::toString)
                .containsExactly("error RETIRED_REFERENCE /standards/0/status – the layer withdraws 'std', which 2001"
                        + " roles still need, the role 'role0' among them – write CURRENT, or put each of these roles into"
                        + " the layer without the standard");
        assertThat(withdrawing.check(many).unlisted()).isZero();
    }

    @Test
    void cannotPublish() {
        Alignment published = proposed("std.s2", "team.share").toBuilder()
                .authority(Authority.PUBLISHED)
                .build();
        LocalLayer publishing = new Layer("north").alignment(published).make();

        assertThatExceptionOfType(InvalidFrameworkException.class)
                .isThrownBy(() -> framework.with(List.of(publishing)))
                .satisfies(e -> assertThat(e.report().problems())
                        .extracting(Problem::toString)
                        .containsExactly(
                                "error NOT_LOCAL /alignments/0/authority – a local layer cannot publish: only a"
                                        + " release of the framework does – write APPROVED if the alignment was agreed,"
                                        + " otherwise PROPOSED"));
    }

    @Test
    void approvesAProposedAlignmentInItsPlace() {
        Framework ours = framework.with(
                List.of(new Layer("north").decision(Decision.Outcome.APPROVED).make()));

        assertThat(ours.content().alignments())
                .containsExactly(new Alignment(
                        "std.s1", "team.share", LINK.relation(), LINK.rationale(), Authority.APPROVED, "north"));
    }

    @Test
    void leavesARejectedAlignmentOutAndSaysWhyNothingAnswersTheStatement() {
        Framework ours = framework.with(
                List.of(new Layer("north").decision(Decision.Outcome.REJECTED).make()));

        assertThat(ours.mappings()).isEmpty();
        assertThat(ours.content().unaligned())
                .containsExactly(
                        new Unaligned("std.s2", "Nothing answers it.", null),
                        new Unaligned("std.s1", "The board, in May.", "north"));
    }

    @Test
    void anAlignmentTakesThePlaceOfAnExplanation() {
        Framework ours = framework.with(List.of(
                new Layer("north").alignment(proposed("std.s2", "team.share")).make()));

        assertThat(ours.content().unaligned()).isEmpty();
        assertThat(ours.alignments(ours.statement("std.s2"))).hasSize(1);
    }

    @InAnyLocale
    @Test
    void refusesWhatTwoLayersSayDifferently() {
        LocalLayer north = new Layer("north")
                .role(Frameworks.role("cook", "Chef", List.of(), null))
                .make();
        LocalLayer south = new Layer("south")
                .role(Frameworks.role("cook", "Kitchen lead", List.of(), null))
                .make();

        for (List<LocalLayer> both : List.of(List.of(north, south), List.of(south, north))) {
            assertThatThrownBy(() -> framework.with(both))
                    .isInstanceOf(InvalidFrameworkException.class)
                    .hasMessage(
                            "south over 2.1.0 is not a sound framework: 1 problem\n  error NOT_LOCAL /roles/0 – the local layer"
                                    + " 'north' has its own version of this – agree on one of the two: layers that say"
                                    + " different things about one item cannot be combined");
        }
    }

    @Test
    void refusesALayerForAnotherVersion() {
        LocalLayer layer = empty(framework, FrameworkVersion.of(9, 0, 0));

        assertThatThrownBy(() -> framework.with(List.of(layer)))
                .isInstanceOfSatisfying(
                        InvalidFrameworkException.class,
                        e -> assertThat(e.report().problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.path()).isEqualTo("/version")));
    }

    @Test
    void saysWhatIsWrongWithDecisions() {
        LocalLayer layer = layer(framework, "north")
                .alignments(List.of(proposed("std.s1", "team.share")))
                .decisions(List.of(
                        decision("std.s1", "team.share"),
                        decision("std.s1", "team.shares"),
                        decision("std.s2", "team.share"),
                        decision("std.s11", "team.share")))
                .build();

        assertThat(layer.check(framework).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "error REPEATED_REFERENCE /decisions/0 – the layer has another entry for 'std.s1' and"
                                + " 'team.share' – keep either the decision or the other entry",
                        "error UNKNOWN_REFERENCE /decisions/1/behaviour – the framework does not align 'std.s1' with"
                                + " 'team.shares' – did you mean 'team.share'?",
                        "error UNKNOWN_REFERENCE /decisions/2/statement – the framework does not align 'std.s2' with"
                                + " 'team.share' – did you mean 'std.s1'?",
                        "error UNKNOWN_REFERENCE /decisions/3/statement – the framework does not align 'std.s11' with"
                                + " 'team.share' – did you mean 'std.s1'?");
    }

    @Test
    void refusesTwoDecisionsAndOnesAboutWhatIsNotAProposal() {
        LocalLayer twice = layer(framework, "north")
                .decisions(List.of(decision("std.s1", "team.share"), decision("std.s1", "team.share")))
                .build();
        LocalLayer once = layer(framework, "south")
                .decisions(List.of(decision("std.s1", "team.share")))
                .build();
        Framework decided = framework.with(
                List.of(new Layer("north").decision(Decision.Outcome.APPROVED).make()));

        assertThat(twice.check(framework).problems())
                .extracting(Problem::toString)
                .containsExactly("error REPEATED_REFERENCE /decisions/1 – the layer has another entry for 'std.s1' and"
                        + " 'team.share' – keep either the decision or the other entry");
        assertThat(once.check(decided).problems())
                .extracting(Problem::toString)
                .contains(
                        "error NOT_LOCAL /decisions/0 – the alignment of 'std.s1' with 'team.share' is not a proposal –"
                                + " remove the decision: there is nothing to decide");
    }

    @Test
    void placesAreThoseOfTheLayerAndOthersAreNamedInWords() {
        Role stranger = Frameworks.role("teacher", "Teacher", List.of("std", "gone"), null).toBuilder()
                .origin("south")
                .build();
        LocalLayer layer = layer(framework, "North")
                .framework("theirs")
                .standards(List.of(Draft.standard("site", null, "std.s2")))
                .roles(List.of(stranger, stranger.toBuilder().origin(null).build()))
                .build();

        assertThat(layer.check(framework).problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "error WRONG_FRAMEWORK /framework – the layer is for the framework 'theirs', but this is"
                                + " 'our-framework' – use it with that framework",
                        "error INVALID_ID /id – 'North' is not an id – write 'north'",
                        "error NOT_LOCAL /roles/0/origin – 'south' is not this layer, which is 'North' – leave the origin"
                                + " out: it is filled in",
                        "error DUPLICATE_ID /standards/0/statements/0/id – 'std.s2' is already defined in the framework –"
                                + " give the statement an id of its own",
                        "error DUPLICATE_ID /roles/1/id – 'teacher' is already defined at /roles/0/id – give the role an"
                                + " id of its own",
                        "error UNKNOWN_REFERENCE /roles/0/standards/1 – there is no standard 'gone' – correct it, or add"
                                + " the standard",
                        "error UNKNOWN_REFERENCE /roles/1/standards/1 – there is no standard 'gone' – correct it, or add"
                                + " the standard");
    }

    private static Decision decision(String statement, String behaviour) {
        return new Decision(statement, behaviour, Decision.Outcome.APPROVED, "The board, in May.");
    }

    @SeededProperty
    void anEmptyLayerChangesNothing(@ForAll("frameworks") Framework any) {
        LocalLayer empty = empty(any, any.version());

        assertThat(empty.check(any).hasErrors()).isFalse();
        assertThat(any.with(List.of(empty))).isEqualTo(any);
        assertThat(any.with(List.of())).isEqualTo(any);
    }

    @SeededProperty
    void theOrderOfIndependentLayersDoesNotMatter(@ForAll("frameworks") Framework any) {
        LocalLayer north = independent(any, "x-north");
        LocalLayer south = independent(any, "x-south");
        Framework together = any.with(List.of(north, south));

        assertThat(any.with(List.of(south, north))).isEqualTo(together);
        // one after the other, too, but for the order of what both add
        Framework after = any.with(List.of(south)).with(List.of(north));
        assertThat(after.content().roles())
                .containsExactlyInAnyOrderElementsOf(together.content().roles());
        assertThat(after.content().alignments())
                .containsExactlyInAnyOrderElementsOf(together.content().alignments());
        assertThat(after.content().unaligned())
                .containsExactlyInAnyOrderElementsOf(together.content().unaligned());
        assertThat(after.behaviours()).isEqualTo(any.behaviours());
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return Frameworks.frameworks();
    }

    private static LocalLayer independent(Framework framework, String id) {
        String statement = id + "-std.s1";
        List<Alignment> links = framework.behaviours().stream()
                .limit(1)
                .map(behaviour -> proposed(statement, behaviour.id()))
                .toList();
        return layer(framework, id)
                .standards(List.of(Draft.standard(id + "-std", null, statement)))
                .roles(List.of(Frameworks.role(id + "-role", "Role", List.of(id + "-std"), null)))
                .alignments(links)
                .unaligned(links.isEmpty() ? List.of(new Unaligned(statement, "There is nothing.", null)) : List.of())
                .build();
    }

    private static LocalLayer empty(Framework framework, FrameworkVersion version) {
        return layer(framework, "north").version(version).build();
    }

    /** A layer in which nothing is said yet. */
    private static LocalLayer.Builder layer(Framework framework, String id) {
        return LocalLayer.builder()
                .id(id)
                .title("A layer")
                .framework(framework.id())
                .version(framework.version())
                .publisher("Us");
    }

    private static Alignment proposed(String statement, String behaviour) {
        return new Alignment(
                statement, behaviour, Alignment.Relation.RELATED, "Both say so.", Authority.PROPOSED, null);
    }

    /** A layer being written. */
    private final class Layer {
        private final String id;
        private List<ProfessionalStandard> standards = List.of();
        private List<Role> roles = List.of();
        private List<Alignment> alignments = List.of();
        private List<Unaligned> unaligned = List.of();
        private List<Decision> decisions = List.of();

        Layer(String id) {
            this.id = id;
        }

        Layer standard(ProfessionalStandard standard) {
            standards = List.of(standard);
            return this;
        }

        Layer role(Role role) {
            roles = List.of(role);
            return this;
        }

        Layer alignment(Alignment alignment) {
            alignments = List.of(alignment);
            return this;
        }

        Layer unaligned(String statement) {
            unaligned = List.of(new Unaligned(statement, "There is nothing.", null));
            return this;
        }

        Layer decision(Decision.Outcome outcome) {
            decisions = List.of(new Decision("std.s1", "team.share", outcome, "The board, in May."));
            return this;
        }

        LocalLayer make() {
            return layer(framework, id)
                    .standards(standards)
                    .roles(roles)
                    .alignments(alignments)
                    .unaligned(unaligned)
                    .decisions(decisions)
                    .build();
        }
    }
}
