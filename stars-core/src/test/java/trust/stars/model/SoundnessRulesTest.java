// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static trust.stars.fixtures.Frameworks.behaviour;
import static trust.stars.fixtures.Frameworks.retired;
import static trust.stars.fixtures.Frameworks.retiredBehaviour;
import static trust.stars.model.ProfessionalStandard.Status.CURRENT;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import trust.stars.fixtures.Draft;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;

/** What is sound and, right beside it, what is not: each case changes the small framework of {@link Draft}. */
@InAnyLocale
class SoundnessRulesTest {
    @ParameterizedTest
    @MethodSource({"soundIds", "soundValues", "soundRetirements"})
    @MethodSource("trust.stars.model.ReferenceCases#soundReferences")
    void acceptsWhatIsSound(Consumer<Draft> changes) {
        FrameworkContent content = Draft.with(changes);

        assertThat(Framework.of(content).content()).isEqualTo(content);
    }

    @ParameterizedTest
    @MethodSource({"brokenIds", "brokenValues", "brokenRetirements"})
    @MethodSource("trust.stars.model.ReferenceCases#brokenReferences")
    void refusesWhatIsNot(Consumer<Draft> changes, List<String> expected) {
        assertThatExceptionOfType(InvalidFrameworkException.class)
                .isThrownBy(() -> Framework.of(Draft.with(changes)))
                .satisfies(e -> assertThat(e.report().problems())
                        .extracting(Problem::toString)
                        .containsExactlyElementsOf(expected));
    }

    @Test
    void nameOfTheReportIsPrintableWhateverTheId() {
        assertThatExceptionOfType(InvalidFrameworkException.class)
                .isThrownBy(() -> Framework.of(Draft.with(draft -> draft.id = "a\nb")))
                .withMessage("'a<U+000A>b' 2.1.0 is not a sound framework: 1 problem\n"
                        + "  error INVALID_ID /id – 'a<U+000A>b' is not an id – write 'a-b'");
    }

    static Stream<Consumer<Draft>> soundIds() {
        return Stream.of(
                draft -> draft.id = "a",
                draft -> draft.id = "a1-b2-c3",
                draft -> draft.id = "a".repeat(64),
                draft -> draft.language = "cy",
                draft -> draft.language = "zh-Hant-TW",
                draft -> draft.role("across-the-trust"),
                draft -> draft.standards.add(Draft.standard("std-2", null, "s1", "a.b.c", "std-2.s1")),
                draft -> draft.standards.add(
                        Draft.standard("std-2", null, "a".repeat(64) + "." + "b".repeat(61) + ".cd")),
                draft -> draft.standards.add(Draft.standardOf("std-2", CURRENT, null, null, "layer")));
    }

