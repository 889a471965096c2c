// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import trust.stars.content.Stars;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.Role;
import trust.stars.model.RoleMapping;
import trust.stars.release.FrameworkDiff;

/** What an application asks of the STARS framework again and again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Lookups {
    private final Framework first = Stars.release("1.0.0");
    private final Framework stars = Stars.release("1.2.0");
    private final Role role = stars.role("teaching-assistant");
    private final JsonNode tree = tree();
    private final JsonPointer pointer = JsonPointer.compile("/values/1/behaviours/0/text");

    // fields, not constants, so that the compiler cannot work the answers out in advance
    private String id = "teamwork.collaborate";
    private String retired = "achievement.high-standards-repeated";
    private String words = "growth mindset";
    private String currency = "GBP";

    /** A behaviour by its id. */
    @Benchmark
    public Behaviour behaviourById() {
        return stars.behaviour(id);
    }

    /** The mappings of a role. */
    @Benchmark
    public List<RoleMapping> mappingsOfRole() {
        return stars.mappings(role);
    }

    /** The behaviours that a role is linked to. */
    @Benchmark
    public List<Behaviour> behavioursOfRole() {
        return stars.coverage().behaviours(role);
    }

    /** What a retired id stands for today. */
    @Benchmark
    public List<Behaviour> resolveRetired() {
        return stars.resolve(retired);
    }

    /** A search for two words. */
    @Benchmark
    public List<Behaviour> search() {
        return stars.search(words);
    }

    /** Everything that changed between two releases. */
    @Benchmark
    public FrameworkDiff diff() {
        return FrameworkDiff.between(first, stars);
    }

    /** A contender: a currency in the JDK by its code. */
    @Benchmark
    public Currency currencyOfTheJdk() {
        return Currency.getInstance(currency);
    }

    /** A contender: a text in a Jackson tree by JSON Pointer. */
    @Benchmark
    public String jsonPointer() {
        return tree.at(pointer).asText();
    }

    private static JsonNode tree() {
        try {
            return new JsonMapper().readTree(Lookups.class.getResourceAsStream("/1.2.0.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
