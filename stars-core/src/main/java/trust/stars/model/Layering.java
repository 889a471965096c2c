// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import trust.stars.model.LocalLayer.Decision;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;
import trust.stars.validation.Problems;
import trust.stars.validation.Quote;
import trust.stars.validation.Report;
import trust.stars.validation.Rule;
import trust.stars.validation.Severity;

/** A local layer over a framework: the content of the two together, and what is wrong with it in the layer's own places. */
final class Layering {
    private final FrameworkContent base;
    private final LocalLayer layer;
    private final Problems problems = new Problems();
    private final Decisions decisions;

    /** The origin of the layer's items: its id, or another one where that is none, which is told once and not of each. */
    private final String origin;

    Layering(FrameworkContent base, LocalLayer layer) {
        this.base = base;
        this.layer = layer;
        this.origin = Ids.isId(layer.id()) ? layer.id() : "layer";
        this.decisions = new Decisions(base, layer, problems);
    }

    /** The framework with layers over it, in the order of their ids. */
    static Framework over(Framework framework, Collection<LocalLayer> layers) {
        List<LocalLayer> ordered = new ArrayList<>(layers);
        ordered.sort(Comparator.comparing(LocalLayer::id));
        Framework together = framework;
        for (LocalLayer layer : ordered) {
            Report report = layer.check(together);
            if (report.hasErrors()) {
                throw new InvalidFrameworkException(report);
            }
            together = Framework.of(new Layering(together.content(), layer).content());
        }
        return together;
    }

    Report check() {
        target();
        if (!Ids.isId(layer.id())) {
            String guess = Ids.guess(layer.id());
            problems.add(
                    Rule.INVALID_ID,
                    "/id",
                    Quote.of(layer.id()) + " is not an id",
                    Ids.isId(guess)
                            ? "write " + Quote.of(guess)
                            : "use small letters a to z and digits, in words joined by single hyphens, beginning with a"
                                    + " letter");
        }
        origins();
        LayeredList<ProfessionalStandard> standards = standards();
        LayeredList<Role> roles = roles();
        LayeredList<Alignment> alignments = alignments(standards);
        LayeredList<Unaligned> unaligned = unaligned(standards, alignments);
        FrameworkContent together = content(standards, roles, alignments, unaligned);
        List<LayeredList<?>> lists = List.of(standards, roles, alignments, unaligned);
        Problems found = new Problems();
        Structure.check(together, found);
        Report errors = found.report("");
        errors.problems().forEach(problem -> place(problem, lists));
        problems.add(new Report(layer.id(), List.of(), errors.unlisted()));
        Warnings.of(together).forEach(problem -> place(problem, lists));
        return problems.report(layer.id());
    }

