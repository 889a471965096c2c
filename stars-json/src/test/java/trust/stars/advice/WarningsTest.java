// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import trust.stars.check.Findings;
import trust.stars.fixtures.Draft;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Unaligned;
import trust.stars.model.Waiver;

@InAnyLocale
class WarningsTest {
    private static final String UNEXPLAINED = "warning UNEXPLAINED_STATEMENT /standards/0/statements/0 – the statement"
            + " 'std.s1' is neither aligned nor said to be unaligned – add an alignment, or say in 'unaligned' why there"
            + " is none";
    private static final String NEAR = "warning NEAR_DUPLICATE /values/1/behaviours/0/text – 'I shared what I know'"
            + " says almost the same as the behaviour at /values/0/behaviours/0/text – retire one of the two,"
            + " or waive this with a reason";

    private static final Consumer<Draft> ALIGNED = draft -> draft.align("std.s1", "team.share");
    private static final Consumer<Draft> SAID_TWICE = ALIGNED.andThen(
            draft -> draft.values.add(Frameworks.value("a", "A", Frameworks.behaviour("a.b", "I shared what I know"))));

    @Test
    void findsNothingWhereAllIsWell() {
        assertThat(warnings(ALIGNED)).isEmpty();
    }

    @Test
    void findsActiveBehavioursThatSayTheSame() {
        assertThat(warnings(SAID_TWICE)).containsExactly(NEAR);
    }

    @Test
    void doesNotMindThatARetiredBehaviourSaysTheSame() {
        Behaviour retired = new Behaviour(
                "a.b", "I shared what I know", null, Authority.PUBLISHED, Frameworks.retired("said before"));

        assertThat(warnings(ALIGNED.andThen(draft -> draft.value("a", List.of(), List.of(retired), null))))
                .isEmpty();
    }

    @Test
    void findsStatementsThatNothingExplains() {
        assertThat(warnings(draft -> {})).containsExactly(UNEXPLAINED);
        assertThat(warnings(draft -> draft.unaligned.add(new Unaligned("std.s1", "Other.", null))))
                .isEmpty();
    }

    @Test
    void doesNotMindStatementsOfWithdrawnStandards() {
        assertThat(warnings(ALIGNED.andThen(draft -> draft.standards.add(Draft.withdrawn("old", null, "old.s1")))))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsWaived() {
        assertThat(warnings(waive("UNEXPLAINED_STATEMENT", "std.s1"))).isEmpty();
        assertThat(warnings(SAID_TWICE.andThen(waive("NEAR_DUPLICATE", "a.b")))).isEmpty();
    }

    @Test
    void findsWaiversOfNothing() {
        assertThat(warnings(ALIGNED.andThen(waive("NEAR_DUPLICATE", "team.share"))))
                .containsExactly("warning UNUSED_WAIVER /waivers/0 – there is no warning 'NEAR_DUPLICATE' about"
                        + " 'team.share' to waive – remove the waiver, or correct its code or item");
        assertThat(warnings(SAID_TWICE.andThen(waive("UNEXPLAINED_STATEMENT", "a.b"))))
                .containsExactly(
                        NEAR,
                        "warning UNUSED_WAIVER /waivers/0 – there is no warning 'UNEXPLAINED_STATEMENT' about 'a.b'"
                                + " to waive – remove the waiver, or correct its code or item");
    }

    @Test
    void findsTheSecondOfTwoEqualWaivers() {
        Consumer<Draft> waived = waive("UNEXPLAINED_STATEMENT", "std.s1");

        assertThat(warnings(waived.andThen(waived)))
                .containsExactly("warning UNUSED_WAIVER /waivers/1 – there is no warning 'UNEXPLAINED_STATEMENT'"
                        + " about 'std.s1' to waive – remove the waiver, or correct its code or item");
    }

    private static Consumer<Draft> waive(String code, String item) {
        return draft -> draft.waivers.add(new Waiver(code, item, "It is right."));
    }

    private static List<String> warnings(Consumer<Draft> changes) {
        Findings findings = new Findings();
        Warnings.find(Draft.with(changes), findings);
        return findings.listed().stream()
                .map(finding -> finding.problem().toString())
                .toList();
    }
}
