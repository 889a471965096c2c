// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import trust.stars.validation.Text;

/**
 * One sentence that says what a value looks like in practice. Every active behaviour applies to every role.
 *
 * <p>The id is safe to store: it is never reused, and {@link Framework#resolve(String)} says what it stands for today.
 *
 * @param id {@code <value>.<slug>}, such as {@code teamwork.collaborate}
 * @param text the sentence, as its {@code authority} worded it; at most 2000 characters
 * @param label a few words for a chip or a chart, or null until the Trust supplies them
 * @param authority whose words they are
 * @param retired why it no longer applies, or null if it is active
 * @since 1.0.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Behaviour(
        String id,
        @Text(max = 2000) String text,
        @Text(max = 60) @Nullable String label,
        Authority authority,
        @Valid @Nullable Retirement retired) {
    /**
     * Checks that nothing needed is missing.
     *
     * @param id {@code <value>.<slug>}
     * @param text the sentence
     * @param label a few words for a chip or a chart, or null
     * @param authority whose words they are
     * @param retired why it no longer applies, or null
     * @throws NullPointerException if id, text or authority is null
     */
    public Behaviour {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        requireNonNull(authority, "authority");
    }

    /**
     * The id of the value that this behaviour belongs to.
     *
     * @return the part of the id before the dot
     */
    public String valueId() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }
}
