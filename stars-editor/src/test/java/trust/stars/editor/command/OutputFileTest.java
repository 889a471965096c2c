// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What export and preview may overwrite, and how. */
class OutputFileTest {
    private static final String OWN = "it is one of the framework's own files – name another file with --output";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void setUp() throws IOException {
        Desk.in(folder);
        Files.writeString(folder.resolve("releases/lock.sha256"), "");
        Files.writeString(folder.resolve("CHANGELOG.md"), "## Content\n");
        Files.createDirectory(folder.resolve(".stars-pending"));
        Files.copy(folder.resolve("draft.json"), folder.resolve("other.json"));
        Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("draft.json"));
        Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("releases"));
    }

    @ParameterizedTest
    @CsvSource({
        "draft.json, it is the document being read – name another file with --output",
        "link.json, it is the document being read – name another file with --output",
        "releases/../draft.json, it is the document being read – name another file with --output",
        "releases, it is a folder – name a file in it with --output",
        "releases/1.0.0.json," + OWN,
        "releases/1.2.0.json," + OWN,
        "linked/1.0.0.json," + OWN,
        "releases/index.txt," + OWN,
        "releases/lock.sha256," + OWN,
        ".stars-pending/list," + OWN,
        "CHANGELOG.md," + OWN
    })
    void neverOverwritesTheFramework(String name, String why) throws IOException {
        Map<String, String> before = files();
        Path target = folder.resolve(name);
        Run refused = new Run(1, "", "cannot write " + target + ": " + why + "\n");

        assertThat(Run.stars("preview", "--content", folder, "--output", target))
                .isEqualTo(refused);
        for (String format : new String[] {"markdown", "xlsx"}) {
            assertThat(Run.stars("export", "--format", format, "--content", folder, "--output", target))
                    .isEqualTo(refused);
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void neverOverwritesADraftWhateverIsRead() throws IOException {
        Map<String, String> before = files();
        Path target = folder.resolve("draft.json");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));

        assertThat(Run.stars("preview", folder.resolve("other.json"), "--content", elsewhere, "--output", target))
                .isEqualTo(new Run(1, "", "cannot write " + target + ": " + OWN + "\n"));

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void colleaguesMayReadWhatIsWritten() throws IOException {
        Path usual = Files.writeString(folder.resolve("usual"), "");
        Path sheet = folder.resolve("sheet.xlsx");
        Path page = folder.resolve("page.html");

        Run.stars("export", "--format", "xlsx", "--content", folder, "--output", sheet);
        Run.stars("preview", "--content", folder, "--output", page);

        for (Path written : new Path[] {sheet, page}) {
            assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(usual));
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
