// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.withoutparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.content.Stars;

/** The class path of this test has neither library, as that of an application that excludes them. */
class WithoutParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.databind.ObjectMapper",
                "com.fasterxml.jackson.core.JsonParser",
                "org.hibernate.validator.HibernateValidator"
            })
    void theLibrariesAreNotThere(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void everythingWorksButReading() throws IOException {
        List<String> lines = lines();
        assertThat(lines).hasSize(10);
        assertThat(lines.get(0)).startsWith("In force today: Our STARS Framework ");
        assertThat(lines.get(2)).isEqualTo("In force long ago: Our STARS Framework 1.0.0");
        assertThat(lines.get(4)).startsWith("Releases: [1.0.0, 1.1.0, 1.2.0");
        assertThat(lines.get(5)).startsWith("A behaviour: Work effectively and collaboratively");
        assertThat(lines.get(6)).matches("Its wordings: [2-9]");
        assertThat(lines.get(8)).matches("Found: [1-9]");
        assertThat(lines.get(9))
                .isEqualTo("Reading a document: reading a framework document needs"
                        + " com.fasterxml.jackson.core:jackson-databind, which is not on the class path – add that"
                        + " dependency, or do not exclude it");
    }

    @Test
    void theProgramUsesEveryMethodOfStars() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/trust/stars/examples/withoutparser/WithoutParser.java"));
        assertThat(Stream.of(Stars.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(source).contains("Stars." + name + "("));
    }

    private static List<String> lines() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            WithoutParser.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
