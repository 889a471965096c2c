// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A made-up framework of any size; the same size and seed always give the same one. */
final class LargeDocument {
    private static final String[] WORDS =
            ("learn teach share listen lead care plan support pupils colleagues families trust school community"
                            + " growth standards respect courage time words trust skills work help ask give take part")
                    .split(" ");
    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private LargeDocument(long seed) {
        random = new Random(seed);
    }

    /**
     * Writes a document.
     *
     * @param scale 1 for about 16 MB: 14,000 behaviours, 3,000 roles, 46,000 alignments
     * @param changed how many behaviours in a thousand differ from those written with 0
     */
    static void write(Path file, int scale, int changed) throws IOException {
        LargeDocument document = new LargeDocument(20261124);
        try (Writer writer = Files.newBufferedWriter(file)) {
            document.write(writer, scale, changed);
        }
    }

    private void write(Writer writer, int scale, int changed) throws IOException {
        int values = 100 * scale;
        int standards = 300 * scale;
        out.append("{\n  \"formatVersion\": 1,\n  \"id\": \"large\",\n  \"title\": \"Large\",\n  \"version\": \"1.")
                .append(changed)
                .append(".0\",\n  \"language\": \"en-GB\",\n  \"publisher\": \"Nobody\",\n  \"values\": [");
        for (int v = 0; v < values; v++) {
            separate(v)
                    .append("{ \"id\": \"value-")
                    .append(v)
                    .append("\", \"name\": \"Value ")
                    .append(v);
            out.append("\", \"statement\": \"").append(sentence(v)).append("\",\n      \"behaviours\": [");
            for (int b = 0; b < 140; b++) {
                String text = sentence(v * 140 + b);
                boolean differs = changed > 0 && (v * 140 + b) % (1000 / changed) == 0;
                separate(b)
                        .append("{ \"id\": \"")
                        .append(behaviour(v * 140 + b))
                        .append("\", \"text\": \"");
                out.append(text).append(differs ? " again" : "").append("\", \"authority\": \"PROPOSED\" }");
            }
            out.append("], \"authority\": \"PROPOSED\" }");
            flush(writer);
        }
        out.append("],\n  \"standards\": [");
        for (int s = 0; s < standards; s++) {
            separate(s)
                    .append("{ \"id\": \"standard-")
                    .append(s)
                    .append("\", \"title\": \"Standard ")
                    .append(s);
            out.append("\", \"kind\": \"NATIONAL_STANDARD\", \"publisher\": \"Somebody\", \"status\": \"CURRENT\",");
            out.append(" \"statements\": [");
            for (int n = 0; n < 60; n++) {
                separate(n)
                        .append("{ \"id\": \"")
                        .append(statement(s * 60 + n))
                        .append("\", \"code\": \"S")
                        .append(n);
                out.append("\", \"label\": \"").append(sentence(n), 0, 40).append(".\" }");
            }
            out.append("] }");
            flush(writer);
        }
        out.append("],\n  \"roles\": [");
        for (int r = 0; r < 3000 * scale; r++) {
            separate(r)
                    .append("{ \"id\": \"role-")
                    .append(r)
                    .append("\", \"name\": \"Role ")
                    .append(r);
            out.append("\", \"family\": \"Family\", \"standards\": [\"standard-")
                    .append(r % standards);
            out.append("\"] }");
            flush(writer);
        }
        out.append("],\n  \"alignments\": [");
        for (int a = 0; a < 46_000 * scale; a++) {
            separate(a).append("{ \"statement\": \"").append(statement(a % (standards * 60)));
            out.append("\", \"behaviour\": \"").append(behaviour((int) (a * 7919L % (values * 140L))));
            out.append("\", \"relation\": \"RELATED\", \"rationale\": \"").append(sentence(a));
            out.append("\", \"authority\": \"PROPOSED\" }");
            flush(writer);
        }
        out.append("]\n}\n");
        writer.append(out);
    }

    private StringBuilder separate(int index) {
        return out.append(index == 0 ? "\n    " : ",\n    ");
    }

    private static String behaviour(int number) {
        return "value-" + number / 140 + ".behaviour-" + number % 140;
    }

    private static String statement(int number) {
        return "standard-" + number / 60 + ".s" + number % 60;
    }

    private String sentence(int number) {
        StringBuilder sentence = new StringBuilder("We ");
        for (int i = 0; i < 14; i++) {
            sentence.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return sentence.append(number).toString();
    }

    private void flush(Writer writer) throws IOException {
        if (out.length() > 1_000_000) {
            writer.append(out);
            out.setLength(0);
        }
    }
}
