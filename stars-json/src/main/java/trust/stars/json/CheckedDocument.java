// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import java.io.IOException;
import trust.stars.check.Findings;

/**
 * What {@link FrameworkReader} finds, as data with its places as JSON Pointers, for programs of ours whose editors do not see
 * the document, such as those who work in a spreadsheet.
 *
 * <p>Public only for {@code stars-editor}: applications ask {@link FrameworkReader#check}. No promise of compatibility covers
 * it.
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
     * @return errors and warnings; in a document without a shape, those that are told there have their lines
     * @throws IOException never, as nothing is read but the bytes
     */
    public static Findings findings(byte[] document, String name) throws IOException {
        return new Document<>(Format.FRAMEWORK, name, document).findings(FrameworkReader::look);
    }
}
