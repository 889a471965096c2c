// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static trust.stars.fixtures.Frameworks.retiredBehaviour;
import static trust.stars.model.ProfessionalStandard.Status.CURRENT;
import static trust.stars.model.SoundnessRulesTest.broken;
import static trust.stars.model.SoundnessRulesTest.retiring;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import trust.stars.fixtures.Draft;

/** Cases for {@link SoundnessRulesTest}: what refers to something, sound and not. */
final class ReferenceCases {
    private ReferenceCases() {}

    static Stream<Consumer<Draft>> soundReferences() {
        return Stream.of(
                draft -> draft.role("cook", "std"),
                draft -> draft.align("std.s1", "team.share"),
                draft -> draft.unaligned.add(new Unaligned("std.s1", "Other.", null)),
                draft -> address(draft, "https://example.org/a?b=c&d=%20#e"),
                draft -> address(draft, "http://example.org"),
                draft -> reword(draft, "title", "introduction", "team", "team.share"),
                retiring(retiredBehaviour("a.b")).andThen(draft -> reword(draft, "a", "a.b")));
    }

    static Stream<Arguments> brokenReferences() {
        return Stream.of(
                broken(
                        draft -> draft.role("cook", "std", "std", "sdt"),
                        "UNKNOWN_REFERENCE /roles/0/standards/2 – there is no standard 'sdt' – did you mean 'std'?",
                        "REPEATED_REFERENCE /roles/0/standards/1 – 'std' is already in the list – remove one of the"
                                + " two"),
                broken(
                        draft -> {
                            draft.standards.add(Draft.withdrawn("old", null));
                            draft.standards.add(Draft.withdrawn("older", "std"));
                            draft.role("cook", "old", "older");
                        },
                        "RETIRED_REFERENCE /roles/0/standards/0 – the standard 'old' is withdrawn – remove the"
                                + " reference: nothing took its place",
                        "RETIRED_REFERENCE /roles/0/standards/1 – the standard 'older' is withdrawn – refer to 'std'"
                                + " instead"),
                broken(
                        retiring(retiredBehaviour("a.b", "team.share")).andThen(draft -> draft.align("std.s1", "a.b")),
                        "RETIRED_REFERENCE /alignments/0/behaviour – the behaviour 'a.b' is retired – refer to"
                                + " 'team.share' instead"),
                broken(
                        retiring(retiredBehaviour("a.b", "team.share")).andThen(draft -> {
                            draft.standards.add(Draft.standard("more", null, "more.s1", "more.s2"));
                            draft.align("std.s1", "a.b");
                            draft.align("more.s1", "a.b");
                            draft.align("more.s2", "a.b");
                        }),
                        "RETIRED_REFERENCE /alignments/0/behaviour – the behaviour 'a.b' is retired at"
                                + " /values/1/retiredBehaviours/0/retired, but 3 links refer to it, of which this is the first"
                                + " – remove the reference from each link, or refer to 'team.share' instead"),
                broken(
                        draft -> {
                            draft.standards.add(Draft.withdrawn("old", null));
                            draft.role("cook", "old");
                            draft.role("porter", "std", "old");
                        },
                        "RETIRED_REFERENCE /roles/0/standards/0 – the standard 'old' is withdrawn at /standards/1/status,"
                                + " but 2 roles refer to it, of which this is the first – remove the reference from each role:"
                                + " nothing took its place"),
                broken(
                        draft -> draft.align("std.s2", "share"),
                        "UNKNOWN_REFERENCE /alignments/0/statement – there is no statement 'std.s2' – did you mean"
                                + " 'std.s1'?",
                        "UNKNOWN_REFERENCE /alignments/0/behaviour – there is no behaviour 'share' – did you mean"
                                + " 'team.share'?"),
                broken(
                        draft -> {
                            draft.align("std.s1", "team.share");
                            draft.align("std.s1", "team.share");
                        },
                        "REPEATED_REFERENCE /alignments/1 – 'std.s1' is already aligned with 'team.share' – keep one"
                                + " of the two alignments"),
                broken(
                        draft -> draft.alignments.add(new Alignment(
                                "std.s1",
                                "team.share",
                                Alignment.Relation.PARTIAL,
                                "So.",
                                Authority.PROPOSED,
                                "My Own")),
                        "INVALID_ID /alignments/0/origin – 'My Own' is not an id – write 'my-own'"),
                broken(
                        draft -> {
                            draft.align("std.s1", "team.share");
                            draft.unaligned.add(new Unaligned("std.s1", "Other.", null));
                        },
                        "REPEATED_REFERENCE /unaligned/0/statement – the statement 'std.s1' is already aligned, or"
                                + " said to be unaligned – keep one of the two"),
                broken(
                        draft -> {
                            draft.unaligned.add(new Unaligned("std.s1", "Other.", null));
                            draft.unaligned.add(new Unaligned("std.s1", "Other.", null));
                        },
                        "REPEATED_REFERENCE /unaligned/1/statement – the statement 'std.s1' is already aligned, or"
                                + " said to be unaligned – keep one of the two"),
                broken(
                        draft -> reword(draft, "teams"),
                        "UNKNOWN_REFERENCE /releaseNotes/rewordings/0/item – there is no behaviour 'teams' – name"
                                + " 'title', 'introduction', a value or a behaviour"),
                broken(
                        draft -> reword(draft, "std.s1"),
                        "UNKNOWN_REFERENCE /releaseNotes/rewordings/0/item – a rewording cannot name the statement"
                                + " 'std.s1' – name 'title', 'introduction', a value or a behaviour; other"
                                + " changes need no note"),
                brokenAddress("ftp://example.org"),
                brokenAddress("https://"),
                brokenAddress("https://exa mple.org"),
                brokenAddress("https://example.org/\u200B", "https://example.org/<U+200B>"),
                brokenAddress("https://example.org/<b>"),
                brokenAddress("javascript:alert(1)"));
    }

    private static Arguments brokenAddress(String url) {
        return brokenAddress(url, url);
    }

    private static Arguments brokenAddress(String url, String shown) {
        return broken(
                draft -> address(draft, url),
                "INVALID_ADDRESS /standards/1/url – '" + shown
                        + "' is not the address of a web page – copy it from a browser, beginning with https://");
    }

    private static void address(Draft draft, String url) {
        draft.standards.add(Draft.standardOf("std-2", CURRENT, null, url, null));
    }

    private static void reword(Draft draft, String... items) {
        for (String item : items) {
            draft.rewordings.add(new Rewording(item, Rewording.Kind.CORRECTION, "Misprint.", null));
        }
    }
}
