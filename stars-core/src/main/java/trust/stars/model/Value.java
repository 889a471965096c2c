// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that the Trust stands for, with the behaviours that show it.
 *
 * @param id small letters, digits and hyphens, such as {@code teamwork}; at most 64 characters
 * @param name as people say it, such as {@code Teamwork}
 * @param statement what the Trust says about it
 * @param behaviours the active behaviours, in the order in which they are printed
 * @param retiredBehaviours the behaviours that no longer apply
 * @param authority whose words name and statement are
 * @param retired why the value no longer applies, or null if it is active; a retired value has no active behaviours
 * @since 1.0.0
 * @serial exclude
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Value(
        String id,
        @Text(max = 200) String name,
        @Text(max = 2000) String statement,
        @Omittable List<@Valid Behaviour> behaviours,
        @Omittable List<@Valid Behaviour> retiredBehaviours,
        Authority authority,
        @Valid @Nullable Retirement retired)
        implements Item {
    /**
     * Copies the lists.
     *
     * @throws NullPointerException if anything but {@code retired} is null
     */
    public Value {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(statement, "statement");
        behaviours = List.copyOf(requireNonNull(behaviours, "behaviours"));
        retiredBehaviours = List.copyOf(requireNonNull(retiredBehaviours, "retiredBehaviours"));
        requireNonNull(authority, "authority");
    }

    @Override
    public ItemKind itemKind() {
        return ItemKind.VALUE;
    }

    @Override
    public String words() {
        return name + ": " + statement;
    }

    /**
     * A builder for a value.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder for a value that differs from this one.
     *
     * @return a builder with everything set as it is here
     */
    public Builder toBuilder() {
        return builder()
                .id(id)
                .name(name)
                .statement(statement)
                .behaviours(behaviours)
                .retiredBehaviours(retiredBehaviours)
                .authority(authority)
                .retired(retired);
    }

    /**
     * Makes a {@link Value}. Unless set, lists are empty and {@code retired} is null.
     *
     * <p>Mutable, and not for use by several threads.
     */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String name;
        private @Nullable String statement;
        private List<Behaviour> behaviours = List.of();
        private List<Behaviour> retiredBehaviours = List.of();
        private @Nullable Authority authority;
        private @Nullable Retirement retired;

        private Builder() {}

        /**
         * Sets {@link Value#id()}.
         *
         * @param id small letters, digits and hyphens, such as {@code teamwork}; at most 64 characters
         * @return this
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Value#name()}.
         *
         * @param name as people say it, such as {@code Teamwork}
         * @return this
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link Value#statement()}.
         *
         * @param statement what the Trust says about it
         * @return this
         */
        public Builder statement(String statement) {
            this.statement = statement;
            return this;
        }

        /**
         * Sets {@link Value#behaviours()}.
         *
         * @param behaviours the active behaviours, in the order in which they are printed; copied when built
         * @return this
         */
        public Builder behaviours(List<Behaviour> behaviours) {
            this.behaviours = behaviours;
            return this;
        }

        /**
         * Sets {@link Value#retiredBehaviours()}.
         *
         * @param retiredBehaviours the behaviours that no longer apply; copied when built
         * @return this
         */
        public Builder retiredBehaviours(List<Behaviour> retiredBehaviours) {
            this.retiredBehaviours = retiredBehaviours;
            return this;
        }

        /**
         * Sets {@link Value#authority()}.
         *
         * @param authority whose words name and statement are
         * @return this
         */
        public Builder authority(Authority authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link Value#retired()}.
         *
         * @param retired why the value no longer applies, or null if it is active; a retired value has no active
         *     behaviours
         * @return this
         */
        public Builder retired(@Nullable Retirement retired) {
            this.retired = retired;
            return this;
        }

        /**
         * Makes the value.
         *
         * @return a value with everything that was set
         * @throws NullPointerException if a required component was not set; the message is its name
         */
        public Value build() {
            return new Value(
                    requireNonNull(id, "id"),
                    requireNonNull(name, "name"),
                    requireNonNull(statement, "statement"),
                    behaviours,
                    retiredBehaviours,
                    requireNonNull(authority, "authority"),
                    retired);
        }
    }
}
