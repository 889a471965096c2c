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

    private Benchmarks() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Benchmarks benchmarks = new Benchmarks();
        benchmarks.head();
        List<ColdStart.Result> starts = ColdStart.measure();
        benchmarks.starts(starts);
        benchmarks.lookups();
        benchmarks.scale();
        benchmarks.sizes();
        Files.writeString(Path.of("README.md"), benchmarks.out);
        Files.writeString(Path.of("start.svg"), StartChart.of(starts));
    }

    private void head() {
        line("# Benchmarks");
        line("");
        line("Written by the one command that measures; nothing here was typed.");
        line("");
        line("```sh");
        line("mvn -q -Pbenchmarks package exec:exec -DskipTests -pl stars-examples/benchmarks -am");
        line("```");
        line("");
        line(text(
                "Java %s, %d processors. Times depend on the machine and on what else it does; ratios hold better.",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors()));
    }

    private void starts(List<ColdStart.Result> starts) {
        section(
                "Starting",
                "Whole processes, interleaved, 25 rounds, medians. What is in force today takes longer on the day on which"
                        + " a release comes into force and on its neighbours: only then must Java be asked for the time zone.");
        line("![How long processes take to start](start.svg)");
        line("");
        line("| process | ms | ÷ one that prints a word |");
        line("|---|---|---|");
        for (ColdStart.Result start : starts) {
            line(text("| %s | %.1f | %.2f |", start.name(), start.millis(), start.ratio()));
        }
    }

    private void lookups() throws RunnerException {
        section("Asking", "JMH, one fork, average time of a call and what it allocates.");
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
            line(text("| %s | %.1f | %.0f |", call, result.getPrimaryResult().getScore(), bytes.getScore()));
        }
    }

    private void scale() throws IOException, InterruptedException {
        section(
                "Large documents",
                "Made up, with 14,000 behaviours, 18,000 statements, 3,000 roles and 46,000 alignments, and ten times as"
                        + " many; read from a file, fully validated; medians of 5 in a process of its own with a heap of 6 GB. The floor is"
                        + " Jackson going through the tokens of the same bytes and taking every text.");
        Path small = Files.createTempFile("stars-small", ".json");
        Path other = Files.createTempFile("stars-other", ".json");
        Path large = Files.createTempFile("stars-large", ".json");
        try {
            LargeDocument.write(small, 1, 0);
            LargeDocument.write(other, 1, 20);
            LargeDocument.write(large, 10, 0);
            double floor = scale("tokens", 5, small);
            double read = scale("read", 5, small);
            double readLarge = scale("read", 5, large);
            double floorLarge = scale("tokens", 5, large);
            double kept = scale("kept", 1, small);
            double diff = Double.parseDouble(run("diff", 5, small, other));
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
                List.of("-Xms6g", "-Xmx6g"),
                List.of(
                        "stars-core",
                        "jackson-",
                        "jspecify",
                        "jakarta.validation",
                        "hibernate-validator",
                        "jboss-logging",
                        "classmate"),
                what,
                String.valueOf(rounds),
                file.toString(),
                other.toString());
    }

    private void sizes() throws IOException {
        section("Sizes", "Of the jars, and of what an application gets that excludes Jackson and Hibernate Validator.");
        line("| what | KB |");
        line("|---|---|");
        line(text("| stars-core | %.0f |", kilo("stars-core")));
        line(text("| stars-content | %.0f |", kilo("stars-content")));
        line(text(
                "| both, with the annotations of Jackson, Jakarta Validation and JSpecify | %.0f |",
                kilo("stars-core", "stars-content", "jackson-annotations", "jakarta.validation", "jspecify")));
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
