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
import java.util.function.BiConsumer;
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
    private final LayeredList<ProfessionalStandard> standards;
    private final LayeredList<Role> roles;
    private final LayeredList<Alignment> alignments;
    private final LayeredList<Unaligned> unaligned;

    /**
     * The origin of the layer's items: its id, or a stand-in if that is malformed, which is reported once, not for each
     * item.
     */
    private final String origin;

    Layering(FrameworkContent base, LocalLayer layer) {
        this.base = base;
        this.layer = layer;
        this.origin = Ids.isId(layer.id()) ? layer.id() : "layer";
        this.standards = list("/standards");
        this.roles = list("/roles");
        this.alignments = list("/alignments");
        this.unaligned = list("/unaligned");
        checkTarget();
        Ids.check(layer.id(), "/id", Ids::isId, findings);
        checkOrigins("/standards/", layer.standards(), ProfessionalStandard::origin);
        checkOrigins("/roles/", layer.roles(), Role::origin);
        checkOrigins("/alignments/", layer.alignments(), Alignment::origin);
        checkOrigins("/unaligned/", layer.unaligned(), Unaligned::origin);
        checkAuthority();
        Decisions decisions = new Decisions(base, layer, findings);
        putStandards();
        putRoles();
        Set<String> gone = gone();
        putAlignments(decisions, gone);
        putUnaligned(decisions, gone);
    }

    private <T> LayeredList<T> list(String name) {
        return new LayeredList<>(name, layer.id(), findings);
    }

    /** The framework with layers over it, in the order of their ids. */
    static Framework over(Framework framework, Collection<LocalLayer> layers) {
        List<LocalLayer> ordered = new ArrayList<>(layers);
        ordered.sort(Comparator.comparing(LocalLayer::id));
        Framework together = framework;
        for (LocalLayer layer : ordered) {
            Layering layering = new Layering(together.content(), layer);
            Findings findings = layering.check();
            if (findings.hasErrors()) {
                throw new InvalidFrameworkException(findings.report(layer.id() + " over " + framework.version()));
            }
            together = Framework.of(layering.content());
        }
        return together;
    }

    /** The ids of the layers whose items some content has. */
    static Set<String> origins(FrameworkContent content) {
        Set<String> origins = new TreeSet<>();
        addOrigins(origins, content.standards(), ProfessionalStandard::origin);
        addOrigins(origins, content.roles(), Role::origin);
        addOrigins(origins, content.alignments(), Alignment::origin);
        addOrigins(origins, content.unaligned(), Unaligned::origin);
        return origins;
    }

    private static <T> void addOrigins(Set<String> origins, List<T> items, Function<T, @Nullable String> origin) {
        for (T item : items) {
            String written = origin.apply(item);
            if (written != null) {
                origins.add(written);
            }
        }
    }

    /** Everything that is wrong with the layer. */
    Findings check() {
        return check((together, findings) -> {});
    }

    /** The same, and what is further found in the two together, as far as it is about the layer. */
    Findings check(BiConsumer<FrameworkContent, Findings> further) {
        FrameworkContent together = content();
        WithdrawnStandards withdrawn = new WithdrawnStandards(base, layer, standards, roles.items());
        Findings placed = new Findings(this::place);
        SoundnessRules.check(together, new Findings(finding -> {
            if (!withdrawn.explain(finding, together)) {
                placed.add(finding);
            }
        }));
        withdrawn.report(findings);
        further.accept(together, placed);
        return findings;
    }

    /** The two together, sound or not. */
    FrameworkContent content() {
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
        if (layer.version().compareTo(base.version()) > 0) {
            findings.add(
                    Rule.WRONG_FRAMEWORK,
                    "/version",
                    Phrase.of(
                            "the layer was written for version {}, but this is version {}",
                            layer.version(),
                            base.version()),
                    Phrase.of("use it with that version or a later one"));
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
    private <T> void checkOrigins(String list, List<T> items, Function<T, @Nullable String> origin) {
        for (int i = 0; i < items.size(); i++) {
            String written = origin.apply(items.get(i));
            if (written != null && !written.equals(layer.id())) {
                findings.add(
                        Rule.NOT_LOCAL,
                        list + i + "/origin",
                        Phrase.of("'{}' is not this layer, which is '{}'", written, layer.id()),
                        Phrase.of("leave the origin out: it is filled in"));
            }
        }
    }

    private void putStandards() {
        standards.addAll(base.standards(), ProfessionalStandard::id, ProfessionalStandard::origin);
        for (ProfessionalStandard s : layer.standards()) {
            standards.put(s.id(), s.toBuilder().origin(origin).build());
        }
    }

    private void putRoles() {
        roles.addAll(base.roles(), Role::id, Role::origin);
        for (Role r : layer.roles()) {
            roles.put(r.id(), r.toBuilder().origin(origin).build());
        }
    }

    /** The framework's, as decided, where their statements are still there; then the layer's own. */
    private void putAlignments(Decisions decisions, Set<String> gone) {
        for (Alignment a : base.alignments()) {
            Decision.Outcome outcome = decisions.about(a);
            if (gone.contains(a.statement()) || outcome == Decision.Outcome.REJECTED) {
                continue;
            }
            alignments.add(
                    Link.of(a),
                    outcome == null ? a : localised(a, Authority.APPROVED),
                    outcome == null ? a.origin() : layer.id());
        }
        for (Alignment a : layer.alignments()) {
            alignments.put(Link.of(a), localised(a, a.authority()));
        }
    }

    private Alignment localised(Alignment a, Authority authority) {
        return a.toBuilder().authority(authority).origin(origin).build();
    }

    /** The framework's, unless the layer aligns the statement; the layer's own; and those that rejections leave. */
    private void putUnaligned(Decisions decisions, Set<String> gone) {
        Set<String> answered = new HashSet<>();
        layer.alignments().forEach(alignment -> answered.add(alignment.statement()));
        for (Unaligned u : base.unaligned()) {
            if (!gone.contains(u.statement()) && !answered.contains(u.statement())) {
                unaligned.add(u.statement(), u, u.origin());
            }
        }
        for (Unaligned u : layer.unaligned()) {
            unaligned.put(u.statement(), new Unaligned(u.statement(), u.reason(), origin));
        }
        alignments.items().forEach(alignment -> answered.add(alignment.statement()));
        for (Decision decision : decisions.rejections()) {
            String statement = decision.statement();
            if (!gone.contains(statement) && !answered.contains(statement) && !unaligned.has(statement)) {
                unaligned.add(statement, new Unaligned(statement, decision.note(), origin), layer.id());
            }
        }
    }

    /** The statements of the framework that are no longer in any standard. */
    private Set<String> gone() {
        Set<String> gone = new HashSet<>();
        base.standards().forEach(standard -> standard.statements().forEach(statement -> gone.add(statement.id())));
        standards.items().forEach(standard -> standard.statements().forEach(statement -> gone.remove(statement.id())));
        return gone;
    }

    /**
     * Adds a finding about the two together at its place in the layer; leaves out a warning that is not about the
     * layer.
     */
    private void place(Finding finding) {
        String path = own(finding.path());
        String other = finding.other().isEmpty() ? "" : own(finding.other());
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

    private String own(String path) {
        int waivers = base.waivers().size();
        if (path.startsWith("/waivers/")) {
            int index = Integer.parseInt(path.split("/", 4)[2]);
            return index < waivers ? "" : "/waivers/" + (index - waivers);
        }
        for (LayeredList<?> list : List.of(standards, roles, alignments, unaligned)) {
            String own = list.own(path);
            if (!own.isEmpty()) {
                return own;
            }
        }
        return "";
    }
}
