// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import trust.stars.text.Quote;

/** Commands that change a folder take turns: one that starts while another is at work is refused. */
final class Turn {
    private static final String FILE = ".stars-lock";

    private Turn() {}

    static <T> T take(Path folder, Callable<T> work) throws Exception {
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + Quote.path(folder)
                    + " – go to the folder that has draft.json, or name that folder with --content");
        }
        if (!Files.isWritable(folder)) {
            throw new IOException(
                    "you may not write in the folder " + Quote.path(folder) + " – put that right, then run this again");
        }
        Path file = folder.resolve(FILE);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = tryLock(channel);
            // a lock on a file that another command has just removed keeps nobody out
            if (lock == null || !Files.exists(file)) {
                throw new IOException(
                        "another command is at work on this folder – wait until it has finished, then run yours"
                                + " again");
            }
            try {
                return work.call();
            } finally {
                Files.deleteIfExists(file); // while it is locked
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this same program has it
        }
    }
}
