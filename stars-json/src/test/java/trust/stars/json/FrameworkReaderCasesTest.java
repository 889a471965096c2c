// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;
import trust.stars.validation.Rule;

/** Every kind of mistake that a document can have, and its report, word for word. */
@Tag("locale")
class FrameworkReaderCasesTest {
    /** No case is larger than 256 MB: a separate test writes a sparse file of that size. */
    private static final Set<String> ELSEWHERE = Set.of("TOO_LARGE");

    @TempDir
    private Path folder;

    static Stream<Case> cases() {
        return Stream.of(
                        "bytes",
                        "syntax",
                        "limits",
                        "shape",
                        "meaning",
                        "references",
                        "text",
                        "warnings",
                        "many",
                        "newer")
                .flatMap(name -> Case.all(name + ".cases").stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reportsWordForWord(Case given) throws IOException {
        Path file = Files.write(folder.resolve("draft.json"), given.document());
        Report report = FrameworkReader.check(file);
        assertThat(lines(report, file.toString())).containsExactlyElementsOf(given.report());
        assertThat(report.toString())
                .doesNotContain("jackson", "Exception", "java.")
                .matches("[\\P{Cntrl}\n]*");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsWhatHasNoErrors(Case given) throws IOException {
        Path file = Files.write(folder.resolve("draft.json"), given.document());
        Report report = FrameworkReader.check(file);
        Throwable fromFile = catchThrowable(() -> FrameworkReader.read(file));
        Throwable fromStream =
                catchThrowable(() -> FrameworkReader.read(new ByteArrayInputStream(given.document()), file.toString()));
        if (report.hasErrors()) {
            List<String> errors = lines(report, file.toString()).stream()
                    .filter(line -> !line.contains(": warning "))
                    .toList();
            for (Throwable thrown : Arrays.asList(fromFile, fromStream)) {
                assertThat(thrown).isInstanceOf(InvalidFrameworkException.class);
                Report thrownReport = ((InvalidFrameworkException) thrown).report();
                assertThat(lines(thrownReport, file.toString())).containsExactlyElementsOf(errors);
            }
        } else {
            assertThat(fromFile).isNull();
            assertThat(fromStream).isNull();
        }
    }

    @Test
    void provokesEveryRule() {
        Set<String> provoked = new TreeSet<>(ELSEWHERE);
        Stream.concat(cases(), LocalLayerReaderTest.cases())
                .flatMap(given -> given.report().stream())
                .forEach(line -> Arrays.stream(Rule.values())
                        .map(Rule::name)
                        .filter(rule -> line.matches(".*: (error|warning) " + rule + " .*"))
                        .forEach(provoked::add));
        assertThat(provoked)
                .isEqualTo(Arrays.stream(Rule.values())
                        .filter(rule -> rule.phase() != Rule.Phase.RELEASE) // a document alone has no history
                        .map(Rule::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void hasCasesWithTitlesOfTheirOwn() {
        List<String> titles = cases().map(Case::title).toList();
        assertThat(titles).hasSizeGreaterThan(130).doesNotHaveDuplicates();
    }

    /** The lines of the report without the name of the file, which must begin each line about a place. */
    private static List<String> lines(Report report, String name) {
        assertThat(report.name()).isEqualTo(name);
        if (report.problems().isEmpty()) {
            return List.of();
        }
        for (Problem problem : report.problems()) {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.hint()).isNotBlank();
        }
        return report.toString()
                .lines()
                .map(line -> line.startsWith("… and ") ? line : cut(line, name + ":"))
                .toList();
    }

    private static String cut(String line, String start) {
        assertThat(line).startsWith(start);
        return line.substring(start.length());
    }
}
