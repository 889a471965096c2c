// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import trust.stars.file.TextFile;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.FrameworkHistory;
import trust.stars.release.Release;
import trust.stars.release.ReleaseIndex;
import trust.stars.text.Quote;

/**
 * The folder with the frozen documents of a framework, the list of its releases, and the lock that shows any change.
 *
 * @param path the folder, which need not exist yet
 */
public record ReleaseFolder(Path path) {
    /** The frozen document of a release. */
    public Path document(FrameworkVersion version) {
        return path.resolve(version + ".json");
    }

    /** The file that lists the releases. */
    public Path indexFile() {
        return path.resolve("index.txt");
    }

    /** The file with the digests of the frozen documents. */
    public Path lockFile() {
        return path.resolve("lock.sha256");
    }

    /** The releases so far. */
    public ReleaseIndex index() throws IOException {
        return ReleaseIndex.parse(TextFile.readIfThere(indexFile()));
    }

    /** The digests so far. */
    public ReleaseLock lock() throws IOException {
        return ReleaseLock.parse(TextFile.readIfThere(lockFile()));
    }

    /** The names of the documents in the folder, whether or not the index lists them. */
    public List<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** All releases, each read when it is needed. */
    public FrameworkHistory history() throws IOException {
        return FrameworkHistory.of(index(), this::read);
    }

    private Framework read(FrameworkVersion version) {
        try {
            Framework framework = FrameworkReader.read(document(version));
            if (!framework.version().equals(version)) {
                throw new IOException("the frozen document " + Quote.path(document(version))
                        + " says that it is version " + framework.version() + " – restore it from version control");
            }
            return framework;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every way in which index, lock and frozen documents disagree, byte for byte, each with what to do. */
    public List<String> disagreements() throws IOException {
        List<String> problems = new ArrayList<>();
        ReleaseLock lock;
        Set<String> released = new TreeSet<>();
        try {
            lock = lock();
            for (Release release : index().releases()) {
                released.add(release.version() + ".json");
            }
        } catch (IllegalArgumentException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        Set<String> names = new TreeSet<>(released);
        names.addAll(lock.digests().keySet());
        names.addAll(documents());
        for (String name : names) {
            Path file = path.resolve(name);
            if (!Files.exists(file)) {
                problems.add(
                        "the frozen document " + Quote.path(name) + " is missing – restore it from version control");
            } else if (!lock.digests().containsKey(name) || !released.contains(name)) {
                problems.add("the document " + Quote.path(name)
                        + " was not released by this program: the index or the lock does not list it –"
                        + " remove it from the folder of releases, or restore index.txt and lock.sha256");
            } else if (!lock.matches(name, Files.readAllBytes(file))) {
                problems.add("the frozen document " + Quote.path(name)
                        + " was changed after its release – restore it from version"
                        + " control; a correction needs a new release");
            }
        }
        return problems;
    }
}
