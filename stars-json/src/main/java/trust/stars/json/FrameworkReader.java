// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import trust.stars.advice.Warnings;
import trust.stars.check.Findings;
import trust.stars.model.Checks;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;

/**
 * Reads framework documents strictly: a document with errors is refused, with every reason and its line.
 *
 * <p>A document is JSON in UTF-8 of at most 256 MB, nested at most 32 levels deep. Texts have at most 100,000
 * characters, names of properties 1,000, numbers 100, and lists have at most 2,000,000 items. Properties given twice,
 * unknown properties, nulls, and values of the wrong kind are errors; nothing is converted, cut or skipped. Settings of
 * the host application cannot loosen these limits.
 *
 * <p>A document states its format in {@code formatVersion}. A reader reads its own format and every earlier one. A
 * document in a newer format gets a single error that says so, as the reader cannot judge the rest of it.
 *
 * <pre>{@code
 * Framework framework = FrameworkReader.read(Path.of("our-framework.json"));
 * Report report = FrameworkReader.check(Path.of("draft.json"));
 * System.out.println(report); // draft.json:41:18: error DUPLICATE_ID /values/2/id – … – give the value an id of its own
 * }</pre>
 *
 * <p>Safe for use by several threads.
 *
 * @since 1.0.0
 */
public final class FrameworkReader {
    private FrameworkReader() {}

    /**
     * Reads the framework in a file.
     *
     * @param file a framework document
     * @return the framework; it is not checked for warnings
     * @throws InvalidFrameworkException if the document has errors; it has all of them
     * @throws IOException if the file is missing ({@link java.nio.file.NoSuchFileException}), a directory, a pipe or a
     *     device, or cannot be read; the message names it
     */
    public static Framework read(Path file) throws IOException {
        requireNonNull(file, "file");
        return Input.document(Format.FRAMEWORK, file).read(Checks::framework);
    }

    /**
     * Reads the framework in a stream, to its end; the stream stays open.
     *
     * @param in a framework document
     * @param name what messages call it, such as the name of a resource
     * @return the framework; it is not checked for warnings
     * @throws InvalidFrameworkException if the document has errors; it has all of them
     * @throws IOException if the stream fails; the message has the name
     */
    public static Framework read(InputStream in, String name) throws IOException {
        requireNonNull(in, "in");
        requireNonNull(name, "name");
        return Input.document(Format.FRAMEWORK, in, name).read(Checks::framework);
    }

    /**
     * Says everything that is wrong with the document in a file, and what an editor should look at.
     *
     * @param file a framework document
     * @return errors and warnings with their lines; no problems if all is well
     * @throws IOException if the file is missing ({@link java.nio.file.NoSuchFileException}), a directory, a pipe or a
     *     device, or cannot be read; the message names it
     */
    public static Report check(Path file) throws IOException {
        return check(file, content -> List.of());
    }

    /**
     * Says everything that is wrong with the document in a stream, which is read to its end and stays open.
     *
     * @param in a framework document
     * @param name what messages call it, such as the name of an uploaded file
     * @return errors and warnings with their lines; no problems if all is well
     * @throws IOException if the stream fails; the message has the name
     */
    public static Report check(InputStream in, String name) throws IOException {
        return check(in, name, content -> List.of());
    }

    /**
     * Says everything that is wrong with the document in a stream, which is read to its end and stays open. If it can be
     * bound to records, the caller's own checks run as well, and the problems that they find get their lines, too.
     *
     * @param in a framework document
     * @param name what messages call it, such as the name of an uploaded file
     * @param further finds more problems, each with its JSON Pointer; the content that it gets may have errors
     * @return all errors and warnings with their lines
     * @throws IOException if the stream fails; the message has the name
     */
    public static Report check(InputStream in, String name, Function<FrameworkContent, List<Problem>> further)
            throws IOException {
        requireNonNull(in, "in");
        requireNonNull(name, "name");
        requireNonNull(further, "further");
        return Input.report(() -> Input.document(Format.FRAMEWORK, in, name).check(FrameworkReader::look, further));
    }

    /**
     * Says everything that is wrong with the document in a file. If it can be bound to records, the caller's own checks
     * run as well, and the problems that they find get their lines, too.
     *
     * @param file a framework document
     * @param further finds more problems, each with its JSON Pointer; the content that it gets may have errors
     * @return all errors and warnings with their lines
     * @throws IOException if the file is missing ({@link java.nio.file.NoSuchFileException}), a directory, a pipe or a
     *     device, or cannot be read; the message names it
     */
    public static Report check(Path file, Function<FrameworkContent, List<Problem>> further) throws IOException {
        requireNonNull(file, "file");
        requireNonNull(further, "further");
        return Input.report(() -> Input.document(Format.FRAMEWORK, file).check(FrameworkReader::look, further));
    }

    /** Looks for everything that can be wrong with content that could be bound. */
    static void look(FrameworkContent content, Findings findings) {
        Checks.framework(content, findings);
        Warnings.find(content, findings);
    }
}
