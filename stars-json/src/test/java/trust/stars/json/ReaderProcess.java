// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@link ReaderProgram} in a separate Java process. */
final class ReaderProcess {
    private ReaderProcess() {}

    /** What the program prints; it must exit without error. */
    static String run(String classPath, List<String> options, String what, Path... files)
            throws IOException, InterruptedException {
        return start(List.of("-cp", classPath, ReaderProgram.class.getName()), options, what, files);
    }

    /** The same, run in the module trust.stars.json with what it needs on the module path. */
    static String runModule(String modulePath, String what, Path... files) throws IOException, InterruptedException {
        String tests = Path.of("target", "test-classes").toString();
        return start(
                List.of(
                        "-p",
                        modulePath,
                        "--patch-module",
                        "trust.stars.json=" + tests,
                        "-m",
                        "trust.stars.json/" + ReaderProgram.class.getName()),
                List.of(),
                what,
                files);
    }

    private static String start(List<String> launch, List<String> options, String what, Path... files)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.add("-Dorg.jboss.logging.provider=jdk");
        command.addAll(launch);
        command.add(what);
        for (Path file : files) {
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
