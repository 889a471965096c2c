// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import com.samskivert.mustache.Mustache;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import trust.stars.file.Folder;
import trust.stars.json.FrameworkReader;
import trust.stars.text.Quote;
import trust.stars.validation.InvalidFrameworkException;

/** A framework to start from: a valid draft with examples, the schema for text editors, and a page of instructions. */
final class Starter {
    private static final String SCHEMA = "framework.schema.json";

    private final String id;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /**
     * Prepares everything; nothing is written yet.
     *
     * @throws IllegalArgumentException if the id is not valid; the message suggests a better one
     */
    Starter(String id) throws IOException {
        this.id = id;
        if (id.isBlank()
                || id.contains("\"")
                || id.contains("\\")
                || !id.codePoints().allMatch(c -> c >= ' ')) {
            throw new IllegalArgumentException(
                    Quote.of(id) + " is not an id – write small letters, digits and hyphens, such as 'our-academy'");
        }
        byte[] draft = template("draft.json");
        try {
            FrameworkReader.read(new ByteArrayInputStream(draft), "draft.json");
        } catch (InvalidFrameworkException e) {
            throw new IllegalArgumentException(Failures.reasonAndAdvice(e), e);
        }
        files.put("draft.json", draft);
        files.put("README.md", template("README.md"));
        // under names without a dot, which builds leave out
        files.put(".gitattributes", template("gitattributes"));
        files.put(".gitignore", template("gitignore"));
        try (InputStream schema = FrameworkReader.class.getResourceAsStream(SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException("the program is damaged: it has no " + SCHEMA);
            }
            files.put(SCHEMA, schema.readAllBytes());
        }
    }

    /**
     * Writes the whole folder or nothing.
     *
     * @param place the folder in which to make it
     * @return the new folder
     * @throws IOException if it exists, or cannot be written
     */
    Path writeInto(Path place) throws IOException {
        Path folder = place.resolve(id);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(
                    Quote.path(folder) + " already exists – choose another id, or another place with --in; nothing was changed");
        }
        Path parent = place.toAbsolutePath();
        if (Files.exists(parent) && !Files.isDirectory(parent)) {
            throw new IOException(Quote.path(place) + " is a file, not a folder – name another place with --in");
        }
        Files.createDirectories(parent);
        // not a temporary folder of the system: colleagues cannot read those
        Path unfinished = Files.createDirectory(
                parent.resolve("." + id + "-" + ProcessHandle.current().pid()));
        Folder made = Folder.at(unfinished);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                made.write(file.getKey(), file.getValue());
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(made);
        }
        return folder;
    }

    private byte[] template(String name) throws IOException {
        try (InputStream in = Starter.class.getResourceAsStream("starter/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return Mustache.compiler()
                    .escapeHTML(false)
                    .compile(text)
                    .execute(Map.of("id", id))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static void delete(Folder folder) throws IOException {
        for (String name : folder.names()) {
            folder.delete(name);
        }
        Files.deleteIfExists(folder.path());
    }
}
