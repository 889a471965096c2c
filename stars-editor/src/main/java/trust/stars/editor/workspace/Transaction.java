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
import java.util.stream.Stream;

/**
 * Several files written in whole or not at all, whatever happens in between.
 *
 * <p>The new files are first written into a folder beside the old ones. Then a list of them is put there, in one step:
 * until then nothing has happened, from then on everything has, and what is left is to move the files to their places,
 * which {@link #recover()} does if nobody else did.
 */
final class Transaction {
    private static final String FOLDER = ".stars-pending";
    private static final String LIST = "list";

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
        List<String> list = new ArrayList<>(List.of(name));
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                disk.write(folder.resolve(String.valueOf(list.size())), file.getValue());
                list.add(root.relativize(file.getKey()).toString());
            }
            disk.write(folder.resolve(LIST + ".new"), String.join("\n", list).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            discard();
            throw e;
        }
        disk.move(folder.resolve(LIST + ".new"), folder.resolve(LIST));
        finish();
    }

    /**
     * Ends what an earlier transaction that was interrupted had begun: completes it if it was decided, else clears it
     * away.
     *
     * @return what was completed, if anything was
     */
    Optional<String> recover() throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        if (!Files.exists(folder.resolve(LIST))) {
            discard();
            return Optional.empty();
        }
        return Optional.of(finish());
    }

    private String finish() throws IOException {
        List<String> list = Files.readAllLines(folder.resolve(LIST));
        for (int i = 1; i < list.size(); i++) {
            Path file = folder.resolve(String.valueOf(i));
            if (Files.exists(file)) {
                disk.move(file, root.resolve(list.get(i)).normalize());
            }
        }
        discard();
        return list.get(0);
    }

    /** The list goes last but one: while it is there, what is left of the folder can be finished. */
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
}
