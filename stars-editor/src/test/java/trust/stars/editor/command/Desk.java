// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import trust.stars.folder.ReleaseLock;

/** A workspace to try out commands in: release 1.0.0, and a draft 1.1.0 with a change of nearly every type. */
record Desk(Path folder) {
    static Desk in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("releases"));
        Files.writeString(folder.resolve("releases/index.txt"), "1.0.0 2026-11-24 -\n");
        Path release = folder.resolve("releases/1.0.0.json");
        copy("1.0.0.json", release);
        Files.writeString(
                folder.resolve("releases/lock.sha256"),
                new ReleaseLock(Map.of())
                        .with("1.0.0.json", Files.readAllBytes(release))
                        .toString());
        copy("draft.json", folder.resolve("draft.json"));
        return new Desk(folder);
    }

    Path draft() {
        return folder.resolve("draft.json");
    }

    /** Replaces words in the draft. */
    void edit(String before, String after) throws IOException {
        String text = Files.readString(draft());
        if (!text.contains(before)) {
            throw new IllegalArgumentException("the draft does not have: " + before);
        }
        Files.writeString(draft(), text.replace(before, after));
    }

    /** What a command is expected to print. */
    static String expected(String name) throws IOException {
        try (InputStream in = Desk.class.getResourceAsStream("desk/expected/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void copy(String name, Path file) throws IOException {
        try (InputStream in = Desk.class.getResourceAsStream("desk/" + name)) {
            Files.copy(Objects.requireNonNull(in, name), file);
        }
    }
}
