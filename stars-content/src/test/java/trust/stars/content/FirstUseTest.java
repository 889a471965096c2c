// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks first, and wherever: each new process is told the same as this one. */
class FirstUseTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final String expected = new FirstUse().get();

    @Test
    void aHundredThreadsAreToldTheSame() throws Exception {
        assertThat(told(FirstUse.Threads.PLATFORM)).isEqualTo(expected);
    }

    @Test
    void aHundredVirtualThreadsAreToldTheSame() throws Exception {
        assumeTrue(
                Runtime.version().feature() >= 21,
                "Java " + Runtime.version().feature() + " has no virtual threads: this runs on 21 and later");
        assertThat(told(FirstUse.Threads.VIRTUAL)).isEqualTo(expected);
    }

    @Test
    void aSmallHeapIsEnough() throws Exception {
        assertThat(told(FirstUse.Threads.ONE, "-Xmx32m")).isEqualTo(expected);
    }

    /** Turkish has another capital I; Arabic and Thai have digits of their own, and Thai another calendar. */
    @ParameterizedTest
    @ValueSource(strings = {"tr TR", "ar EG", "th TH TH"})
    void everyLocaleIsToldTheSame(String locale) throws Exception {
        String[] parts = locale.split(" ", -1);
        assertThat(told(
                        FirstUse.Threads.ONE,
                        "-Duser.language=" + parts[0],
                        "-Duser.country=" + parts[1],
                        "-Duser.variant=" + (parts.length == 3 ? parts[2] : "")))
                .isEqualTo(expected);
    }

    @Test
    void twoClassLoadersAreToldTheSame() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
                Class<?> type = Class.forName(FirstUse.class.getName(), true, loader);
                types.add(type);
                Supplier<?> asking =
                        type.asSubclass(Supplier.class).getConstructor().newInstance();
                assertThat(asking.get()).isEqualTo(expected);
            }
        }
        assertThat(types).doesNotHaveDuplicates().doesNotContain(FirstUse.class);
    }

    private static String told(FirstUse.Threads threads, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", CLASS_PATH, FirstUse.class.getName(), threads.name()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }

    private static URL[] classPath() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : CLASS_PATH.split(Pattern.quote(File.pathSeparator), -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
