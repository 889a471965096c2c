// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.advice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.model.Behaviour;
import trust.stars.model.FrameworkContent;
import trust.stars.model.LocalLayer;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Waiver;
import trust.stars.text.Phrase;
import trust.stars.validation.Rule;

/**
 * What an editor should look at in content that can be used as it is. The document may waive a warning, with a reason;
 * a waiver without a warning is itself a warning.
 */
public final class Warnings {
    /** Ordered, so that a set is searched fast even if its keys share a hash code. */
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
    private final Findings findings;

    private Warnings(FrameworkContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
        for (Waiver waiver : content.waivers()) {
            waived.add(new Key(waiver.code(), waiver.item()));
        }
    }

    /**
     * Finds the warnings about some content that are not waived.
     *
     * @param content sound or not
     * @param findings takes them
     */
    public static void find(FrameworkContent content, Findings findings) {
        find(content, findings, content, findings, Map.of());
    }

    /**
     * Finds the warnings about a layer over a framework that neither waives: those about the two together, and those
     * about the layer's own texts and what is lost with it.
     *
     * @param layer sound or not
     * @param base the framework
     * @param together the two together
     * @param ofTogether takes what is found in the two together
     * @param ofLayer takes what is found in the layer
     */
    public static void find(
            LocalLayer layer, FrameworkContent base, FrameworkContent together, Findings ofTogether, Findings ofLayer) {
        find(together, ofTogether, layer, ofLayer, LostAlignments.find(base, layer));
    }

    private static void find(
            FrameworkContent content,
            Findings ofContent,
            Record document,
            Findings ofDocument,
            Map<String, Finding> found) {
        Warnings warnings = new Warnings(content, ofContent);
        Texts.visit(
                document,
                (path, item, text) -> TextAdvice.check(
                        text, new Findings(finding -> warnings.warn(item, finding.under(path), ofDocument))));
        found.forEach((item, finding) -> warnings.warn(item, finding, ofDocument));
        warnings.findNearDuplicates();
        warnings.findUnexplainedStatements();
        warnings.findUnusedWaivers();
    }

    private void findNearDuplicates() {
        NearDuplicates texts = new NearDuplicates();
        for (int i = 0; i < content.values().size(); i++) {
            List<Behaviour> behaviours = content.values().get(i).behaviours();
            for (int j = 0; j < behaviours.size(); j++) {
                Behaviour behaviour = behaviours.get(j);
                String path = "/values/" + i + "/behaviours/" + j + "/text";
                String first = texts.add(behaviour.text(), path);
                if (!first.equals(path)) {
                    warn(
                            behaviour.id(),
                            Finding.of(
                                            Rule.NEAR_DUPLICATE,
                                            path,
                                            Phrase.of(
                                                    "'{}' says almost the same as the behaviour {there}",
                                                    behaviour.text()),
                                            Phrase.of("retire one of the two, or waive this with a reason"))
                                    .about(first));
                }
            }
        }
    }

    private void findUnexplainedStatements() {
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
                            id,
                            Finding.of(
                                    Rule.UNEXPLAINED_STATEMENT,
                                    "/standards/" + i + "/statements/" + j,
                                    Phrase.of("the statement '{}' is neither aligned nor said to be unaligned", id),
                                    Phrase.of("add an alignment, or say in 'unaligned' why there is none")));
                }
            }
        }
    }

    private void findUnusedWaivers() {
        Map<Key, Integer> seen = new HashMap<>();
        for (int i = 0; i < content.waivers().size(); i++) {
            Waiver waiver = content.waivers().get(i);
            Key key = new Key(waiver.code(), waiver.item());
            if (!used.contains(key) || seen.putIfAbsent(key, i) != null) {
                findings.add(Finding.of(
                        Rule.UNUSED_WAIVER,
                        "/waivers/" + i,
                        Phrase.of("there is no warning '{}' about '{}' to waive", waiver.code(), waiver.item()),
                        Phrase.of("remove the waiver, or correct its code or item")));
            }
        }
    }

    private void warn(String item, Finding finding) {
        warn(item, finding, findings);
    }

    private void warn(String item, Finding finding, Findings to) {
        Key key = new Key(finding.rule().name(), item);
        if (waived.contains(key)) {
            used.add(key);
        } else {
            to.add(finding);
        }
    }
}
