// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trust.stars.fixtures.Frameworks;

class FrameworkTest {
    private final Framework framework = Framework.of(Frameworks.example());
    private final Framework plain = Framework.of(Frameworks.of(Frameworks.value("only", "Only")));

    @Test
    void saysWhatItIs() {
        assertThat(framework.id()).isEqualTo("our-framework");
        assertThat(framework.title()).isEqualTo("Our Framework");
        assertThat(framework.acronym()).isEqualTo("TS");
        assertThat(framework.version()).isEqualTo(FrameworkVersion.parse("2.1.0"));
        assertThat(framework.introduction()).containsExactly("Welcome to our framework.");
        assertThat(framework.content()).isEqualTo(Frameworks.example());
        assertThat(plain).hasToString("Our Framework 2.1.0");
        assertThat(framework).hasToString("Our Framework 2.1.0 with our-layer");
    }

    @Test
    void findsAnItemOfAnyKind() {
        List<Item> items = new ArrayList<>(framework.content().values());
        items.addAll(framework.allBehaviours());
        items.addAll(framework.content().roles());
        for (ProfessionalStandard standard : framework.standards()) {
            items.add(standard);
            items.addAll(standard.statements());
        }

        assertThat(items)
                .allSatisfy(item -> assertThat(framework.findItem(item.id())).containsSame(item));
        assertThat(framework.findItem("our-framework")).isEmpty();
        assertThat(List.of("teamwork", "teamwork.first", "teachers", "teachers.s1", "tutor"))
                .extracting(id -> framework.findItem(id).orElseThrow().itemKind() + ": "
                        + framework.findItem(id).orElseThrow().words())
                .containsExactly(
                        "value: Teamwork: We are stronger together.",
                        "behaviour: What teamwork.first said.",
                        "standard: Teachers' Standards",
                        "statement: Expectations",
                        "role: Tutor");
    }

