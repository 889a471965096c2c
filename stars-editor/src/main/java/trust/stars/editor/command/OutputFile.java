// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.workspace.Workspace;
import trust.stars.file.WholeFile;
import trust.stars.text.Quote;

/**
 * A file that a command makes for people. It replaces nothing but an earlier answer of the same sort, and never a file
 * that a framework is kept in.
 */
final class OutputFile {
    private static final String NAME_ANOTHER = "name another file with --output";
    private static final int ENOUGH = 1 << 16;

    private final Path file;
    private final Answer answer;

    /**
     * The file to write.
     *
     * @param document the document that is read, or null if it is not a file
     * @param answer what will be written
     * @throws IOException if it is the document, belongs to a workspace, is not an ordinary file, or is somebody's own; if
     *     its name does not suit the answer; or if its folder does not exist
     */
    OutputFile(Path file, @Nullable Path document, Answer answer) throws IOException {
        this.file = file;
        this.answer = answer;
        Path folder = file.toAbsolutePath().resolveSibling("").normalize();
        if (!Files.isDirectory(folder)) {
            throw refusal("there is no folder " + Quote.path(folder), "make it, or " + NAME_ANOTHER);
        }
        if (Files.isDirectory(file)) {
            throw refusal("it is a folder", "name a file in it with --output");
        }
        boolean exists = Files.exists(file);
        if (exists && !Files.isRegularFile(file)) {
            throw refusal("it is not an ordinary file", NAME_ANOTHER);
        }
        if (document != null && exists && Files.isSameFile(file, document)) {
            throw refusal("it is the document being read", NAME_ANOTHER);
        }
        if (Files.isSymbolicLink(file)) {
            throw refusal("it is a link to another file", NAME_ANOTHER);
        }
        Path real = folder.toRealPath();
        for (Workspace each : List.of(new Workspace(real), new Workspace(real.resolve("..")))) {
            if (each.owns(file)) {
                throw refusal("it is one of the framework's own files", NAME_ANOTHER);
            }
        }
        if (!answer.suits(file.getFileName().toString())) {
            throw refusal("its name does not end in " + answer.ending(), NAME_ANOTHER);
        }
        if (exists && !isEarlierAnswer()) {
            throw new IOException(Quote.path(file) + " already exists and " + answer.reasonToKeep()
                    + " – remove it, or " + NAME_ANOTHER);
        }
    }

    private boolean isEarlierAnswer() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return answer.isBeginning(new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8));
        }
    }

    private IOException refusal(String why, String advice) {
        return new IOException("cannot write " + Quote.path(file) + ": " + why + " – " + advice);
    }

    /** Writes the whole file or nothing; the lines of text for people end as the platform has it. */
    void write(String text) throws IOException {
        String lines = answer.hasLineEndsOfPlatform() ? text.replace("\n", System.lineSeparator()) : text;
        write(lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the whole file or nothing. */
    void write(byte[] bytes) throws IOException {
        WholeFile.write(file, bytes);
    }
}
