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
 * The standards in force that a layer withdraws although roles of the framework need them. However many do, it is told
 * once, where the layer has the standard.
 */
final class WithdrawnStandards {
    private final LayeredList<ProfessionalStandard> standards;

    /** The first role of the framework that needs each. */
    private final Map<String, String> firstRoles = new LinkedHashMap<>();

    private final Map<String, Integer> counts = new HashMap<>();

    WithdrawnStandards(
            FrameworkContent base, LocalLayer layer, LayeredList<ProfessionalStandard> standards, List<Role> roles) {
        this.standards = standards;
        Set<String> current = new HashSet<>();
        base.standards().stream().filter(WithdrawnStandards::isCurrent).forEach(each -> current.add(each.id()));
        Set<String> over = new HashSet<>();
        for (ProfessionalStandard standard : layer.standards()) {
            if (current.remove(standard.id()) && !isCurrent(standard)) {
                over.add(standard.id());
            }
        }
        Set<String> unchanged = new HashSet<>();
        base.roles().forEach(role -> unchanged.add(role.id()));
        layer.roles().forEach(role -> unchanged.remove(role.id()));
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
    }

    private static boolean isCurrent(ProfessionalStandard standard) {
        return standard.status() == ProfessionalStandard.Status.CURRENT;
    }

    /** Whether a finding about the two together is only that a role refers to such a standard. */
    boolean explain(Finding finding, FrameworkContent together) {
        String[] path = finding.path().split("/", -1);
        if (finding.rule() != Rule.RETIRED_REFERENCE || path.length != 5 || !path[1].equals("roles")) {
            return false;
        }
        String standard =
                together.roles().get(Integer.parseInt(path[2])).standards().get(Integer.parseInt(path[4]));
        return firstRoles.containsKey(standard);
    }

    /** Adds each of them. */
    void report(Findings findings) {
        firstRoles.forEach((id, role) -> {
            int roles = counts.getOrDefault(id, 0);
            findings.add(
                    Rule.RETIRED_REFERENCE,
                    standards.source(id) + "/status",
                    Phrase.of(
                            "the layer withdraws '{}', which {} still {}, the role '{}' among them",
                            id,
                            roles == 1 ? "a role" : roles + " roles",
                            roles == 1 ? "needs" : "need",
                            role),
                    Phrase.of("write CURRENT, or put each of these roles into the layer without the standard"));
        });
    }
}
