// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * The end of an item: it stays in the document for ever, its id is never used again, and this says what became of it.
 *
 * @param in the version of the framework that retired the item
 * @param replacedBy the ids of its successors, items of the same kind, at most 100; none if nothing took its place
 * @param reason why, in a sentence that consumers of the framework read
 * @since 1.0.0
 * @serial exclude
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Retirement(
        FrameworkVersion in,
        @Omittable @Size(max = 100) List<String> replacedBy,
        @Text(max = 2000) String reason) implements Serializable {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if anything is null
     */
    public Retirement {
        requireNonNull(in, "in");
        replacedBy = List.copyOf(requireNonNull(replacedBy, "replacedBy"));
        requireNonNull(reason, "reason");
    }
}
