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

/**
 * What stored ids mean in another version: one answer for each, and how many of each sort.
 *
 * @param list the answers, in the order of the ids
 * @since 1.0.0
 * @serial exclude
 */
public record Meanings(List<Meaning> list) implements Serializable {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the list or an answer is null
     */
    public Meanings {
        list = List.copyOf(requireNonNull(list, "list"));
    }

    /**
     * What Jackson writes.
     *
     * @return the components
     * @hidden
     */
    @JsonValue
    public Map<String, Object> json() {
        return PlainData.of(this, Meanings.class);
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
    public static Meanings fromJson(Map<String, @Nullable Object> properties) {
        return PlainData.read(Meanings.class, properties);
    }

    /**
     * How many answers are of a sort.
     *
     * @param type for example {@code Meaning.Reworded.class}
     * @return the number
     */
    public int count(Class<? extends Meaning> type) {
        int count = 0;
        for (Meaning meaning : list) {
            if (type.isInstance(meaning)) {
                count++;
            }
        }
        return count;
    }

    /**
     * The answers in one line.
     *
     * @return for example {@code 12 unchanged, 3 reworded, 1 replaced, 0 retired, 0 unknown}; before the unknown ones come
     *     those of withdrawn releases, if there are any
     */
    public String summary() {
        int withdrawn = count(Meaning.Withdrawn.class);
        return String.format(
                Locale.ROOT,
                "%d unchanged, %d reworded, %d replaced, %d retired, %s%d unknown",
                count(Meaning.Unchanged.class),
                count(Meaning.Reworded.class),
                count(Meaning.Replaced.class),
                count(Meaning.Retired.class),
                withdrawn == 0 ? "" : withdrawn + " withdrawn, ",
                count(Meaning.Unknown.class));
    }
}
