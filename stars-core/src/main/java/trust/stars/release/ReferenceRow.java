// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ItemKind;

/**
 * A row of the table of everything that has an id in some release, for an application's own tables to refer to. The
 * table covers all releases, so that what is stored at midnight, when another release comes into force, finds its row,
 * too.
 *
 * @param kind a value, behaviour, standard, statement or role
 * @param id its id, unique among all rows
 * @param within the id of the value that a behaviour belongs to, or of the standard that a statement belongs to, or null
 * @param text what people read: the name of a value or role, the title of a standard, the label of a statement, the text of
 *     a behaviour; in the words of the last release that has it
 * @param position its place among those of its kind in that release, from 0; retired ones come after the others
 * @param retired whether it is retired, or gone, in the highest version
 * @param first the first release that has it, withdrawn or not
 * @param last the last release that has it, withdrawn or not
 * @since 1.0.0
 * @serial exclude
 */
public record ReferenceRow(
        ItemKind kind,
        String id,
        @Nullable String within,
        String text,
        int position,
        boolean retired,
        FrameworkVersion first,
        FrameworkVersion last)
        implements Serializable {
    /**
     * Checks that nothing needed is missing.
     *
     * @throws NullPointerException if anything but {@code within} is null
     */
    public ReferenceRow {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        requireNonNull(first, "first");
        requireNonNull(last, "last");
    }
}
