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
import trust.stars.check.Findings;
import trust.stars.model.LocalLayer.Decision;
import trust.stars.model.LocalLayer.Decision.Outcome;
import trust.stars.text.Phrase;
import trust.stars.text.Suggestions;
import trust.stars.validation.Rule;

/**
 * What a local layer decides about alignments of the framework. A decision about any other is reported as a problem.
 */
final class Decisions {
    private final Map<Link, Decision> decided = new LinkedHashMap<>();
    private final Findings findings;
    private final Suggestions suggestions = new Suggestions();

    Decisions(FrameworkContent base, LocalLayer layer, Findings findings) {
        this.findings = findings;
        Map<Link, Alignment> known = new HashMap<>();
        Map<String, List<String>> behaviours = new HashMap<>();
        for (Alignment alignment : base.alignments()) {
            known.put(Link.of(alignment), alignment);
            behaviours
                    .computeIfAbsent(alignment.statement(), statement -> new ArrayList<>())
                    .add(alignment.behaviour());
        }
        Set<Link> written = new HashSet<>();
        layer.alignments().forEach(alignment -> written.add(Link.of(alignment)));
        boolean later = base.version().compareTo(layer.version()) > 0;
        for (int i = 0; i < layer.decisions().size(); i++) {
            Decision decision = layer.decisions().get(i);
            Link pair = new Link(decision.statement(), decision.behaviour());
            String path = "/decisions/" + i;
            Alignment about = known.get(pair);
            if (later
                    && about != null
                    && about.authority() != Authority.PROPOSED
                    && decision.outcome() == Outcome.APPROVED) {
                continue; // since the layer was written, the framework has come to say so itself
            }
            if (about == null) {
                addUnknown(decision, path, behaviours);
            } else if (decided.putIfAbsent(pair, decision) != null || written.contains(pair)) {
                findings.add(
                        Rule.REPEATED_REFERENCE,
                        path,
                        Phrase.of("the layer has another entry for '{}' and '{}'", pair.statement(), pair.behaviour()),
                        Phrase.of("keep either the decision or the other entry"));
            } else if (about.authority() != Authority.PROPOSED && !layer.id().equals(about.origin())) {
                findings.add(
                        Rule.NOT_LOCAL,
                        path,
                        Phrase.of(
                                "the alignment of '{}' with '{}' is not a proposal",
                                pair.statement(),
                                pair.behaviour()),
                        Phrase.of("remove the decision: there is nothing to decide"));
            }
        }
    }

    /** What is decided about an alignment, or null if nothing is. */
    @Nullable
    Outcome about(Alignment alignment) {
        Decision decision = decided.get(Link.of(alignment));
        return decision == null ? null : decision.outcome();
    }

    List<Decision> rejections() {
        List<Decision> rejections = new ArrayList<>();
        for (Decision decision : decided.values()) {
            if (decision.outcome() == Outcome.REJECTED) {
                rejections.add(decision);
            }
        }
        return rejections;
    }

    /** Adds that the framework has no such alignment; {@code aligned} is what it aligns each statement with. */
    private void addUnknown(Decision decision, String path, Map<String, List<String>> aligned) {
        List<String> behaviours = aligned.get(decision.statement());
        boolean statement = behaviours == null;
        findings.add(
                Rule.UNKNOWN_REFERENCE,
                path + (statement ? "/statement" : "/behaviour"),
                Phrase.of("the framework does not align '{}' with '{}'", decision.statement(), decision.behaviour()),
                suggestions.hint(
                        statement ? decision.statement() : decision.behaviour(),
                        behaviours == null ? aligned.keySet() : behaviours,
                        Phrase.of("correct it, or remove the decision")));
    }
}
