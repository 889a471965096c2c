// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.questions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import trust.stars.content.Stars;
import trust.stars.json.LocalLayerReader;
import trust.stars.model.Framework;
import trust.stars.model.LocalLayer;
import trust.stars.model.Role;
import trust.stars.model.RoleMapping;

/** Can our school add roles and standards of its own without changing the Trust's words? Yes, with a local layer. */
final class OurSchool {
    private OurSchool() {}

    public static void main(String[] args) throws IOException {
        Framework stars = Stars.latest(); // the layer fits the release that it names, and later ones
        LocalLayer layer = LocalLayerReader.read(Path.of("our-school.json"), stars);
        Framework ours = stars.with(List.of(layer));

        Role driver = ours.role("minibus-driver");
        System.out.println(driver.name() + ", from the layer '" + driver.origin() + "'");
        for (RoleMapping mapping : ours.mappings(driver)) {
            System.out.println("  " + mapping.statement().label() + " – "
                    + mapping.behaviour().text());
        }
        System.out.println("Approved here: "
                + ours.content().alignments().stream()
                        .filter(alignment -> layer.id().equals(alignment.origin()))
                        .count()
                + " links. The words are the Trust's: "
                + ours.behaviours().equals(stars.behaviours()));
    }
}
