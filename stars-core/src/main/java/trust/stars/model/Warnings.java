// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import trust.stars.validation.Problem;
import trust.stars.validation.Quote;
import trust.stars.validation.Rule;

/**
 * What an editor should look at in content that can be used as it is. The document may waive a warning, with a reason;
 * a waiver without a warning is itself a warning.
 *
 * @since 1.0.0
 */
public final class Warnings {
    /** In an order, so that a set of keys with one hash code is searched fast. */
    private record Key(String code, String item) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = code.compareTo(other.code);
            return order == 0 ? item.compareTo(other.item) : order;
        }
    }

    private final FrameworkContent content;
    private final Set<Key> waived = new HashSet<>();
    private final Set<Key> used = new HashSet<>();
    private final List<Problem> warnings = new ArrayList<>();

    private Warnings(FrameworkContent content) {
        this.content = content;
        for (Waiver waiver : content.waivers()) {
            waived.add(new Key(waiver.code(), waiver.item()));
        }
    }

    /**
     * The warnings about some content.
     *
     * @param content sound or not
     * @return those that are not waived
     */
    public static List<Problem> of(FrameworkContent content) {
        Warnings warnings = new Warnings(content);
        warnings.nearDuplicates();
        warnings.unexplainedStatements();
        warnings.unusedWaivers();
        return List.copyOf(warnings.warnings);
    }

    private void nearDuplicates() {
        NearDuplicates texts = new NearDuplicates();
        for (int i = 0; i < content.values().size(); i++) {
            List<Behaviour> behaviours = content.values().get(i).behaviours();
            for (int j = 0; j < behaviours.size(); j++) {
                Behaviour behaviour = behaviours.get(j);
                String path = "/values/" + i + "/behaviours/" + j + "/text";
                String first = texts.add(behaviour.text(), path);
                if (!first.equals(path)) {
                    warn(
                            Rule.NEAR_DUPLICATE,
                            behaviour.id(),
                            path,
                            Quote.of(behaviour.text()) + " differs in at most one word from the behaviour at " + first,
                            "retire one of the two, or waive this with the reason");
                }
            }
        }
    }

    private void unexplainedStatements() {
        Set<String> explained = new HashSet<>();
        content.alignments().forEach(alignment -> explained.add(alignment.statement()));
        content.unaligned().forEach(unaligned -> explained.add(unaligned.statement()));
        for (int i = 0; i < content.standards().size(); i++) {
            ProfessionalStandard standard = content.standards().get(i);
            if (standard.status() != ProfessionalStandard.Status.CURRENT) {
                continue;
            }
            for (int j = 0; j < standard.statements().size(); j++) {
                String id = standard.statements().get(j).id();
                if (!explained.contains(id)) {
                    warn(
                            Rule.UNEXPLAINED_STATEMENT,
                            id,
                            "/standards/" + i + "/statements/" + j,
                            "the statement " + Quote.of(id) + " is neither aligned nor said to be unaligned",
                            "add an alignment, or say in 'unaligned' why there is none");
                }
            }
        }
    }

    private void unusedWaivers() {
        Map<Key, Integer> seen = new HashMap<>();
        for (int i = 0; i < content.waivers().size(); i++) {
            Waiver waiver = content.waivers().get(i);
            Key key = new Key(waiver.code(), waiver.item());
            if (!used.contains(key) || seen.putIfAbsent(key, i) != null) {
                warnings.add(Problem.of(
                        Rule.UNUSED_WAIVER,
                        "/waivers/" + i,
                        String.format(
                                Locale.ROOT,
                                "there is no warning %s about %s to be waived",
                                Quote.of(waiver.code()),
                                Quote.of(waiver.item())),
                        "remove the waiver, or correct its code or item"));
            }
        }
    }

    private void warn(Rule rule, String item, String path, String message, String hint) {
        Key key = new Key(rule.name(), item);
        if (waived.contains(key)) {
            used.add(key);
        } else {
            warnings.add(Problem.of(rule, path, message, hint));
        }
    }
}
