// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.file;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.util.Iterator;
import java.util.Set;

/** An opened folder on a system without handles to start from: each step names its whole path, and follows no link at its end. */
final class Directory implements SecureDirectoryStream<Path> {
    private final Path path;
    private final DirectoryStream<Path> files;

    private Directory(Path path, DirectoryStream<Path> files) {
        this.path = path;
        this.files = files;
    }

    /**
     * Opens a folder, through a link if need be.
     *
     * @param handles whether to use handles where the system has them
     */
    static SecureDirectoryStream<Path> open(Path path, boolean handles) throws IOException {
        if (!Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
            throw new NotDirectoryException(path.toString()); // opening a pipe would wait for a writer
        }
        DirectoryStream<Path> files = Files.newDirectoryStream(path);
        return handles && files instanceof SecureDirectoryStream<Path> opened ? opened : new Directory(path, files);
    }

    @Override
    public SecureDirectoryStream<Path> newDirectoryStream(Path name, LinkOption... options) throws IOException {
        Path folder = path.resolve(name);
        BasicFileAttributes found = Files.readAttributes(folder, BasicFileAttributes.class, options);
        if (!found.isDirectory() || found.isOther()) {
            throw new NotDirectoryException(folder.toString());
        }
        return new Directory(folder, Files.newDirectoryStream(folder));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path name, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return Files.newByteChannel(path.resolve(name), options, attributes);
    }

    @Override
    public void deleteFile(Path name) throws IOException {
        Files.delete(path.resolve(name));
    }

    @Override
    public void deleteDirectory(Path name) throws IOException {
        Files.delete(path.resolve(name));
    }

    @Override
    public void move(Path name, SecureDirectoryStream<Path> to, Path newName) throws IOException {
        Files.move(path.resolve(name), ((Directory) to).path.resolve(newName), ATOMIC_MOVE, REPLACE_EXISTING);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Class<V> type) {
        return Files.getFileAttributeView(path, type);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path name, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(path.resolve(name), type, options);
    }

    @Override
    public Iterator<Path> iterator() {
        return files.iterator();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
