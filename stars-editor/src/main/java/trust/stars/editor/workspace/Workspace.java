// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import trust.stars.file.Folder;
import trust.stars.file.Sha256;
import trust.stars.folder.ReleaseFolder;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;
import trust.stars.text.Quote;

/**
 * The folder in which a framework is edited: {@code draft.json}, and {@code releases} with index and lock.
 *
 * <p>It may come from anybody. Its files are read and written as themselves and never through a link, and nothing outside
 * is, apart from the change log of the project around it and this program's notes in the user's state folder.
 */
public final class Workspace {
    private static final List<String> USUAL_PLACES = List.of("", "framework", "stars-content/framework");

    /** What this program writes, by names from the folder. */
    static final String DRAFT = "draft.json";

    private static final String PREVIOUS_DRAFT = "draft.previous.json";
    static final String RELEASES = "releases/";
    static final String INDEX = RELEASES + "index.txt";
    static final String LOCK = RELEASES + "lock.sha256";
    private static final String CHANGELOG = "CHANGELOG.md";

    private final Path folder;
    private final Path state;
    private final Folder files;
    private final Folder notes;
    private final ReleaseFolder releases;
    private final Map<Path, Folder> above = new HashMap<>();

    /**
     * The workspace in a folder.
     *
     * @param folder where it is; it need not exist yet
     * @param state where this program notes what it has begun, such as {@link StateFolder#ofUser()}
     */
    public Workspace(Path folder, Path state) {
        this.folder = folder;
        this.state = state;
        this.files = Folder.at(folder);
        this.notes = Folder.at(state);
        this.releases = new ReleaseFolder(files.folder("releases"));
    }

    /** The workspace in a folder, with the notes of the user who runs the program. */
    public Workspace(Path folder) {
        this(folder, StateFolder.ofUser());
    }

    /**
     * The workspace that a person who works in a folder means: the folder itself, or a usual place in it.
     *
     * @throws IOException if there is no draft at any of the usual places, or the way to it is a link
     */
    public static Workspace near(Path folder, Path state) throws IOException {
        for (String place : USUAL_PLACES) {
            Workspace workspace = new Workspace(folder.resolve(place), state);
            if (Files.exists(workspace.draft(), LinkOption.NOFOLLOW_LINKS)
                    || workspace.pending().isPresent()) {
                if (!workspace
                        .folder
                        .toRealPath()
                        .equals(folder.toRealPath().resolve(place).normalize())) {
                    throw new IOException("the way to " + workspace.folder
                            + " is a link – name the folder that you mean with --content");
                }
                return workspace;
            }
        }
        throw new IOException("there is no draft.json in "
                + Quote.path(folder.toAbsolutePath().normalize())
                + " – go to the folder that has it, or name that folder with --content");
    }

    /** The same folder, of which nothing has been read yet. */
    Workspace anew() {
        return new Workspace(folder, state);
    }

    /** The folder itself. */
    public Path folder() {
        return folder;
    }

    /** The same as the only way to its files. */
    Folder files() {
        return files;
    }

    /** What this program has noted about what it has begun, in this folder and others. */
    Folder notes() {
        return notes;
    }

    /** The document that is being edited. */
    public Path draft() {
        return folder.resolve(DRAFT);
    }

    /** Whether a file is called what a draft is called. */
    public static boolean isDraft(Path file) {
        return file.endsWith(DRAFT);
    }

    /**
     * The bytes of the draft.
     *
     * @throws IOException if there is none, it is a link or no ordinary file, or it cannot be read
     */
    public byte[] readDraftBytes() throws IOException {
        Optional<byte[]> bytes = files.read(DRAFT);
        if (bytes.isEmpty()) {
            throw new IOException("cannot read " + draft() + ": there is no such file" + ForeignFiles.traces(files));
        }
        return bytes.get();
    }

    /**
     * The draft as a framework.
     *
     * @throws trust.stars.validation.InvalidFrameworkException if it has errors, with all of them
     * @throws IOException as {@link #readDraftBytes()} does
     */
    public Framework readDraft() throws IOException {
        return FrameworkReader.read(new ByteArrayInputStream(readDraftBytes()), draft().toString());
    }

    /**
     * Replaces the draft in whole or not at all, and keeps the one before beside it.
     *
     * @param name what is being done, such as {@code import}
     * @param before the bytes of the draft that was read
     * @param now the new one
     * @return the file in which the one before is kept
     * @throws IOException if it cannot be written, or is not as it was read any more; nothing is changed then
     */
    public Path replaceDraft(String name, byte[] before, Framework now) throws IOException {
        Transaction transaction = new Transaction(anew(), new Disk());
        transaction.put(DRAFT, FrameworkWriter.write(now).getBytes(StandardCharsets.UTF_8), Sha256.of(before));
        transaction.put(PREVIOUS_DRAFT, before);
        transaction.commit(name);
        return folder.resolve(PREVIOUS_DRAFT);
    }

