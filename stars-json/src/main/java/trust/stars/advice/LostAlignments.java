// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.advice;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trust.stars.check.Finding;
import trust.stars.model.FrameworkContent;
import trust.stars.model.LocalLayer;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Statement;
import trust.stars.text.Phrase;
import trust.stars.validation.Rule;

/** What a layer loses of a framework when it puts its own version in the place of a standard. */
final class LostAlignments {
    private LostAlignments() {}

    /** A warning, by id, about each standard that loses statements which the framework aligns. */
    static Map<String, Finding> find(FrameworkContent base, LocalLayer layer) {
        Set<String> aligned = new HashSet<>();
        base.alignments().forEach(alignment -> aligned.add(alignment.statement()));
        Set<String> needed = neededByRoles(base, layer);
        Map<String, Integer> places = places(base, layer);
        Set<String> kept = new HashSet<>();
        for (int place : places.values()) {
            layer.standards().get(place).statements().forEach(statement -> kept.add(statement.id()));
        }
        Map<String, Finding> losses = new LinkedHashMap<>();
        for (ProfessionalStandard standard : base.standards()) {
            Integer place = places.get(standard.id());
            if (place == null || isWithdrawn(standard, layer.standards().get(place), needed)) {
                continue;
            }
            List<String> lost = standard.statements().stream()
                    .map(Statement::id)
                    .filter(id -> aligned.contains(id) && !kept.contains(id))
                    .toList();
            if (!lost.isEmpty()) {
                losses.put(standard.id(), loss(standard.id(), place, lost));
            }
        }
        return losses;
    }

    /** Where the layer has its versions of the framework's standards, by id; if it has two, the first. */
    private static Map<String, Integer> places(FrameworkContent base, LocalLayer layer) {
        Set<String> replaceable = new HashSet<>();
        base.standards().forEach(standard -> replaceable.add(standard.id()));
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < layer.standards().size(); i++) {
            String id = layer.standards().get(i).id();
            if (replaceable.contains(id)) {
                places.putIfAbsent(id, i);
            }
        }
        return places;
    }

    /** The standards of the framework's roles that the layer leaves as they are. */
    private static Set<String> neededByRoles(FrameworkContent base, LocalLayer layer) {
        Set<String> changed = new HashSet<>();
        layer.roles().forEach(role -> changed.add(role.id()));
        Set<String> needed = new HashSet<>();
        base.roles().stream()
                .filter(role -> !changed.contains(role.id()))
                .forEach(role -> needed.addAll(role.standards()));
        return needed;
    }

    /** Whether a standard in force is withdrawn although roles need it, which is an error of its own. */
    private static boolean isWithdrawn(ProfessionalStandard before, ProfessionalStandard after, Set<String> needed) {
        return before.status() == ProfessionalStandard.Status.CURRENT
                && after.status() != ProfessionalStandard.Status.CURRENT
                && needed.contains(before.id());
    }

    private static Finding loss(String standard, int place, List<String> lost) {
        return Finding.of(
                Rule.LOST_ALIGNMENT,
                "/standards/" + place + "/statements",
                Phrase.of(
                        "'{}' has lost {} that the framework aligns, the first '{}': the links go, too",
                        standard,
                        lost.size() == 1 ? "a statement" : lost.size() + " statements",
                        lost.get(0)),
                Phrase.of("put back what still holds, or waive this with a reason"));
    }
}
