// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import trust.stars.fixtures.FrameworkMaker;
import trust.stars.model.FrameworkContent;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Role;
import trust.stars.model.Waiver;

/** Arbitrary frameworks made of texts that spreadsheet programs like to turn into something else. */
final class SpreadsheetFrameworks {
    private static final List<String> WORDS = List.of(
            "pupils’",
            "équipe",
            "日本語",
            "😀",
            "R&D",
            "5 < 6",
            "_x0041_",
            "a=b",
            "'tis",
            "#1",
            "50%",
            "\"so\"",
            "1.10",
            "2026-09-01",
            "TRUE",
            "007",
            "1e5",
            "a;b,c",
            "k = y", // not x: the initials of three such values would be a placeholder
            "(see",
            "Ωmega",
            "_x005F_",
            "yes",
            "and/or",
            "~0",
            "e–f");

    /** What the rules forbid in texts for people, but allow in the code of a waiver. */
    private static final List<String> SIGNS = List.of("=", "+", "-", "@", "=1+1", "@SUM(A1)", "-2+3", "'", "|", "\t=");

    private SpreadsheetFrameworks() {}

    /** Those whose texts also keep the rules for texts. */
    static Arbitrary<FrameworkContent> sound() {
        return contents(texts());
    }

    /** Those in which every text begins like a formula. */
    static Arbitrary<FrameworkContent> wild() {
        return contents(
                Combinators.combine(Arbitraries.of("=", "+", "-", "@"), texts()).as(String::concat));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
    }

    private static Arbitrary<FrameworkContent> contents(Arbitrary<String> texts) {
        return Combinators.combine(
                        texts.list().ofMinSize(1).ofMaxSize(12),
                        Arbitraries.integers()
                                .between(0, 999)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(60),
                        texts,
                        Arbitraries.of(SIGNS))
                .as((all, choices, key, sign) -> with(new FrameworkMaker(all, choices).content(), key, sign));
    }

    /** The content with more of what only a spreadsheet makes difficult: flags, keys of any text, codes of any sign. */
    private static FrameworkContent with(FrameworkContent content, String key, String sign) {
        List<ProfessionalStandard> standards = new ArrayList<>();
        for (ProfessionalStandard standard : content.standards()) {
            standards.add(standard.toBuilder()
                    .assignedCodes(standards.size() % 2 == 0)
                    .build());
        }
        List<Role> roles = new ArrayList<>();
        for (Role role : content.roles()) {
            roles.add(
                    role.crosswalk().isEmpty()
                            ? role
                            : role.toBuilder()
                                    .crosswalk(Map.of(key, key, "isco", "2"))
                                    .build());
        }
        return content.toBuilder()
                .standards(standards)
                .roles(roles)
                .waivers(List.of(new Waiver(sign, key, key)))
                .build();
    }
}
