// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import trust.stars.editor.workspace.Workspace;
import trust.stars.json.LocalLayerReader;
import trust.stars.model.Framework;
import trust.stars.model.Role;
import trust.stars.release.Release;
import trust.stars.text.Quote;

/** {@code stars profile}. */
@Command(
        name = "profile",
        description = "Start a profile of a role that has no standard of its own: a local layer to fill in.",
        footer = {
            "",
            "It is for the newest release that has the role, or else for the draft. It is valid as it stands; replace"
                    + " its example. If no file is named, it is ROLE-profile.json in the current folder."
        })
final class ProfileCommand extends EditorCommand {
    private static final String SCHEMA = "local-layer.schema.json";

    @Parameters(paramLabel = "ROLE", description = "The id of the role, such as site-premises.")
    private String id = "";

    @Mixin
    private final OutputOption output = new OutputOption();

    @Override
    public Integer call() throws Exception {
        Workspace workspace = content().workspace();
        Optional<Framework> release = release(workspace);
        Framework framework = release.isPresent() ? release.get() : workspace.readDraft();
        Role role = framework.role(id);
        String document = BlankProfile.of(framework, role);
        Path file = Objects.requireNonNullElse(output.file(), Path.of(BlankProfile.id(role) + ".json"));
        OutputFile profile = new OutputFile(file, null, Answer.PROFILE);
        Path schema = file.resolveSibling(SCHEMA);
        if (!Files.exists(schema)) {
            new OutputFile(schema, null, Answer.PROFILE).write(schema());
        }
        profile.write(document);
        out().println("Wrote " + Quote.path(file) + ": a profile of " + role.name() + ", for " + framework);
        out().println("Next: replace the example with what the role asks for. Link each statement in 'alignments', or"
                + " say in 'unaligned' why no behaviour answers it.");
        out().println("Then:  stars check --layer " + Quote.path(file)
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
