// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import trust.stars.content.Stars;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.Value;

/** The quickstart as its readers run it: in a new Java process, from the class path and as a module. */
class QuickstartTest {
    private static final String MAIN = "trust.stars.examples.quickstart.Quickstart";
    private static final String PATH = System.getProperty("java.class.path");

    @Test
    void showsTheFrameworkAsAClassPathApplication() throws Exception {
        showsTheFramework("-cp", PATH, MAIN);
    }

    @Test
    void showsTheFrameworkAsAModularApplication() throws Exception {
        showsTheFramework("-p", modulePath(), "-m", "trust.stars.examples.quickstart/" + MAIN);
    }

    private static void showsTheFramework(String... how) throws IOException, InterruptedException {
        List<String> lines = run(how).lines().toList();
        assertThat(lines.get(0)).startsWith("Our STARS Framework ").endsWith(", in force today");
        Framework stars = Stars.current();
        for (Value value : stars.values()) {
            assertThat(lines).contains(value.name());
        }
        for (Behaviour behaviour : stars.behaviours()) {
            assertThat(lines).contains(String.format(Locale.ROOT, "  %-40s%s", behaviour.id(), behaviour.text()));
        }
        assertThat(lines)
                .contains(
                        "               service.wider-community",
                        "Your own:      Our Academy's Values 1.0.0 has 2 behaviours")
                .endsWith("our-framework-with-a-mistake.json:21:17: error DUPLICATE_ID"
                        + " /values/0/behaviours/1/id – 'kindness.listen' is already defined at line 16 – give the"
                        + " behaviour an id of its own");
        assertThat(String.join("\n", lines)).contains("– did you mean 'teamwork.collaborate'?");
        assertThat(lines).hasSizeLessThan(45);
    }

    private static String run(String... how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Dsun.stdout.encoding=UTF-8");
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-Djava.util.logging.config.file=logging.properties");
        command.addAll(List.of(how));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** The class path without what only tests need, some of which would not work as modules. */
    private static String modulePath() {
        List<String> modules = new ArrayList<>();
        for (String entry : PATH.split(File.pathSeparator, -1)) {
            String name = entry.toLowerCase(Locale.ROOT);
            if (!name.contains("test-classes")
                    && !name.matches(".*(junit|assertj|opentest4j|apiguardian|byte-buddy).*")) {
                modules.add(entry);
            }
        }
        return String.join(File.pathSeparator, modules);
    }
}
