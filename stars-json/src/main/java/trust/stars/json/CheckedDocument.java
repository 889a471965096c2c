// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import trust.stars.advice.Warnings;
import trust.stars.check.Findings;
import trust.stars.model.Checks;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.ItemKind;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;

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
    /** What a document must agree with that is not in it: what was released before. */
    public interface History {
        /**
         * The ids that the document must have.
         *
         * @param content the document's
         * @return by id, what has it; what refers to one that the document has not got is not told, as the loss is
         */
        Map<String, ItemKind> mustHave(FrameworkContent content);

        /**
         * Looks for what does not agree, lost ids among it.
         *
         * @param content the document's, sound or not
         * @param framework the same if it is sound, or else null
         * @param findings takes what is wrong
         * @throws IOException if a file cannot be read
         */
        void look(FrameworkContent content, @Nullable Framework framework, Findings findings) throws IOException;
    }

    private CheckedDocument() {}

    /**
     * Everything that is wrong with a document, by itself and after what was released before.
     *
     * @param document a framework document
     * @param name what messages call it
     * @param history what it must agree with
     * @param further finds more problems by rules that are not ours
     * @return errors and warnings with their lines
     * @throws IOException if a file of the history cannot be read
     */
    public static Report report(
            byte[] document, String name, History history, Function<FrameworkContent, List<Problem>> further)
            throws IOException {
        return new Document<>(Format.FRAMEWORK, name, document)
                .check(
                        (content, findings) -> {
                            Framework framework = Checks.framework(content, history.mustHave(content), findings);
                            Warnings.find(content, findings);
                            history.look(content, framework, findings);
                        },
                        further);
    }

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
