// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an editor declares about words that a version changed while the id stayed.
 *
 * @param item the id of the behaviour or value, or {@code title} or {@code introduction}
 * @param kind whether the meaning was touched
 * @param note what was changed and why, in a sentence
 * @param keepsIdBecause why the id is kept although fewer than half of the words are, or null if more are
 * @since 1.0.0
 * @serial exclude
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rewording(
        String item,
        Kind kind,
        @Text(max = 2000) String note,
        @Text(max = 2000) @Nullable String keepsIdBecause) implements Serializable {
    /** The items that have no id: {@code title} and {@code introduction}. */
    public static final Set<String> PARTS = Set.of("title", "introduction");

    /** Whether new words change what is asked. */
    public enum Kind {
        /** A misprint or punctuation was put right. */
        CORRECTION,
        /** The same thing is said more clearly. */
        CLARIFICATION
    }

    /**
     * Checks that nothing needed is missing.
     *
     * @throws NullPointerException if anything but {@code keepsIdBecause} is null
     */
    public Rewording {
        requireNonNull(item, "item");
        requireNonNull(kind, "kind");
        requireNonNull(note, "note");
    }
}
