// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import trust.stars.advice.Warnings;
import trust.stars.check.Findings;
import trust.stars.model.Checks;
import trust.stars.model.Framework;
import trust.stars.model.LocalLayer;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Report;

/**
 * Reads the documents of local layers as strictly as {@link FrameworkReader} reads frameworks, with the same limits.
 * Each is checked against the framework that it is for.
 *
 * <p>Safe for use by several threads.
 *
 * @since 1.0.0
 */
public final class LocalLayerReader {
    private LocalLayerReader() {}

    /**
     * Reads the local layer in a file.
     *
     * @param file the document of a layer
     * @param over the framework that it is for, with the layers that it builds on
     * @return the layer, which {@link Framework#with} puts over the framework
     * @throws InvalidFrameworkException if the document has errors, alone or over the framework; it has all of them
     * @throws IOException if the file is missing ({@link java.nio.file.NoSuchFileException}), a directory, a pipe or a
     *     device, or cannot be read; the message names it
     */
    public static LocalLayer read(Path file, Framework over) throws IOException {
        requireNonNull(file, "file");
        requireNonNull(over, "over");
        return read(Input.document(Format.LAYER, file), over);
    }

    /**
     * Reads the local layer in a stream, to its end; the stream stays open.
     *
     * @param in the document of a layer
     * @param name what messages call it, such as the name of a resource
     * @param over the framework that it is for, with the layers that it builds on
     * @return the layer, which {@link Framework#with} puts over the framework
     * @throws InvalidFrameworkException if the document has errors, alone or over the framework; it has all of them
     * @throws IOException if the stream fails; the message has the name
     */
    public static LocalLayer read(InputStream in, String name, Framework over) throws IOException {
        requireNonNull(in, "in");
        requireNonNull(name, "name");
        requireNonNull(over, "over");
        return read(Input.document(Format.LAYER, in, name), over);
    }

    /**
     * Says everything that is wrong with the local layer in a file, and what an editor should look at.
     *
     * @param file the document of a layer
     * @param over the framework that it is for, with the layers that it builds on
     * @return errors and warnings with their lines; no problems if all is well
     * @throws IOException if the file is missing ({@link java.nio.file.NoSuchFileException}), a directory, a pipe or a
     *     device, or cannot be read; the message names it
     */
    public static Report check(Path file, Framework over) throws IOException {
        requireNonNull(file, "file");
        requireNonNull(over, "over");
        return Input.report(() -> Input.document(Format.LAYER, file)
                .check((layer, findings) -> look(layer, over, findings), layer -> List.of()));
    }

    private static LocalLayer read(Document<LocalLayer> document, Framework over) throws IOException {
        return document.read((layer, findings) -> {
            look(layer, over, findings);
            return layer;
        });
    }

    /** Looks for everything that can be wrong with a layer that could be bound. */
    private static void look(LocalLayer layer, Framework over, Findings findings) {
        Checks.layer(
                layer,
                over,
                (together, placed) -> Warnings.find(layer, over.content(), together, placed, findings),
                findings);
    }
}
