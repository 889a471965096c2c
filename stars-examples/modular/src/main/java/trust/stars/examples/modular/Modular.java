// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.modular;

import jakarta.validation.NoProviderFoundException;
import java.time.Clock;
import java.time.LocalDate;
import trust.stars.content.Stars;
import trust.stars.content.StarsBehaviours;
import trust.stars.model.Framework;

/** Everything that {@code Stars} offers; it needs neither a parser nor a validation engine. */
final class Modular {
    private Modular() {}

    public static void main(String[] args) {
        Framework stars = Stars.current();
        System.out.println("In force today: " + stars);
        System.out.println("In force by this clock: " + Stars.current(Clock.systemUTC()));
        System.out.println("In force long ago: "
                + Stars.inForceOn(LocalDate.of(1900, 1, 1)).orElseThrow());
        System.out.println("Newest: " + Stars.latest());
        System.out.println("Releases: " + Stars.releases());
        System.out.println("A behaviour: "
                + Stars.release("1.0.0")
                        .behaviour(StarsBehaviours.TEAMWORK_COLLABORATE)
                        .text());
        System.out.println("Its wordings: "
                + Stars.history().wordings(StarsBehaviours.TEAMWORK_COLLABORATE).size());
        System.out.println("Mappings: " + stars.mappings().size());
        System.out.println("Found: " + stars.search("growth mindset").size());
        Praise praise = new Praise("Sam", "teamwork.colaborate");
        try {
            System.out.println(praise + ": " + Validated.problem(praise));
        } catch (NoProviderFoundException | NoClassDefFoundError e) {
            System.out.println(praise + ": not validated, as there is no validation engine");
        }
    }
}
