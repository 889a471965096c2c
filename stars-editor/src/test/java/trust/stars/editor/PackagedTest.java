// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trust.stars.fixtures.QuickJava;

/** The jar as people get it, with everything that it bundles. */
@Tag("packaged")
class PackagedTest {
    private static final Path JAR = Path.of(requireNonNull(System.getProperty("stars.jar"), "stars.jar"));
    private static final String VERSION = requireNonNull(System.getProperty("stars.version"), "stars.version");
    private static final String LICENCES = "META-INF/licenses/";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysItsVersion() throws Exception {
        assertThat(stars("--version")).isEqualTo("0: stars " + VERSION + "\n");
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Title"))
                    .isEqualTo("STARS editor");
        }
    }

    @Test
    void hasEverythingThatItsCommandsNeed() throws Exception {
        assertThat(stars("new", "our-values")).startsWith("0: Made our-values ");
        FilledIn.in(folder.resolve("our-values"));
        assertThat(stars("check", "--content", "our-values"))
                .isEqualTo("0: " + Path.of("our-values", "draft.json") + ": no problems\n");
        assertThat(stars("preview", "--content", "our-values")).startsWith("0: Wrote ");
        assertThat(stars("coverage", "--format", "svg", "--content", "our-values"))
                .startsWith("0: <svg");
        assertThat(stars("export", "--format", "xlsx", "--content", "our-values", "--output", "sheet.xlsx"))
                .isEqualTo("0: Wrote sheet.xlsx\n");
        assertThat(stars("import", "sheet.xlsx", "--content", "our-values"))
                .startsWith("0: ")
                .endsWith("The draft already says the same. Nothing was written.\n");
        assertThat(stars("release", "--yes", "--content", "our-values")).contains("\nReleased. ");
        assertThat(stars("diff", "1.0.0", "draft", "--content", "our-values"))
                .startsWith("0: The values of your organisation for us: 1.0.0");
    }

    @Test
    void hasOurLicenceAndNotice() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (String name : List.of("LICENSE", "NOTICE")) {
                assertThat(text(jar, "META-INF/" + name)).isEqualTo(Files.readString(Path.of("..", name)));
            }
        }
    }

    /** The class path tells what is bundled: every jar that shares a class with the packaged one. */
    @Test
    void hasTheLicenceOfEachLibraryAndEveryNotice() throws IOException {
        Set<String> bundled = new TreeSet<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Set<String> names = jar.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            for (Path library : libraries()) {
                try (JarFile file = new JarFile(library.toFile())) {
                    if (file.stream().map(ZipEntry::getName).anyMatch(name -> isClass(name) && names.contains(name))) {
                        String artifact = library.getFileName().toString().replaceFirst("-[0-9].*", "");
                        bundled.add(artifact);
                        assertThat(names)
                                .as(artifact)
                                .containsAll(legal(file).stream()
                                        .map(name -> LICENCES + artifact + "/" + name)
                                        .toList())
                                .anyMatch(name -> name.startsWith(LICENCES + artifact + "/") && !name.endsWith("/"));
                    }
                }
            }
            assertThat(names.stream()
                            .filter(name -> name.startsWith(LICENCES) && name.length() > LICENCES.length())
                            .map(name -> name.substring(LICENCES.length()).replaceAll("/.*", "")))
                    .as("libraries that have a licence")
                    .allMatch(bundled::contains);
        }
        assertThat(bundled).contains("jackson-databind", "hibernate-validator", "picocli", "jmustache", "fastexcel");
    }

    private static List<Path> libraries() {
        List<Path> libraries = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(place);
            if (place.endsWith(".jar") && !path.getFileName().toString().startsWith("stars-")) {
                libraries.add(path);
            }
        }
        return libraries;
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.endsWith("module-info.class");
    }

    /** The names of licences and notices in a library's jar. */
    private static List<String> legal(JarFile library) {
        return library.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.matches("META-INF/[^/]*(?i:licen[cs]e|notice)[^/]*"))
                .map(name -> name.substring("META-INF/".length()))
                .toList();
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(requireNonNull(jar.getEntry(name), name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String stars(String... words) throws IOException, InterruptedException {
        return stars(folder, "-Xshare:auto", words);
    }

    /** What a person who runs the jar sees: its exit code and what it prints. */
    static String stars(Path folder, String option, String... words) throws IOException, InterruptedException {
        List<String> line = QuickJava.command();
        line.addAll(List.of(option, "-jar", JAR.toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + ": " + said;
    }
}