    static Stream<Arguments> brokenIds() {
        String form = "use small letters a to z and digits, in words joined by single hyphens, beginning with a letter";
        return Stream.of(
                broken(draft -> draft.id = "", "INVALID_ID /id – '' is not an id – " + form),
                broken(draft -> draft.id = "1a", "INVALID_ID /id – '1a' is not an id – " + form),
                broken(draft -> draft.id = "a--b", "INVALID_ID /id – 'a--b' is not an id – write 'a-b'"),
                broken(draft -> draft.id = "a-", "INVALID_ID /id – 'a-' is not an id – " + form),
                broken(draft -> draft.id = "a.b", "INVALID_ID /id – 'a.b' is not an id – write 'a-b'"),
                broken(
                        draft -> draft.id = "Our_Own Café.1",
                        "INVALID_ID /id – 'Our_Own Café.1' is not an id – write 'our-own-cafe-1'"),
                broken(
                        draft -> draft.id = "a".repeat(65),
                        "INVALID_ID /id – '" + "a".repeat(60)
                                + "…' is not an id – an id has at most 64 characters between dots, and 129 in"
                                + " all"),
                broken(
                        draft -> draft.standards.add(
                                Draft.standard("std-2", null, "a".repeat(64) + "." + "b".repeat(62) + ".cd")),
                        "INVALID_ID /standards/1/statements/0/id – '" + "a".repeat(60)
                                + "…' is not an id – an id has at most 64 characters between dots, and 129 in all"),
                broken(
                        draft -> draft.standards.add(Draft.standard("std-2", null, "std-2..s1")),
                        "INVALID_ID /standards/1/statements/0/id – 'std-2..s1' is not an id – " + form),
                broken(
                        draft -> draft.standards.add(Draft.standard("std-2", null, "std-2.S1")),
                        "INVALID_ID /standards/1/statements/0/id – 'std-2.S1' is not an id – write 'std-2.s1'"),
                broken(
                        draft -> draft.standards.add(Draft.standardOf("std-2", CURRENT, null, null, "Our Layer")),
                        "INVALID_ID /standards/1/origin – 'Our Layer' is not an id – write 'our-layer'"),
                broken(draft -> draft.role("Cook"), "INVALID_ID /roles/0/id – 'Cook' is not an id – write 'cook'"),
                broken(
                        draft -> {
                            draft.role("cook");
                            draft.role("cook");
                        },
                        "DUPLICATE_ID /roles/1/id – 'cook' is already defined at /roles/0/id – give the role an id of"
                                + " its own"),
                broken(
                        draft -> draft.standards.add(Draft.standard("std-2", null, "team.share")),
                        "DUPLICATE_ID /standards/1/statements/0/id – 'team.share' is already defined at"
                                + " /values/0/behaviours/0/id – give the statement an id of its own"),
                broken(
                        draft -> draft.language = "",
                        "INVALID_LANGUAGE /language – '' is not a language tag – write one such as en-GB"),
                broken(
                        draft -> draft.language = "en_GB",
                        "INVALID_LANGUAGE /language – 'en_GB' is not a language tag – write one such as en-GB"),
                broken(
                        draft -> draft.language = "EN-gb",
                        "INVALID_LANGUAGE /language – 'EN-gb' is not a language tag – write one such as en-GB"));
    }

    static Stream<Consumer<Draft>> soundValues() {
        return Stream.of(
                draft -> draft.acronym = "T",
                draft -> {
                    draft.value("old", List.of(), List.of(), retired("gone"));
                    draft.values.add(Frameworks.value("star", "𝕊tar"));
                    draft.acronym = "T𝕊";
                },
                draft -> draft.value("a", List.of(), List.of(retiredBehaviour("a.old")), null));
    }

    static Stream<Arguments> brokenValues() {
        return Stream.of(
                broken(
                        draft -> draft.values.clear(),
                        "NO_VALUES /values – the framework has no active value – give it at least one"),
                broken(
                        draft -> draft.acronym = "t",
                        "WRONG_ACRONYM /acronym – 't' does not match the initials of the values, 'T' – correct it, or"
                                + " the order of the values, or leave the acronym out"),
                broken(
                        draft -> {
                            draft.values.set(0, Frameworks.value("team", ""));
                            draft.acronym = "T";
                        },
                        "WRONG_ACRONYM /acronym – 'T' does not match the initials of the values, '' – correct it, or"
                                + " the order of the values, or leave the acronym out"),
                broken(
                        draft -> draft.value("old", List.of(behaviour("old.a", "I.")), List.of(), retired("gone")),
                        "WRONG_LIST /values/1/behaviours – the value 'old' is retired but has active behaviours –"
                                + " retire them, too, or move what they say to another value under new ids"),
                broken(
                        draft -> draft.value(
                                "a", List.of(retiredBehaviour("a.b")), List.of(behaviour("a.c", "I.")), null),
                        "WRONG_LIST /values/1/behaviours/0/retired – 'a.b' is retired but is listed among the active"
                                + " behaviours – move it to 'retiredBehaviours' of the same value",
                        "WRONG_LIST /values/1/retiredBehaviours/0 – 'a.c' is listed among the retired behaviours but"
                                + " is not retired – give the version and the reason in 'retired', or move it to"
                                + " 'behaviours'"),
                broken(
                        draft -> draft.value("a", List.of(behaviour("team.b", "I.")), List.of(), null),
                        "WRONG_PREFIX /values/1/behaviours/0/id – 'team.b' must be 'a', a dot and a name of its own –"
                                + " call it 'a.b' if the id was never published; otherwise move the behaviour back"),
                broken(
                        draft -> draft.value("a", List.of(behaviour("b", "I.")), List.of(), null),
                        "WRONG_PREFIX /values/1/behaviours/0/id – 'b' must be 'a', a dot and a name of its own – call"
                                + " it 'a.b' if the id was never published; otherwise move the behaviour back"),
                broken(
                        draft -> draft.value("a", List.of(behaviour("a.b.c", "I.")), List.of(), null),
                        "WRONG_PREFIX /values/1/behaviours/0/id – 'a.b.c' must be 'a', a dot and a name of its own –"
                                + " call it 'a.b-c' if the id was never published; otherwise move the behaviour back"),
                broken(
                        draft -> draft.value("My Value", List.of(behaviour("my-value.a", "I.")), List.of(), null),
                        "INVALID_ID /values/1/id – 'My Value' is not an id – write 'my-value'"));
    }