    /** The two together; only for a layer with which nothing is wrong. */
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
        return new FrameworkContent(
                base.formatVersion(),
                base.id(),
                base.title(),
                base.acronym(),
                base.version(),
                base.releasedOn(),
                base.effectiveFrom(),
                base.language(),
                base.publisher(),
                base.introduction(),
                base.source(),
                base.values(),
                standards.items(),
                roles.items(),
                alignments.items(),
                unaligned.items(),
                base.releaseNotes(),
                waivers);
    }

    private void target() {
        if (!layer.framework().equals(base.id())) {
            problems.add(
                    Rule.WRONG_FRAMEWORK,
                    "/framework",
                    "the layer is for the framework " + Quote.of(layer.framework()) + ", this is "
                            + Quote.of(base.id()),
                    "use it with that framework");
        }
        if (!layer.version().equals(base.version())) {
            problems.add(
                    Rule.WRONG_FRAMEWORK,
                    "/version",
                    "the layer was written for version " + layer.version() + ", this is version " + base.version(),
                    "look at what changed between the two, then write " + base.version());
        }
    }

    /** An item of a layer need not say where it comes from, and must not say that it comes from elsewhere. */
    private void origins() {
        origins("/standards/", list(layer.standards(), ProfessionalStandard::origin));
        origins("/roles/", list(layer.roles(), Role::origin));
        origins("/alignments/", list(layer.alignments(), Alignment::origin));
        origins("/unaligned/", list(layer.unaligned(), Unaligned::origin));
    }

    private static <T> List<@Nullable String> list(List<T> items, Function<T, @Nullable String> origin) {
        List<@Nullable String> origins = new ArrayList<>();
        items.forEach(item -> origins.add(origin.apply(item)));
        return origins;
    }

    private void origins(String list, List<@Nullable String> origins) {
        for (int i = 0; i < origins.size(); i++) {
            String written = origins.get(i);
            if (written != null && !written.equals(layer.id())) {
                problems.add(
                        Rule.NOT_LOCAL,
                        list + i + "/origin",
                        Quote.of(written) + " is not this layer, which is " + Quote.of(layer.id()),
                        "leave the origin out: it is filled in");
            }
        }
    }

    private LayeredList<ProfessionalStandard> standards() {
        LayeredList<ProfessionalStandard> list = new LayeredList<>("/standards", layer.id(), problems);
        list.addAll(base.standards(), ProfessionalStandard::id, ProfessionalStandard::origin);
        for (ProfessionalStandard s : layer.standards()) {
            list.put(
                    s.id(),
                    new ProfessionalStandard(
                            s.id(),
                            s.title(),
                            s.kind(),
                            s.publisher(),
                            s.edition(),
                            s.jurisdiction(),
                            s.standing(),
                            s.status(),
                            s.supersededBy(),
                            s.licence(),
                            s.url(),
                            s.checkedOn(),
                            s.statements(),
                            origin));
        }
        return list;
    }

    private LayeredList<Role> roles() {
        LayeredList<Role> list = new LayeredList<>("/roles", layer.id(), problems);
        list.addAll(base.roles(), Role::id, Role::origin);
        for (Role r : layer.roles()) {
            list.put(
                    r.id(),
                    new Role(
                            r.id(),
                            r.name(),
                            r.family(),
                            r.standards(),
                            r.aliases(),
                            r.crosswalk(),
                            r.additional(),
                            r.note(),
                            r.retired(),
                            origin));
        }
        return list;
    }

    /** Those of the framework as far as its statements are still there, as decided, then the layer's own. */
    private LayeredList<Alignment> alignments(LayeredList<ProfessionalStandard> standards) {
        Set<String> gone = gone(standards);
        LayeredList<Alignment> list = new LayeredList<>("/alignments", layer.id(), problems);
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
        return new Alignment(a.statement(), a.behaviour(), a.relation(), a.rationale(), authority, origin);
    }

    /** Those of the framework of which nothing aligns the statement now, the layer's own, and what rejections leave. */
    private LayeredList<Unaligned> unaligned(
            LayeredList<ProfessionalStandard> standards, LayeredList<Alignment> alignments) {
        Set<String> gone = gone(standards);
        Set<String> answered = new HashSet<>();
        layer.alignments().forEach(alignment -> answered.add(alignment.statement()));
        LayeredList<Unaligned> list = new LayeredList<>("/unaligned", layer.id(), problems);
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

    /** The statements of the framework that are in none of the standards any more. */
    private Set<String> gone(LayeredList<ProfessionalStandard> standards) {
        Set<String> gone = new HashSet<>();
        base.standards().forEach(standard -> standard.statements().forEach(statement -> gone.add(statement.id())));
        standards.items().forEach(standard -> standard.statements().forEach(statement -> gone.remove(statement.id())));
        return gone;
    }

    /** A problem of the two together, told at its place in the layer; a warning that is not the layer's is left out. */
    private void place(Problem problem, List<LayeredList<?>> lists) {
        String path = own(problem.path(), lists);
        String other = problem.otherPath();
        String otherPath = other.isEmpty() ? "" : own(other, lists);
        if (path.isEmpty() && otherPath.isEmpty() && problem.severity() == Severity.WARNING) {
            return;
        }
        String message = problem.message();
        if (!other.isEmpty() && (path.isEmpty() || otherPath.isEmpty())) {
            message = message.substring(0, message.length() - " at ".length() - other.length()) + " in the framework";
        } else if (!other.isEmpty()) {
            message = message.substring(0, message.length() - other.length()) + otherPath;
        }
        problems.add(new Problem(
                problem.code(), problem.severity(), path.isEmpty() ? otherPath : path, 0, 0, message, problem.hint()));
    }

    private String own(String path, List<LayeredList<?>> lists) {
        int waivers = base.waivers().size();
        if (path.startsWith("/waivers/")) {
            int index = Integer.parseInt(path.substring("/waivers/".length()));
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
