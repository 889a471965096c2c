// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.withoutparser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import trust.stars.content.Stars;
import trust.stars.content.StarsBehaviours;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;

/** Everything that {@code Stars} offers, without Jackson and without Hibernate Validator. */
final class WithoutParser {
    private WithoutParser() {}

    public static void main(String[] args) throws IOException {
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
        for (String time : List.of("first", "second")) {
            try {
                FrameworkReader.read(Path.of("our-framework.json"));
            } catch (IllegalStateException e) {
                System.out.println("Reading a document for the " + time + " time: " + e.getMessage());
            }
        }
        try {
            FrameworkWriter.write(stars);
        } catch (IllegalStateException e) {
            System.out.println("Writing one: " + e.getMessage());
        }
    }
}