    @Test
    void listsAllBehavioursRetiredOnesIncluded() {
        assertThat(ids(framework.allBehaviours()))
                .containsExactly(
                        "teamwork.share",
                        "teamwork.listen",
                        "teamwork.cafe",
                        "teamwork.first",
                        "teamwork.second",
                        "teamwork.both",
                        "teamwork.gone",
                        "success.aim",
                        "success.well",
                        "service.serve");
        assertThatThrownBy(() -> framework.allBehaviours().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void knowsTheStandardOfAStatement() {
        assertThat(framework.standardFor(framework.statement("teachers.s2"))).isSameAs(framework.standard("teachers"));
        assertThat(framework.standardFor(framework.statement("old-code.c1"))).isSameAs(framework.standard("old-code"));
        Statement unknown = new Statement("teachers.s9", "9", "Nine", null, List.of(), null);
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> framework.standardFor(unknown))
                .withMessageStartingWith("Our Framework 2.1.0 with our-layer has no statement 'teachers.s9'");
    }

    @Test
    void hasAnEmptyAcronymIfItDeclaresNone() {
        assertThat(plain.acronym()).isEmpty();
    }

    @Test
    void listsWhatIsActiveInPrintOrder() {
        assertThat(framework.values()).extracting(Value::id).containsExactly("teamwork", "success");
        assertThat(ids(framework.behaviours()))
                .containsExactly("teamwork.share", "teamwork.listen", "teamwork.cafe", "success.aim", "success.well");
        assertThat(framework.roles()).extracting(Role::id).containsExactly("teacher", "cook");
        assertThat(framework.standards()).extracting(ProfessionalStandard::id).containsExactly("teachers", "old-code");
    }

    @Test
    void findsActiveItemsById() {
        assertThat(framework.value("teamwork").name()).isEqualTo("Teamwork");
        assertThat(framework.findValue("teamwork")).contains(framework.value("teamwork"));
        assertThat(framework.behaviour("success.aim").text()).isEqualTo("I aim high for pupils.");
        assertThat(framework.findBehaviour("success.aim")).contains(framework.behaviour("success.aim"));
        assertThat(framework.role("cook").name()).isEqualTo("Cook");
        assertThat(framework.findRole("cook")).contains(framework.role("cook"));
        assertThat(framework.standard("teachers").edition()).isEqualTo("2011");
        assertThat(framework.findStandard("teachers")).contains(framework.standard("teachers"));
    }

    @Test
    void findsRetiredItemsById() {
        assertThat(framework.value("service").retired()).isNotNull();
        assertThat(framework.behaviour("service.serve").retired()).isNotNull();
        assertThat(framework.behaviour("teamwork.gone").retired()).isNotNull();
        assertThat(framework.role("tutor").retired()).isNotNull();
        assertThat(framework.standard("old-code").status()).isEqualTo(ProfessionalStandard.Status.WITHDRAWN);
    }

    @Test
    void findsNothingByAnUnknownId() {
        assertThat(framework.findValue("Teamwork")).isEmpty();
        assertThat(framework.findBehaviour("teamwork")).isEmpty();
        assertThat(framework.findRole("")).isEmpty();
        assertThat(framework.findStandard("teachers.s1")).isEmpty();
    }

    @Test
    void refusesAnUnknownIdAndSuggestsOthers() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> framework.behaviour("teamwork.lisen"))
                .withMessage(
                        "Our Framework 2.1.0 with our-layer has no behaviour 'teamwork.lisen' – did you mean 'teamwork.listen'?")
                .satisfies(e -> {
                    assertThat(e).isInstanceOf(NoSuchElementException.class);
                    assertThat(e.id()).isEqualTo("teamwork.lisen");
                    assertThat(e.suggestions()).containsExactly("teamwork.listen", "teamwork.cafe", "teamwork.first");
                });
        assertThatThrownBy(() -> framework.value("teemwork"))
                .hasMessage("Our Framework 2.1.0 with our-layer has no value 'teemwork' – did you mean 'teamwork'?");
        assertThatThrownBy(() -> framework.standard("teacher"))
                .hasMessage("Our Framework 2.1.0 with our-layer has no standard 'teacher' – did you mean 'teachers'?");
        assertThatThrownBy(() -> framework.resolve("aim"))
                .hasMessage("Our Framework 2.1.0 with our-layer has no behaviour 'aim' – did you mean 'success.aim'?");
    }

    @Test
    void refusesAnUnknownIdAndListsAllIdsIfTheyAreFew() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> framework.role("governor"))
                .withMessage("Our Framework 2.1.0 with our-layer has no role 'governor' – it has cook, teacher, tutor")
                .satisfies(e -> assertThat(e.suggestions()).isEmpty());
        assertThatThrownBy(() -> framework.behaviour("x\ny"))
                .hasMessage(
                        "Our Framework 2.1.0 with our-layer has no behaviour 'x<U+000A>y' – none of its 10 ids is similar");
        Framework small = Framework.of(Frameworks.of(Frameworks.value("only", "Only")));
        assertThatThrownBy(() -> small.role("cook")).hasMessage("Our Framework 2.1.0 has no role 'cook' – it has none");
    }

    @Test
    void saysWhatElseHasAnIdThatNothingOfTheKindHas() {
        assertThatThrownBy(() -> framework.behaviour("teamwork"))
                .hasMessage("Our Framework 2.1.0 with our-layer has no behaviour 'teamwork' – it is the id of a value");
        assertThatThrownBy(() -> framework.value("service.serve"))
                .hasMessage(
                        "Our Framework 2.1.0 with our-layer has no value 'service.serve' – it is the id of a behaviour");
        assertThatThrownBy(() -> framework.behaviour("teacher"))
                .hasMessage("Our Framework 2.1.0 with our-layer has no behaviour 'teacher' – it is the id of a role");
        assertThatThrownBy(() -> framework.value("old-code"))
                .hasMessage("Our Framework 2.1.0 with our-layer has no value 'old-code' – it is the id of a standard");
        assertThatThrownBy(() -> framework.role("teachers.s1"))
                .hasMessage(
                        "Our Framework 2.1.0 with our-layer has no role 'teachers.s1' – it is the id of a statement");
    }

    @Test
    void knowsTheValueOfABehaviour() {
        assertThat(framework.valueFor(framework.behaviour("service.serve")).id())
                .isEqualTo("service");
        assertThatThrownBy(() -> framework.valueFor(Frameworks.behaviour("succes.aim", "I aim.")))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("Our Framework 2.1.0 with our-layer has no value 'succes' – did you mean 'success'?");
        assertThat(Frameworks.behaviour("nodot", "I aim.").valueId()).isEqualTo("nodot");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "teamwork.share  | teamwork.share",
                "teamwork.second | teamwork.share",
                "teamwork.first  | teamwork.share",
                // a split, one branch of which leads to where another ends: each once, in the order of the successors
                "teamwork.both   | success.aim teamwork.share",
                "teamwork.gone   | ''",
                "service.serve   | ''"
            })
    void resolvesAStoredId(String id, String expected) {
        assertThat(String.join(" ", ids(framework.resolve(id)))).isEqualTo(expected);
    }

    @Test
    void resolvesThroughAChainOfAHundredThousandRetirements() {
        int length = 100_000;
        List<Behaviour> retired = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            String successor = i + 1 < length ? "team.r" + (i + 1) : "team.stays";
            retired.add(Frameworks.retiredBehaviour("team.r" + i, successor));
        }
        List<Behaviour> active = List.of(Frameworks.behaviour("team.stays", "I stay."));
        Framework longLived = Framework.of(
                Frameworks.of(new Value("team", "Team", "We are one.", active, retired, Authority.PUBLISHED, null)));

        assertThat(longLived.resolve("team.r0")).isEqualTo(active);
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> framework.value(Nulls.none())).hasMessage("id");
        assertThatThrownBy(() -> framework.findValue(Nulls.none())).hasMessage("id");
        assertThatThrownBy(() -> framework.search(Nulls.none())).hasMessage("text");
        assertThatThrownBy(() -> Framework.of(Nulls.none())).hasMessage("content");
    }

    private static List<String> ids(List<Behaviour> behaviours) {
        return behaviours.stream().map(Behaviour::id).toList();
    }

    /** Null for callers who do not look at annotations. */
    private static final class Nulls {
        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        static <T> T none() {
            return null;
        }
    }
}
