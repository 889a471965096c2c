// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trust.stars.editor.workspace.PendingList.Target;
import trust.stars.editor.workspace.Workspace.Place;
import trust.stars.file.Folder;
import trust.stars.file.Sha256;

/**
 * Files of a transaction that wait beside those which they are to replace, under names that nobody can foresee.
 *
 * <p>What this program put there is noted in the user's state folder, as {@code NONCE} when it begins and
 * {@code NONCE-decided} with the digest of the list when all of it is there. Everything else with such a name came from
 * somebody else: it is never used and never removed.
 */
final class Pending {
    static final String PREFIX = ".stars-pending";
    private static final Pattern NAME = Pattern.compile("\\.stars-pending-([0-9a-f]{32})-(?:list|[0-9]+(?:-old)?)");

    private final Workspace workspace;
    private final Disk disk;
    private final Folder folder;
    private final Folder notes;
    private final String nonce;

    private Pending(Workspace workspace, Disk disk, String nonce) {
        this.workspace = workspace;
        this.disk = disk;
        this.folder = workspace.files();
        this.notes = workspace.notes();
        this.nonce = nonce;
    }

    /** Notes that something begins. */
    static Pending begin(Workspace workspace, Disk disk) throws IOException {
        Pending pending =
                new Pending(workspace, disk, UUID.randomUUID().toString().replace("-", ""));
        try {
            disk.make(pending.notes);
            disk.write(pending.notes, pending.nonce, new byte[0]);
        } catch (IOException e) {
            throw new IOException(
                    "cannot write in the folder " + pending.notes.path()
                            + ", in which this program notes what it has begun"
                            + " – check that you may write there, and that there is room; nothing was changed",
                    e);
        }
        return pending;
    }

    /**
     * What this program has left in a folder.
     *
     * @throws IOException if there is something that it did not make, with its name
     */
    static List<Pending> in(Workspace workspace, Disk disk) throws IOException {
        List<Pending> found = noted(workspace, disk);
        for (String name : workspace.files().names()) {
            if (name.startsWith(PREFIX) && found.stream().noneMatch(pending -> pending.made(name))) {
                throw ForeignFiles.found(workspace.files().file(name));
            }
        }
        return found;
    }

