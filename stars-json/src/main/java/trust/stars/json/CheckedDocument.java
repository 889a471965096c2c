// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import java.io.IOException;
import trust.stars.check.Findings;

/**
 * What {@link FrameworkReader} finds, as data with JSON Pointers for places: for our own programs whose editors do not
 * see the document, such as editors who work in a spreadsheet.
 *
 * <p>Public only for {@code stars-editor}: applications call {@link FrameworkReader#check}. No promise of compatibility
 * covers it.
 *
 * @hidden
 */
@SuppressWarnings("exports") // nobody else is meant to call it
public final class CheckedDocument {
    private CheckedDocument() {}

    /**
     * Everything that is wrong with a document, and what an editor should look at.
     *
     * @param document a framework document
     * @param name what messages call it
     * @return errors and warnings; only those that keep the document from being bound to records have lines
     * @throws IOException never, as only the given bytes are read
     */
    public static Findings findings(byte[] document, String name) throws IOException {
        return new Document<>(Format.FRAMEWORK, name, document).findings(FrameworkReader::look);
    }
}
