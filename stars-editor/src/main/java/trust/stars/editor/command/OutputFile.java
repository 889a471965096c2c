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

/** A file that a command makes for people. It never overwrites a file that a framework is kept in. */
final class OutputFile {
    private final Path file;

    /**
     * The file to write.
     *
     * @param document the document that is read, or null if it is not a file
     * @throws IOException if it is the document, belongs to a workspace or is not an ordinary file, or if its folder
     *     does not exist
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
            throw refusal("it is not an ordinary file", "name another file with --output");
        }
        if (document != null && Files.exists(file) && Files.isSameFile(file, document)) {
            throw refusal("it is the document being read", "name another file with --output");
        }
        Path real = folder.toRealPath();
        for (Workspace each : List.of(new Workspace(real), new Workspace(real.resolve("..")))) {
            if (each.owns(file)) {
                throw refusal("it is one of the framework's own files", "name another file with --output");
            }
        }
    }

    private IOException refusal(String why, String advice) {
        return new IOException("cannot write " + file + ": " + why + " – " + advice);
    }

    /** Writes the whole file or nothing. */
    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the whole file or nothing. */
    void write(byte[] bytes) throws IOException {
        WholeFile.write(file, bytes);
    }
}
