// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.workspace.Workspace;
import trust.stars.file.WholeFile;

/** A file that a command makes for people, which is written over nothing that a framework is kept in. */
final class OutputFile {
    private final Path file;

    /**
     * The file to write.
     *
     * @param document what is read, or null if it is no file
     * @throws IOException if it is the document, or belongs to a workspace, is no ordinary file, or has no folder
     */
    OutputFile(Path file, @Nullable Path document) throws IOException {
        this.file = file;
        Path folder = file.toAbsolutePath().resolveSibling("").normalize();
        if (!Files.isDirectory(folder)) {
            throw refusal("there is no folder " + folder, "make it, or name another file with --output");
        }
        if (Files.isDirectory(file)) {
            throw refusal("it is a folder", "name a file in it with --output");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw refusal("it is no ordinary file", "name another file with --output");
        }
        if (document != null && Files.exists(file) && Files.isSameFile(file, document)) {
            throw refusal("it is the document that is read", "name another file with --output");
        }
        Path real = folder.toRealPath();
        for (Workspace each : List.of(new Workspace(real), new Workspace(real.resolve("..")))) {
            if (each.owns(file)) {
                throw refusal("the framework is kept in it", "name another file with --output");
            }
        }
    }

    private IOException refusal(String why, String advice) {
        return new IOException("cannot write " + file + ": " + why + " – " + advice);
    }

    /** Writes the file in whole or not at all. */
    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the file in whole or not at all. */
    void write(byte[] bytes) throws IOException {
        WholeFile.write(file, bytes);
    }
}
