// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trust.stars.check.Findings;
import trust.stars.fixtures.Draft;
import trust.stars.fixtures.Frameworks;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Checks;
import trust.stars.model.Framework;
import trust.stars.model.LocalLayer;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Unaligned;
import trust.stars.model.Waiver;
import trust.stars.validation.Problem;

class LayerWarningsTest {
    private static final Waiver UNUSED = new Waiver("NEAR_DUPLICATE", "team.share", "No.");
    private static final String LOST =
            "warning LOST_ALIGNMENT /standards/0/statements – 'std' has lost a statement that"
                    + " the framework aligns, the first 'std.s1': the links go, too – put back what still holds, or waive"
                    + " this with a reason";

    /** A standard with two statements, the first linked, the second explained, and nothing to warn about. */
    private final Framework framework = framework(List.of());

    @Test
    void itsOwnTextsAreLookedAtAndItsWaiversCount() {
        LocalLayer unfinished = layer().title("TODO of the North").build();

        assertThat(problems(unfinished))
                .containsExactly(
                        "warning UNFINISHED_TEXT /title – 'TODO of the North' has 'TODO' at character 1 – put the"
                                + " real words there, or waive this with a reason");
        assertThat(problems(unfinished.toBuilder()
                        .waivers(List.of(new Waiver("UNFINISHED_TEXT", "north", "So it is called.")))
                        .build()))
                .isEmpty();
    }

    @Test
    void isToldWhichAlignmentsGoWithTheStatementsOfAStandard() {
        LocalLayer emptied = layer(Draft.standard("std", null, "std.s2"));

        assertThat(problems(emptied)).containsExactly(LOST);
        assertThat(problems(emptied.toBuilder()
                        .waivers(List.of(new Waiver("LOST_ALIGNMENT", "std", "The school has its own.")))
                        .build()))
                .isEmpty();
    }

    @Test
    void isNotToldThatAStatementWhichAnotherStandardTakesOverIsLost() {
        LocalLayer moved = layer(Draft.standard("std", null, "std.s2"), Draft.standard("other", null, "std.s1"));

        assertThat(problems(moved)).isEmpty();
    }

    @Test
    void isToldTheErrorAloneIfRolesNeedAStandardThatItWithdraws() {
        LocalLayer withdrawing = layer(Draft.withdrawn("std", null, "std.s2"));

        assertThat(problems(withdrawing))
                .containsExactly("error RETIRED_REFERENCE /standards/0/status – the layer withdraws 'std', which a role"
                        + " still needs, the role 'teacher' among them – write CURRENT, or put each of these roles into"
                        + " the layer without the standard");
        assertThat(problems(withdrawing.toBuilder()
                        .roles(List.of(Frameworks.role("teacher", "Teacher", List.of(), null)))
                        .build()))
                .containsExactly(LOST);
    }

    @Test
    void isToldOfUnusedWaiversOfItsOwnWhateverElseIsWrong() {
        LocalLayer strange =
                layer().framework("theirs").waivers(List.of(UNUSED)).build();

        assertThat(problems(strange))
                .containsExactly(
                        "error WRONG_FRAMEWORK /framework – the layer is for the framework 'theirs', but this is"
                                + " 'our-framework' – use it with that framework",
                        "warning UNUSED_WAIVER /waivers/0 – there is no warning 'NEAR_DUPLICATE' about 'team.share'"
                                + " to waive – remove the waiver, or correct its code or item");
    }

    @Test
    void isNotToldWhatToLookAtInTheFramework() {
        assertThat(problems(layer().build(), framework(List.of(UNUSED)))).isEmpty();
        assertThat(problems(
                        layer().waivers(List.of(UNUSED)).build(),
                        framework(List.of(new Waiver("LEADING_BULLET", "team", "No.")))))
                .singleElement()
                .asString()
                .startsWith("warning UNUSED_WAIVER /waivers/0 ");
    }

    private static Framework framework(List<Waiver> waivers) {
        return Framework.of(Draft.with(draft -> {
            draft.standards.clear();
            draft.standards.add(Draft.standard("std", null, "std.s1", "std.s2"));
            draft.standards.add(Draft.standard("other", null));
            draft.roles.add(Frameworks.role("teacher", "Teacher", List.of("std"), null));
            draft.alignments.add(new Alignment(
                    "std.s1", "team.share", Alignment.Relation.RELATED, "Both say so.", Authority.PROPOSED, null));
            draft.unaligned.add(new Unaligned("std.s2", "Nothing answers it.", null));
            draft.waivers.addAll(waivers);
        }));
    }

    private LocalLayer layer(ProfessionalStandard... standards) {
        return layer().standards(List.of(standards)).build();
    }

    private LocalLayer.Builder layer() {
        return LocalLayer.builder()
                .id("north")
                .title("A layer")
                .framework(framework.id())
                .version(framework.version())
                .publisher("Us");
    }

    private List<String> problems(LocalLayer layer) {
        return problems(layer, framework);
    }

    private static List<String> problems(LocalLayer layer, Framework over) {
        Findings findings = new Findings();
        Checks.layer(
                layer,
                over,
                (together, placed) -> Warnings.find(layer, over.content(), together, placed, findings),
                findings);
        return findings.report("").problems().stream().map(Problem::toString).toList();
    }
}
