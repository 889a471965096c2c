// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.check.PlainData;
import trust.stars.model.Behaviour;
import trust.stars.model.Retirement;

/**
 * What a stored id means in another version of the framework.
 *
 * @since 1.0.0
 */
public sealed interface Meaning extends Serializable {
    /**
     * What was stored.
     *
     * @return id and version
     */
    StoredId stored();

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
     * The behaviour stands, in the same words.
     *
     * @param stored what was stored
     * @param behaviour the behaviour as it is
     */
    record Unchanged(StoredId stored, Behaviour behaviour) implements Meaning {
        /** Checks that nothing is missing. */
        public Unchanged {
            requireNonNull(stored, "stored");
            requireNonNull(behaviour, "behaviour");
        }
    }

    /**
     * The behaviour stands, in other words.
     *
     * @param stored what was stored
     * @param before the behaviour as it was
     * @param after the behaviour as it is
     */
    record Reworded(StoredId stored, Behaviour before, Behaviour after) implements Meaning {
        /** Checks that nothing is missing. */
        public Reworded {
            requireNonNull(stored, "stored");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }
    }

    /**
     * The behaviour is retired and others took its place.
     *
     * @param stored what was stored
     * @param retirement why, and what took its place directly
     * @param successors the active behaviours that it stands for, one or more
     */
    record Replaced(StoredId stored, Retirement retirement, List<Behaviour> successors) implements Meaning {
        /**
         * Copies the list and checks that nothing is missing.
         *
         * @throws NullPointerException if anything is null
         */
        public Replaced {
            requireNonNull(stored, "stored");
            requireNonNull(retirement, "retirement");
            successors = List.copyOf(requireNonNull(successors, "successors"));
        }
    }

    /**
     * The behaviour is retired and nothing takes its place.
     *
     * @param stored what was stored
     * @param retirement why
     */
    record Retired(StoredId stored, Retirement retirement) implements Meaning {
        /** Checks that nothing is missing. */
        public Retired {
            requireNonNull(stored, "stored");
            requireNonNull(retirement, "retirement");
        }
    }

    /**
     * The version that was stored does not exist, or had no such behaviour, or the other version has none.
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
    }
}
