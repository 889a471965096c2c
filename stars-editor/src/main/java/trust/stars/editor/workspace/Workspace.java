// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import trust.stars.file.TextFile;
import trust.stars.folder.ReleaseFolder;
import trust.stars.text.Quote;

/** The folder in which a framework is edited: {@code draft.json}, and {@code releases} with index and lock. */
public final class Workspace {
    private static final List<String> USUAL_PLACES = List.of("", "framework", "stars-content/framework");

    private final Path folder;

    /** The workspace in a folder, which need not exist yet. */
    public Workspace(Path folder) {
        this.folder = folder;
    }

    /**
     * The workspace that a person who works in a folder means: the folder itself, or a usual place in it.
     *
     * @throws IOException if there is no draft at any of the usual places
     */
    public static Workspace near(Path folder) throws IOException {
        for (String place : USUAL_PLACES) {
            Workspace workspace = new Workspace(folder.resolve(place));
            if (Files.exists(workspace.draft()) || workspace.pending().isPresent()) {
                return workspace;
            }
        }
        throw new IOException("there is no draft.json in "
                + Quote.path(folder.toAbsolutePath().normalize())
                + " – go to the folder that has it, or name that folder with --content");
    }

    /** The folder itself. */
    public Path folder() {
        return folder;
    }

    /** The document that is being edited. */
    public Path draft() {
        return folder.resolve("draft.json");
    }

    /** The folder of the frozen documents. */
    public ReleaseFolder releases() {
        return new ReleaseFolder(folder.resolve("releases"));
    }

    /** The change log: the nearest one in this project that has a section for content, or else this folder's own. */
    public Path changelog() throws IOException {
        Path start = folder.toAbsolutePath().normalize();
        Path top = project(start);
        for (Path place = start; place != null && place.startsWith(top); place = place.getParent()) {
            Path file = place.resolve("CHANGELOG.md");
            if (Changelog.hasContentSection(TextFile.readIfThere(file))) {
                return file;
            }
        }
        return folder.resolve("CHANGELOG.md");
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

    /** Whether this program keeps a framework in a file, which need not exist. */
    public boolean owns(Path file) throws IOException {
        if (!Files.exists(draft()) && !Files.exists(releases().indexFile())) {
            return false; // a folder like any other
        }
        Path real = real(file);
        return real.startsWith(real(releases().path()))
                || real.startsWith(real(folder.resolve(Transaction.FOLDER)))
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
        return Turn.take(folder, work);
    }

    /** What an interrupted command left to complete, such as {@code release 1.1.0}, if anything. */
    public Optional<String> pending() throws IOException {
        return new Transaction(folder, new Disk()).pending();
    }

    /**
     * Ends what an interrupted command had begun.
     *
     * @return what was completed, such as {@code release 1.1.0}, if anything was
     * @throws IOException also if a file has been edited since; then nothing is changed
     */
    public Optional<String> recover() throws IOException {
        return new Transaction(folder, new Disk()).recover();
    }
}
