// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.editor.workspace.Workspace;
import trust.stars.folder.ReleaseLock;

/** A folder from somebody who means harm: whatever is in it, no command reads, writes or deletes anything outside. */
class HostileFolderTest {
    /** What is in every file outside, and in nothing else. */
    private static final String SECRET = "Zanzibar";

    private static final String NONCE = "0123456789abcdef".repeat(2);

    /** What a command looks for in the folder, or puts there. */
    private static final List<String> NAMES = List.of(
            "draft.json",
            "draft.previous.json",
            "releases",
            "releases/1.0.0.json",
            "releases/1.1.0.json",
            "releases/index.txt",
            "releases/lock.sha256",
            "CHANGELOG.md",
            "words.txt",
            "preview.html",
            "draft.xlsx",
            "our-academy",
            ".stars-lock",
            ".stars-pending",
            ".stars-pending-" + NONCE + "-list",
            ".stars-pending-" + NONCE + "-1",
            ".stars-pending-" + NONCE + "-1-old");

    /** What makes no difference to a release. */
    private static final Set<String> BESIDES =
            Set.of("draft.previous.json", "words.txt", "preview.html", "draft.xlsx", "our-academy");

    private static final List<String> COMMANDS = List.of(
            "check --content F",
            "check F/draft.json",
            "check --spelling --content F",
            "show --content F",
            "show --releases --content F",
            "show --release 1.0.0 --content F",
            "diff 1.0.0 draft --content F",
            "diff draft F/draft.json --content F",
            "coverage --content F",
            "preview --content F",
            "export --format markdown --content F",
            "export --format xlsx --content F",
            "import S --content F",
            "import S --apply --content F",
            "release --dry-run --content F",
            "release --yes --content F",
            "withdraw 1.0.0 --reason why --yes --content F",
            "profile cook --content F --output F/profile.json",
            "new our-academy --in F");

    /** What stands in the place of a file, and how it leads outside. */
    private enum Trap {
        LINK,
        RELATIVE_LINK,
        CHAIN,
        LOOP,
        LINK_TO_NOTHING,
        LINK_TO_A_FOLDER,
        LINK_TO_A_DEVICE,
        PIPE,
        FOLDER;

        void set(Path file, Path target) throws Exception {
            switch (this) {
                case LINK -> Files.createSymbolicLink(file, target);
                case RELATIVE_LINK ->
                    Files.createSymbolicLink(file, file.resolveSibling("").relativize(target));
                case CHAIN ->
                    Files.createSymbolicLink(
                            file,
                            Files.createSymbolicLink(file.resolveSibling("link"), target)
                                    .getFileName());
                case LOOP -> Files.createSymbolicLink(file, file.getFileName());
                case LINK_TO_NOTHING -> Files.createSymbolicLink(file, target.resolveSibling("new"));
                case LINK_TO_A_FOLDER -> Files.createSymbolicLink(file, target.getParent());
                case LINK_TO_A_DEVICE -> Files.createSymbolicLink(file, Path.of("/dev/zero"));
                case PIPE ->
                    assertThat(new ProcessBuilder("mkfifo", file.toString())
                                    .start()
                                    .waitFor())
                            .isZero();
                case FOLDER -> Files.createDirectory(file);
            }
        }
    }

    @TempDir
    private Path place = Path.of("");

    private Path outside = Path.of("");
    private int folders;

    /** Everything that the folder has, with secrets. */
    @BeforeEach
    void aFolderOutside() throws IOException {
        outside = framework(Files.createDirectory(place.resolve("outside")));
        for (String name : NAMES) {
            Path file = outside.resolve(name);
            if (!Files.exists(file)) {
                Files.writeString(file, "## Content\n");
            }
        }
        for (Path file : files(outside)) {
            if (!file.endsWith(".stars-lock")) {
                Files.writeString(file, Files.readString(file).replace("Kindness", SECRET) + "\n" + SECRET + "\n");
            }
        }
    }

