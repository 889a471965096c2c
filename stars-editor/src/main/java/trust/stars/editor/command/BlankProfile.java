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
import trust.stars.model.LocalLayer;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Role;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.text.Quote;
import trust.stars.validation.InvalidFrameworkException;

/** A profile of a role to start from: a local layer that is valid as it stands, with one example statement. */
final class BlankProfile {
    private BlankProfile() {}

    /** The id of a role's profile, both as a layer and as a standard. */
    static String id(Role role) {
        return role.id() + "-profile";
    }

    /**
     * The document of the layer.
     *
     * @param framework the version that the layer is for
     * @param role one of its roles
     * @throws IllegalArgumentException if the role is retired or already has a profile, or if no profile can be made
     *     for it
     */
    static String of(Framework framework, Role role) throws IOException {
        if (role.retired() != null) {
            throw new IllegalArgumentException("the role " + Quote.of(role.id()) + " is retired in " + framework
                    + " – choose a role that is in use");
        }
        if (framework.findStandard(id(role)).isPresent()) {
            throw new IllegalArgumentException(framework + " already has a standard " + Quote.of(id(role))
                    + ", which this profile would replace – change that one instead");
        }
        String document = FrameworkWriter.write(layer(framework, role));
        try {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            LocalLayerReader.read(new ByteArrayInputStream(bytes), id(role), framework);
        } catch (InvalidFrameworkException e) {
            throw new IllegalArgumentException(
                    "no profile can be made for the role " + Quote.of(role.id()) + ": " + Failures.reason(e)
                            + " – write one by hand, as a local layer",
                    e);
        }
        return document;
    }

    private static LocalLayer layer(Framework framework, Role role) {
        String title = "Role profile: " + role.name();
        String publisher = framework.content().publisher();
        Statement example = Statement.builder()
                .id(id(role) + ".example")
                .code("Example")
                .label("An example to replace: say in a few words what the role asks for")
                .build();
        ProfessionalStandard profile = ProfessionalStandard.builder()
                .id(id(role))
                .title(title)
                .kind(ProfessionalStandard.Kind.ROLE_PROFILE)
                .publisher(publisher)
                .status(ProfessionalStandard.Status.CURRENT)
                .statements(List.of(example))
                .build();
        Unaligned nothing =
                new Unaligned(example.id(), "Nobody has checked yet which behaviours answer this example.", null);
        return LocalLayer.builder()
                .id(id(role))
                .title(title)
                .framework(framework.id())
                .version(framework.version())
                .publisher(publisher)
                .standards(List.of(profile))
                .roles(List.of(withProfile(role)))
                .unaligned(List.of(nothing))
                .build();
    }

    private static Role withProfile(Role role) {
        List<String> standards = new ArrayList<>(role.standards());
        standards.add(id(role));
        return role.toBuilder().standards(standards).origin(null).build();
    }
}
