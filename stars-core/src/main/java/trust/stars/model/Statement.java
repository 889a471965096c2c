// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trust.stars.validation.Text;

/**
 * One statement of a professional standard: its code and a short label, never the standard's own sentences.
 *
 * @param id unique in the framework, small letters, digits and hyphens, with dots between parts, such as
 *     {@code teachers-standards.ts1}
 * @param code as the profession cites it, such as {@code TS1}
 * @param label a short heading, ours or the document's
 * @param group the part of the standard that it stands in, or null
 * @param aliases other codes in use, at most 100
 * @param confidence how well the label is known, or null if it was checked against the document
 * @since 1.0.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Statement(
        String id,
        @Text(max = 60) String code,
        @Text(max = 200) String label,
        @Text(max = 200) @Nullable String group,
        @Omittable @Size(max = 100) List<@Text(max = 200) String> aliases,
        @Nullable Confidence confidence) {
    /** How well a fact about a standard is known. */
    public enum Confidence {
        /** Seen on an official page, or in secondary sources that leave no doubt. */
        HIGH,
        /** Seen in a secondary source. */
        MEDIUM,
        /** Not seen whole, or sources differ: show it as unverified. */
        LOW,
        /** Written from memory: show it as unverified. */
        MEMORY
    }

    /**
     * Copies the list.
     *
     * @param id its id
     * @param code as the profession cites it
     * @param label a short heading
     * @param group the part of the standard that it stands in, or null
     * @param aliases other codes in use
     * @param confidence how well the label is known, or null
     * @throws NullPointerException if anything but group or confidence is null
     */
    public Statement {
        requireNonNull(id, "id");
        requireNonNull(code, "code");
        requireNonNull(label, "label");
        aliases = List.copyOf(requireNonNull(aliases, "aliases"));
    }

    /**
     * Whether the label may be shown as it is. One that may not is shown as unverified.
     *
     * @return false if it is known only from memory, or with low confidence
     */
    public boolean verified() {
        return confidence != Confidence.LOW && confidence != Confidence.MEMORY;
    }
}
