// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The program of a separate process; its arguments are what to do and then the documents to check. */
final class ReaderProgram {
    private static final int THREADS = 64;

    private ReaderProgram() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Path.of(args[1]);
        switch (args[0]) {
            case "check" -> out.print(FrameworkReader.check(file));
            case "version" -> out.print(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);
            case "module" -> out.print(FrameworkReader.class.getModule().getName());
            case "loosen" -> {
                StreamReadConstraints.overrideDefaultStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .build());
                for (int i = 1; i < args.length; i++) {
                    out.println(FrameworkReader.check(Path.of(args[i])));
                }
            }
            default -> out.print(atOnce(file));
        }
    }

    /** The number of threads, all the first to read, that read the right version. */
    private static long atOnce(Path file) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        Callable<String> read = () -> {
            start.await();
            return FrameworkReader.read(file).version().toString();
        };
        List<Future<String>> versions = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            versions.add(threads.submit(read));
        }
        threads.shutdown();
        long same = 0;
        for (Future<String> version : versions) {
            same += version.get().equals("1.1.0") ? 1 : 0;
        }
        return same;
    }
}
