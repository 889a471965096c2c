// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.model.LocalLayer.Decision;
import trust.stars.text.Phrase;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Rule;
import trust.stars.validation.Severity;

/** A local layer over a framework: the content of the two together, and what is wrong with it, placed in the layer. */
final class Layering {
    private final FrameworkContent base;
    private final LocalLayer layer;
    private final Findings findings = new Findings();
    private final Decisions decisions;

    /**
     * The origin of the layer's items: its id, or a stand-in if that is malformed, which is reported once, not for each
     * item.
     */
    private final String origin;

    Layering(FrameworkContent base, LocalLayer layer) {
        this.base = base;
        this.layer = layer;
        this.origin = Ids.isId(layer.id()) ? layer.id() : "layer";
        this.decisions = new Decisions(base, layer, findings);
    }

    /** The framework with layers over it, in the order of their ids. */
    static Framework over(Framework framework, Collection<LocalLayer> layers) {
        List<LocalLayer> ordered = new ArrayList<>(layers);
        ordered.sort(Comparator.comparing(LocalLayer::id));
        Framework together = framework;
        for (LocalLayer layer : ordered) {
            Findings findings = new Layering(together.content(), layer).check();
            if (findings.hasErrors()) {
                throw new InvalidFrameworkException(findings.report(layer.id()));
            }
            together = Framework.of(new Layering(together.content(), layer).content());
        }
        return together;
    }

    /** The ids of the layers whose items some content has. */
    static Set<String> origins(FrameworkContent content) {
        List<@Nullable String> all = list(content.standards(), ProfessionalStandard::origin);
        all.addAll(list(content.roles(), Role::origin));
        all.addAll(list(content.alignments(), Alignment::origin));
        all.addAll(list(content.unaligned(), Unaligned::origin));
        Set<String> origins = new TreeSet<>();
        for (String origin : all) {
            if (origin != null) {
                origins.add(origin);
            }
        }
        return origins;
    }

    Findings check() {
        checkTarget();
        Ids.check(layer.id(), "/id", Ids::isId, findings);
        checkOrigins();
        LayeredList<ProfessionalStandard> standards = standards();
        LayeredList<Role> roles = roles();
        LayeredList<Alignment> alignments = alignments(standards);
        LayeredList<Unaligned> unaligned = unaligned(standards, alignments);
        checkAuthority();
        Replacements replacements = new Replacements(base, layer, standards, roles.items());
        FrameworkContent together = content(standards, roles, alignments, unaligned);
        List<LayeredList<?>> lists = List.of(standards, roles, alignments, unaligned);
        SoundnessRules.check(together, new Findings(finding -> {
            if (!replacements.explain(finding, together)) {
                place(finding, lists);
            }
        }));
        replacements.report(findings);
        Warnings.find(together, finding -> place(finding, lists), layer, findings::add, replacements.losses());
        return findings;
    }

    /** The two together; only for a layer that has no errors. */
    FrameworkContent content() {
        LayeredList<ProfessionalStandard> standards = standards();
        LayeredList<Alignment> alignments = alignments(standards);
        return content(standards, roles(), alignments, unaligned(standards, alignments));
    }

    private FrameworkContent content(
            LayeredList<ProfessionalStandard> standards,
            LayeredList<Role> roles,
            LayeredList<Alignment> alignments,
            LayeredList<Unaligned> unaligned) {
        List<Waiver> waivers = new ArrayList<>(base.waivers());
        waivers.addAll(layer.waivers());
        return base.toBuilder()
                .standards(standards.items())
                .roles(roles.items())
                .alignments(alignments.items())
                .unaligned(unaligned.items())
                .waivers(waivers)
                .build();
    }

    private void checkTarget() {
        if (!layer.framework().equals(base.id())) {
            findings.add(
                    Rule.WRONG_FRAMEWORK,
                    "/framework",
                    Phrase.of("the layer is for the framework '{}', but this is '{}'", layer.framework(), base.id()),
                    Phrase.of("use it with that framework"));
        }
        if (!layer.version().equals(base.version())) {
            findings.add(
                    Rule.WRONG_FRAMEWORK,
                    "/version",
                    Phrase.of(
                            "the layer was written for version {}, but this is version {}",
                            layer.version(),
                            base.version()),
                    Phrase.of("look at what changed between the two, then write {}", base.version()));
        }
    }

    /** Only the framework itself is published: a layer proposes, or says who approved. */
    private void checkAuthority() {
        for (int i = 0; i < layer.alignments().size(); i++) {
            if (layer.alignments().get(i).authority() == Authority.PUBLISHED) {
                findings.add(
                        Rule.NOT_LOCAL,
                        "/alignments/" + i + "/authority",
                        Phrase.of("a local layer cannot publish: only a release of the framework does"),
                        Phrase.of("write APPROVED if the alignment was agreed, otherwise PROPOSED"));
            }
        }
    }

    /** An item of a layer need not say where it comes from, and must not say that it comes from elsewhere. */
    private void checkOrigins() {
        checkOrigins("/standards/", list(layer.standards(), ProfessionalStandard::origin));
        checkOrigins("/roles/", list(layer.roles(), Role::origin));
        checkOrigins("/alignments/", list(layer.alignments(), Alignment::origin));
        checkOrigins("/unaligned/", list(layer.unaligned(), Unaligned::origin));
    }

