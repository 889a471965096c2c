// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.file;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.text.Quote;

/**
 * A folder that may come from anybody: its files are reached by their names, and no link in it is ever followed.
 *
 * <p>The folder itself may be reached through a link, because its user named it. Which one it was is remembered when it is
 * first used; if another stands in its place later, nothing more is done. Only ordinary files of at most 256 MB are read,
 * so that nothing waits for a pipe or a device. Where the system can, each step starts from the opened folder and not from
 * its path, so that nobody can put a link in between. For use by one thread.
 */
public final class Folder {
    /** How large a file may be to be read, in bytes: 256 MB. */
    public static final int MOST_BYTES = 256 * 1024 * 1024;

    /** What stands for the digest of a file that is not there. */
    public static final String NOTHING = "-";

    private final Path path;
    private final @Nullable Folder parent;
    private final boolean handles;
    private final Map<String, String> firstRead = new HashMap<>();
    private @Nullable Object key;

    Folder(Path path, @Nullable Folder parent, boolean handles) {
        this.path = path;
        this.parent = parent;
        this.handles = handles;
    }

    /** The folder at a path, which need not exist yet. */
    public static Folder at(Path path) {
        return new Folder(path, null, true);
    }

    /** The folder in which a file is, or would be. */
    public static Folder of(Path file) {
        Path folder = file.getParent();
        return at(folder == null ? Path.of("") : folder);
    }

