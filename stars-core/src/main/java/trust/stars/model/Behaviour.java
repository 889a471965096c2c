// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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
 * @serial exclude
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Behaviour(
        String id,
        @Text(max = 2000) String text,
        @Text(max = 60) @Nullable String label,
        Authority authority,
        @Valid @Nullable Retirement retired)
        implements Item {
    /**
     * Checks that nothing needed is missing.
     *
     * @throws NullPointerException if id, text or authority is null
     */
    public Behaviour {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        requireNonNull(authority, "authority");
    }

    @Override
    public ItemKind itemKind() {
        return ItemKind.BEHAVIOUR;
    }

    @Override
    public String words() {
        return text;
    }

    /**
     * A builder for a behaviour.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder for a behaviour that differs from this one.
     *
     * @return a builder with everything set as it is here
     */
    public Builder toBuilder() {
        return builder().id(id).text(text).label(label).authority(authority).retired(retired);
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

    /**
     * Makes a {@link Behaviour}. Unless set, {@code label} and {@code retired} are null.
     *
     * <p>Mutable, and not for use by several threads.
     */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String text;
        private @Nullable String label;
        private @Nullable Authority authority;
        private @Nullable Retirement retired;

        private Builder() {}

        /**
         * Sets {@link Behaviour#id()}.
         *
         * @param id {@code <value>.<slug>}, such as {@code teamwork.collaborate}
         * @return this
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Behaviour#text()}.
         *
         * @param text the sentence, as its {@code authority} worded it; at most 2000 characters
         * @return this
         */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Sets {@link Behaviour#label()}.
         *
         * @param label a few words for a chip or a chart, or null until the Trust supplies them
         * @return this
         */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /**
         * Sets {@link Behaviour#authority()}.
         *
         * @param authority whose words they are
         * @return this
         */
        public Builder authority(Authority authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link Behaviour#retired()}.
         *
         * @param retired why it no longer applies, or null if it is active
         * @return this
         */
        public Builder retired(@Nullable Retirement retired) {
            this.retired = retired;
            return this;
        }

        /**
         * Makes the behaviour.
         *
         * @return a behaviour with everything that was set
         * @throws NullPointerException if a required component was not set; the message is its name
         */
        public Behaviour build() {
            return new Behaviour(
                    requireNonNull(id, "id"),
                    requireNonNull(text, "text"),
                    label,
                    requireNonNull(authority, "authority"),
                    retired);
        }
    }
}
