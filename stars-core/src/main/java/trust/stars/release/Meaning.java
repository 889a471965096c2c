// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.check.PlainData;
import trust.stars.model.Item;
import trust.stars.model.Retirement;

/**
 * What a stored id means in another version of the framework.
 *
 * @since 1.0.0
 */
public sealed interface Meaning extends Serializable {
    /** What can have become of a stored id. */
    enum Kind {
        /** The item stands, in the same words: {@link Unchanged}. */
        UNCHANGED,
        /** The item stands, in other words: {@link Reworded}. */
        REWORDED,
        /** Others took its place: {@link Replaced}. */
        REPLACED,
        /** It no longer applies, and nothing took its place: {@link Retired}. */
        RETIRED,
        /** Only a release that was withdrawn had it: {@link Withdrawn}. */
        WITHDRAWN,
        /** There is no such item: {@link Unknown}. */
        UNKNOWN
    }

    /**
     * What became of the id.
     *
     * @return the kind of answer
     */
    Kind kind();

    /**
     * What was stored.
     *
     * @return id and version
     */
    StoredId stored();

    /**
     * The active items that the id stands for in the other version.
     *
     * @return the item itself, or what took its place; none if nothing did
     */
    List<Item> now();

    /**
     * The ids to store in place of the stored one.
     *
     * @return those of {@link #now()}; none if nothing took its place: the stored id then stays as it is
     */
    default List<String> ids() {
        List<String> ids = new ArrayList<>();
        now().forEach(item -> ids.add(item.id()));
        return List.copyOf(ids);
    }

    /**
     * Why the id no longer stands for an active item, or never did.
     *
     * @return the reason of a retirement, or what is unknown; empty if there is none
     */
    default String reason() {
        return "";
    }

    /**
     * What Jackson writes.
     *
     * @return the components, after a property {@code type} with the name of the record
     * @hidden
     */
    @JsonValue
    default Map<String, Object> json() {
        return PlainData.of((Record) this, Meaning.class);
    }

    /**
     * The answer that Jackson has read.
     *
     * @param properties what {@link #json()} gives
     * @return the answer
     * @throws IllegalArgumentException if it is none
     * @hidden
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Meaning fromJson(Map<String, @Nullable Object> properties) {
        return PlainData.read(Meaning.class, properties);
    }

    /**
     * The item stands, in the same words.
     *
     * @param stored what was stored
     * @param item the item as it is
     */
    record Unchanged(StoredId stored, Item item) implements Meaning {
        /** Checks that nothing is missing. */
        public Unchanged {
            requireNonNull(stored, "stored");
            requireNonNull(item, "item");
        }

        @Override
        public Kind kind() {
            return Kind.UNCHANGED;
        }

        @Override
        public List<Item> now() {
            return List.of(item);
        }
    }

    /**
     * The item stands, in other words: its {@link Item#words()} differ.
     *
     * @param stored what was stored
     * @param before the item as it was
     * @param after the item as it is
     */
    record Reworded(StoredId stored, Item before, Item after) implements Meaning {
        /** Checks that nothing is missing. */
        public Reworded {
            requireNonNull(stored, "stored");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }

        @Override
        public Kind kind() {
            return Kind.REWORDED;
        }

        @Override
        public List<Item> now() {
            return List.of(after);
        }
    }

    /**
     * The item is retired, or a standard that is withdrawn, and others took its place.
     *
     * @param stored what was stored
     * @param retirement why, and what took its place directly, or null for a standard
     * @param successors the active items that it stands for, one or more
     */
    record Replaced(StoredId stored, @Nullable Retirement retirement, List<Item> successors) implements Meaning {
        /**
         * Copies the list and checks that nothing needed is missing.
         *
         * @throws NullPointerException if anything but the retirement is null
         */
        public Replaced {
            requireNonNull(stored, "stored");
            successors = List.copyOf(requireNonNull(successors, "successors"));
        }

        @Override
        public Kind kind() {
            return Kind.REPLACED;
        }

        @Override
        public String reason() {
            return retirement == null ? "" : retirement.reason();
        }

        @Override
        public List<Item> now() {
            return successors;
        }
    }

    /**
     * The item is retired, or a standard that is withdrawn or a statement of one, and nothing takes its place.
     *
     * @param stored what was stored
     * @param retirement why, or null for a standard or statement
     */
    record Retired(StoredId stored, @Nullable Retirement retirement) implements Meaning {
        /** Checks that nothing needed is missing. */
        public Retired {
            requireNonNull(stored, "stored");
        }

        @Override
        public Kind kind() {
            return Kind.RETIRED;
        }

        @Override
        public String reason() {
            return retirement == null ? "" : retirement.reason();
        }

        @Override
        public List<Item> now() {
            return List.of();
        }
    }

    /**
     * The release that was stored had the item, was withdrawn, and the other version has no such item. The id keeps the
     * meaning that it had.
     *
     * @param stored what was stored
     * @param before the item as it was
     */
    record Withdrawn(StoredId stored, Item before) implements Meaning {
        /** Checks that nothing is missing. */
        public Withdrawn {
            requireNonNull(stored, "stored");
            requireNonNull(before, "before");
        }

        @Override
        public Kind kind() {
            return Kind.WITHDRAWN;
        }

        @Override
        public List<Item> now() {
            return List.of();
        }
    }

    /**
     * The version that was stored does not exist, or had no such item, or the other version has none.
     *
     * @param stored what was stored
     * @param reason which of the three, in a sentence
     * @param suggestions ids that may have been meant, at most three
     */
    record Unknown(StoredId stored, String reason, List<String> suggestions) implements Meaning {
        /**
         * Copies the list and checks that nothing is missing.
         *
         * @throws NullPointerException if anything is null
         */
        public Unknown {
            requireNonNull(stored, "stored");
            requireNonNull(reason, "reason");
            suggestions = List.copyOf(requireNonNull(suggestions, "suggestions"));
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public List<Item> now() {
            return List.of();
        }
    }
}
