// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import trust.stars.file.Folder;
import trust.stars.text.Quote;

/** Commands that change a folder take turns: one that starts while another is at work is refused. */
final class Turn {
    static final String FILE = ".stars-lock";

    private Turn() {}

    static <T> T take(Folder folder, Callable<T> work) throws Exception {
        Path path = folder.path();
        if (!Files.isDirectory(path)) {
            throw new IOException("there is no folder " + Quote.path(path)
                    + " – go to the folder that has draft.json, or name that folder with --content");
        }
        if (!new Disk().isWritable(path)) {
            throw new IOException("you may not write in the folder " + Quote.path(path) + " – put that right, then run this again");
        }
        try (FileChannel channel = folder.openLock(FILE)) {
            FileLock lock = tryLock(channel);
            // a lock on a file that another command has just removed keeps nobody out
            if (lock == null || !folder.has(FILE)) {
                throw new IOException(
                        "another command is at work on this folder – wait until it has finished, then run yours"
                                + " again");
            }
            try {
                return work.call();
            } finally {
                folder.delete(FILE); // while it is locked
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
