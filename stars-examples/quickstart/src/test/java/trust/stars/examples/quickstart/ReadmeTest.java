// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says works. */
class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    @Test
    void everyJavaSnippetCompiles(@TempDir Path folder) throws IOException {
        List<String> snippets = blocks("java");
        assertThat(snippets).hasSizeGreaterThanOrEqualTo(2);
        for (int i = 0; i < snippets.size(); i++) {
            Path source = folder.resolve("Snippet" + i + ".java");
            Files.writeString(source, program("Snippet" + i, snippets.get(i)));
            assertThat(compile(source, folder)).as(snippets.get(i)).isEmpty();
        }
    }

    @Test
    void theSnippetsNameTheVersionThatIsBuilt() throws IOException {
        Matcher matcher = VERSION.matcher(Files.readString(Path.of("../../pom.xml")));
        assertThat(matcher.find()).isTrue();
        String version = matcher.group(1);
        assertThat(blocks("xml")).allSatisfy(block -> assertThat(block).contains("<version>" + version + "</version>"));
        assertThat(blocks("groovy").get(0)).isEqualTo("implementation 'trust.stars:stars-content:" + version + "'\n");
        assertThat(Files.readString(README)).contains("\n| " + version + " | ");
    }

    /** Maven 3.8 compiles for Java 7 where it is not told this in the words that its compiler plugin knows. */
    @Test
    void theFirstPomIsCompleteForMaven38() throws IOException {
        assertThat(blocks("xml").get(0))
                .startsWith(
                        "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">\n  <modelVersion>4.0.0</modelVersion>\n")
                .contains("<maven.compiler.source>17<", "<maven.compiler.target>17<")
                .endsWith("</project>\n");
    }

    @Test
    void theFirstTwoCommandsRunTheQuickstartAndTheTests() throws IOException {
        assertThat(blocks("sh").subList(0, 2))
                .containsExactly("mvn -q compile exec:exec -pl stars-examples/quickstart -am\n", "mvn verify\n");
    }

    private static List<String> blocks(String kind) throws IOException {
        Matcher matcher = Pattern.compile("(?ms)^```" + kind + "\n(.*?)^```$").matcher(Files.readString(README));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private static String program(String name, String snippet) {
        String imports =
                snippet.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body =
                snippet.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        return imports + "\nclass " + name + " { static void run() throws Exception {\n" + body + "\n} }\n";
    }

    private static List<String> compile(Path source, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, null, null)) {
            List<String> options =
                    List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
            compiler.getTask(null, files, problems, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        return problems.getDiagnostics().stream().map(Object::toString).toList();
    }
}
