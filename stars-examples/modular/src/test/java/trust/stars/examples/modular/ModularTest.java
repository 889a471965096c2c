// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.modular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trust.stars.content.Stars;

/** Checks what arrives with the one dependency, and that this is enough to run the program as a module. */
class ModularTest {
    /** The limit with three releases bundled; each further one adds its own words, roles and standards. */
    private static final long MOST_BYTES =
            500_000 + 40_000 * Math.max(0, Stars.releases().size() - 3L);

    private final List<Path> arrives;

    ModularTest() throws IOException {
        arrives = Stream.of(
                        Files.readString(Path.of("target/arrives.txt")).strip().split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
    }

    @Test
    void threeJarsOfAnnotationsArriveBesideTheTwoOfOurs() {
        assertThat(arrives)
                .extracting(Path::toString)
                .satisfiesExactlyInAnyOrder(
                        path -> assertThat(path).contains("stars-content"),
                        path -> assertThat(path).contains("stars-core"),
                        path -> assertThat(path).contains("jackson-annotations"),
                        path -> assertThat(path).contains("jakarta.validation-api"),
                        path -> assertThat(path).contains("jspecify"));
    }

    @Test
    void allOfThemTogetherAreSmall() throws IOException {
        long bytes = 0;
        for (Path jar : arrives) {
            assumeThat(jar)
                    .as("sizes are known only once the jars are made: run mvn verify, not mvn test")
                    .isRegularFile();
            bytes += Files.size(jar);
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void startsAndAnswersWithNothingElse() throws Exception {
        List<String> lines = run(arrives);
        assertThat(lines).hasSize(10);
        assertThat(lines.get(0)).startsWith("In force today: Our STARS Framework ");
        assertThat(lines.get(2)).isEqualTo("In force long ago: Our STARS Framework 1.0.0");
        assertThat(lines.get(4)).startsWith("Releases: [1.0.0");
        assertThat(lines.get(5)).startsWith("A behaviour: Work effectively and collaboratively");
        assertThat(lines.get(8)).matches("Found: [1-9]");
        assertThat(lines.get(9))
                .isEqualTo("Praise[colleague=Sam, behaviour=teamwork.colaborate]: not validated, as there is no"
                        + " validation engine");
    }

    @Test
    void validatesOnceAnEngineIsThere() throws Exception {
        List<Path> more = new ArrayList<>(arrives);
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.matches(".*(hibernate-validator|jboss-logging|classmate)-[^/\\\\]*\\.jar")) {
                more.add(Path.of(entry));
            }
        }
        assertThat(more).hasSize(arrives.size() + 3);

        List<String> lines = run(more);

        assertThat(lines.get(lines.size() - 1))
                .startsWith("Praise[colleague=Sam, behaviour=teamwork.colaborate]: must be the id of a behaviour: Our"
                        + " STARS Framework ")
                .endsWith("has no behaviour 'teamwork.colaborate' – did you mean 'teamwork.collaborate'?");
    }

    @Test
    void theProgramUsesEveryMethodOfStars() throws IOException {
        String source = Files.readString(Path.of("src/main/java/trust/stars/examples/modular/Modular.java"));
        assertThat(Stream.of(Stars.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(source).contains("Stars." + name + "("));
    }

    private static List<String> run(List<Path> modules) throws IOException, InterruptedException {
        List<String> path = new ArrayList<>(List.of("target/classes"));
        modules.forEach(module -> path.add(module.toString()));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Djava.util.logging.config.file=../quickstart/logging.properties",
                        "-p",
                        String.join(File.pathSeparator, path),
                        "-m",
                        "trust.stars.examples.modular/trust.stars.examples.modular.Modular")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
