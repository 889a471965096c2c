// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.check.PlainData;
import trust.stars.model.Entry;
import trust.stars.model.Item;
import trust.stars.model.ItemKind;
import trust.stars.model.Retirement;
import trust.stars.model.Rewording;
import trust.stars.text.Words;

/**
 * One difference between two versions of a framework. Together, the changes say everything that differs, except what
 * belongs to a release rather than to the content (version, dates, notes, waivers) and the order of alignments.
 *
 * <p>Each sort has what was before and after: items, words, the texts of a part, or positions. In JSON, from any Jackson
 * mapper, a change begins with its {@code type}, such as {@code Reworded}, and so does an item in it; it is read back
 * strictly.
 *
 * <p>Positions count from 0 in the list that holds the item: values, standards and roles of the framework, active and
 * retired behaviours of a value, statements of a standard.
 *
 * @since 1.0.0
 */
public sealed interface Change extends Serializable {
    /** What can happen to an item. Code that shows changes must show each of these. */
    enum Kind {
        /** The item is new: {@link Added}. */
        ADDED,
        /** The item is no longer active: {@link Retired}. */
        RETIRED,
        /** The item is active again: {@link Restored}. */
        RESTORED,
        /** Its words are different: {@link Reworded}. */
        REWORDED,
        /** Something else about it is different: {@link FieldChanged}. */
        CHANGED,
        /** It has another place in its list: {@link Moved}. */
        MOVED,
        /** It is gone, which is allowed: {@link Vanished}. */
        REMOVED,
        /** It is gone, and its id with it, which no release may allow: {@link Vanished}. */
        LOST;

        /**
         * The word for it, in sentences and in answers for programs.
         *
         * @return for example {@code reworded}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What happened.
     *
     * @return the kind of change
     */
    Kind kind();

    /**
     * What changed.
     *
     * @return kind and id
     */
    ChangedItem item();

    /**
     * What Jackson writes.
     *
     * @return the components, after a property {@code type} with the name of the record
     * @hidden
     */
    @JsonValue
    default Map<String, Object> json() {
        return PlainData.of((Record) this, Change.class);
    }

    /**
     * The change that Jackson has read.
     *
     * @param properties what {@link #json()} gives
     * @return the change
     * @throws IllegalArgumentException if it is none
     * @hidden
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Change fromJson(Map<String, @Nullable Object> properties) {
        return PlainData.read(Change.class, properties);
    }

    /**
     * The smallest version step that the change allows.
     *
     * @return never {@link VersionStep#NONE}
     */
    default VersionStep step() {
        return VersionStep.MINOR;
    }

    /**
     * An item is new. What a new value or standard holds is reported as changes of its own.
     *
     * @param item the item
     * @param after the item as it is
     * @param within the id of the value or standard that holds it, or null if the framework itself does
     * @param position its position in its list
     */
    record Added(ChangedItem item, Entry after, @Nullable String within, int position) implements Change {
        /** Checks that nothing needed is missing. */
        public Added {
            requireNonNull(item, "item");
            requireNonNull(after, "after");
        }

        @Override
        public Kind kind() {
            return Kind.ADDED;
        }
    }

    /**
     * A value, behaviour or role is no longer active.
     *
     * @param item the item
     * @param before the item as it was
     * @param after the item as it is
     * @param retirement why, and what replaced it
     * @param position its position in its list now
     * @param leadsOn whether following what replaced it leads to an active item
     */
    record Retired(ChangedItem item, Item before, Item after, Retirement retirement, int position, boolean leadsOn)
            implements Change {
        /** Checks that nothing needed is missing. */
        public Retired {
            requireNonNull(item, "item");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
            requireNonNull(retirement, "retirement");
        }

        @Override
        public Kind kind() {
            return Kind.RETIRED;
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
     * @param position its position in its list now
     */
    record Restored(ChangedItem item, Item before, Item after, int position) implements Change {
        /** Checks that nothing needed is missing. */
        public Restored {
            requireNonNull(item, "item");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }

        @Override
        public Kind kind() {
            return Kind.RESTORED;
        }
    }

    /**
     * Words that people live by are different: the title or the introduction of the framework, the name or the statement of
     * a value, the text of a behaviour.
     *
     * @param item the framework, the value or the behaviour
     * @param part the name of the component, as in the document
     * @param before the words as they were; the paragraphs of an introduction are separated by line feeds
     * @param after the words as they are
     * @param declared what the newer version declares about it, or null if it declares nothing
     */
    record Reworded(
            ChangedItem item,
            String part,
            String before,
            String after,
            @Nullable Rewording declared) implements Change {
        /** Checks that nothing needed is missing. */
        public Reworded {
            requireNonNull(item, "item");
            requireNonNull(part, "part");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }

        @Override
        public Kind kind() {
            return Kind.REWORDED;
        }

        /** A renamed value is a major step; a behaviour whose new words are declared a correction is a patch. */
        @Override
        public VersionStep step() {
            if (item.kind() == ItemKind.VALUE && part.equals("name")) {
                return VersionStep.MAJOR;
            }
            boolean corrected = declared != null && declared.kind() == Rewording.Kind.CORRECTION;
            return item.kind() == ItemKind.BEHAVIOUR && corrected ? VersionStep.PATCH : VersionStep.MINOR;
        }

        /**
         * Whether at least half of the words are kept, in any order; if not, this is probably a new behaviour.
         *
         * @return true if at least half of the earlier words are among the later ones
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
     * @param before the texts that it had, in the order of the document: one, or one for each item of a list or component
     *     of a part; of a map each key, and then its text; none if it was absent
     * @param after the texts that it has, likewise
     * @param step the smallest version step that the change allows
     */
    record FieldChanged(ChangedItem item, String field, List<String> before, List<String> after, VersionStep step)
            implements Change {
        /** Copies the lists and checks that nothing is missing. */
        public FieldChanged {
            requireNonNull(item, "item");
            requireNonNull(field, "field");
            before = List.copyOf(requireNonNull(before, "before"));
            after = List.copyOf(requireNonNull(after, "after"));
            requireNonNull(step, "step");
        }

        @Override
        public Kind kind() {
            return Kind.CHANGED;
        }
    }

    /**
     * An item has another place among those that were in its list before; no more moves are reported than the new order
     * needs. A statement that is now in another standard has moved, too, and its field {@code standard} has changed.
     * Both positions may be the same number if items around it came, went or moved.
     *
     * @param item the item
     * @param before its position in the list that held it
     * @param after its position in the list that holds it
     */
    record Moved(ChangedItem item, int before, int after) implements Change {
        /** Checks that the item is not missing. */
        public Moved {
            requireNonNull(item, "item");
        }

        @Override
        public Kind kind() {
            return Kind.MOVED;
        }
    }

    /**
     * An item is gone. No release may lose an id: what has one is retired, never deleted. An alignment, or the
     * explanation why there is none, may go.
     *
     * @param item the item
     * @param before the item as it was
     */
    record Vanished(ChangedItem item, Entry before) implements Change {
        /** Checks that nothing needed is missing. */
        public Vanished {
            requireNonNull(item, "item");
            requireNonNull(before, "before");
        }

        @Override
        public Kind kind() {
            return item.kind().hasIds() ? Kind.LOST : Kind.REMOVED;
        }

        @Override
        public VersionStep step() {
            return kind() == Kind.LOST ? VersionStep.MAJOR : VersionStep.MINOR;
        }
    }
}
