// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import trust.stars.model.Alignment;
import trust.stars.model.FrameworkContent;
import trust.stars.model.ItemKind;
import trust.stars.model.Unaligned;

/**
 * What a change is about.
 *
 * @param kind what kind of item it is
 * @param id its id; for the framework itself, the framework's; for an alignment, which has none of its own, the ids of its
 *     statement and its behaviour with a space between them; for a statement that is said to be unaligned, the statement's
 * @since 1.0.0
 * @serial exclude
 */
public record ChangedItem(ItemKind kind, String id) implements Serializable {
    /** Checks that nothing needed is missing. */
    public ChangedItem {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
    }

    /** The framework itself. */
    static ChangedItem of(FrameworkContent content) {
        return new ChangedItem(ItemKind.FRAMEWORK, content.id());
    }

    static ChangedItem of(Alignment alignment) {
        return new ChangedItem(ItemKind.ALIGNMENT, alignment.statement() + " " + alignment.behaviour());
    }

    static ChangedItem of(Unaligned unaligned) {
        return new ChangedItem(ItemKind.UNALIGNED, unaligned.statement());
    }

    /**
     * Kind and id.
     *
     * @return for example {@code behaviour teamwork.collaborate}
     */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
