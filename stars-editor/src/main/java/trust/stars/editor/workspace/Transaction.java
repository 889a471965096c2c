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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trust.stars.file.TextFile;
import trust.stars.folder.ReleaseLock;
import trust.stars.text.Quote;

/**
 * Several files, all of which are written or none, whatever happens in between.
 *
 * <p>The new files are first written into a folder beside the old ones. Then a list of them is put there, in one step.
 * Until then nothing has happened; from then on it is decided, and only the moves to their places remain. If those are
 * interrupted, {@link #recover()} completes them. The list has a digest of what each file replaces, and a file that has
 * been edited in between is not replaced.
 */
final class Transaction {
    static final String FOLDER = ".stars-pending";
    private static final String LIST = "list";
    private static final String NOTHING = "-";

    private final Path root;
    private final Path folder;
    private final Disk disk;
    private final Map<Path, byte[]> files = new LinkedHashMap<>();

    Transaction(Path root, Disk disk) {
        this.root = root.toAbsolutePath().normalize();
        this.folder = this.root.resolve(FOLDER);
        this.disk = disk;
    }

    void put(Path file, String text) {
        put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void put(Path file, byte[] bytes) {
        files.put(file.toAbsolutePath().normalize(), bytes);
    }

    /**
     * Writes all files, or none.
     *
     * @param name what is being done, for the message of {@link #recover()}
     */
    void commit(String name) throws IOException {
        check();
        List<String> list = new ArrayList<>(List.of(name));
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                disk.write(folder.resolve(String.valueOf(list.size())), file.getValue());
                list.add(new Target(file.getKey(), digest(file.getKey())).line(root));
            }
            disk.write(folder.resolve(LIST + ".new"), String.join("\n", list).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            discard();
            throw e;
        }
        disk.move(folder.resolve(LIST + ".new"), folder.resolve(LIST));
        finish(Decided.read(root, folder.resolve(LIST)));
    }

    /**
     * Checks that all files can be written, and writes nothing.
     *
     * @throws IOException if one of the files could not be written, with the reason
     */
    void check() throws IOException {
        for (Path file : files.keySet()) {
            checkWritable(file);
        }
    }

    /** Checked before anything is decided, because a move that failed later would leave the work half done. */
    private void checkWritable(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new IOException("cannot write " + file + ": it is a link to " + Files.readSymbolicLink(file)
                    + ", and writing would put a file in its place – put that right, then run this again; nothing was"
                    + " changed");
        }
        if (Files.exists(file) && !(Files.isRegularFile(file) && disk.isWritable(file))) {
            throw new IOException("cannot write " + file + ": it is "
                    + (Files.isRegularFile(file) ? "protected from changes" : "not a file")
                    + " – put that right, then run this again; nothing was changed");
        }
        Path place = file.getParent();
        while (place != null && !Files.exists(place)) {
            place = place.getParent();
        }
        if (place != null && !(Files.isDirectory(place) && disk.isWritable(place))) {
            throw new IOException("cannot write " + file + ": "
                    + (Files.isDirectory(place)
                            ? "you may not write in the folder " + place
                            : place + " is not a folder")
                    + " – put that right, then run this again; nothing was changed");
        }
    }

    /** What was decided and is not complete, such as {@code release 1.1.0}, if anything is. */
    Optional<String> pending() throws IOException {
        Path list = folder.resolve(LIST);
        return TextFile.readIfThere(list).lines().findFirst();
    }

    /**
     * Ends an interrupted transaction: completes it if it was decided, else clears it away.
     *
     * @return what was completed, if anything was
     * @throws IOException also if a file that is to be replaced has been edited since; then nothing is moved
     */
    Optional<String> recover() throws IOException {
        if (!Files.exists(folder.resolve(LIST))) {
            discard();
            return Optional.empty();
        }
        Decided decided = Decided.read(root, folder.resolve(LIST));
        for (int i = 0; i < decided.targets().size(); i++) {
            Target target = decided.targets().get(i);
            if (Files.exists(staged(i)) && !isAsItWas(target)) {
                throw new IOException("the " + decided.name() + " was interrupted, and " + target.file()
                        + " has been edited since: completing it would undo those edits – rename that file to keep"
                        + " them, run this again to complete the " + decided.name() + ", then edit the new file");
            }
        }
        finish(decided);
        return Optional.of(decided.name());
    }

    /** Whether replacing a file loses nothing: it is as it was then, or is gone. */
    private static boolean isAsItWas(Target target) throws IOException {
        String now = digest(target.file());
        return now.equals(NOTHING) || now.equals(target.before());
    }

    private void finish(Decided decided) throws IOException {
        for (int i = 0; i < decided.targets().size(); i++) {
            if (Files.exists(staged(i))) {
                disk.move(staged(i), decided.targets().get(i).file());
            }
        }
        discard();
    }

    private Path staged(int target) {
        return folder.resolve(String.valueOf(target + 1));
    }

    private static String digest(Path file) throws IOException {
        return Files.exists(file) ? ReleaseLock.digest(Files.readAllBytes(file)) : NOTHING;
    }

    /** The list goes last, just before the folder: while it is there, the work can be finished. */
    private void discard() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.sorted().toList()) {
                disk.delete(file);
            }
        }
        disk.delete(folder);
    }

    /** A file that is to be replaced, and the digest of what was in its place when that was decided. */
    private record Target(Path file, String before) {
        private static final Pattern LINE = Pattern.compile("(-|[0-9a-f]{64}) (.+)");

        static Target parse(String line, Path root) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a digest and a file: " + Quote.of(line));
            }
            return new Target(root.resolve(matcher.group(2)).normalize(), matcher.group(1));
        }

        String line(Path root) {
            return before + " " + root.relativize(file);
        }
    }

    /** What the list says: a name, and in the order of their numbers the files that are to be replaced. */
    private record Decided(String name, List<Target> targets) {
        static Decided read(Path root, Path list) throws IOException {
            List<String> lines = TextFile.readIfThere(list).lines().toList();
            try {
                return new Decided(
                        lines.get(0),
                        lines.stream()
                                .skip(1)
                                .map(line -> Target.parse(line, root))
                                .toList());
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException(
                        "cannot complete the interrupted command: " + list + " is damaged – restore the files from"
                                + " version control, then remove the folder " + list.getParent(),
                        e);
            }
        }
    }
}