    /** The folder of the frozen documents. */
    public ReleaseFolder releases() {
        return releases;
    }

    /** The change log: the nearest one in this project that has a section for content, or else this folder's own. */
    public Path changelog() throws IOException {
        return place(changelogName()).path();
    }

    /** The change log by its name from this folder. */
    String changelogName() throws IOException {
        Path start = folder.toAbsolutePath().normalize();
        Path top = project(start);
        String name = CHANGELOG;
        for (Path place = start; place != null && place.startsWith(top); place = place.getParent()) {
            if (Changelog.hasContentSection(place(name).text())) {
                return name;
            }
            name = "../" + name;
        }
        return CHANGELOG;
    }

    /** The folder of the repository or outermost Maven project around a folder: what is above is none of our business. */
    private static Path project(Path start) {
        for (Path place = start; place != null; place = place.getParent()) {
            if (Files.exists(place.resolve(".git"))
                    || (Files.exists(place.resolve("pom.xml")) && !Files.exists(place.resolveSibling("pom.xml")))) {
                return place;
            }
        }
        return start;
    }

    /** Where a file is that this program changes. */
    record Place(Folder folder, String name) {
        Path path() {
            return folder.file(name);
        }

        String digest() throws IOException {
            return folder.digest(name);
        }

        String text() throws IOException {
            return folder.readText(name);
        }
    }

    /**
     * Where one of the few files is that this program changes.
     *
     * @param file its name from this folder, such as {@code releases/index.txt}
     * @throws IllegalArgumentException if it is another one
     */
    Place place(String file) {
        if (file.equals(DRAFT) || file.equals(PREVIOUS_DRAFT) || file.equals(CHANGELOG)) {
            return new Place(files, file);
        }
        if (file.startsWith(RELEASES) && ReleaseFolder.keeps(file.substring(RELEASES.length()))) {
            return new Place(releases.files(), file.substring(RELEASES.length()));
        }
        Path start = folder.toAbsolutePath().normalize();
        Path place = start.resolve(file).normalize().getParent();
        if (!file.matches("(\\.\\./)+CHANGELOG\\.md") || place == null || !place.startsWith(project(start))) {
            throw new IllegalArgumentException(Quote.of(file) + " is not a file of a framework");
        }
        return new Place(above.computeIfAbsent(place, Folder::at), CHANGELOG);
    }

    /** Whether this program keeps a framework in a file, which need not exist. */
    public boolean owns(Path file) throws IOException {
        if (!Files.exists(draft()) && !Files.exists(releases.indexFile())) {
            return false; // a folder like any other
        }
        Path real = real(file);
        return real.startsWith(real(releases.path()))
                || (real.startsWith(real(folder))
                        && real(folder).relativize(real).toString().startsWith(".stars-"))
                || real.equals(real(folder.resolve(PREVIOUS_DRAFT)))
                || real.equals(real(draft()))
                || real.equals(real(changelog()));
    }

    /** The file without links and detours, as far as it exists. */
    private static Path real(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }

    /**
     * Does something to this folder while no other command does.
     *
     * @throws IOException if another command is at work
     * @throws Exception what the work throws
     */
    public <T> T alone(Callable<T> work) throws Exception {
        return Turn.take(files, work);
    }

    /** What a command that was interrupted has left to complete, such as {@code release 1.1.0}, if anything is. */
    public Optional<String> pending() throws IOException {
        for (Pending pending : Pending.noted(this, new Disk())) {
            Optional<PendingList> list = pending.list();
            if (list.isPresent()) {
                return Optional.of(list.get().name());
            }
        }
        return Optional.empty();
    }

    /**
     * Ends what a command that was interrupted had begun: completes it if it was decided, takes it back if a file was
     * edited since, and clears it away if it was not decided.
     *
     * @return what was completed, such as {@code release 1.1.0}, if anything was
     * @throws IOException also if it was taken back, or there is something that this program did not leave
     */
    public Optional<String> recover() throws IOException {
        return recover(new Disk());
    }

    Optional<String> recover(Disk disk) throws IOException {
        Optional<String> completed = Optional.empty();
        for (Pending pending : Pending.in(this, disk)) {
            Optional<PendingList> list = pending.list();
            if (list.isPresent()) {
                pending.complete(list.get());
                completed = Optional.of(list.get().name());
            } else {
                pending.cancel();
            }
        }
        return completed;
    }
}