    /** The folder in this one that has a name, which need not exist yet and may not be a link. */
    public Folder folder(String name) {
        return new Folder(file(name), this, handles);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /**
     * Where a file in it is, or would be.
     *
     * @throws IllegalArgumentException if the name leads elsewhere
     */
    public Path file(String name) {
        return path.resolve(checked(name));
    }

    private static Path checked(String name) {
        Path file = Path.of(name);
        if (file.isAbsolute() || file.getNameCount() != 1 || name.isEmpty() || name.equals(".") || name.equals("..")) {
            throw new IllegalArgumentException(Quote.of(name) + " is not the name of a file");
        }
        return file;
    }

    /** Whether there is anything with a name, be it a link that leads nowhere. */
    public boolean has(String name) throws IOException {
        try (SecureDirectoryStream<Path> here = open()) {
            return Found.at(file(name), here).isPresent();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** The names of everything in it, sorted; none if it is not there. */
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (SecureDirectoryStream<Path> here = open()) {
            here.forEach(file -> names.add(file.getFileName().toString()));
        } catch (NoSuchFileException e) {
            return List.of();
        }
        Collections.sort(names);
        return names;
    }

    /**
     * The content of a file, or nothing if there is no such file.
     *
     * @throws IOException if it is a link, no ordinary file or too large, or cannot be read, with its name and what to do
     */
    public Optional<byte[]> read(String name) throws IOException {
        Optional<byte[]> bytes = bytes(name);
        firstRead.putIfAbsent(name, bytes.map(Sha256::of).orElse(NOTHING));
        return bytes;
    }

    /** The digest of a file as it was when it was first read here, if it was; {@link #NOTHING} if there was no file. */
    public Optional<String> firstRead(String name) {
        return Optional.ofNullable(firstRead.get(name));
    }

    /** The digest of a file as it is now; {@link #NOTHING} if there is no file. */
    public String digest(String name) throws IOException {
        return bytes(name).map(Sha256::of).orElse(NOTHING);
    }

    /**
     * The text in a file, or nothing if there is no such file.
     *
     * @throws IOException also if it is not in UTF-8
     */
    public String readText(String name) throws IOException {
        return TextFile.decode(file(name), read(name).orElse(new byte[0]));
    }

    private Optional<byte[]> bytes(String name) throws IOException {
        Path file = file(name);
        try (SecureDirectoryStream<Path> here = open()) {
            Optional<Found> found = Found.at(file, here);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> fault = found.get().fault();
            if (fault.isPresent()) {
                throw new IOException("cannot read " + file + ": " + fault.get());
            }
            try (SeekableByteChannel channel =
                            here.newByteChannel(checked(name), Set.of(StandardOpenOption.READ, NOFOLLOW_LINKS));
                    InputStream in = Channels.newInputStream(channel)) {
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw new IOException(
                            "cannot read " + file + ": it is larger than 256 MB – check that it is the right file");
                }
                return Optional.of(bytes);
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (FileSystemException e) {
            throw FileFailure.of(
                    file,
                    "cannot read " + file
                            + ": the file could not be opened – check that you may read it and its folder",
                    e);
        }
    }

    /** Why what has a name is no ordinary file, and what to do about it; nothing if it is one, or there is none. */
    public Optional<String> fault(String name) throws IOException {
        try (SecureDirectoryStream<Path> here = open()) {
            return Found.at(file(name), here).flatMap(Found::fault);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Writes a file that is not there yet, and waits until the disk has it. */
    public void write(String name, byte[] bytes) throws IOException {
        try (SecureDirectoryStream<Path> here = open();
                SeekableByteChannel channel = here.newByteChannel(
                        checked(name),
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, NOFOLLOW_LINKS))) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            if (channel instanceof FileChannel file) {
                file.force(true);
            }
        }
    }

    /** Makes the folder itself, if it is not there. */
    public void make() throws IOException {
        if (parent == null) {
            Files.createDirectories(path);
        } else if (!parent.has(path.getFileName().toString())) {
            Files.createDirectory(path);
        }
    }

    /** Removes a file, if it is there; of a link, the link. */
    public void delete(String name) throws IOException {
        try (SecureDirectoryStream<Path> here = open()) {
            here.deleteFile(checked(name));
        } catch (NoSuchFileException e) {
            // as it should be
        }
    }

    /** Moves a file in one step, here or to another folder on the same disk; what had the new name is replaced. */
    public void move(String name, Folder to, String newName) throws IOException {
        try (SecureDirectoryStream<Path> here = open();
                SecureDirectoryStream<Path> there = to.open()) {
            here.move(checked(name), there, checked(newName));
        }
    }

    /**
     * Does the same, but replaces nothing.
     *
     * @param name a name that nobody can foresee
     * @throws FileAlreadyExistsException if something has the new name
     */
    public void moveIfFree(String name, Folder to, String newName) throws IOException {
        try (SecureDirectoryStream<Path> here = open();
                SecureDirectoryStream<Path> there = to.open()) {
            if (Found.at(to.file(newName), there).isPresent()) {
                throw new FileAlreadyExistsException(to.file(newName).toString());
            }
            if (to == this && link(name, newName)) {
                here.deleteFile(checked(name));
            } else {
                here.move(checked(name), there, checked(newName));
            }
        }
    }

    /** A second name, which unlike a move never replaces anything; false if the disk has no second names. */
    private boolean link(String name, String newName) throws IOException {
        try {
            Files.createLink(file(newName), file(name));
            return true;
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            return false;
        }
    }

    /**
     * Opens an empty file for a lock, which is made if there is none.
     *
     * @throws IOException also if it is a link, no ordinary file, or has content, with what to do
     */
    public FileChannel openLock(String name) throws IOException {
        Path file = file(name);
        try (SecureDirectoryStream<Path> here = open()) {
            if (!Found.at(file, here).map(Found::isEmptyFile).orElse(true)) {
                throw new IOException("this program did not make " + file + " – remove it, then run this again");
            }
            return (FileChannel) here.newByteChannel(
                    checked(name), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, NOFOLLOW_LINKS));
        }
    }

    /** The folder opened, if it is still the one that it was. */
    private SecureDirectoryStream<Path> open() throws IOException {
        if (parent != null) {
            Path name = path.getFileName();
            try (SecureDirectoryStream<Path> above = parent.open()) {
                Found.at(path, above)
                        .orElseThrow(() -> new NoSuchFileException(path.toString()))
                        .checkFolder();
                return above.newDirectoryStream(name, NOFOLLOW_LINKS);
            }
        }
        SecureDirectoryStream<Path> opened = Directory.open(path, handles);
        Object found = opened.getFileAttributeView(BasicFileAttributeView.class)
                .readAttributes()
                .fileKey();
        if (key == null) {
            key = found;
        } else if (!key.equals(found)) {
            opened.close();
            throw new IOException("another folder was put in the place of " + path
                    + " while this ran – put the right one back, then run this again");
        }
        return opened;
    }
}
