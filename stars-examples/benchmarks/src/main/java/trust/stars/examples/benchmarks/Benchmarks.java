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

/** Measures everything and writes {@code README.md} and {@code start.svg}: no measured number gets there otherwise. */
final class Benchmarks {
    private final StringBuilder out = new StringBuilder();
    private final Targets targets = new Targets();
    private boolean small;

    private Benchmarks() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Benchmarks benchmarks = new Benchmarks();
        benchmarks.writeHead();
        List<ColdStart.Result> starts = ColdStart.measure(Processes.THIS);
        benchmarks.writeStarts(starts);
        String other = System.getProperty("other.jdk", "");
        if (!other.isEmpty()) {
            benchmarks.writeStartsOnAnother(Path.of(other));
        }
        benchmarks.measureLookups();
        benchmarks.measureScale();
        benchmarks.measureSizes();
        benchmarks.writeTargets(starts);
        Files.writeString(Path.of("README.md"), benchmarks.out);
        Files.writeString(Path.of("start.svg"), StartChart.of(starts));
    }

    private void writeHead() {
        addLine("# Benchmarks");
        addLine("");
        addLine("Written by the command that takes the measurements; no measured number was typed in by hand.");
        addLine("");
        addLine("```sh");
        addLine(
                "mvn -q -Pbenchmarks package exec:exec -DskipTests -pl stars-examples/benchmarks -am -Dother.jdk=$JDK_25");
        addLine("```");
        addLine("");
        addLine("It takes about six minutes and 7 GB of memory, shows JMH's progress, and at the end"
                + " rewrites this file and the chart. `JDK_25` is the folder of another JDK; without it,"
                + " the second table of start times is left out.");
        addLine("");
        addLine(text(
                "Java %s, %d processors. Times depend on the machine and on what else it is doing; ratios vary less.",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors()));
    }

    private void writeStarts(List<ColdStart.Result> starts) {
        addSection(
                "Starting",
                "Medians of " + ColdStart.ROUNDS
                        + " rounds of whole processes, run in turn. Each contender looks up one thing of its own"
                        + " kind: a currency, a country, a telephone number, a text in our document. Finding the"
                        + " release in force today takes longer within 18 hours of the moment at which a release"
                        + " comes into force, as it then depends on the time zone, which Java is slow to load; at"
                        + " other times it takes about as long as finding a given release.");
        addLine("![How long processes take to start](start.svg)");
        addLine("");
        writeTable(starts);
    }

    private void writeStartsOnAnother(Path java) throws IOException, InterruptedException {
        String version =
                Files.readString(java.resolve("release")).replaceAll("(?s).*JAVA_VERSION=\"([^\"]+)\".*", "$1");
        addSection("Starting on Java " + version, "The same processes, measured in the same way.");
        writeTable(ColdStart.measure(java));
    }

    private void writeTable(List<ColdStart.Result> starts) {
        double currency = ratio(starts, ColdCurrency.class);
        addLine("| process | ms | ÷ one that prints a word | ÷ java.util.Currency |");
        addLine("|---|---|---|---|");
        for (ColdStart.Result start : starts) {
            addLine(text(
                    "| %s | %.1f | %.2f | %.2f |",
                    start.name(), start.millis(), start.ratio(), start.ratio() / currency));
        }
    }

    private void writeTargets(List<ColdStart.Result> starts) throws IOException, InterruptedException {
        double contender = starts.stream()
                .filter(start -> !start.isOurs() && start.program() != ColdHello.class)
                .mapToDouble(ColdStart.Result::ratio)
                .min()
                .orElseThrow();
        double value = ratio(starts, ColdValue.class);
        boolean quick = targets.add("first value of a release ÷ printing a word", 1.1, value);
        boolean quickest = targets.add("first value of a release ÷ the quickest contender", 1, value / contender);
        boolean mapped = targets.add("first role mapping ÷ printing a word", 1.25, ratio(starts, ColdMapping.class));
        addSection("Targets", "These were set before any code was written.");
        out.append(targets.table());
        if (!(quick && quickest && mapped)) {
            addLine("");
            addLine(text(
                    """
                    Why starting misses its targets: a process that loads one class from each of our two jars is \
                    already at %.2f, because the JVM reads a jar's table before it finds the first class in it, and a \
                    table with more entries takes longer. The rest is loading classes, each of which is found, \
                    unpacked and defined while the JVM still interprets its own code: %d of ours for the first value, \
                    %d for the first role mapping. These ideas helped and were kept: no lambda, stream, pattern, \
                    generated `hashCode` of a record, or class needed only for failures in the code that runs at the \
                    start; values without the document around them; only the standards of one role; classes without \
                    the names of local variables. These were rejected: jars that are not compressed, which start more \
                    quickly but are more than twice the size; a separate jar for starting, which every application \
                    would need as well.""",
                    ratio(starts, ColdJars.class),
                    ColdStart.classesOf(ColdValue.class),
                    ColdStart.classesOf(ColdMapping.class)));
        }
        if (!small) {
            addLine("");
            addLine("""
                    Why `stars-core` misses its target: most of its bytes are names rather than code. Every class \
                    repeats them, above all records and classes with lambdas, and there is no large class or resource \
                    to take out. These ideas helped and were kept: no names of local variables or parameters, and \
                    inline concatenation of strings. These were rejected: leaving out line numbers, which people need; \
                    a second jar, which would move bytes but save none.""");
        }
    }

    private static double ratio(List<ColdStart.Result> starts, Class<?> program) {
        return starts.stream()
                .filter(start -> start.program() == program)
                .mapToDouble(ColdStart.Result::ratio)
                .findFirst()
                .orElseThrow();
    }

    private void measureLookups() throws RunnerException {
        addSection(
                "Asking",
                "JMH, one fork: the average time of a call and the bytes that it allocates. `diff` compares 1.0.0 with"
                        + " 1.2.0. `currencyOfTheJdk` and `jsonPointer`, on the tree of our document, are contenders.");
        addLine("| call | ns | bytes |");
        addLine("|---|---|---|");
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
            addLine(text("| %s | %.1f | %.0f |", call, nanos, bytes.getScore()));
            switch (call) {
                case "behaviourById", "mappingsOfRole" -> {
                    targets.add(call + ", ns", 8, nanos);
                    targets.add(call + ", bytes", 0, Math.rint(bytes.getScore()));
                }
                case "search" -> targets.add(call + ", ns", 20_000, nanos);
                default -> {} // has no target
            }
        }
    }

    private void measureScale() throws IOException, InterruptedException {
        addSection(
                "Large documents",
                "Two made-up documents: the smaller with 14,000 behaviours, 18,000 statements, 3,000"
                        + " roles and 46,000 alignments, the larger with ten times as many. Each is read from a"
                        + " file and fully validated, in a process of its own with a heap of 6 GB, touched in"
                        + " advance (`AlwaysPreTouch`); medians of 15, or of 5 for the larger. The floor is Jackson"
                        + " going through the tokens of the same bytes and taking every text. For the larger, a"
                        + " greater share of the time goes into maps of ids, which outgrow the processor's caches.");
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
            addLine("| what | value |");
            addLine("|---|---|");
            addLine(text("| size of the documents | %.1f MB, %.1f MB |", mega(small), mega(large)));
            addLine(text("| reading the smaller | %.0f ms, %.1f × the floor of %.0f ms |", read, read / floor, floor));
            addLine(text(
                    "| reading the larger | %.0f ms, %.1f × the floor of %.0f ms |",
                    readLarge, readLarge / floorLarge, floorLarge));
            addLine(text("| time for the larger ÷ time for the smaller | %.1f |", readLarge / read));
            addLine(text("| heap that the smaller keeps ÷ its size in bytes | %.2f |", kept / Files.size(small)));
            addLine(text("| comparing two of the smaller | %.0f ms, %.2f × reading one |", diff, diff / read));
            double ordinary = Double.parseDouble(run("ordinary", 15, small, other));
            double colliding = Double.parseDouble(run("colliding", 15, small, other));
            addLine(text(
                    "| comparing two with %,d alignments | %.1f ms; if all their ids have the same hash code, %.1f ms |",
                    Scale.ALIGNMENTS, ordinary, colliding));
            targets.add("comparing, ids all with one hash code ÷ ids without", 3, colliding / ordinary);
            targets.add("reading the smaller document ÷ the floor", 6, read / floor);
            targets.add("reading the larger document ÷ reading the smaller", 13, readLarge / read);
            targets.add("heap kept ÷ size of the document in bytes", 1.8, kept / Files.size(small));
            targets.add("comparing two documents ÷ reading one", 1, diff / read);
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

    private void measureSizes() throws IOException {
        addSection("Sizes", "The jars, and everything that an application gets with `stars-content`.");
        addLine("| what | KB |");
        addLine("|---|---|");
        small = addSize("stars-core", 200, "stars-core");
        addSize("stars-content", 300, "stars-content");
        addSize(
                "both, with the annotations of Jackson, Jakarta Validation and JSpecify",
                450,
                "stars-core",
                "stars-content",
                "jackson-annotations",
                "jakarta.validation",
                "jspecify");
    }

    private boolean addSize(String what, double most, String... jars) throws IOException {
        double kilobytes = kilo(jars);
        addLine(text("| %s | %.0f |", what, kilobytes));
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

    private void addSection(String title, String about) {
        addLine("");
        addLine("## " + title);
        addLine("");
        addLine(about);
        addLine("");
    }

    private void addLine(String text) {
        out.append(text).append('\n');
    }

    private static String text(String format, Object... parts) {
        return String.format(Locale.ROOT, format, parts);
    }
}
