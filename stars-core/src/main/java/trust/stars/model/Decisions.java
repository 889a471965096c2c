// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.model.LocalLayer.Decision;
import trust.stars.validation.Problems;
import trust.stars.validation.Quote;
import trust.stars.validation.Rule;
import trust.stars.validation.Suggestions;

/** What a local layer decides about alignments of the framework; what it decides about others is told as a problem. */
final class Decisions {
    private final Map<Link, Decision> decided = new LinkedHashMap<>();
    private final Problems problems;

    Decisions(FrameworkContent base, LocalLayer layer, Problems problems) {
        this.problems = problems;
        Map<Link, Alignment> known = new HashMap<>();
        base.alignments().forEach(alignment -> known.put(Link.of(alignment), alignment));
        Set<Link> written = new HashSet<>();
        layer.alignments().forEach(alignment -> written.add(Link.of(alignment)));
        for (int i = 0; i < layer.decisions().size(); i++) {
            Decision decision = layer.decisions().get(i);
            Link pair = new Link(decision.statement(), decision.behaviour());
            String path = "/decisions/" + i;
            Alignment about = known.get(pair);
            if (about == null) {
                unknown(decision, path, known);
            } else if (decided.putIfAbsent(pair, decision) != null || written.contains(pair)) {
                problems.add(
                        Rule.REPEATED_REFERENCE,
                        path,
                        "the layer says something else about " + Quote.of(pair.statement()) + " and "
                                + Quote.of(pair.behaviour()),
                        "keep one of the two: the decision, or what else is said");
            } else if (about.authority() != Authority.PROPOSED && !layer.id().equals(about.origin())) {
                problems.add(
                        Rule.NOT_LOCAL,
                        path,
                        "the alignment of " + Quote.of(pair.statement()) + " with " + Quote.of(pair.behaviour())
                                + " is no proposal",
                        "remove the decision: there is nothing to decide");
            }
        }
    }

    /** What is decided about an alignment, or null if nothing is. */
    Decision.@Nullable Outcome about(Alignment alignment) {
        Decision decision = decided.get(Link.of(alignment));
        return decision == null ? null : decision.outcome();
    }

    List<Decision> rejections() {
        List<Decision> rejections = new ArrayList<>();
        for (Decision decision : decided.values()) {
            if (decision.outcome() == Decision.Outcome.REJECTED) {
                rejections.add(decision);
            }
        }
        return rejections;
    }

    private void unknown(Decision decision, String path, Map<Link, Alignment> known) {
        List<String> behaviours = new ArrayList<>();
        Set<String> statements = new HashSet<>();
        for (Link pair : known.keySet()) {
            statements.add(pair.statement());
            if (pair.statement().equals(decision.statement())) {
                behaviours.add(pair.behaviour());
            }
        }
        boolean statement = behaviours.isEmpty();
        problems.add(
                Rule.UNKNOWN_REFERENCE,
                path + (statement ? "/statement" : "/behaviour"),
                "the framework does not align " + Quote.of(decision.statement()) + " with "
                        + Quote.of(decision.behaviour()),
                statement
                        ? Suggestions.hint(decision.statement(), statements, "correct it, or remove the decision")
                        : Suggestions.hint(decision.behaviour(), behaviours, "correct it, or remove the decision"));
    }
}
