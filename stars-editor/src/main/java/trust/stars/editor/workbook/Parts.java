// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import java.io.InputStream;
import java.util.function.Consumer;

/** The parts of a workbook, each of them read once. */
final class Parts {
    private final Archive archive;

    Parts(Archive archive) {
        this.archive = archive;
    }

    /** Reads a part; returns false if there is no such part. */
    boolean read(String name, Consumer<Xml> reader) {
        InputStream in = archive.take(name);
        if (in == null) {
            return false;
        }
        try (Xml xml = new Xml(in)) {
            reader.accept(xml);
        }
        return true;
    }

    /** Reads a part that must be there. */
    void readRequired(String name, Consumer<Xml> reader) {
        if (!read(name, reader)) {
            throw UnreadableWorkbookException.damaged("a part of it is missing");
        }
    }
}
