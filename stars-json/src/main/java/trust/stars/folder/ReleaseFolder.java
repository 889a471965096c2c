// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import trust.stars.file.FileFailure;
import trust.stars.file.Folder;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.FrameworkHistory;
import trust.stars.release.Release;
import trust.stars.release.ReleaseIndex;
import trust.stars.text.Quote;

/**
 * The folder with the frozen documents of a framework, the list of its releases, and the lock that shows any change. No
 * file in it may be a link.
 *
 * @param files the folder as the only way to its files; it need not exist yet
 */
public record ReleaseFolder(Folder files) {
    private static final String INDEX = "index.txt";
    private static final String LOCK = "lock.sha256";
    private static final String DOCUMENT = ".json";

    /** How many disagreements are listed. */
    private static final int MOST = 100;

    /** The folder at a path. */
    public ReleaseFolder(Path path) {
        this(Folder.at(path));
    }

    /** Whether a file in such a folder has the name of one that this program writes. */
    public static boolean keeps(String name) {
        return name.equals(INDEX) || name.equals(LOCK) || isDocument(name);
    }

    /** Whether a name is that of a frozen document: a version and {@code .json}. */
    static boolean isDocument(String name) {
        return name.endsWith(DOCUMENT)
                && FrameworkVersion.isVersion(name.substring(0, name.length() - DOCUMENT.length()));
    }

    /** Where it is. */
    public Path path() {
        return files.path();
    }

    /** The frozen document of a release. */
    public Path document(FrameworkVersion version) {
        return files.file(version + DOCUMENT);
    }

    /** The file that lists the releases. */
    public Path indexFile() {
        return files.file(INDEX);
    }

    /** The file with the digests of the frozen documents. */
    public Path lockFile() {
        return files.file(LOCK);
    }

    /** The releases so far. */
    public ReleaseIndex index() throws IOException {
        return ReleaseIndex.parse(files.readText(INDEX));
    }

    /** The digests so far. */
    public ReleaseLock lock() throws IOException {
        return ReleaseLock.parse(files.readText(LOCK));
    }

    /** The names of the documents in the folder, whether or not the index lists them. */
    public List<String> documents() throws IOException {
        return files.names().stream().filter(name -> name.endsWith(DOCUMENT)).toList();
    }

    /** All releases, each read when it is needed. */
    public FrameworkHistory history() throws IOException {
        return FrameworkHistory.of(index(), this::read);
    }

    private Framework read(FrameworkVersion version) {
        Path document = document(version);
        try {
            byte[] bytes = files.read(version + DOCUMENT)
                    .orElseThrow(() -> FileFailure.missing(
                            document, "cannot read " + Quote.path(document) + ": there is no such file"));
            Framework framework = FrameworkReader.read(new ByteArrayInputStream(bytes), document.toString());
            if (!framework.version().equals(version)) {
                throw new IOException("the frozen document " + Quote.path(document) + " says that it is version "
                        + framework.version() + " – restore it from version control");
            }
            return framework;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every way in which index, lock and frozen documents disagree, byte for byte, each with what to do; after
     * {@value #MOST} the rest are counted.
     */
    public List<String> disagreements() throws IOException {
        List<String> problems = new ArrayList<>();
        ReleaseLock lock;
        Set<String> released = new TreeSet<>();
        try {
            lock = lock();
            for (Release release : index().releases()) {
                released.add(release.version() + DOCUMENT);
            }
        } catch (IllegalArgumentException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        List<String> documents = documents();
        if (!documents.isEmpty() && (released.isEmpty() || lock.digests().isEmpty())) {
            return List.of("the list of releases is lost: " + (released.isEmpty() ? INDEX : LOCK)
                    + " is missing or empty, but there are frozen documents – restore " + INDEX + " and " + LOCK
                    + " from version control, and remove no document");
        }
        Set<String> names = new TreeSet<>(released);
        names.addAll(lock.digests().keySet());
        names.addAll(documents);
        List<String> otherLineEnds = new ArrayList<>();
        for (String name : names) {
            Optional<String> fault = files.fault(name);
            Optional<byte[]> bytes = fault.isPresent() ? Optional.empty() : files.read(name);
            if (fault.isPresent()) {
                problems.add("the document " + Quote.plain(name) + " cannot be read: " + fault.get());
            } else if (bytes.isEmpty()) {
                problems.add("the frozen document " + name + " is missing – restore it from version control");
            } else if (!lock.digests().containsKey(name) || !released.contains(name)) {
                problems.add("the document " + Quote.plain(name)
                        + " was not released by this program: the index or the lock does not list it – restore"
                        + " index.txt and lock.sha256 from version control, or, if somebody only put it there, move it"
                        + " out of the folder of releases");
            } else if (!lock.matches(name, bytes.get()) && lock.matches(name, withLineFeeds(bytes.get()))) {
                otherLineEnds.add(name);
            } else if (!lock.matches(name, bytes.get())) {
                problems.add("the frozen document " + name + " was changed after its release – restore it from version"
                        + " control; a correction needs a new release");
            }
        }
        if (!otherLineEnds.isEmpty()) {
            problems.add(0, otherLineEnds(otherLineEnds));
        }
        return cut(problems);
    }

    private String otherLineEnds(List<String> names) {
        String folder = String.valueOf(path().getFileName());
        return "only the line ends of "
                + (names.size() == 1 ? "the frozen document " + names.get(0) : names.size() + " frozen documents")
                + " were changed, by git or a text editor, and no words – put the line  " + folder
                + "/** -text  into the file .gitattributes beside the folder " + folder
                + ", then run there  git rm -q --cached \"" + folder + "/*.json\"  and  git checkout HEAD -- \""
                + folder
                + "/*.json\"";
    }

    /** The same bytes with line feeds alone, as documents are released. */
    private static byte[] withLineFeeds(byte[] bytes) {
        byte[] shorter = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                shorter[length++] = bytes[i];
            }
        }
        return Arrays.copyOf(shorter, length);
    }

    private static List<String> cut(List<String> problems) {
        if (problems.size() <= MOST) {
            return problems;
        }
        List<String> cut = new ArrayList<>(problems.subList(0, MOST));
        cut.add("there are " + (problems.size() - MOST) + " more such documents – put these right first");
        return cut;
    }
}
