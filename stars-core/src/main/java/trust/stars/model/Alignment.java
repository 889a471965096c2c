// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A link from a statement of a professional standard to a behaviour, written once however many roles share the
 * standard. It helps people to understand and to develop; it is not a checklist.
 *
 * @param statement the id of the statement
 * @param behaviour the id of the behaviour
 * @param relation how far one asks for what the other asks for
 * @param rationale why, in one sentence about this particular pair
 * @param authority whose view it is
 * @param origin the id of the local layer that it comes from, or null for the framework's own
 * @since 1.0.0
 * @serial exclude
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Alignment(
        String statement,
        String behaviour,
        Relation relation,
        @Text(max = 2000) String rationale,
        Authority authority,
        @Nullable String origin)
        implements Entry {
    /** How far a behaviour answers a statement. */
    public enum Relation {
        /** Both ask for the same conduct. */
        EQUIVALENT,
        /** The behaviour asks for part of it. */
        PARTIAL,
        /** The behaviour touches on it. */
        RELATED
    }

    /**
     * Checks that nothing needed is missing.
     *
     * @throws NullPointerException if anything but {@code origin} is null
     */
    public Alignment {
        requireNonNull(statement, "statement");
        requireNonNull(behaviour, "behaviour");
        requireNonNull(relation, "relation");
        requireNonNull(rationale, "rationale");
        requireNonNull(authority, "authority");
    }

    /**
     * A builder for an alignment.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder for an alignment that differs from this one.
     *
     * @return a builder with everything set as it is here
     */
    public Builder toBuilder() {
        return builder()
                .statement(statement)
                .behaviour(behaviour)
                .relation(relation)
                .rationale(rationale)
                .authority(authority)
                .origin(origin);
    }

    /**
     * Makes an {@link Alignment}. Unless set, {@code origin} is null.
     *
     * <p>Mutable, and not for use by several threads.
     */
    public static final class Builder {
        private @Nullable String statement;
        private @Nullable String behaviour;
        private @Nullable Relation relation;
        private @Nullable String rationale;
        private @Nullable Authority authority;
        private @Nullable String origin;

        private Builder() {}

        /**
         * Sets {@link Alignment#statement()}.
         *
         * @param statement the id of the statement
         * @return this
         */
        public Builder statement(String statement) {
            this.statement = statement;
            return this;
        }

        /**
         * Sets {@link Alignment#behaviour()}.
         *
         * @param behaviour the id of the behaviour
         * @return this
         */
        public Builder behaviour(String behaviour) {
            this.behaviour = behaviour;
            return this;
        }

        /**
         * Sets {@link Alignment#relation()}.
         *
         * @param relation how far one asks for what the other asks for
         * @return this
         */
        public Builder relation(Relation relation) {
            this.relation = relation;
            return this;
        }

        /**
         * Sets {@link Alignment#rationale()}.
         *
         * @param rationale why, in one sentence about this particular pair
         * @return this
         */
        public Builder rationale(String rationale) {
            this.rationale = rationale;
            return this;
        }

        /**
         * Sets {@link Alignment#authority()}.
         *
         * @param authority whose view it is
         * @return this
         */
        public Builder authority(Authority authority) {
            this.authority = authority;
            return this;
        }

        /**
         * Sets {@link Alignment#origin()}.
         *
         * @param origin the id of the local layer that it comes from, or null for the framework's own
         * @return this
         */
        public Builder origin(@Nullable String origin) {
            this.origin = origin;
            return this;
        }

        /**
         * Makes the alignment.
         *
         * @return an alignment with everything that was set
         * @throws NullPointerException if a required component was not set; the message is its name
         */
        public Alignment build() {
            return new Alignment(
                    requireNonNull(statement, "statement"),
                    requireNonNull(behaviour, "behaviour"),
                    requireNonNull(relation, "relation"),
                    requireNonNull(rationale, "rationale"),
                    requireNonNull(authority, "authority"),
                    origin);
        }
    }
}