    /** The same, without a look at what it did not make. */
    static List<Pending> noted(Workspace workspace, Disk disk) throws IOException {
        Set<String> nonces = new TreeSet<>();
        for (String name : workspace.files().names()) {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches()) {
                nonces.add(matcher.group(1));
            }
        }
        List<Pending> noted = new ArrayList<>();
        for (String nonce : nonces) {
            if (workspace.notes().has(nonce)) {
                noted.add(new Pending(workspace, disk, nonce));
            }
        }
        return noted;
    }

    private boolean made(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() && matcher.group(1).equals(nonce);
    }

    /** Writes what is to come in the place of a file. */
    void stage(int target, Path file, byte[] bytes) throws IOException {
        write(file, () -> disk.write(folder, staged(target), bytes));
    }

    /** From here on everything will be replaced. */
    void decide(PendingList list) throws IOException {
        byte[] bytes = list.bytes();
        write(folder.file(listFile()), () -> disk.write(folder, listFile(), bytes));
        write(
                notes.file(decided()),
                () -> disk.write(notes, decided(), Sha256.of(bytes).getBytes(US_ASCII)));
    }

    /**
     * What was decided, if it came to that.
     *
     * @throws IOException if any of it is not as this program left it
     */
    Optional<PendingList> list() throws IOException {
        String noted = notes.readText(decided());
        if (noted.length() != Sha256.LENGTH) {
            return Optional.empty();
        }
        byte[] bytes = folder.read(listFile()).orElse(new byte[0]);
        if (!Sha256.of(bytes).equals(noted)) {
            throw ForeignFiles.found(folder.file(listFile()));
        }
        PendingList list = PendingList.parse(bytes);
        for (int i = 0; i < list.targets().size(); i++) {
            String digest = folder.digest(staged(i));
            if (!digest.equals(Folder.NOTHING)
                    && !digest.equals(list.targets().get(i).after())) {
                throw ForeignFiles.found(folder.file(staged(i)));
            }
        }
        return Optional.of(list);
    }

    /**
     * Puts everything in its place or, if that cannot be, everything back.
     *
     * @throws IOException if it is not complete, with the reason and what to do
     */
    void complete(PendingList list) throws IOException {
        try {
            for (int i = 0; i < list.targets().size(); i++) {
                put(i, list.targets().get(i));
            }
        } catch (IOException e) {
            throw new IOException(
                    isTakenBack(list)
                            ? "the " + list.name() + " was taken back: " + e.getMessage()
                                    + "; every file is as it was – run this again"
                            : "the " + list.name() + " is not complete: " + e.getMessage()
                                    + "; rename a file that was edited, to keep it, and run this again to complete the "
                                    + list.name(),
                    e);
        }
        for (int i = 0; i < list.targets().size(); i++) {
            Target target = list.targets().get(i);
            if (isEdited(i, target)) {
                throw new IOException("the " + list.name() + " is complete, but somebody saved "
                        + workspace.place(target.file()).path() + " while it ran: what they wrote is in "
                        + folder.file(old(i)) + " – take over from it what you need, then remove it");
            }
        }
        discard();
    }

    /** Puts a file in its place; what was there stays aside until everything is done. */
    private void put(int i, Target target) throws IOException {
        Place place = workspace.place(target.file());
        String now = place.digest();
        if (!folder.has(staged(i)) || now.equals(target.after())) {
            return; // it is there
        }
        if (!now.equals(Folder.NOTHING)) {
            if (!now.equals(target.before())) {
                throw saved(place.path());
            }
            write(place.path(), () -> disk.move(place.folder(), place.name(), folder, old(i)));
        }
        if (isEdited(i, target)) {
            throw saved(place.path()); // just now
        }
        write(place.path(), () -> {
            disk.make(place.folder());
            disk.moveIfFree(folder, staged(i), place.folder(), place.name());
        });
    }

    /** Whether what was put aside is not what was read, because somebody saved it just then. */
    private boolean isEdited(int i, Target target) throws IOException {
        String aside = folder.digest(old(i));
        return !aside.equals(Folder.NOTHING) && !aside.equals(target.before());
    }

    /** Goes the same way back, so that a kill on the way leaves what can be completed; false if somebody's edit is in it. */
    private boolean isTakenBack(PendingList list) {
        try {
            for (int i = list.targets().size() - 1; i >= 0; i--) {
                if (!isTakenBack(i, list.targets().get(i))) {
                    return false;
                }
            }
            cancel();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isTakenBack(int i, Target target) throws IOException {
        Place place = workspace.place(target.file());
        boolean isStaged = folder.has(staged(i));
        if (place.digest().equals(target.after())) {
            if (isStaged) {
                disk.delete(place.folder(), place.name());
            } else {
                disk.move(place.folder(), place.name(), folder, staged(i));
            }
        } else if (!isStaged) {
            return false; // it was in its place, and edited there
        }
        if (folder.has(old(i))) {
            if (place.digest().equals(Folder.NOTHING)) {
                disk.moveIfFree(folder, old(i), place.folder(), place.name());
            } else {
                return folder.digest(old(i)).equals(target.before());
            }
        }
        return true;
    }

    /** Clears away what waits, of which nothing is in its place. */
    void cancel() throws IOException {
        disk.delete(notes, decided());
        discard();
    }

    /** Clears away what is left; the list goes last, because while it is there the rest can be completed. */
    private void discard() throws IOException {
        for (String name : folder.names()) {
            if (made(name)) {
                disk.delete(folder, name);
            }
        }
        disk.delete(notes, decided());
        disk.delete(notes, nonce);
    }

    private static IOException saved(Path file) {
        return new IOException("somebody has saved " + file + " since it was read");
    }

    /** Something done to a disk. */
    private interface Step {
        void run() throws IOException;
    }

    private static void write(Path file, Step step) throws IOException {
        try {
            step.run();
        } catch (FileAlreadyExistsException e) {
            throw saved(file);
        } catch (IOException e) {
            throw new IOException(
                    "cannot write " + file
                            + ": check that there is room on the disk, and that you may write to the folder",
                    e);
        }
    }

    private String staged(int target) {
        return PREFIX + "-" + nonce + "-" + (target + 1);
    }

    private String old(int target) {
        return staged(target) + "-old";
    }

    private String listFile() {
        return PREFIX + "-" + nonce + "-list";
    }

    private String decided() {
        return nonce + "-decided";
    }
}
