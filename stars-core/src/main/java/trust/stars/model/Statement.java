// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a professional standard: its code and a short label, never the standard's own sentences.
 *
 * @param id unique in the framework, small letters, digits and hyphens, with dots between parts, such as
 *     {@code teachers-standards.ts1}
 * @param code as the profession cites it, or as the editors of the framework assigned it: {@link
 *     ProfessionalStandard#assignedCodes()} says which; such as {@code TS1}
 * @param label a short heading, ours or the document's
 * @param group the part of the standard that it belongs to, or null
 * @param aliases other codes in use, at most 100
 * @param confidence how well the label is known, or null if it was checked against the document
 * @since 1.0.0
 * @serial exclude
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Statement(
        String id,
        @Text(max = 60) String code,
        @Text(max = 200) String label,
        @Text(max = 200) @Nullable String group,
        @Omittable @Size(max = 100) List<@Text(max = 200) String> aliases,
        @Nullable Confidence confidence)
        implements Item {
    /** How well a fact about a standard is known. */
    public enum Confidence {
        /** Seen on an official page, or in secondary sources that leave no doubt. */
        HIGH,
        /** Seen in a secondary source. */
        MEDIUM,
        /** Not seen in full, or sources differ: show it as unverified. */
        LOW,
        /** Written from memory: show it as unverified. */
        MEMORY
    }

    /**
     * Copies the list.
     *
     * @throws NullPointerException if anything but group or confidence is null
     */
    public Statement {
        requireNonNull(id, "id");
        requireNonNull(code, "code");
        requireNonNull(label, "label");
        aliases = List.copyOf(requireNonNull(aliases, "aliases"));
    }

    @Override
    public ItemKind itemKind() {
        return ItemKind.STATEMENT;
    }

    @Override
    public String words() {
        return label;
    }

    /**
     * A builder for a statement.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder for a statement that differs from this one.
     *
     * @return a builder with everything set as it is here
     */
    public Builder toBuilder() {
        return builder()
                .id(id)
                .code(code)
                .label(label)
                .group(group)
                .aliases(aliases)
                .confidence(confidence);
    }

    /**
     * Whether the label may be shown as it is. A label that may not must be shown as unverified.
     *
     * @return false if it is known only from memory, or with low confidence
     */
    public boolean verified() {
        return confidence != Confidence.LOW && confidence != Confidence.MEMORY;
    }

    /**
     * Makes a {@link Statement}. Unless set, {@code aliases} is empty, and {@code group} and {@code confidence} are
     * null.
     *
     * <p>Mutable, and not for use by several threads.
     */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String code;
        private @Nullable String label;
        private @Nullable String group;
        private List<String> aliases = List.of();
        private @Nullable Confidence confidence;

        private Builder() {}

        /**
         * Sets {@link Statement#id()}.
         *
         * @param id unique in the framework, small letters, digits and hyphens, with dots between parts, such as
         *     {@code teachers-standards.ts1}
         * @return this
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Statement#code()}.
         *
         * @param code as the profession cites it, such as {@code TS1}
         * @return this
         */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /**
         * Sets {@link Statement#label()}.
         *
         * @param label a short heading, ours or the document's
         * @return this
         */
        public Builder label(String label) {
            this.label = label;
            return this;
        }

        /**
         * Sets {@link Statement#group()}.
         *
         * @param group the part of the standard that it belongs to, or null
         * @return this
         */
        public Builder group(@Nullable String group) {
            this.group = group;
            return this;
        }

        /**
         * Sets {@link Statement#aliases()}.
         *
         * @param aliases other codes in use, at most 100; copied when built
         * @return this
         */
        public Builder aliases(List<String> aliases) {
            this.aliases = aliases;
            return this;
        }

        /**
         * Sets {@link Statement#confidence()}.
         *
         * @param confidence how well the label is known, or null if it was checked against the document
         * @return this
         */
        public Builder confidence(@Nullable Confidence confidence) {
            this.confidence = confidence;
            return this;
        }

        /**
         * Makes the statement.
         *
         * @return a statement with everything that was set
         * @throws NullPointerException if a required component was not set; the message is its name
         */
        public Statement build() {
            return new Statement(
                    requireNonNull(id, "id"),
                    requireNonNull(code, "code"),
                    requireNonNull(label, "label"),
                    group,
                    aliases,
                    confidence);
        }
    }
}