    static Stream<Consumer<Draft>> soundRetirements() {
        return Stream.of(
                retiring(retiredBehaviour("a.b", "team.share"), retiredBehaviour("a.c", "a.b", "team.share")),
                draft -> draft.standards.add(Draft.withdrawn("old", null)),
                draft -> draft.standards.add(Draft.withdrawn("old", "std")),
                // known to end, still in force
                draft -> {
                    draft.standards.add(Draft.standard("old", "std"));
                    draft.role("cook", "old");
                },
                draft -> draft.value(
                        "a", List.of(), List.of(), new Retirement(FrameworkVersion.of(2, 1, 0), List.of(), "x")));
    }

    static Stream<Arguments> brokenRetirements() {
        return Stream.of(
                broken(
                        retiring(retiredBehaviour("a.b", "team.shares")),
                        "UNKNOWN_REFERENCE /values/1/retiredBehaviours/0/retired/replacedBy/0 – there is no behaviour"
                                + " 'team.shares' – did you mean 'team.share'?"),
                broken(
                        retiring(retiredBehaviour("a.b", "team.share", "team.share")),
                        "REPEATED_REFERENCE /values/1/retiredBehaviours/0/retired/replacedBy/1 – 'team.share' is"
                                + " already in the list – remove one of the two"),
                broken(
                        retiring(retiredBehaviour("a.b", "a.b")),
                        "RETIREMENT_LOOP /values/1/retiredBehaviours/0/retired/replacedBy/0 – following what replaces"
                                + " 'a.b' leads round in a circle – name a behaviour that stays, or none"),
                broken(
                        retiring(
                                retiredBehaviour("a.b", "team.share", "a.c"),
                                retiredBehaviour("a.c", "a.b"),
                                retiredBehaviour("a.d", "team.share")),
                        "RETIREMENT_LOOP /values/1/retiredBehaviours/0/retired/replacedBy/0 – following what replaces"
                                + " 'a.b' leads round in a circle – name a behaviour that stays, or none",
                        "RETIREMENT_LOOP /values/1/retiredBehaviours/1/retired/replacedBy/0 – following what replaces"
                                + " 'a.c' leads round in a circle – name a behaviour that stays, or none"),
                broken(
                        draft -> draft.value(
                                "a",
                                List.of(),
                                List.of(),
                                new Retirement(FrameworkVersion.of(2, 1, 1), List.of(), "x")),
                        "RETIRED_LATER /values/1/retired/in – 'a' is retired in 2.1.1, but this is version 2.1.0 –"
                                + " write 2.1.0 or an earlier version, or, if the next release is to be 2.1.1, write"
                                + " that as the version of the document"),
                broken(
                        draft -> draft.standards.add(Draft.withdrawn("old", "new")),
                        "UNKNOWN_REFERENCE /standards/1/supersededBy – there is no standard 'new' – correct it, or add"
                                + " the standard"),
                broken(
                        draft -> draft.standards.add(Draft.standard("old", "new")),
                        "UNKNOWN_REFERENCE /standards/1/supersededBy – there is no standard 'new' – correct it, or add"
                                + " the standard"),
                broken(
                        draft -> draft.standards.add(Draft.standard("old", "old")),
                        "RETIREMENT_LOOP /standards/1/supersededBy – following what replaces 'old' leads round in a"
                                + " circle – name a standard that stays, or none"));
    }

    static Arguments broken(Consumer<Draft> changes, String... problems) {
        return arguments(
                changes, Stream.of(problems).map(problem -> "error " + problem).toList());
    }

    static Consumer<Draft> retiring(Behaviour... behaviours) {
        return draft -> draft.value("a", List.of(), List.of(behaviours), null);
    }
}
