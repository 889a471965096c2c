// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;
import trust.stars.validation.Rule;

/**
 * Reads framework documents, strictly: what is not exactly a framework is refused with every reason, each with its line.
 *
 * <p>A document is JSON in UTF-8 of at most 256 MB, nested at most 32 deep, with texts of at most 100,000 characters and
 * lists of at most 2,000,000 items. Properties given twice, unknown properties, nulls, and values of the wrong kind are
 * errors; nothing is converted, cut or skipped. Settings of the host application cannot loosen these limits.
 *
 * <pre>{@code
 * Framework framework = FrameworkReader.read(Path.of("our-framework.json"));
 * Report report = FrameworkReader.check(Path.of("draft.json"));
 * System.out.println(report); // draft.json:41:18: error DUPLICATE_ID /values/2/id – … – give it its own id
 * }</pre>
 *
 * <p>Reading needs Jackson Databind and Hibernate Validator, which come with this library; where they were excluded, it
 * fails with an {@link IllegalStateException} that says what to add. Safe for use by several threads.
 *
 * @since 1.0.0
 */
public final class FrameworkReader {
    private static final int MOST_BYTES = 256 * 1024 * 1024;

    private FrameworkReader() {}

    /**
     * Reads the framework in a file.
     *
     * @param file a framework document
     * @return the framework; warnings are not looked for
     * @throws InvalidFrameworkException if the document has errors, with all of them
     * @throws IOException if the file is missing, a directory, or cannot be read; the message names it
     */
    public static Framework read(Path file) throws IOException {
        requireNonNull(file, "file");
        return linked(() -> new Document(file.toString(), bytes(file)).read());
    }

    /**
     * Reads the framework in a stream, to its end; the stream stays open.
     *
     * @param in a framework document
     * @param name what messages call it, such as the name of a resource
     * @return the framework; warnings are not looked for
     * @throws InvalidFrameworkException if the document has errors, with all of them
     * @throws IOException if the stream fails; the message has the name
     */
    public static Framework read(InputStream in, String name) throws IOException {
        requireNonNull(in, "in");
        requireNonNull(name, "name");
        return linked(() -> new Document(name, bytes(in, name)).read());
    }

    /**
     * Says everything that is wrong with the document in a file, and what an editor should look at.
     *
     * @param file a framework document
     * @return errors and warnings with their lines; without problems if all is well
     * @throws IOException if the file is missing, a directory, or cannot be read; the message names it
     */
    public static Report check(Path file) throws IOException {
        return check(file, content -> List.of());
    }

    /**
     * Does the same, and also runs checks of the caller's own on a document that can be bound, so that what they find
     * gets its lines, too.
     *
     * @param file a framework document
     * @param further finds more problems, each with its JSON Pointer, in content that may be unsound
     * @return all errors and warnings with their lines
     * @throws IOException if the file is missing, a directory, or cannot be read; the message names it
     */
    public static Report check(Path file, Function<FrameworkContent, List<Problem>> further) throws IOException {
        requireNonNull(file, "file");
        requireNonNull(further, "further");
        return linked(() -> {
            try {
                return new Document(file.toString(), bytes(file)).check(further);
            } catch (InvalidFrameworkException e) {
                return e.report();
            }
        });
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw tooLarge(file.toString());
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new IOException("cannot read " + file + ": there is no such file", e);
        } catch (IOException e) {
            String why = Files.isDirectory(file) ? "it is a directory" : "the file could not be opened or read";
            throw new IOException("cannot read " + file + ": " + why, e);
        }
    }

    private static byte[] bytes(InputStream in, String name) throws IOException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new IOException("cannot read " + name + ": the stream failed", e);
        }
        if (bytes.length > MOST_BYTES) {
            throw tooLarge(name);
        }
        return bytes;
    }

    private static InvalidFrameworkException tooLarge(String name) {
        Problem problem = Problem.of(
                Rule.TOO_LARGE,
                "",
                "the file is larger than 256 MB",
                "check that it is the right file: a framework document is rarely larger than 1 MB");
        return new InvalidFrameworkException(new Report(name, List.of(problem.at(1, 1)), 0));
    }

    /** Does something that needs the libraries which an application may have excluded. */
    private static <T> T linked(Reading<T> reading) throws IOException {
        try {
            return reading.run();
        } catch (NoClassDefFoundError e) {
            String missing = String.valueOf(e.getMessage());
            String library = missing.contains("jackson")
                    ? "com.fasterxml.jackson.core:jackson-databind"
                    : missing.contains("jspecify")
                            ? "org.jspecify:jspecify"
                            : "org.hibernate.validator:hibernate-validator";
            throw new IllegalStateException(
                    "reading a framework document needs " + library
                            + ", which is not on the class path – add that dependency, or do not exclude it",
                    e);
        }
    }

    private interface Reading<T> {
        T run() throws IOException;
    }
}
