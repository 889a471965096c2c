// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the editors say about a version.
 *
 * @param summary what it is about, or null
 * @param approval who approved it and when, or null if nobody has
 * @param rewordings a declaration for each item whose words changed
 * @since 1.0.0
 * @serial exclude
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReleaseNotes(
        @Text(max = 5000) @Nullable String summary,
        @Text(max = 2000) @Nullable String approval,
        @Omittable List<@Valid Rewording> rewordings)
        implements Serializable {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if the list or a rewording is null
     */
    public ReleaseNotes {
        rewordings = List.copyOf(requireNonNull(rewordings, "rewordings"));
    }
}
