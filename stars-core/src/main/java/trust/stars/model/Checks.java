// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Findings;
import trust.stars.text.Suggestions;

/**
 * The checks of this package, for the reader of documents, which reports findings with their lines, and for the history
 * of a framework.
 *
 * <p>Public only for them: applications call {@link Framework#of} and {@link LocalLayer#check}. No
 * promise of compatibility covers it.
 *
 * @hidden
 */
@SuppressWarnings("exports") // nobody else is meant to call it
public final class Checks {
    private Checks() {}

    /**
     * The framework that some content describes.
     *
     * @param content what a document says
     * @param findings takes everything that is wrong
     * @return null if the content is not sound
     */
    public static @Nullable Framework framework(FrameworkContent content, Findings findings) {
        return framework(content, Map.of(), findings);
    }

    /**
     * The framework that some content is, if nothing is wrong with it but that ids are lost.
     *
     * @param content what a document says
     * @param mustHave the ids that the document must have, as somebody else looks after; what refers to one that it has not
     *     got is not told
     * @param findings takes everything that is wrong
     * @return null if the content is not sound
     */
    public static @Nullable Framework framework(
            FrameworkContent content, Map<String, ItemKind> mustHave, Findings findings) {
        Findings own = new Findings();
        SoundnessRules rules = new SoundnessRules(content, mustHave, own);
        rules.check();
        findings.addAll(own);
        return own.hasErrors() || rules.isLacking() ? null : Framework.ofSound(content);
    }

    /**
     * The name of the constant that stands for an id in programs.
     *
     * @param id an id
     * @return for example {@code TEAMWORK_ACROSS_THE_TRUST}
     */
    public static String constant(String id) {
        return Ids.constant(id);
    }

    /**
     * Finds everything that is wrong with a layer over a framework.
     *
     * @param layer the layer
     * @param over the framework, with any layers it already has
     * @param further finds more in the content of the two together, sound or not
     * @param findings takes everything, each at its place in the layer's document; of what is further found, only what is
     *     about the layer
     */
    public static void layer(
            LocalLayer layer, Framework over, BiConsumer<FrameworkContent, Findings> further, Findings findings) {
        findings.addAll(new Layering(over.content(), layer).check(further));
    }

    /**
     * Why a framework has no item with an id, for those who ask about many ids.
     *
     * @param framework the framework
     * @param id the id that nothing has
     * @param suggestions looks for similar ids, as long as that takes no longer than everything else
     * @return the exception that {@link Framework#item} throws
     */
    public static UnknownIdException unknownItem(Framework framework, String id, Suggestions suggestions) {
        return (UnknownIdException) framework.unknownItem(id, suggestions);
    }
}
