// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.text.Phrase;
import trust.stars.validation.Rule;

/**
 * What a layer takes from a framework when it puts its own version in the place of a standard. However much breaks by
 * that, it is told once, where the layer has the standard.
 */
final class Replacements {
    private final FrameworkContent base;

    /** The standards that the framework has in force and the layer withdraws, with the number of roles that need them. */
    private final Map<String, Integer> withdrawn = new LinkedHashMap<>();

    private final Map<String, String> firstRoles = new LinkedHashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, ProfessionalStandard> replaced = new LinkedHashMap<>();

    Replacements(
            FrameworkContent base, LocalLayer layer, LayeredList<ProfessionalStandard> standards, List<Role> roles) {
        this.base = base;
        Map<String, ProfessionalStandard> before = new HashMap<>();
        base.standards().forEach(standard -> before.put(standard.id(), standard));
        Set<String> unchanged = new HashSet<>();
        base.roles().forEach(role -> unchanged.add(role.id()));
        layer.roles().forEach(role -> unchanged.remove(role.id()));
        Set<String> over = new HashSet<>();
        for (ProfessionalStandard standard : layer.standards()) {
            ProfessionalStandard earlier = before.get(standard.id());
            if (earlier != null && replaced.putIfAbsent(standard.id(), standard) == null) {
                sources.put(standard.id(), standards.source(standard.id()));
                if (isCurrent(earlier) && !isCurrent(standard)) {
                    over.add(standard.id());
                }
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Role role : roles) {
            for (String id : role.standards()) {
                if (over.contains(id)) {
                    counts.merge(id, 1, Integer::sum);
                    if (unchanged.contains(role.id())) {
                        firstRoles.putIfAbsent(id, role.id());
                    }
                }
            }
        }
        firstRoles.keySet().forEach(id -> withdrawn.put(id, counts.getOrDefault(id, 0)));
    }

    private static boolean isCurrent(ProfessionalStandard standard) {
        return standard.status() == ProfessionalStandard.Status.CURRENT;
    }

    /** Whether a finding about the two together is only that a role refers to a standard that the layer withdraws. */
    boolean explain(Finding finding, FrameworkContent together) {
        String[] path = finding.path().split("/", -1);
        if (finding.rule() != Rule.RETIRED_REFERENCE || path.length != 5 || !path[1].equals("roles")) {
            return false;
        }
        String standard =
                together.roles().get(Integer.parseInt(path[2])).standards().get(Integer.parseInt(path[4]));
        return withdrawn.containsKey(standard);
    }

    /** Adds each standard that the layer withdraws although roles of the framework need it. */
    void report(Findings findings) {
        withdrawn.forEach((id, roles) -> findings.add(
                Rule.RETIRED_REFERENCE,
                sources.get(id) + "/status",
                Phrase.of(
                        "the layer withdraws '{}', which {} still {}, the role '{}' among them",
                        id,
                        roles == 1 ? "a role" : roles + " roles",
                        roles == 1 ? "needs" : "need",
                        String.valueOf(firstRoles.get(id))),
                Phrase.of("write CURRENT, or put each of these roles into the layer without the standard")));
    }

    /** A warning, by id, about each other standard that loses statements which the framework aligns. */
    Map<String, Finding> losses() {
        Set<String> aligned = new HashSet<>();
        base.alignments().forEach(alignment -> aligned.add(alignment.statement()));
        Set<String> kept = new HashSet<>();
        replaced.values().forEach(standard -> standard.statements().forEach(statement -> kept.add(statement.id())));
        Map<String, Finding> losses = new LinkedHashMap<>();
        for (ProfessionalStandard standard : base.standards()) {
            if (replaced.containsKey(standard.id()) && !withdrawn.containsKey(standard.id())) {
                List<String> lost = standard.statements().stream()
                        .map(Statement::id)
                        .filter(id -> aligned.contains(id) && !kept.contains(id))
                        .toList();
                if (!lost.isEmpty()) {
                    losses.put(standard.id(), loss(standard.id(), lost));
                }
            }
        }
        return losses;
    }

    private Finding loss(String standard, List<String> lost) {
        return Finding.of(
                Rule.LOST_ALIGNMENT,
                sources.get(standard) + "/statements",
                Phrase.of(
                        "'{}' has lost {} that the framework aligns, the first '{}': the links go, too",
                        standard,
                        lost.size() == 1 ? "a statement" : lost.size() + " statements",
                        lost.get(0)),
                Phrase.of("put back what still holds, or waive this with a reason"));
    }
}
