// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A job that staff of the Trust hold. All active behaviours apply to it; its standards say how they link to the
 * profession's own expectations.
 *
 * <p>The canonical constructor is outside the compatibility promise, because a component may be added; the builder and
 * the accessors are inside it.
 *
 * @param id small letters, digits and hyphens, such as {@code teaching-assistant}
 * @param name as people say it
 * @param family the group of jobs that it belongs to, such as {@code Learning support}
 * @param standards the ids of the standards that apply to it, the most important first; may be empty
 * @param aliases other titles in use, at most 100
 * @param crosswalk its keys in other vocabularies, by the id of the vocabulary, in the order of those ids; several keys
 *     in one vocabulary are separated by a space, a bar and a space; at most 100
 * @param additional whether it is held alongside another role, as a designated safeguarding lead's is
 * @param note what readers should know about the role, such as that it has no national standard, or null
 * @param retired why it is no longer used, or null if it is active
 * @param origin the id of the local layer that it comes from, or null for the framework's own
 * @since 1.0.0
 * @serial exclude
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Role(
        String id,
        @Text(max = 200) String name,
        @Text(max = 200) String family,
        @Omittable @Size(max = 1000) List<String> standards,
        @Omittable @Size(max = 100) List<@Text(max = 200) String> aliases,
        @Omittable @Size(max = 100) Map<@Text(max = 200) String, @Text(max = 200) String> crosswalk,
        @Omittable boolean additional,
        @Text(max = 2000) @Nullable String note,
        @Valid @Nullable Retirement retired,
        @Nullable String origin)
        implements Item {
    /**
     * Copies the lists and the map.
     *
     * @throws NullPointerException if a required component is null
     */
    public Role {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(family, "family");
        standards = List.copyOf(requireNonNull(standards, "standards"));
        aliases = List.copyOf(requireNonNull(aliases, "aliases"));
        // not Map.copyOf: its order would differ from run to run, and it is slow with names that share a hash code
        Map<String, String> copy = new TreeMap<>();
        for (Map.Entry<String, String> entry :
                requireNonNull(crosswalk, "crosswalk").entrySet()) {
            copy.put(requireNonNull(entry.getKey()), requireNonNull(entry.getValue()));
        }
        crosswalk = Collections.unmodifiableMap(copy);
    }

    @Override
    public ItemKind itemKind() {
        return ItemKind.ROLE;
    }

    @Override
    public String words() {
        return name;
    }

    /**
     * A builder for a role.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder for a role that differs from this one.
     *
     * @return a builder with everything set as it is here
     */
    public Builder toBuilder() {
        return builder()
                .id(id)
                .name(name)
                .family(family)
                .standards(standards)
                .aliases(aliases)
                .crosswalk(crosswalk)
                .additional(additional)
                .note(note)
                .retired(retired)
                .origin(origin);
    }

    /**
     * Makes a {@link Role}. Unless set, lists and {@code crosswalk} are empty, {@code additional} is false, and what
     * may be null is null.
     *
     * <p>Mutable, and not for use by several threads.
     */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String name;
        private @Nullable String family;
        private List<String> standards = List.of();
        private List<String> aliases = List.of();
        private Map<String, String> crosswalk = Map.of();
        private boolean additional;
        private @Nullable String note;
        private @Nullable Retirement retired;
        private @Nullable String origin;

        private Builder() {}

        /**
         * Sets {@link Role#id()}.
         *
         * @param id small letters, digits and hyphens, such as {@code teaching-assistant}
         * @return this
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link Role#name()}.
         *
         * @param name as people say it
         * @return this
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@link Role#family()}.
         *
         * @param family the group of jobs that it belongs to, such as {@code Learning support}
         * @return this
         */
        public Builder family(String family) {
            this.family = family;
            return this;
        }

        /**
         * Sets {@link Role#standards()}.
         *
         * @param standards the ids of the standards that apply to it, the most important first; may be empty; copied
         *     when built
         * @return this
         */
        public Builder standards(List<String> standards) {
            this.standards = standards;
            return this;
        }

        /**
         * Sets {@link Role#aliases()}.
         *
         * @param aliases other titles in use, at most 100; copied when built
         * @return this
         */
        public Builder aliases(List<String> aliases) {
            this.aliases = aliases;
            return this;
        }

        /**
         * Sets {@link Role#crosswalk()}.
         *
         * @param crosswalk its keys in other vocabularies, by the id of the vocabulary, in the order of those ids;
         *     several keys in one vocabulary are separated by a space, a bar and a space; at most 100; copied when
         *     built
         * @return this
         */
        public Builder crosswalk(Map<String, String> crosswalk) {
            this.crosswalk = crosswalk;
            return this;
        }

        /**
         * Sets {@link Role#additional()}.
         *
         * @param additional whether it is held alongside another role, as a designated safeguarding lead's is
         * @return this
         */
        public Builder additional(boolean additional) {
            this.additional = additional;
            return this;
        }

        /**
         * Sets {@link Role#note()}.
         *
         * @param note what readers should know about the role, such as that it has no national standard, or null
         * @return this
         */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /**
         * Sets {@link Role#retired()}.
         *
         * @param retired why it is no longer used, or null if it is active
         * @return this
         */
        public Builder retired(@Nullable Retirement retired) {
            this.retired = retired;
            return this;
        }

        /**
         * Sets {@link Role#origin()}.
         *
         * @param origin the id of the local layer that it comes from, or null for the framework's own
         * @return this
         */
        public Builder origin(@Nullable String origin) {
            this.origin = origin;
            return this;
        }

        /**
         * Makes the role.
         *
         * @return a role with everything that was set
         * @throws NullPointerException if a required component was not set; the message is its name
         */
        public Role build() {
            return new Role(
                    requireNonNull(id, "id"),
                    requireNonNull(name, "name"),
                    requireNonNull(family, "family"),
                    standards,
                    aliases,
                    crosswalk,
                    additional,
                    note,
                    retired,
                    origin);
        }
    }
}
