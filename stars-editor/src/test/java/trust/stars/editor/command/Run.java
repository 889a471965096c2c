// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import trust.stars.file.Sha256;

/** What a person sees of a run of the program. */
record Run(int exitCode, String out, String err) {
    /** Where the program notes what it has begun, instead of in the folder of the user who runs the tests. */
    static final Path NOTES = Path.of("target", "notes").toAbsolutePath();

    static Run stars(Object... words) {
        return run(null, words);
    }

    /** The same at a terminal, where a person types a line when asked; null is the end of what they type. */
    static Run starsAsking(@Nullable String typed, Object... words) {
        Screen nowhere = new Screen(OutputStream.nullOutputStream(), StandardCharsets.UTF_8, "\n");
        return run(new Terminal(nowhere, nowhere, () -> typed), words);
    }

    private static Run run(@Nullable Terminal terminal, Object... words) {
        String[] arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = StarsCommand.commandLine(NOTES, terminal, arguments)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        int exitCode = commandLine.execute(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** Leaves in a folder what a command leaves that is interrupted when only its clearing away is missing. */
    static Path interrupted(Path folder, String name) throws IOException {
        String nonce = UUID.randomUUID().toString().replace("-", "");
        byte[] list = (name + "\n").getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(NOTES);
        Files.createFile(NOTES.resolve(nonce));
        Files.writeString(NOTES.resolve(nonce + "-decided"), Sha256.of(list));
        return Files.write(folder.resolve(".stars-pending-" + nonce + "-list"), list);
    }
}
