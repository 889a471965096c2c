// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trust.stars.editor.workspace.PendingList.Target;
import trust.stars.editor.workspace.Workspace.Place;
import trust.stars.file.Sha256;

/**
 * Several files written in whole or not at all, whatever happens in between.
 *
 * <p>The new files are first written beside the old ones. Then it is noted, in one step, that all of them are there: until
 * then nothing has happened, from then on everything has, and what is left is to move the files to their places, which
 * {@link Workspace#recover()} does if nobody else did. A file is only replaced if it is as it was when it was read; if one
 * is not, everything is taken back.
 */
final class Transaction {
    private final Workspace workspace;
    private final Disk disk;
    private final Map<String, Change> changes = new LinkedHashMap<>();

    /** What a file is to hold, and the digest of what it held when it was read. */
    private record Change(byte[] after, String before) {}

    Transaction(Workspace workspace, Disk disk) {
        this.workspace = workspace;
        this.disk = disk;
    }

    /**
     * Replaces a file, in the order in which this is called. What it holds must be what the workspace read first.
     *
     * @param file its name from the folder of the framework, such as {@code releases/index.txt}
     */
    void put(String file, String text) throws IOException {
        put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String file, byte[] bytes) throws IOException {
        Place place = workspace.place(file);
        Optional<String> read = place.folder().firstRead(place.name());
        put(file, bytes, read.isPresent() ? read.get() : place.digest());
    }

    /** Replaces a file that must have the digest named. */
    void put(String file, byte[] bytes, String before) {
        if (!Sha256.of(bytes).equals(before)) {
            changes.put(file, new Change(bytes, before));
        }
    }

    /**
     * Writes all files, or none.
     *
     * @param name what is being done, for the message of {@link Workspace#recover()}
     */
    void commit(String name) throws IOException {
        check();
        Pending pending = Pending.begin(workspace, disk);
        List<Target> targets = new ArrayList<>();
        try {
            for (Map.Entry<String, Change> change : changes.entrySet()) {
                byte[] after = change.getValue().after();
                pending.stage(targets.size(), workspace.place(change.getKey()).path(), after);
                targets.add(new Target(change.getKey(), change.getValue().before(), Sha256.of(after)));
            }
            pending.decide(new PendingList(name, targets));
        } catch (IOException e) {
            IOException refusal = new IOException(e.getMessage() + "; nothing was changed", e);
            try {
                pending.cancel();
            } catch (IOException left) {
                refusal.addSuppressed(left); // the next command clears it away
            }
            throw refusal;
        }
        pending.complete(new PendingList(name, targets));
    }

    /**
     * Does nothing.
     *
     * @throws IOException if one of the files could not be written, with the reason
     */
    void check() throws IOException {
        Pending.in(workspace, disk);
        canBeWrittenIn(workspace.notes().path(), workspace.notes().path());
        for (Map.Entry<String, Change> change : changes.entrySet()) {
            Place place = workspace.place(change.getKey());
            canBeWritten(place);
            if (!place.digest().equals(change.getValue().before())) {
                throw new IOException("somebody has saved " + place.path()
                        + " since it was read – nothing was changed; run this again");
            }
        }
    }

    /** Asked before anything is decided, because a move that fails afterwards has to be taken back. */
    private void canBeWritten(Place place) throws IOException {
        Optional<String> fault = place.folder().fault(place.name());
        if (fault.isPresent()) {
            throw new IOException("cannot write " + place.path() + ": " + fault.get() + "; nothing was changed");
        }
        if (place.folder().has(place.name()) && !disk.isWritable(place.path())) {
            throw refusal(place.path(), "it is protected from changes");
        }
        canBeWrittenIn(place.path(), place.folder().path());
    }

    private void canBeWrittenIn(Path file, Path folder) throws IOException {
        Path place = folder.toAbsolutePath();
        while (place != null && !Files.exists(place)) {
            place = place.getParent();
        }
        if (place != null && !Files.isDirectory(place)) {
            throw refusal(file, place + " is not a folder");
        }
        if (place != null && !disk.isWritable(place)) {
            throw refusal(file, "you may not write in the folder " + place);
        }
    }

    private static IOException refusal(Path file, String why) {
        return new IOException(
                "cannot write " + file + ": " + why + " – put that right, then run this again; nothing was changed");
    }
}
