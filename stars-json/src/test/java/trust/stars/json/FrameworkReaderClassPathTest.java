// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading with libraries on the class path other than those that this one is built with. */
class FrameworkReaderClassPathTest {
    private static final String PATH = System.getProperty("java.class.path");

    /** This module and everything that an application gets with it. */
    private static final Pattern WANTED = Pattern.compile(
            "stars-json.target.classes|stars-core"
                    + "|jackson-(annotations|core|databind)|hibernate-validator|jakarta.validation|jboss-logging|classmate|jspecify");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2.21.3", "2.23.0"})
    void readsTheSameWithOtherVersionsOfJackson(String version) throws Exception {
        String other = path(entry -> !entry.contains("jackson")) + File.pathSeparator + jackson(version);
        Path good = Files.writeString(folder.resolve("good.json"), Case.base());
        Path bad = Files.writeString(folder.resolve("bad.json"), Case.base().replace("\"PROPOSED\"", "null"));
        assertThat(ReaderProcess.run(other, List.of(), "version", good)).isEqualTo(version);
        assertThat(ReaderProcess.run(other, List.of(), "check", good))
                .isEqualTo(FrameworkReader.check(good).toString());
        assertThat(ReaderProcess.run(other, List.of(), "check", bad))
                .isEqualTo(FrameworkReader.check(bad).toString())
                .contains("NULL_VALUE");
    }

    @Test
    void readsTheSameOnTheModulePath() throws Exception {
        String modules = path(entry -> WANTED.matcher(entry).find());
        Path good = Files.writeString(folder.resolve("good.json"), Case.base());
        Path bad = Files.writeString(
                folder.resolve("bad.json"),
                Case.base().replace("Puts the", "Puts  the").replace("\"ST\"", "\"TS\""));
        Path shapeless = Files.writeString(folder.resolve("shapeless.json"), "{}");
        assertThat(ReaderProcess.runModule(modules, "module", good)).isEqualTo("trust.stars.json");
        for (Path file : List.of(good, bad, shapeless)) {
            assertThat(ReaderProcess.runModule(modules, "check", file))
                    .isEqualTo(FrameworkReader.check(file).toString());
        }
    }

    @Test
    void theOtherVersionsAreThere() throws IOException {
        assertThat(jackson("2.21.3").split(File.pathSeparator, -1)).hasSize(3);
    }

    private static String jackson(String version) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", "jackson", version))) {
            return jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static String path(Predicate<String> wanted) {
        return Stream.of(PATH.split(File.pathSeparator, -1))
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
