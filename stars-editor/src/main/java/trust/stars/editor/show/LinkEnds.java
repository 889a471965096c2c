// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.Optional;
import trust.stars.model.Alignment;
import trust.stars.model.ItemKind;
import trust.stars.release.ChangedItem;

/**
 * The two items that a link joins.
 *
 * @param statement the id of the statement
 * @param behaviour the id of the behaviour
 */
public record LinkEnds(String statement, String behaviour) {
    /** The ends of a link, from its id: both ids with a space between them, as no id has a space. */
    static LinkEnds of(ChangedItem link) {
        int space = link.id().indexOf(' ');
        return new LinkEnds(link.id().substring(0, space), link.id().substring(space + 1));
    }

    /** The ends of a link. */
    public static LinkEnds of(Alignment link) {
        return new LinkEnds(link.statement(), link.behaviour());
    }

    /** The link as an item of a comparison. */
    public ChangedItem item() {
        return new ChangedItem(ItemKind.ALIGNMENT, statement + " " + behaviour);
    }

    /** The id of the statement that an item is, begins at, or explains; nothing for other items. */
    public static Optional<String> statementOf(ChangedItem item) {
        return switch (item.kind()) {
            case STATEMENT, UNALIGNED -> Optional.of(item.id());
            case ALIGNMENT -> Optional.of(of(item).statement());
            case FRAMEWORK, VALUE, BEHAVIOUR, STANDARD, ROLE -> Optional.empty();
        };
    }
}
