// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import trust.stars.model.Alignment;
import trust.stars.model.Retirement;
import trust.stars.model.Rewording;

/**
 * One difference between two versions of a framework. All changes together say everything that differs, but for what
 * belongs to a release rather than to the content: version, dates, notes, waivers; and the order of alignments.
 *
 * <p>Positions count from 0 in the list that holds the item: values, standards and roles of the framework, active and
 * retired behaviours of a value, statements of a standard.
 *
 * @since 1.0.0
 */
public sealed interface Change {
    /**
     * What changed.
     *
     * @return kind and id
     */
    Item item();

    /**
     * How it was before.
     *
     * @return the item, field, position or alignment, or null if it was not there
     */
    @Nullable
    Object before();

    /**
     * How it is after.
     *
     * @return the item, field, position or alignment, or null if it is gone
     */
    @Nullable
    Object after();

    /**
     * The smallest step of the version that the change allows.
     *
     * @return never {@link VersionStep#NONE}
     */
    default VersionStep step() {
        return VersionStep.MINOR;
    }

    /**
     * An item is new. For a value or standard, what it holds is told by changes of its own.
     *
     * @param item the item
     * @param after the item as it is
     * @param within the id of the value or standard that holds it, or null if the framework itself does
     * @param position where it stands in its list
     */
    record Added(Item item, Record after, @Nullable String within, int position) implements Change {
        /**
         * Checks that nothing needed is missing.
         *
         * @param item the item
         * @param after the item as it is
         * @param within the id of the value or standard that holds it, or null
         * @param position where it stands in its list
         */
        public Added {
            requireNonNull(item, "item");
            requireNonNull(after, "after");
        }

        @Override
        public @Nullable Object before() {
            return null;
        }
    }

    /**
     * A value, behaviour or role is no longer active.
     *
     * @param item the item
     * @param before the item as it was
     * @param after the item as it is
     * @param retirement why, and what replaced it
     * @param position where it stands in its list now
     * @param leadsOn whether following what replaced it leads to an active item
     */
    record Retired(Item item, Record before, Record after, Retirement retirement, int position, boolean leadsOn)
            implements Change {
        /**
         * Checks that nothing needed is missing.
         *
         * @param item the item
         * @param before the item as it was
         * @param after the item as it is
         * @param retirement why
         * @param position where it stands in its list now
         * @param leadsOn whether following what replaced it leads to an active item
         */
        public Retired {
            requireNonNull(item, "item");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
            requireNonNull(retirement, "retirement");
        }

        @Override
        public VersionStep step() {
            return leadsOn ? VersionStep.MINOR : VersionStep.MAJOR;
        }
    }

    /**
     * A retired value, behaviour or role is active again.
     *
     * @param item the item
     * @param before the item as it was
     * @param after the item as it is
     * @param position where it stands in its list now
     */
    record Restored(Item item, Record before, Record after, int position) implements Change {
        /**
         * Checks that nothing needed is missing.
         *
         * @param item the item
         * @param before the item as it was
         * @param after the item as it is
         * @param position where it stands in its list now
         */
        public Restored {
            requireNonNull(item, "item");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }
    }

    /**
     * A behaviour says the same in other words.
     *
     * @param item the behaviour
     * @param before the words as they were
     * @param after the words as they are
     * @param declared what the newer version declares about it, or null if it declares nothing
     */
    record Reworded(
            Item item,
            String before,
            String after,
            @Nullable Rewording declared) implements Change {
        /**
         * Checks that nothing needed is missing.
         *
         * @param item the behaviour
         * @param before the words as they were
         * @param after the words as they are
         * @param declared what the newer version declares about it, or null
         */
        public Reworded {
            requireNonNull(item, "item");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }

        @Override
        public VersionStep step() {
            return declared != null && declared.kind() == Rewording.Kind.CORRECTION
                    ? VersionStep.PATCH
                    : VersionStep.MINOR;
        }

        /**
         * Whether at least half of the words are kept, in whatever order; fewer make a new behaviour likely.
         *
         * @return true if half of the earlier words or more are among the later ones
         */
        public boolean keepsHalfOfItsWords() {
            return Words.keepsHalf(before, after);
        }
    }

    /**
     * A part of an item is different.
     *
     * @param item the item
     * @param field the name of the component, as in the document
     * @param before what it was, or null if it was absent
     * @param after what it is, or null if it is absent
     * @param step the smallest step of the version that the change allows
     */
    record FieldChanged(
            Item item,
            String field,
            @Nullable Object before,
            @Nullable Object after,
            VersionStep step) implements Change {
        /**
         * Checks that nothing needed is missing.
         *
         * @param item the item
         * @param field the name of the component
         * @param before what it was, or null
         * @param after what it is, or null
         * @param step the smallest step of the version that the change allows
         */
        public FieldChanged {
            requireNonNull(item, "item");
            requireNonNull(field, "field");
            requireNonNull(step, "step");
        }
    }

    /**
     * An item stands at another place among those that its list held before; as few moves are told as explain the order.
     * A statement that another standard holds now has moved, too, and its field {@code standard} has changed.
     * Both positions may be the same number, if items around it came, went or moved.
     *
     * @param item the item
     * @param before its position in the list that held it
     * @param after its position in the list that holds it
     */
    record Moved(Item item, Integer before, Integer after) implements Change {
        /**
         * Checks that nothing needed is missing.
         *
         * @param item the item
         * @param before its position in the list that held it
         * @param after its position in the list that holds it
         */
        public Moved {
            requireNonNull(item, "item");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }
    }

    /**
     * A statement is aligned with one more behaviour.
     *
     * @param item the statement
     * @param after the alignment
     */
    record AlignmentAdded(Item item, Alignment after) implements Change {
        /**
         * Checks that nothing needed is missing.
         *
         * @param item the statement
         * @param after the alignment
         */
        public AlignmentAdded {
            requireNonNull(item, "item");
            requireNonNull(after, "after");
        }

        @Override
        public @Nullable Object before() {
            return null;
        }
    }

    /**
     * An alignment says something else.
     *
     * @param item the statement
     * @param before the alignment as it was
     * @param after the alignment as it is
     */
    record AlignmentChanged(Item item, Alignment before, Alignment after) implements Change {
        /**
         * Checks that nothing needed is missing.
         *
         * @param item the statement
         * @param before the alignment as it was
         * @param after the alignment as it is
         */
        public AlignmentChanged {
            requireNonNull(item, "item");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }
    }

    /**
     * A statement is no longer aligned with a behaviour.
     *
     * @param item the statement
     * @param before the alignment
     */
    record AlignmentRemoved(Item item, Alignment before) implements Change {
        /**
         * Checks that nothing needed is missing.
         *
         * @param item the statement
         * @param before the alignment
         */
        public AlignmentRemoved {
            requireNonNull(item, "item");
            requireNonNull(before, "before");
        }

        @Override
        public @Nullable Object after() {
            return null;
        }
    }

    /**
     * An id is gone, which no release may do: an item is retired, never deleted.
     *
     * @param item the item
     * @param before the item as it was
     */
    record Vanished(Item item, Record before) implements Change {
        /**
         * Checks that nothing needed is missing.
         *
         * @param item the item
         * @param before the item as it was
         */
        public Vanished {
            requireNonNull(item, "item");
            requireNonNull(before, "before");
        }

        @Override
        public @Nullable Object after() {
            return null;
        }

        @Override
        public VersionStep step() {
            return VersionStep.MAJOR;
        }
    }
}
