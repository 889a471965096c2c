// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import trust.stars.content.Stars;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.UnknownIdException;
import trust.stars.model.Value;

/** The STARS framework, one call away; then a framework of your own. */
final class Quickstart {
    private Quickstart() {}

    public static void main(String[] args) throws IOException {
        Framework stars = Stars.current();
        System.out.println(stars + ", in force today\n");
        for (Value value : stars.values()) {
            System.out.println(value.name());
            for (Behaviour behaviour : value.behaviours()) {
                System.out.printf("  %-40s%s%n", behaviour.id(), behaviour.text());
            }
        }

        System.out.println("\nOne value:     " + stars.value("respect").statement());

        System.out.println("One search:    \"wider community\" finds");
        for (Behaviour behaviour : stars.search("wider community")) {
            System.out.println("               " + behaviour.id());
        }

        try {
            stars.behaviour("teamwork.colaborate");
        } catch (UnknownIdException e) {
            System.out.println("One wrong id:  " + e.getMessage());
        }

        Framework ours = FrameworkReader.read(Path.of("our-framework.json"));
        System.out.println(
                "Your own:      " + ours + " has " + ours.behaviours().size() + " behaviours");

        System.out.println("One mistake, as its editor sees it:");
        System.out.println(FrameworkReader.check(Path.of("our-framework-with-a-mistake.json")));
    }
}