    static Stream<Arguments> traps() {
        return NAMES.stream().flatMap(name -> Stream.of(Trap.values()).map(trap -> Arguments.of(name, trap)));
    }

    @ParameterizedTest
    @MethodSource("traps")
    void nothingOutsideIsTouchedOrTold(String name, Trap trap) throws Exception {
        Map<String, String> before = snapshot(outside);
        for (String command : COMMANDS) {
            Path folder = framework(Files.createDirectories(place.resolve("folder-" + folders++)));
            Path sheet = place.resolve("sheet.xlsx");
            if (!Files.exists(sheet)) {
                Run.stars("export", "--format", "xlsx", "--content", folder, "--output", sheet);
            }
            delete(folder.resolve(name));
            trap.set(folder.resolve(name), outside.resolve(name));

            Run run = run(command, folder, sheet);

            assertThat(run.out() + run.err()).as(command).doesNotContain(SECRET, "fault in the program");
            assertThat(snapshot(outside)).as(command).isEqualTo(before);
            for (Path file : files(folder)) {
                assertThat(file)
                        .as(command)
                        .content(StandardCharsets.ISO_8859_1)
                        .doesNotContain(SECRET);
            }
            if (refuses(command, name, trap)) {
                assertThat(run.exitCode()).as("%s: %s", command, run).isEqualTo(1);
                assertThat(folder.resolve("CHANGELOG.md"))
                        .satisfies(log -> assertThat(name.equals("CHANGELOG.md") || Files.notExists(log))
                                .as("nothing was released")
                                .isTrue());
            }
            delete(folder);
        }
    }

    /** A folder without releases is no trap, and a dry run takes no turn. */
    private static boolean refuses(String command, String name, Trap trap) {
        return command.startsWith("release")
                && !BESIDES.contains(name)
                && !(name.equals("releases") && trap == Trap.FOLDER)
                && !(name.equals(".stars-lock") && command.contains("--dry-run"));
    }

    /** Without a trap the commands do their work, or the tests above would show nothing. */
    @Test
    void theSameCommandsWorkInAnHonestFolder() throws Exception {
        for (String command : COMMANDS) {
            Path folder = framework(Files.createDirectories(place.resolve("honest-" + folders++)));
            Path sheet = place.resolve("honest.xlsx");
            if (!Files.exists(sheet)) {
                Run.stars("export", "--format", "xlsx", "--content", folder, "--output", sheet);
            }
            assertThat(run(command, folder, sheet))
                    .as(command)
                    .satisfies(run -> assertThat(run.exitCode())
                            .isEqualTo(command.contains("spelling") ? 1 : 0)); // no dictionary
        }
    }

