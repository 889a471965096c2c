// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Set;
import trust.stars.file.Folder;

/** The few things that a transaction does to a disk, so that a test can pull the plug at each of them. */
class Disk {
    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Makes a folder, if it is not there. */
    void make(Folder folder) throws IOException {
        folder.make();
    }

    /** Writes a file that is not there yet. */
    void write(Folder folder, String name, byte[] bytes) throws IOException {
        folder.write(name, bytes);
    }

    /** Moves a file in one step, and replaces what has its new name. */
    void move(Folder from, String name, Folder to, String newName) throws IOException {
        from.move(name, to, newName);
    }

    /** Moves a file in one step, and replaces nothing. */
    void moveIfFree(Folder from, String name, Folder to, String newName) throws IOException {
        from.moveIfFree(name, to, newName);
    }

    void delete(Folder folder, String name) throws IOException {
        folder.delete(name);
    }

    /** Whether a file or folder that exists may be changed: what nobody may change, an administrator may not either. */
    boolean isWritable(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return Files.isWritable(file)
                && (view == null || !Collections.disjoint(view.readAttributes().permissions(), WRITING));
    }
}
