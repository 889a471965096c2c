// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Statement;
import trust.stars.model.Value;
import trust.stars.release.FrameworkDiff;

/**
 * A process that measures one thing about a large document and prints the median in milliseconds, or the bytes: {@code
 * Scale tokens|read|kept|diff|ordinary|colliding ROUNDS FILE OTHER}. The last two measures make their own frameworks.
 */
final class Scale {
    /** A power of two. */
    private static final int SIDE = 128;

    /** One for each pair of a statement and a behaviour. */
    static final int ALIGNMENTS = SIDE * SIDE;

    private static long taken;

    private Scale() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[2]);
        int rounds = Integer.parseInt(args[1]);
        long[] times = new long[rounds];
        if (args[0].equals("kept")) {
            System.out.println(kept(file));
            System.err.println(taken);
            return;
        }
        boolean made = args[0].equals("ordinary") || args[0].equals("colliding");
        Framework one = null;
        Framework other = null;
        if (made) {
            one = linked(args[0].equals("colliding"), "One reason.");
            other = linked(args[0].equals("colliding"), "Another reason.");
        } else if (args[0].equals("diff")) {
            one = FrameworkReader.read(file);
            other = FrameworkReader.read(Path.of(args[3]));
        }
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            if (one != null && other != null) {
                taken += FrameworkDiff.between(one, other).changes().size();
            } else if (args[0].equals("tokens")) {
                taken += tokens(file);
            } else {
                taken += FrameworkReader.read(file).behaviours().size();
            }
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.println(times[rounds / 2] / 1e6);
        System.err.println(taken); // so that nothing is optimised away as unused
    }

    /** A framework with many alignments, whose ids all have the same hash code, or not. */
    private static Framework linked(boolean colliding, String rationale) {
        List<Behaviour> behaviours = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<Alignment> alignments = new ArrayList<>();
        for (int i = 0; i < SIDE; i++) {
            behaviours.add(Behaviour.builder()
                    .id("v." + id(i, colliding))
                    .text("We do " + i + ".")
                    .authority(Authority.PROPOSED)
                    .build());
            statements.add(new Statement("s." + id(i, colliding), "" + i, "Statement " + i, null, List.of(), null));
        }
        for (Statement statement : statements) {
            for (Behaviour behaviour : behaviours) {
                alignments.add(Alignment.builder()
                        .statement(statement.id())
                        .behaviour(behaviour.id())
                        .relation(Alignment.Relation.RELATED)
                        .rationale(rationale)
                        .authority(Authority.PROPOSED)
                        .build());
            }
        }
        return Framework.of(FrameworkContent.builder()
                .id("made")
                .title("Made up")
                .version(FrameworkVersion.of(1, 0, 0))
                .language("en-GB")
                .publisher("Us")
                .values(List.of(Value.builder()
                        .id("v")
                        .name("Value")
                        .statement("We value it.")
                        .behaviours(behaviours)
                        .authority(Authority.PROPOSED)
                        .build()))
                .standards(List.of(ProfessionalStandard.builder()
                        .id("standard")
                        .title("Standard")
                        .kind(ProfessionalStandard.Kind.ROLE_PROFILE)
                        .publisher("Us")
                        .status(ProfessionalStandard.Status.CURRENT)
                        .statements(statements)
                        .build()))
                .alignments(alignments)
                .build());
    }

    /** A number as an id; "ak" and "c-" have the same hash code, and so do all texts made of equally many of them. */
    private static String id(int number, boolean colliding) {
        if (!colliding) {
            return "b" + number;
        }
        StringBuilder id = new StringBuilder();
        for (int bits = SIDE; bits > 1; bits /= 2) {
            id.append(number / (bits / 2) % 2 == 0 ? "ak" : "c-");
        }
        return id.append('z').toString();
    }

    /** The floor: Jackson goes through all tokens and takes every text. */
    private static int tokens(Path file) throws IOException {
        int characters = 0;
        try (JsonParser parser = new JsonFactory().createParser(Files.readAllBytes(file))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
                    characters += parser.getText().length();
                }
            }
        }
        return characters;
    }

    /** The bytes of heap that a framework keeps. */
    private static long kept(Path file) throws IOException {
        FrameworkReader.read(file); // loads everything that is loaded only once
        long before = used();
        Framework framework = FrameworkReader.read(file);
        long after = used();
        taken += framework.behaviours().size();
        return after - before;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
