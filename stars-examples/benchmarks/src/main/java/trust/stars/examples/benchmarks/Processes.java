// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Java processes with only what they need on their class path. */
final class Processes {
    /** The JDK that runs this. */
    static final Path THIS = Path.of(System.getProperty("java.home"));

    private static final List<String> CLASS_PATH =
            List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));

    private Processes() {}

    /** Runs a process on this JDK, which must succeed, and returns what it prints. */
    static String run(Class<?> program, List<String> options, List<String> libraries, String... args)
            throws IOException, InterruptedException {
        return run(THIS, program, options, libraries, args);
    }

    /** Runs a process on the given JDK, which must succeed, and returns what it prints. */
    static String run(Path java, Class<?> program, List<String> options, List<String> libraries, String... args)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(java.resolve("bin").resolve("java").toString(), "-Xshare:auto"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(libraries), program.getName()));
        command.addAll(Arrays.asList(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(
                    String.join(" ", command) + " failed with exit code " + process.exitValue() + ": " + out);
        }
        return out.strip();
    }

    /** The jars whose names begin with that of one of the libraries. */
    static List<String> jars(List<String> libraries) {
        List<String> jars = new ArrayList<>();
        for (String library : libraries) {
            for (String entry : CLASS_PATH) {
                if (Path.of(entry).getFileName().toString().startsWith(library)) {
                    jars.add(entry);
                }
            }
        }
        return jars;
    }

    /** The jar of the benchmarks, then those jars. */
    private static String classPath(List<String> libraries) {
        List<String> jars = new ArrayList<>(List.of(System.getProperty("benchmarks.jar")));
        jars.addAll(jars(libraries));
        return String.join(File.pathSeparator, jars);
    }
}