    private static <T> List<@Nullable String> list(List<T> items, Function<T, @Nullable String> origin) {
        List<@Nullable String> origins = new ArrayList<>();
        items.forEach(item -> origins.add(origin.apply(item)));
        return origins;
    }

    private void checkOrigins(String list, List<@Nullable String> origins) {
        for (int i = 0; i < origins.size(); i++) {
            String written = origins.get(i);
            if (written != null && !written.equals(layer.id())) {
                findings.add(
                        Rule.NOT_LOCAL,
                        list + i + "/origin",
                        Phrase.of("'{}' is not this layer, which is '{}'", written, layer.id()),
                        Phrase.of("leave the origin out: it is filled in"));
            }
        }
    }

    private LayeredList<ProfessionalStandard> standards() {
        LayeredList<ProfessionalStandard> list = new LayeredList<>("/standards", layer.id(), findings);
        list.addAll(base.standards(), ProfessionalStandard::id, ProfessionalStandard::origin);
        for (ProfessionalStandard s : layer.standards()) {
            list.put(s.id(), s.toBuilder().origin(origin).build());
        }
        return list;
    }

    private LayeredList<Role> roles() {
        LayeredList<Role> list = new LayeredList<>("/roles", layer.id(), findings);
        list.addAll(base.roles(), Role::id, Role::origin);
        for (Role r : layer.roles()) {
            list.put(r.id(), r.toBuilder().origin(origin).build());
        }
        return list;
    }

    /** The framework's, as decided, where their statements are still there; then the layer's own. */
    private LayeredList<Alignment> alignments(LayeredList<ProfessionalStandard> standards) {
        Set<String> gone = gone(standards);
        LayeredList<Alignment> list = new LayeredList<>("/alignments", layer.id(), findings);
        for (Alignment a : base.alignments()) {
            Decision.Outcome outcome = decisions.about(a);
            if (gone.contains(a.statement()) || outcome == Decision.Outcome.REJECTED) {
                continue;
            }
            list.add(
                    Link.of(a),
                    outcome == null ? a : localised(a, Authority.APPROVED),
                    outcome == null ? a.origin() : layer.id());
        }
        for (Alignment a : layer.alignments()) {
            list.put(Link.of(a), localised(a, a.authority()));
        }
        return list;
    }

    private Alignment localised(Alignment a, Authority authority) {
        return a.toBuilder().authority(authority).origin(origin).build();
    }

    /** The framework's, unless the layer aligns the statement; the layer's own; and those that rejections leave. */
    private LayeredList<Unaligned> unaligned(
            LayeredList<ProfessionalStandard> standards, LayeredList<Alignment> alignments) {
        Set<String> gone = gone(standards);
        Set<String> answered = new HashSet<>();
        layer.alignments().forEach(alignment -> answered.add(alignment.statement()));
        LayeredList<Unaligned> list = new LayeredList<>("/unaligned", layer.id(), findings);
        for (Unaligned u : base.unaligned()) {
            if (!gone.contains(u.statement()) && !answered.contains(u.statement())) {
                list.add(u.statement(), u, u.origin());
            }
        }
        for (Unaligned u : layer.unaligned()) {
            list.put(u.statement(), new Unaligned(u.statement(), u.reason(), origin));
        }
        alignments.items().forEach(alignment -> answered.add(alignment.statement()));
        for (Decision decision : decisions.rejections()) {
            String statement = decision.statement();
            if (!gone.contains(statement) && !answered.contains(statement) && !list.has(statement)) {
                list.add(statement, new Unaligned(statement, decision.note(), origin), layer.id());
            }
        }
        return list;
    }

    /** The statements of the framework that are no longer in any standard. */
    private Set<String> gone(LayeredList<ProfessionalStandard> standards) {
        Set<String> gone = new HashSet<>();
        base.standards().forEach(standard -> standard.statements().forEach(statement -> gone.add(statement.id())));
        standards.items().forEach(standard -> standard.statements().forEach(statement -> gone.remove(statement.id())));
        return gone;
    }

    /**
     * Adds a finding about the two together at its place in the layer; leaves out a warning that is not about the
     * layer.
     */
    private void place(Finding finding, List<LayeredList<?>> lists) {
        String path = own(finding.path(), lists);
        String other = finding.other().isEmpty() ? "" : own(finding.other(), lists);
        if (path.isEmpty() && other.isEmpty() && finding.rule().severity() == Severity.WARNING) {
            return;
        }
        if (path.isEmpty() && other.isEmpty() && finding.rule() == Rule.RETIREMENT_LOOP) {
            return; // each circle goes through an item of the layer, at whose place it is told
        }
        boolean both = !path.isEmpty() && !other.isEmpty();
        findings.add(
                both
                        ? finding.moved(path, other)
                        : finding.elsewhere(path.isEmpty() ? other : path, "in the framework"));
    }

    private String own(String path, List<LayeredList<?>> lists) {
        int waivers = base.waivers().size();
        if (path.startsWith("/waivers/")) {
            int index = Integer.parseInt(path.split("/", 4)[2]);
            return index < waivers ? "" : "/waivers/" + (index - waivers);
        }
        for (LayeredList<?> list : lists) {
            String own = list.own(path);
            if (!own.isEmpty()) {
                return own;
            }
        }
        return "";
    }
}
