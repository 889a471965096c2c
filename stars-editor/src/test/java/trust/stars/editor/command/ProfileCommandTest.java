// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trust.stars.json.FrameworkReader;
import trust.stars.json.LocalLayerReader;
import trust.stars.model.Framework;

class ProfileCommandTest {
    private static final String NEXT =
            "Next: replace the example with what the role asks for. Link each statement in 'alignments', or say in"
                    + " 'unaligned' why no behaviour answers it.\n";

    @TempDir
    private Path folder;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void setUp() throws IOException {
        desk = Desk.in(folder);
    }

    @Test
    void isForTheNewestReleaseThatHasTheRole() throws IOException {
        Path file = folder.resolve("ours.json");

        assertThat(profile("teacher", file))
                .isEqualTo(new Run(
                        0,
                        "Wrote " + file + ": a profile of Teacher, for Our Academy’s Values 1.0.0\n" + NEXT
                                + "Then:  stars check --layer " + file + "\n",
                        ""));
        assertThat(file).hasContent(Desk.expected("profile.json"));
        assertThat(Run.stars("check", "--layer", file, "--content", folder))
                .isEqualTo(new Run(0, file + ": no problems\n", ""));
    }

    @Test
    void isForTheDraftIfNoReleaseHasTheRole() throws IOException {
        Path file = folder.resolve("ours.json");

        assertThat(profile("cook", file))
                .isEqualTo(new Run(
                        0,
                        "Wrote " + file + ": a profile of Cook, for Our Academy’s Values 1.1.0\n" + NEXT
                                + "Then:  stars check --layer " + file
                                + "  once 1.1.0, which is still a draft, is released\n",
                        ""));
        Framework draft = FrameworkReader.read(desk.draft());
        assertThat(LocalLayerReader.check(file, draft).problems()).isEmpty();
        assertThat(draft.with(List.of(LocalLayerReader.read(file, draft)))
                        .role("cook")
                        .standards())
                .containsExactly("cook-profile");
    }

    @Test
    void passesOverAWithdrawnRelease() throws IOException {
        Files.writeString(
                folder.resolve("releases/index.txt"), "1.0.0 2026-11-24 - withdrawn 2026-12-02 the wrong draft\n");

        assertThat(profile("teacher", folder.resolve("ours.json")).out())
                .startsWith("Wrote " + folder.resolve("ours.json")
                        + ": a profile of Teacher, for Our Academy’s Values 1.1.0\n");
    }

    @Test
    void putsTheSchemaBesideItUnlessItIsThere() throws IOException {
        Path schema = folder.resolve("local-layer.schema.json");
        try (InputStream in = LocalLayerReader.class.getResourceAsStream("local-layer.schema.json")) {
            profile("teacher", folder.resolve("teacher.json"));
            assertThat(schema).hasBinaryContent(in.readAllBytes());
        }
        Files.writeString(schema, "{}");
        profile("cook", folder.resolve("cook.json"));
        assertThat(schema).hasContent("{}");
    }

    @Test
    void isNamedAfterTheRoleAndInTheCurrentFolderIfNoFileIsNamed() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        Process process = new ProcessBuilder(Program.line("", "profile", "teacher", "--content", folder))
                .directory(here.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        try (Stream<Path> files = Files.list(here)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("teacher-profile.json", "local-layer.schema.json");
        }
    }

    @Test
    void leavesAnExistingFileAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.json"), "somebody's work");

        assertThat(profile("teacher", file))
                .isEqualTo(new Run(
                        1,
                        "",
                        file + " already exists and may hold somebody's work – remove it, or name another file with"
                                + " --output\n"));
        assertThat(file).hasContent("somebody's work");
        assertThat(folder.resolve("local-layer.schema.json")).doesNotExist();
    }

    @Test
    void answersAnUnknownRoleWithTheNearest() {
        Path file = folder.resolve("ours.json");

        assertThat(profile("techer", file))
                .isEqualTo(
                        new Run(1, "", "Our Academy’s Values 1.1.0 has no role 'techer' – did you mean 'teacher'?\n"));
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesARetiredRole() throws IOException {
        desk.edit(
                "\"family\": \"Catering\"",
                "\"family\": \"Catering\", \"retired\": { \"in\": \"1.1.0\", \"reason\": \"None any more.\" }");

        assertThat(profile("cook", folder.resolve("ours.json")))
                .isEqualTo(new Run(
                        1,
                        "",
                        "the role 'cook' is retired in Our Academy’s Values 1.1.0 – choose a role that is in use\n"));
    }

    @Test
    void refusesToReplaceAStandardOfTheFramework() throws IOException {
        desk.edit("\"id\": \"teachers-standards\",", "\"id\": \"cook-profile\",");
        desk.edit("\"teachers-standards\"\n", "\"cook-profile\"\n");

        assertThat(profile("cook", folder.resolve("ours.json")))
                .isEqualTo(new Run(
                        1,
                        "",
                        "Our Academy’s Values 1.1.0 already has a standard 'cook-profile', which this profile would"
                                + " replace – change that one instead\n"));
    }

    @Test
    void refusesARoleWhoseIdLeavesNoRoomForTheProfiles() throws IOException {
        String id = "c".repeat(60);
        desk.edit("\"id\": \"cook\"", "\"id\": \"" + id + "\"");

        Run run = profile(id, folder.resolve("ours.json"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("no profile can be made for the role '" + id + "': '" + id
                        + "…' is not an id – write one by hand, as a local layer\n");
    }

    private Run profile(String role, Path file) {
        return Run.stars("profile", role, "--output", file, "--content", folder);
    }
}
