// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;
import trust.stars.release.FrameworkDiff;

/**
 * A process that measures one thing about a large document and prints the median in milliseconds, or bytes: {@code Scale
 * tokens|read|kept|diff ROUNDS FILE [OTHER]}.
 */
final class Scale {
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
        Framework one = args[0].equals("diff") ? FrameworkReader.read(file) : null;
        Framework other = args[0].equals("diff") ? FrameworkReader.read(Path.of(args[3])) : null;
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
        System.err.println(taken); // so that nothing is left out as unused
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
        FrameworkReader.read(file); // everything that is loaded once
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
