// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import trust.stars.model.ItemKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Rewording;
import trust.stars.release.Change;
import trust.stars.release.ChangedItem;

/** What the editors declared about words that changed. */
public final class Declarations {
    private static final Set<String> WORDS_OF_A_VALUE = Set.of("name", "statement");

    private final Map<String, Rewording> byItem = new HashMap<>();

    /** The declarations of a version, perhaps none. */
    public Declarations(@Nullable ReleaseNotes notes) {
        if (notes != null) {
            notes.rewordings().forEach(rewording -> byItem.put(rewording.item(), rewording));
        }
    }

    /** What is declared about a change, if anything is. */
    public Optional<Rewording> of(Change change) {
        return item(change).map(byItem::get);
    }

    /** The item under which a change is declared, if it is one of the words that people live by. */
    public static Optional<String> item(Change change) {
        ChangedItem item = change.item();
        if (change instanceof Change.Reworded) {
            return Optional.of(item.id());
        }
        if (change instanceof Change.FieldChanged changed) {
            if (item.kind() == ItemKind.FRAMEWORK && Rewording.PARTS.contains(changed.field())) {
                return Optional.of(changed.field());
            }
            if (item.kind() == ItemKind.VALUE && WORDS_OF_A_VALUE.contains(changed.field())) {
                return Optional.of(item.id());
            }
        }
        return Optional.empty();
    }
}
