// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import trust.stars.editor.show.ReportText;
import trust.stars.editor.workspace.VersionText;
import trust.stars.editor.workspace.Workspace;
import trust.stars.json.LocalLayerReader;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.Release;
import trust.stars.text.Quote;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;
import trust.stars.validation.Severity;

/** The option that points a command at a local layer. */
final class LayerOption {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--layer",
            paramLabel = "FILE",
            description =
                    "Check a local layer instead, against the release that it names, and against the latest release and the"
                            + " draft, which it has to fit, too.")
    private @Nullable Path file;

    /**
     * The layer, if one is named.
     *
     * @param others whether the command was given options that do not apply to a layer
     */
    Optional<Path> file(boolean others) {
        if (file != null && others) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--layer can be combined only with --content and --format: a layer is checked on its own");
        }
        return Optional.ofNullable(file);
    }

    /**
     * Reports every problem in a layer, and every error that it has over what comes later: the latest release, and the
     * draft.
     *
     * @throws IOException if the release that it names is not in the workspace, or a file cannot be read
     */
    static Report check(Path layer, Workspace workspace) throws IOException {
        List<FrameworkVersion> releases = workspace.releases().index().releases().stream()
                .map(Release::version)
                .toList();
        FrameworkVersion version =
                Files.isRegularFile(layer) ? version(Files.readAllBytes(layer)) : null; // the reader says what it is
        if (version != null && !releases.contains(version)) {
            throw new IOException(
                    Quote.path(layer) + " is for version " + version + ", but there is no such release in "
                            + Quote.path(workspace.releases().path()) + " – "
                            + (Files.exists(workspace.draft()) && version.equals(version(workspace.readDraftBytes()))
                                    ? "that is the draft: release it first"
                                    : releases.isEmpty()
                                            ? "there are no releases yet: release one first"
                                            : "name one that exists: " + listed(releases)));
        }
        if (version == null) {
            // it cannot be bound anyway, so it does not matter what it is checked against
            version = releases.isEmpty() ? null : releases.get(releases.size() - 1);
        }
        Framework over = version == null
                ? workspace.readDraft()
                : workspace.releases().history().release(version);
        Report report = LocalLayerReader.check(layer, over);
        return version == null || report.hasErrors() ? report : withLater(layer, version, workspace, report);
    }

    private static Report withLater(Path layer, FrameworkVersion version, Workspace workspace, Report report)
            throws IOException {
        List<Problem> problems = new ArrayList<>(report.problems());
        int unlisted = report.unlisted();
        Optional<Framework> latest = workspace.releases().history().latest().filter(isAfter(version));
        if (latest.isPresent()) {
            unlisted += addErrors(layer, latest.get(), "the latest release", problems);
        }
        FrameworkVersion last = latest.map(Framework::version).orElse(version);
        Optional<Framework> draft = draft(workspace).filter(isAfter(last));
        if (draft.isPresent()) {
            unlisted += addErrors(layer, draft.get(), "the draft", problems);
        }
        int listed = Math.min(Report.MOST, problems.size());
        return new Report(report.name(), problems.subList(0, listed), unlisted + problems.size() - listed);
    }

    private static Predicate<Framework> isAfter(FrameworkVersion version) {
        return framework -> framework.version().compareTo(version) > 0;
    }

    /** Adds what does not fit, said with what it is that it does not fit; returns how many more there are. */
    private static int addErrors(Path layer, Framework over, String name, List<Problem> problems) throws IOException {
        Report report = LocalLayerReader.check(layer, over);
        for (Problem problem : report.problems()) {
            if (problem.severity() == Severity.ERROR) {
                problems.add(ReportText.in(over.version() + ", " + name, problem));
            }
        }
        return report.hasErrors() ? report.unlisted() : 0;
    }

    /** The draft, if it is one that a layer could be laid over: what is wrong with it is not the layer's fault. */
    private static Optional<Framework> draft(Workspace workspace) throws IOException {
        try {
            return Files.exists(workspace.draft()) ? Optional.of(workspace.readDraft()) : Optional.empty();
        } catch (InvalidFrameworkException e) {
            return Optional.empty();
        }
    }

    /** The version that a document names, read without looking at the rest; null if none can be read. */
    private static @Nullable FrameworkVersion version(byte[] document) throws IOException {
        // the checks report what is not a version
        return VersionText.in(document)
                .map(VersionText::text)
                .filter(FrameworkVersion::isVersion)
                .map(FrameworkVersion::parse)
                .orElse(null);
    }

    private static String listed(List<FrameworkVersion> releases) {
        return String.join(
                ", ", releases.stream().map(FrameworkVersion::toString).toList());
    }
}
