// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import trust.stars.fixtures.QuickJava;

/** A run of the program in a process of its own, as bytes. */
@SuppressWarnings("ArrayRecordComponent") // looked at, never compared
record Program(int exitCode, byte[] out, byte[] err) {
    /**
     * Runs it, with nothing to read.
     *
     * @param locale the locale of the process, such as {@code C}
     * @param options options of Java, separated by spaces
     */
    static Program run(Path folder, String locale, String options, Object... words)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        try {
            ProcessBuilder builder = new ProcessBuilder(line(options, words))
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("LC_ALL", locale);
            Process process = builder.start();
            process.getOutputStream().close();
            int exitCode = process.waitFor();
            return new Program(exitCode, Files.readAllBytes(out), Files.readAllBytes(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Runs it on a terminal, on which a person types a line. */
    static String onTerminal(Path folder, String locale, String typed, Object... words)
            throws IOException, InterruptedException {
        String command = "'" + String.join("' '", line("", words)) + "'";
        ProcessBuilder builder = new ProcessBuilder("script", "-qec", command, "/dev/null")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("NO_COLOR", "1");
        Process process = builder.start();
        process.getOutputStream().write((typed + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        try (InputStream said = process.getInputStream()) {
            String text = new String(said.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
            return process.waitFor() + ": " + text;
        }
    }

    static List<String> line(String options, Object... words) {
        List<String> line = QuickJava.command();
        line.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ", -1)));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), "trust.stars.editor.Main"));
        for (Object word : words) {
            line.add(word.toString());
        }
        return line;
    }
}
