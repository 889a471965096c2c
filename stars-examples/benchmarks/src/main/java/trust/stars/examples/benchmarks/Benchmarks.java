// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything and writes {@code README.md} and {@code start.svg}: no number gets there in another way. */
final class Benchmarks {
    private final StringBuilder out = new StringBuilder();
    private final Targets targets = new Targets();
    private boolean small;

    private Benchmarks() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Benchmarks benchmarks = new Benchmarks();
        benchmarks.head();
        List<ColdStart.Result> starts = ColdStart.measure(Processes.THIS);
        benchmarks.starts(starts);
        String other = System.getProperty("other.jdk", "");
        if (!other.isEmpty()) {
            benchmarks.startsOnAnother(Path.of(other));
        }
        benchmarks.lookups();
        benchmarks.scale();
        benchmarks.sizes();
        benchmarks.targets(starts);
        Files.writeString(Path.of("README.md"), benchmarks.out);
        Files.writeString(Path.of("start.svg"), StartChart.of(starts));
    }

    private void head() {
        line("# Benchmarks");
        line("");
        line("Written by the one command that measures; no measured number in it was typed.");
        line("");
        line("```sh");
        line("mvn -q -Pbenchmarks package exec:exec -DskipTests -pl stars-examples/benchmarks -am -Dother.jdk=$JDK_25");
        line("```");
        line("");
        line(
                "It takes about six minutes and 7 GB of memory, lets JMH say how far it is, and at the end writes this file and"
                        + " the chart anew. `JDK_25` is the folder of another Java; without it, its table is left out.");
        line("");
        line(text(
                "Java %s, %d processors. Times depend on the machine and on what else it does; ratios hold better.",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors()));
    }

    private void starts(List<ColdStart.Result> starts) {
        section(
                "Starting",
                "Whole processes, interleaved, " + ColdStart.ROUNDS
                        + " rounds, medians. Each contender looks up one thing"
                        + " of its own kind: a currency, a country, a telephone number, a text in our document. What is in"
                        + " force today takes longer within 18 hours of the moment at which a release comes into force, as"
                        + " Java must then be asked for the time zone; at other times it asks nothing more than a release"
                        + " of a given version does.");
        line("![How long processes take to start](start.svg)");
        line("");
        table(starts);
    }

    private void startsOnAnother(Path java) throws IOException, InterruptedException {
        String version =
                Files.readString(java.resolve("release")).replaceAll("(?s).*JAVA_VERSION=\"([^\"]+)\".*", "$1");
        section("Starting on Java " + version, "The same processes in the same way.");
        table(ColdStart.measure(java));
    }

    private void table(List<ColdStart.Result> starts) {
        double currency = ratio(starts, ColdCurrency.class);
        line("| process | ms | ÷ one that prints a word | ÷ java.util.Currency |");
        line("|---|---|---|---|");
        for (ColdStart.Result start : starts) {
            line(text(
                    "| %s | %.1f | %.2f | %.2f |",
                    start.name(), start.millis(), start.ratio(), start.ratio() / currency));
        }
    }

    private void targets(List<ColdStart.Result> starts) throws IOException, InterruptedException {
        double contender = starts.stream()
                .filter(start -> !start.isOurs() && start.program() != ColdHello.class)
                .mapToDouble(ColdStart.Result::ratio)
                .min()
                .orElseThrow();
        double value = ratio(starts, ColdValue.class);
        boolean quick = targets.add("first value of a release ÷ a word", 1.1, value);
        boolean quickest = targets.add("first value of a release ÷ the quickest contender", 1, value / contender);
        boolean mapped = targets.add("first role mapping ÷ a word", 1.25, ratio(starts, ColdMapping.class));
        section("What is wanted", "Set before any of it was written, and what came of it.");
        out.append(targets.table());
        if (!(quick && quickest && mapped)) {
            line("");
            line(text(
                    """
                    Where starting falls short: a process that loads one class of each of our two jars is at %.2f, as the JVM \
                    reads the table of a jar before it finds the first class in it, and longer the more entries it has. What \
                    follows is classes, each of which is found, unpacked and defined while the JVM still interprets its own \
                    code: %d of ours for the first value, %d for the first role mapping. Kept of what was tried: no lambda, \
                    stream, pattern, record's own `hashCode` or class that only failure needs on the way; values without the \
                    document around them; the standards of one role alone; classes without the names of local variables. \
                    Left: jars that are not compressed, which start quicker and are more than twice the size; a jar for the \
                    start alone, which would be one more for everybody to have.""",
                    ratio(starts, ColdJars.class),
                    ColdStart.classesOf(ColdValue.class),
                    ColdStart.classesOf(ColdMapping.class)));
        }
        if (!small) {
            line("");
            line("""
                    Where `stars-core` falls short: its bytes are not code but names, which every class repeats, most of all \
                    records and classes with lambdas; there is no large class or resource to take out. Kept of what was \
                    tried: no names of local variables, concatenation in place. Left: line numbers and the names of \
                    parameters, which people need; a second jar, which would move bytes and save none.""");
        }
    }

    private static double ratio(List<ColdStart.Result> starts, Class<?> program) {
        return starts.stream()
                .filter(start -> start.program() == program)
                .mapToDouble(ColdStart.Result::ratio)
                .findFirst()
                .orElseThrow();
    }

    private void lookups() throws RunnerException {
        section(
                "Asking",
                "JMH, one fork, average time of a call and what it allocates. `diff` compares 1.0.0 with 1.2.0;"
                        + " `currencyOfTheJdk` and `jsonPointer`, into the tree of our document, are contenders.");
        line("| call | ns | bytes |");
        line("|---|---|---|");
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Lookups.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        for (RunResult result : results) {
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            String call = result.getPrimaryResult().getLabel();
            double nanos = result.getPrimaryResult().getScore();
            line(text("| %s | %.1f | %.0f |", call, nanos, bytes.getScore()));
            switch (call) {
                case "behaviourById", "mappingsOfRole" -> {
                    targets.add(call + ", ns", 8, nanos);
                    targets.add(call + ", bytes", 0, Math.rint(bytes.getScore()));
                }
                case "search" -> targets.add(call + ", ns", 20_000, nanos);
                default -> {} // nothing is wanted of it
            }
        }
    }

    private void scale() throws IOException, InterruptedException {
        section(
                "Large documents",
                "Made up, with 14,000 behaviours, 18,000 statements, 3,000 roles and 46,000 alignments, and ten times as"
                        + " many; read from a file, fully validated; medians of 15, of 5 for the larger, in a process of its own with a heap of 6 GB that was touched before (`AlwaysPreTouch`). The floor is"
                        + " Jackson going through the tokens of the same bytes and taking every text. More of the time of the larger goes into maps of ids, which outgrow the caches of a processor.");
        Path small = Files.createTempFile("stars-small", ".json");
        Path other = Files.createTempFile("stars-other", ".json");
        Path large = Files.createTempFile("stars-large", ".json");
        try {
            LargeDocument.write(small, 1, 0);
            LargeDocument.write(other, 1, 20);
            LargeDocument.write(large, 10, 0);
            double floor = scale("tokens", 15, small);
            double read = scale("read", 15, small);
            double readLarge = scale("read", 5, large);
            double floorLarge = scale("tokens", 5, large);
            double kept = scale("kept", 1, small);
            double diff = Double.parseDouble(run("diff", 15, small, other));
            line("| what | value |");
            line("|---|---|");
            line(text("| size of the documents | %.1f MB, %.1f MB |", mega(small), mega(large)));
            line(text("| reading the smaller | %.0f ms, %.1f × the floor of %.0f ms |", read, read / floor, floor));
            line(text(
                    "| reading the larger | %.0f ms, %.1f × the floor of %.0f ms |",
                    readLarge, readLarge / floorLarge, floorLarge));
            line(text("| growth of the time from the smaller to the larger | × %.1f |", readLarge / read));
            line(text("| heap that the smaller keeps ÷ its bytes | %.2f |", kept / Files.size(small)));
            line(text("| difference of two of the smaller | %.0f ms, %.2f × reading one |", diff, diff / read));
            double ordinary = Double.parseDouble(run("ordinary", 15, small, other));
            double colliding = Double.parseDouble(run("colliding", 15, small, other));
            line(text(
                    "| difference of two with %,d alignments | %.1f ms; if all their ids have one hash code, %.1f ms |",
                    Scale.ALIGNMENTS, ordinary, colliding));
            targets.add("difference where all hash codes are one ÷ where they are not", 3, colliding / ordinary);
            targets.add("reading the smaller document ÷ the floor", 6, read / floor);
            targets.add("growth to the larger document", 13, readLarge / read);
            targets.add("heap kept ÷ bytes of the document", 1.8, kept / Files.size(small));
            targets.add("difference ÷ reading one", 1, diff / read);
        } finally {
            for (Path file : List.of(small, other, large)) {
                Files.delete(file);
            }
        }
    }

    private static double scale(String what, int rounds, Path file) throws IOException, InterruptedException {
        return Double.parseDouble(run(what, rounds, file, file));
    }

    private static String run(String what, int rounds, Path file, Path other) throws IOException, InterruptedException {
        return Processes.run(
                Scale.class,
                List.of("-Xms6g", "-Xmx6g", "-XX:+AlwaysPreTouch"),
                ColdStart.WITH_JACKSON,
                what,
                String.valueOf(rounds),
                file.toString(),
                other.toString());
    }

    private void sizes() throws IOException {
        section("Sizes", "Of the jars, and of all that an application gets with `stars-content`.");
        line("| what | KB |");
        line("|---|---|");
        small = size("stars-core", 200, "stars-core");
        size("stars-content", 300, "stars-content");
        size(
                "both, with the annotations of Jackson, Jakarta Validation and JSpecify",
                450,
                "stars-core",
                "stars-content",
                "jackson-annotations",
                "jakarta.validation",
                "jspecify");
    }

    private boolean size(String what, double most, String... jars) throws IOException {
        double kilobytes = kilo(jars);
        line(text("| %s | %.0f |", what, kilobytes));
        return targets.add(what + ", KB", most, kilobytes);
    }

    private static double kilo(String... jars) throws IOException {
        long bytes = 0;
        for (String jar : Processes.jars(List.of(jars))) {
            bytes += Files.size(Path.of(jar));
        }
        return bytes / 1024.0;
    }

    private static double mega(Path file) throws IOException {
        return Files.size(file) / 1e6;
    }

    private void section(String title, String about) {
        line("");
        line("## " + title);
        line("");
        line(about);
        line("");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String text(String format, Object... parts) {
        return String.format(Locale.ROOT, format, parts);
    }
}
