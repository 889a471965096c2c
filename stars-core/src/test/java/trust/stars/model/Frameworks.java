// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Frameworks for tests: a small one made by hand, and arbitrary ones, all sound. */
public final class Frameworks {
    private Frameworks() {}

    /** Two values with a chain, a split and an end without successor; two standards; three roles; one of everything. */
    public static FrameworkContent example() {
        return new FrameworkContent(
                1,
                "our-framework",
                "Our Framework",
                "TS",
                FrameworkVersion.of(2, 1, 0),
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 10, 1),
                "en-GB",
                "Our Trust",
                List.of("Welcome to our framework."),
                new Source("The poster in the hall", List.of("anad")),
                List.of(teamwork(), success(), service()),
                List.of(teachers(), oldCode()),
                List.of(
                        role("teacher", "Teacher", List.of("teachers"), null),
                        role("cook", "Cook", List.of(), null),
                        role("tutor", "Tutor", List.of(), retired("left", "teacher"))),
                List.of(
                        alignment("teachers.s1", "teamwork.share", Alignment.Relation.PARTIAL),
                        alignment("teachers.s1", "success.aim", Alignment.Relation.RELATED),
                        alignment("old-code.c1", "success.aim", Alignment.Relation.EQUIVALENT)),
                List.of(new Unaligned("teachers.s2", "It is about the law.", "our-layer")),
                new ReleaseNotes(
                        "Clearer words",
                        "The board, July 2026",
                        List.of(new Rewording(
                                "success.aim",
                                Rewording.Kind.CLARIFICATION,
                                "Says what for.",
                                "The aim is the same."))),
                List.of(new Waiver("NEAR_DUPLICATE", "teamwork.share", "Both are wanted.")));
    }

    /** A layer with something of everything. */
    public static LocalLayer layer() {
        return new LocalLayer(
                1,
                "our-layer",
                "Our Layer",
                "our-framework",
                FrameworkVersion.of(2, 1, 0),
                "Our School",
                List.of(teachers()),
                List.of(role("teacher", "Teacher", List.of("teachers"), null)),
                List.of(alignment("teachers.s1", "teamwork.share", Alignment.Relation.PARTIAL)),
                List.of(new Unaligned("teachers.s2", "It is about the law.", "our-layer")),
                List.of(new LocalLayer.Decision(
                        "teachers.s1", "success.aim", LocalLayer.Decision.Outcome.REJECTED, "The board, in May.")),
                List.of(new Waiver("UNEXPLAINED_STATEMENT", "teachers.s3", "Later.")));
    }

    /** Any sound content: see {@link FrameworkMaker} for what it may have. */
    public static Arbitrary<FrameworkContent> contents() {
        return Combinators.combine(
                        texts().list().ofMinSize(1).ofMaxSize(12),
                        Arbitraries.integers()
                                .between(0, 999)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(60))
                .as((texts, choices) -> new FrameworkMaker(texts, choices).content());
    }

    /** Any framework. */
    public static Arbitrary<Framework> frameworks() {
        return contents().map(Framework::of);
    }

    /** Texts of several scripts that keep every rule for texts, short enough for any place. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("ABCDEGHIJKLMNOPQRSUVWYZ") // no T, F or X: no TODO, FIXME or XXX
                .withChars("àéîñöüßœłıİşğșΣσς")
                .withChars("жщяאב中文語가")
                .ofMinLength(1)
                .ofMaxLength(9);
        Arbitrary<String> end = Arbitraries.of("", ".", "!", " – 9", "’s", " 😀", " & co", ", \"so\"", "/or", " < 5");
        return Combinators.combine(word.list().ofMinSize(1).ofMaxSize(4), end)
                .as((words, last) -> Normalizer.normalize(String.join(" ", words) + last, Normalizer.Form.NFC));
    }

    /** Some values and nothing else, sound or not. */
    public static FrameworkContent of(Value... values) {
        return new FrameworkContent(
                1,
                "our-framework",
                "Our Framework",
                null,
                FrameworkVersion.of(2, 1, 0),
                null,
                null,
                "en-GB",
                "Our Trust",
                List.of(),
                null,
                List.of(values),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    static Value value(String id, String name, Behaviour... behaviours) {
        return new Value(id, name, name + " matters.", List.of(behaviours), List.of(), Authority.PUBLISHED, null);
    }

    static Behaviour behaviour(String id, String text) {
        return new Behaviour(id, text, null, Authority.PUBLISHED, null);
    }

    static Behaviour retiredBehaviour(String id, String... replacedBy) {
        return new Behaviour(id, "What " + id + " said.", null, Authority.PUBLISHED, retired("clearer", replacedBy));
    }

    static Retirement retired(String reason, String... replacedBy) {
        return new Retirement(FrameworkVersion.of(2, 0, 0), List.of(replacedBy), reason);
    }

    static Alignment alignment(String statement, String behaviour, Alignment.Relation relation) {
        return new Alignment(statement, behaviour, relation, "Both say so.", Authority.PROPOSED, "our-layer");
    }

    static Role role(String id, String name, List<String> standards, @Nullable Retirement retired) {
        return new Role(
                id,
                name,
                "School",
                standards,
                List.of(name + " (old)"),
                Map.of("soc", "2314", "esco", "x"),
                false,
                "There is a national standard.",
                retired,
                null);
    }

    private static Value teamwork() {
        return new Value(
                "teamwork",
                "Teamwork",
                "We are stronger together.",
                List.of(
                        new Behaviour(
                                "teamwork.share", "I share what I know freely.", "Share", Authority.PUBLISHED, null),
                        behaviour("teamwork.listen", "I share what I know gladly."),
                        behaviour("teamwork.cafe", "I meet people’s families in the café, and don't rush.")),
                List.of(
                        retiredBehaviour("teamwork.first", "teamwork.second"),
                        retiredBehaviour("teamwork.second", "teamwork.share"),
                        retiredBehaviour("teamwork.both", "success.aim", "teamwork.first", "teamwork.share"),
                        retiredBehaviour("teamwork.gone")),
                Authority.PUBLISHED,
                null);
    }

    private static Value success() {
        return value(
                "success",
                "Success",
                behaviour("success.aim", "I aim high for pupils."),
                behaviour("success.well", "I look after the wellbeing of people."));
    }

    private static Value service() {
        return new Value(
                "service",
                "Service",
                "We served.",
                List.of(),
                List.of(retiredBehaviour("service.serve", "teamwork.gone")),
                Authority.APPROVED,
                retired("said elsewhere", "success"));
    }

    private static ProfessionalStandard teachers() {
        return new ProfessionalStandard(
                "teachers",
                "Teachers' Standards",
                ProfessionalStandard.Kind.NATIONAL_STANDARD,
                "The department",
                "2011",
                "England",
                "Statutory",
                ProfessionalStandard.Status.CURRENT,
                null,
                "OGL v3.0",
                "https://www.example.org/teachers?a=1#b",
                LocalDate.of(2026, 8, 1),
                List.of(
                        new Statement("teachers.s1", "1", "Expectations", "Part 1", List.of("TS1"), null),
                        new Statement("teachers.s2", "2", "Law", null, List.of(), Statement.Confidence.LOW)),
                "our-layer");
    }

    private static ProfessionalStandard oldCode() {
        return new ProfessionalStandard(
                "old-code",
                "The old code",
                ProfessionalStandard.Kind.ETHICAL_CODE,
                "A council",
                null,
                null,
                null,
                ProfessionalStandard.Status.WITHDRAWN,
                "teachers",
                null,
                null,
                null,
                List.of(
                        new Statement("old-code.c1", "C1", "Aims", null, List.of(), null),
                        new Statement("old-code.c2", "C2", "Means", null, List.of(), null)),
                null);
    }
}
