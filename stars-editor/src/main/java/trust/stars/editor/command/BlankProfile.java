// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import trust.stars.json.FrameworkWriter;
import trust.stars.json.LocalLayerReader;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.LocalLayer;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Role;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.text.Quote;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;

/** A profile of a role to begin with: a local layer that is valid as it stands, with one example statement. */
final class BlankProfile {
    private BlankProfile() {}

    /** What the profile of a role is called, as a layer and as a standard. */
    static String id(Role role) {
        return role.id() + "-profile";
    }

    /**
     * The document of the layer.
     *
     * @param framework the version that the layer is for
     * @param role one of its roles
     * @throws IllegalArgumentException if the role is retired or has a profile, or none can be made for it
     */
    static String of(Framework framework, Role role) throws IOException {
        if (role.retired() != null) {
            throw new IllegalArgumentException("the role " + Quote.of(role.id()) + " is retired in " + framework
                    + " – make a profile of a role that is in use");
        }
        if (framework.findStandard(id(role)).isPresent()) {
            throw new IllegalArgumentException(framework + " has a standard " + Quote.of(id(role))
                    + " already, which this one would replace – change that one instead");
        }
        String document = FrameworkWriter.write(layer(framework, role));
        try {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            LocalLayerReader.read(new ByteArrayInputStream(bytes), id(role), framework);
        } catch (InvalidFrameworkException e) {
            Problem problem = e.report().problems().get(0);
            throw new IllegalArgumentException(
                    "no profile can be made of the role " + Quote.of(role.id()) + ": " + problem.message()
                            + " – write one by hand, as a local layer",
                    e);
        }
        return document;
    }

    private static LocalLayer layer(Framework framework, Role role) {
        String title = "Role profile: " + role.name();
        String publisher = framework.content().publisher();
        Statement example = new Statement(
                id(role) + ".example",
                "Example",
                "An example, to be replaced: says in a few words what the role asks for",
                null,
                List.of(),
                null);
        return new LocalLayer(
                FrameworkContent.FORMAT_VERSION,
                id(role),
                title,
                framework.id(),
                framework.version(),
                publisher,
                List.of(new ProfessionalStandard(
                        id(role),
                        title,
                        ProfessionalStandard.Kind.ROLE_PROFILE,
                        publisher,
                        null,
                        null,
                        null,
                        ProfessionalStandard.Status.CURRENT,
                        null,
                        null,
                        null,
                        null,
                        List.of(example),
                        null)),
                List.of(withProfile(role)),
                List.of(),
                List.of(new Unaligned(
                        example.id(), "Nobody has looked yet at which behaviours answer this example.", null)),
                List.of(),
                List.of());
    }

    private static Role withProfile(Role role) {
        List<String> standards = new ArrayList<>(role.standards());
        standards.add(id(role));
        return new Role(
                role.id(),
                role.name(),
                role.family(),
                standards,
                role.aliases(),
                role.crosswalk(),
                role.additional(),
                role.note(),
                null,
                null);
    }
}
