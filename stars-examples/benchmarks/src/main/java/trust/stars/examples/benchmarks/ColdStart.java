// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import trust.stars.content.Stars;
import trust.stars.release.Release;

/** How long whole processes take, run in turn and compared with one that prints a word. */
final class ColdStart {
    static final int ROUNDS = 51;
    private static final Duration FURTHEST_ZONE = Duration.ofHours(18);
    private static final List<String> OURS = List.of("stars-content", "stars-core");

    /** What an application that reads documents needs. */
    static final List<String> WITH_JACKSON = List.of(
            "stars-content",
            "stars-core",
            "stars-json",
            "jackson-",
            "jspecify",
            "jakarta.validation",
            "hibernate-validator",
            "jboss-logging",
            "classmate");

    /** A process and the libraries that it needs. */
    private record Contender(String name, Class<?> program, List<String> libraries) {}

    /** A contender's median in milliseconds, and that median divided by the median for printing a word. */
    record Result(Class<?> program, String name, double millis, double ratio) {
        boolean isOurs() {
            return name.startsWith("STARS");
        }
    }

    private static final List<Contender> CONTENDERS = List.of(
            new Contender("prints a word", ColdHello.class, List.of()),
            new Contender("STARS: a class from each jar", ColdJars.class, OURS),
            new Contender("STARS: first value of a release", ColdValue.class, OURS),
            new Contender("STARS: first value today, " + today(), ColdCurrent.class, OURS),
            new Contender("STARS: first role mapping", ColdMapping.class, OURS),
            new Contender("java.util.Currency", ColdCurrency.class, List.of()),
            new Contender("nv-i18n CountryCode", ColdCountryCode.class, List.of("nv-i18n")),
            new Contender("Joda-Money CurrencyUnit", ColdMoney.class, List.of("joda-money")),
            new Contender("libphonenumber, first parse", ColdPhone.class, List.of("libphonenumber")),
            new Contender("Jackson tree with JsonPointer, our document", ColdTree.class, WITH_JACKSON),
            new Contender("Jackson databind, our document", ColdDatabind.class, WITH_JACKSON));

    private ColdStart() {}

    /** Describes the day, which decides how long looking up the release in force takes. */
    private static String today() {
        Instant now = Instant.now();
        for (Release release : Stars.history().releases()) {
            LocalDate day = release.effectiveFrom();
            if (day != null) {
                Instant begins = day.atStartOfDay(ZoneOffset.UTC).toInstant();
                if (Duration.between(begins, now).abs().compareTo(FURTHEST_ZONE) < 0) {
                    return "as a release begins";
                }
            }
        }
        return "as on most days";
    }

    /** Runs all contenders in processes of the given JDK. */
    static List<Result> measure(Path java) throws IOException, InterruptedException {
        long[][] times = new long[CONTENDERS.size()][ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            for (int i = 0; i < CONTENDERS.size(); i++) {
                Contender contender = CONTENDERS.get(i);
                long start = System.nanoTime();
                Processes.run(java, contender.program(), List.of(), contender.libraries());
                if (round >= 0) {
                    times[i][round] = System.nanoTime() - start;
                }
            }
        }
        List<Result> results = new ArrayList<>();
        double word = median(times[0]);
        for (int i = 0; i < CONTENDERS.size(); i++) {
            results.add(new Result(
                    CONTENDERS.get(i).program(),
                    CONTENDERS.get(i).name(),
                    median(times[i]) / 1e6,
                    median(times[i]) / word));
        }
        return results;
    }

    /** How many classes of ours a program loads. */
    static long classesOf(Class<?> program) throws IOException, InterruptedException {
        return Processes.run(program, List.of("-Xlog:class+load"), OURS)
                .lines()
                .filter(line -> line.contains(" trust.stars.") && !line.contains(program.getPackageName()))
                .count();
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
