// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * Where the framework's words were taken from.
 *
 * @param description the document, described so that somebody else could find it
 * @param unexplained lines of it that are in no other part of the content because nobody knows what they mean, at most
 *     100
 * @since 1.0.0
 * @serial exclude
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Source(
        @Text(max = 2000) String description,
        @Omittable @Size(max = 100) List<@Text(max = 2000) String> unexplained) implements Serializable {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if anything is null
     */
    public Source {
        requireNonNull(description, "description");
        unexplained = List.copyOf(requireNonNull(unexplained, "unexplained"));
    }
}
