// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The inputs that the first program got wrong, in {@code cases}: other tests vary the kind that each stands for. The
 * workbooks are exports of the draft in {@code releasable}, before it got its last behaviour.
 */
class CasesTest {
    private static final String ADDED = """
            ,
                    {
                      "id": "success.new-thing",
                      "text": "Do a new thing that nobody has done before now",
                      "authority": "PROPOSED"
                    }""";

    @TempDir
    private Path place = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void setUp() throws Exception {
        folder = copied("releasable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crc-deflated-0", "crc-stored"})
    void damagedWorkbookIsRefused(String name) {
        assertRefused(name, "the file is damaged: its part 'xl/sharedStrings.xml' is not as it was saved");
    }

    @Test
    void secondSheetOfAlmostTheSameNameIsRefused() {
        assertRefused("second-sheet-ignored", "the sheet ' Behaviours' is there as well as 'Behaviours'");
    }

    @Test
    void cellBeyondTheLastColumnIsAProblemInItsPlace() {
        assertRefused("ref-AAAA2", "  - Behaviours!AAAA2: the cell lies beyond the last one of a sheet");
    }

    @Test
    void filledDownColumnIsAFewProblems() {
        Run run = assertRefused("filldown-10000", "  - Behaviours!C21:C10000: the cell is empty");

        assertThat(run.out().lines()).hasSizeLessThan(10);
    }

    @Test
    void thousandsOfWrongValuesAreABoundedReport() {
        Run run = assertRefused("slow-suggestions-2000", "there is no value '");

        assertThat(run.out().lines()).hasSizeLessThan(510).last().asString().endsWith(" more problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheetjs", "t-str-noformula", "strict"})
    void workbookIsRead(String name) throws IOException {
        String draft = Files.readString(folder.resolve("draft.json"));
        assertThat(draft).contains(ADDED, "\"version\": \"1.3.0\"");
        Files.writeString(
                folder.resolve("draft.json"),
                draft.replace(ADDED, "").replace("\"version\": \"1.3.0\"", "\"version\": \"1.2.1\""));

        Run run = Run.stars("import", workbook(name), "--content", folder);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("The draft already says the same. Nothing was written.");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void olderLineWithIdsThatTheNewerHasNotIsTold() throws Exception {
        Run run = Run.stars("check", "--content", copied("branch-ids"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        lost -> assertThat(lost).contains("LOST_ID", "'success.only-in-13' of 1.3.0 is gone"),
                        other -> assertThat(other)
                                .contains("OTHER_MEANING", "'success.new-thing' means one thing in 1.3.0"));
    }

    @Test
    void idsWhoseConstantsWouldCollideAreRefused() throws Exception {
        Run run = Run.stars("check", "--content", copied("id-collision"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("error SAME_CONSTANT ", "'self-esteem.builder' differs only in dots and hyphens from");
    }

    @Test
    void standardThatALayerEmptiesIsToldOnce() throws Exception {
        Run run = Run.stars("check", "--layer", resource("lay-withdraw-kcsie.json"), "--content", folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .singleElement()
                .asString()
                .contains("lay-withdraw-kcsie.json:34:17: error RETIRED_REFERENCE /standards/1/status (standard K) – "
                        + "the layer withdraws 'kcsie', which 23 roles still need");
    }

    @Test
    void linkInThePlaceOfUnfinishedWorkIsLeft() throws IOException {
        Path documents = Files.createDirectory(place.resolve("docs"));
        Path precious = Files.writeString(documents.resolve("a.txt"), "precious");
        Files.createSymbolicLink(folder.resolve(".stars-pending"), documents);

        Run run = Run.stars("release", "--yes", "--content", folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("did not write", ".stars-pending");
        assertThat(precious).hasContent("precious");
        assertThat(folder.resolve("releases/1.3.0.json")).doesNotExist();
    }

    @Test
    void listThatTheProgramDidNotWriteIsRefused() throws IOException {
        Path hooks = Files.createDirectories(place.resolve(".git/hooks"));
        Path pending = Files.createDirectory(folder.resolve(".stars-pending"));
        Files.writeString(pending.resolve("1"), "#!/bin/sh\necho owned\n");
        Files.writeString(pending.resolve("list"), "release 1.3.0\n- ../.git/hooks/pre-commit\n");

        Run run = Run.stars("release", "--yes", "--content", folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("did not write", ".stars-pending");
        assertThat(hooks).isEmptyDirectory();
        assertThat(pending.resolve("list")).exists();
        assertThat(folder.resolve("releases/1.3.0.json")).doesNotExist();
    }

    @Test
    void theFolderCanBeReleased() {
        assertThat(Run.stars("release", "--yes", "--content", folder).exitCode())
                .isZero();
        assertThat(folder.resolve("releases/1.3.0.json")).exists();
    }

    private Run assertRefused(String name, String message) {
        Run run = Run.stars("import", workbook(name), "--content", folder);
        assertThat(run.out()).contains("Refused: ", message);
        assertThat(run.exitCode()).isEqualTo(1);
        return run;
    }

    private Path copied(String name) throws IOException {
        Path from = resource(name);
        Path to = place.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static Path workbook(String name) {
        return resource(name + ".xlsx");
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(CasesTest.class.getResource("cases/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
