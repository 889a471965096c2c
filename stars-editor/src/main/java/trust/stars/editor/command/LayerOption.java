// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import trust.stars.editor.workspace.VersionText;
import trust.stars.editor.workspace.Workspace;
import trust.stars.json.LocalLayerReader;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.Release;
import trust.stars.text.Quote;
import trust.stars.validation.Report;

/** The option that points a command at a local layer. */
final class LayerOption {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--layer",
            paramLabel = "FILE",
            description = "Check a local layer instead, against the release that it names.")
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
     * Reports every problem in a layer.
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
            throw new IOException(Quote.path(layer) + " is for version " + version + ", but there is no such release in "
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
        return LocalLayerReader.check(layer, over);
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
