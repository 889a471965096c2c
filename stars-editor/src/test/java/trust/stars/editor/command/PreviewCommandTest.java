// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewCommandTest {
    @TempDir
    private Path folder;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void setUp() throws IOException {
        desk = Desk.in(folder);
    }

    @Test
    void writesThePageBesideTheDraft() throws IOException {
        Path page = folder.resolve("preview.html");
        Run.stars("preview", desk.folder().resolve("releases/1.0.0.json"), "--output", page);

        Run run = Run.stars("preview", "--content", folder);

        assertThat(run)
                .isEqualTo(new Run(0, "Wrote " + page + ": Our Academy’s Values 1.1.0, compared with 1.0.0\n", ""));
        assertThat(Page.read(page).all("//h1")).containsExactly("Our Academy’s Values");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("draft.json", "preview.html", "releases");
        }
    }

    @Test
    void writesThePageWhereItIsAskedTo() {
        Path page = folder.resolve("for-governors.html");

        Run run = Run.stars("preview", "--output", page, "--content", folder);

        assertThat(run.exitCode()).isZero();
        assertThat(page).exists();
    }

    @Test
    void comparesANamedDocumentWithTheReleasesBesideIt() throws IOException {
        Path other = Files.copy(desk.draft(), folder.resolve("other.json"));

        assertThat(Run.stars("preview", other).out()).endsWith(", compared with 1.0.0\n");
    }

    @Test
    void marksNothingInADocumentOnItsOwn() throws IOException {
        Path other = Files.copy(
                desk.draft(), Files.createDirectory(folder.resolve("elsewhere")).resolve("framework.json"));

        Run run = Run.stars("preview", other);

        assertThat(run.out())
                .endsWith(": Our Academy’s Values 1.1.0, not compared: there is no release of this framework\n");
        Page page = Page.read(other.resolveSibling("preview.html"));
        assertThat(page.all("//header/p[@class='facts'][2]"))
                .containsExactly("The first version: there is no release to compare it with.");
        assertThat(page.all("//nav | //ins | //del | //*[contains(@class, 'mark')]"))
                .isEmpty();
    }

    @Test
    void warnsIfThereAreDocumentsThatNoIndexLists() throws IOException {
        Files.delete(folder.resolve("releases/index.txt"));
        Run expected = new Run(
                0,
                "Wrote " + folder.resolve("preview.html")
                        + ": Our Academy’s Values 1.1.0, not compared: there is no release of this framework\n",
                "warning: " + folder.resolve("releases")
                        + " has documents, but no index.txt that lists them, so nothing"
                        + " is compared – restore index.txt from version control\n");

        assertThat(Run.stars("preview", "--content", folder)).isEqualTo(expected);
        assertThat(Run.stars("preview", desk.draft())).isEqualTo(expected);
    }

    @Test
    void comparesADraftBelowAllReleasesWithTheHighest() throws IOException {
        desk.edit("\"version\": \"1.1.0\"", "\"version\": \"0.9.0\"");
        desk.edit("\"in\": \"1.1.0\"", "\"in\": \"0.9.0\"");

        assertThat(Run.stars("preview", "--content", folder).out())
                .endsWith(": Our Academy’s Values 0.9.0, compared with 1.0.0\n");
    }

    @Test
    void writesNothingForADocumentWithProblems() throws IOException {
        desk.edit("\"id\": \"courage\"", "\"id\": \"kindness\"");

        Run run = Run.stars("preview", "--content", folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith(desk.draft() + " is not a sound framework: ");
        assertThat(folder.resolve("preview.html")).doesNotExist();
    }

    @Test
    void saysWhichFileCannotBeWritten() {
        Path page = folder.resolve("nowhere/preview.html");

        Run run = Run.stars("preview", "--content", folder, "--output", page);

        assertThat(List.of(run.exitCode(), run.err()))
                .isEqualTo(List.of(
                        1,
                        "cannot write " + page + ": there is no folder " + page.getParent()
                                + " – make it, or name another file with --output\n"));
    }
}
