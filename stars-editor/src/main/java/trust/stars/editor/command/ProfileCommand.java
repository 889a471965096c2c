// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trust.stars.editor.workspace.Workspace;
import trust.stars.json.LocalLayerReader;
import trust.stars.model.Framework;
import trust.stars.model.Role;
import trust.stars.release.Release;

/** {@code stars profile}. */
@Command(
        name = "profile",
        description = "Start a profile of a role that has no standard of its own: a local layer to fill in.",
        footer = {
            "",
            "It is for the newest release that has the role, or else for the draft. It is valid as it stands; replace"
                    + " its example. Nothing is overwritten."
        })
final class ProfileCommand extends EditorCommand {
    private static final String SCHEMA = "local-layer.schema.json";

    @Parameters(paramLabel = "ROLE", description = "The id of the role, such as site-premises.")
    private String id = "";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write; ROLE-profile.json in the current folder if none is named.")
    private @Nullable Path output;

    @Override
    public Integer call() throws Exception {
        Workspace workspace = content().workspace();
        Optional<Framework> release = release(workspace);
        Framework framework = release.isPresent() ? release.get() : workspace.readDraft();
        Role role = framework.role(id);
        String document = BlankProfile.of(framework, role);
        Path file = output == null ? Path.of(BlankProfile.id(role) + ".json") : output;
        if (Files.exists(file)) {
            throw new IOException(
                    file + " already exists and may hold somebody's work – remove it, or name another file with"
                            + " --output");
        }
        new OutputFile(file, null).write(document);
        Path schema = file.resolveSibling(SCHEMA);
        if (!Files.exists(schema)) {
            new OutputFile(schema, null).write(schema());
        }
        out().println("Wrote " + file + ": a profile of " + role.name() + ", for " + framework);
        out().println("Next: replace the example with what the role asks for. Link each statement in 'alignments', or"
                + " say in 'unaligned' why no behaviour answers it.");
        out().println("Then:  stars check --layer " + file
                + (release.isPresent()
                        ? ""
                        : "  once " + framework.version() + ", which is still a draft, is released"));
        return CommandLine.ExitCode.OK;
    }

    /** The newest release that has the role and is not withdrawn. */
    private Optional<Framework> release(Workspace workspace) throws IOException {
        List<Release> releases = workspace.releases().index().releases();
        for (int i = releases.size() - 1; i >= 0; i--) {
            if (releases.get(i).withdrawal() == null) {
                Framework framework =
                        workspace.releases().history().release(releases.get(i).version());
                if (framework.findRole(id).isPresent()) {
                    return Optional.of(framework);
                }
            }
        }
        return Optional.empty();
    }

    private static String schema() throws IOException {
        try (InputStream schema = LocalLayerReader.class.getResourceAsStream(SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException("the program is damaged: it has no " + SCHEMA);
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