    /** What is left of an interrupted command is known by a note that no folder can bring. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../.git/hooks/pre-commit",
                "/tmp/owned",
                "releases/../../owned",
                "releases/../.git/hooks/pre-commit",
                "DRAFT.JSON",
                "releases/1.1.0.JSON",
                "releases/١.1.0.json",
                "releaѕes/1.1.0.json",
                "draft.json\n- ../owned",
                "draft.json\u0000",
                "C:\\owned",
                "draft.json"
            })
    void aCraftedListIsRefusedAndLeft(String name) throws Exception {
        for (String command : List.of("release", "import S --apply", "withdraw 1.0.0 --reason why")) {
            for (String list : List.of(".stars-pending/list", ".stars-pending-" + NONCE + "-list")) {
                Path folder = framework(Files.createDirectories(place.resolve("crafted-" + folders++)));
                Path file = folder.resolve(list);
                Files.createDirectories(file.getParent());
                Files.writeString(file.resolveSibling("1"), "#!/bin/sh\necho owned\n");
                Files.writeString(file.resolveSibling(".stars-pending-" + NONCE + "-1"), "#!/bin/sh\necho owned\n");
                Files.writeString(
                        file, "release 1.3.0\n- " + (list.endsWith("/list") ? "" : "0".repeat(64) + " ") + name + "\n");
                Map<String, String> before = snapshot(folder);
                Map<String, String> around = snapshot(outside);

                Run run = run(command + " --content F", folder, place.resolve("sheet.xlsx"));

                assertThat(run.exitCode()).isEqualTo(1);
                assertThat(run.err()).startsWith("this program did not write " + folder.resolve(".stars-pending"));
                assertThat(snapshot(folder)).isEqualTo(before);
                assertThat(snapshot(outside)).isEqualTo(around);
            }
        }
    }

    @Test
    void aFolderThatWasFoundOnItsOwnMayNotBeALink() throws Exception {
        Path here = Files.createDirectory(place.resolve("here"));
        Files.createSymbolicLink(here.resolve("framework"), outside);

        assertThatThrownBy(() -> Workspace.near(here, Run.NOTES))
                .isInstanceOf(IOException.class)
                .hasMessage("the way to " + here.resolve("framework")
                        + " is a link – name the folder that you mean with --content");
    }

    private static Run run(String command, Path folder, Path sheet) {
        Object[] words = Stream.of(command.split(" "))
                .map(word -> word.equals("S") ? sheet : word.startsWith("F") ? folder + word.substring(1) : word)
                .toArray();
        return assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Run.stars(words));
    }

    /** A framework with release 1.0.0 and a draft that can be released as 1.1.0. */
    private static Path framework(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("releases"));
        String document = document("1.0.0", "Listen to everybody who comes to you")
                .replace("\"language\"", "\"releasedOn\": \"2026-09-01\",\n  \"language\"");
        Files.writeString(folder.resolve("releases/1.0.0.json"), document);
        Files.writeString(folder.resolve("releases/index.txt"), "1.0.0 2026-09-01 -\n");
        Files.writeString(
                folder.resolve("releases/lock.sha256"),
                new ReleaseLock(Map.of())
                        .with("1.0.0.json", document.getBytes(StandardCharsets.UTF_8))
                        .toString());
        Files.writeString(
                folder.resolve("draft.json"),
                document("1.1.0", "Listen to everybody who comes to us")
                        .replace(
                                "\"values\"",
                                "\"releaseNotes\": { \"rewordings\": [ { \"item\": \"kindness.listen\", \"kind\":"
                                        + " \"CLARIFICATION\", \"note\": \"All of us.\" } ] },\n  \"values\""));
        return folder;
    }

    private static String document(String version, String words) {
        return """
                {
                  "formatVersion": 1,
                  "id": "our-values",
                  "title": "Our values",
                  "version": "%s",
                  "language": "en-GB",
                  "publisher": "Our Trust",
                  "introduction": ["We wrote down what we stand for."],
                  "values": [
                    {
                      "id": "kindness",
                      "name": "Kindness",
                      "statement": "We look after each other.",
                      "behaviours": [
                        { "id": "kindness.listen", "text": "%s", "authority": "PUBLISHED" }
                      ],
                      "authority": "PUBLISHED"
                    }
                  ],
                  "roles": [ { "id": "cook", "name": "Cook", "family": "Catering" } ]
                }
                """.formatted(version, words);
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(files::add);
        }
        return files;
    }

    private static void delete(Path place) throws IOException {
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.list(place)) {
                for (Path file : files.toList()) {
                    delete(file);
                }
            }
        }
        Files.deleteIfExists(place);
    }

    /** Names, content, times and modes of everything in a folder. */
    private static Map<String, String> snapshot(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(file -> !file.equals(folder)).toList()) {
                PosixFileAttributes found =
                        Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                files.put(
                        folder.relativize(file).toString(),
                        found.permissions() + " " + found.lastModifiedTime() + " "
                                + (found.isRegularFile() ? Files.readString(file) : ""));
            }
        }
        return files;
    }
}
