// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import trust.stars.file.WholeFile;
import trust.stars.model.Framework;
import trust.stars.model.LocalLayer;

/**
 * Writes frameworks in the canonical form: UTF-8, two spaces of indentation, line feeds, properties in the order of the
 * model, no properties that say nothing, one line feed at the end. A framework that was read can be written and read
 * again as the same framework, and writing it again gives the same bytes. {@link Framework#of} does not check the rules
 * of {@link trust.stars.model.Text}: a framework that a program made with texts that break them can be written, but the
 * document cannot be read.
 *
 * <p>Safe for use by several threads.
 *
 * @since 1.0.0
 */
public final class FrameworkWriter {
    private FrameworkWriter() {}

    /**
     * The document of a framework.
     *
     * @param framework what to write
     * @return the canonical form
     */
    public static String write(Framework framework) {
        return text(() -> Format.FRAMEWORK.writer().writeValueAsString(framework.content()));
    }

    /**
     * The document of a local layer.
     *
     * @param layer what to write
     * @return the canonical form
     */
    public static String write(LocalLayer layer) {
        return text(() -> Format.LAYER.writer().writeValueAsString(layer));
    }

    private interface Text {
        String write() throws IOException;
    }

    private static String text(Text document) {
        try {
            return document.write() + "\n";
        } catch (IOException e) {
            throw new IllegalStateException("the document could not be written", e);
        }
    }

    /**
     * Writes the document of a framework to a stream, which stays open.
     *
     * @param framework what to write
     * @param out where to
     * @throws IOException if the stream fails
     */
    public static void write(Framework framework, OutputStream out) throws IOException {
        out.write(write(framework).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the document of a framework to a file, completely or not at all: an existing file is replaced only once
     * the new one is complete. A link is replaced by a file.
     *
     * @param framework what to write
     * @param file where to
     * @throws IOException if the file cannot be written; the message says why, and an existing file is unchanged
     */
    public static void write(Framework framework, Path file) throws IOException {
        WholeFile.write(file, write(framework).getBytes(StandardCharsets.UTF_8));
    }
}
