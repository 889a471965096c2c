// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that says what is expected of people in some roles.
 *
 * <p>The canonical constructor is outside the compatibility promise, because a component may be added; the builder and
 * the accessors are inside it.
 *
 * @param id small letters, digits and hyphens, such as {@code teachers-standards}
 * @param title as printed on the document, possibly shortened
 * @param kind what sort of document it is
 * @param publisher who issued it
 * @param edition which edition the statements follow, or null
 * @param jurisdiction where it applies, such as {@code England}, or null
 * @param standing its force in law or employment, in a sentence, or null
 * @param status whether it is in force
 * @param supersededBy the id of the standard that took its place, or will, or null
 * @param licence the terms on which its text may be used, or null if they are not known
 * @param url where to read it, beginning with {@code https://} or {@code http://}, or null
 * @param checkedOn when these facts were last checked, or null if never
 * @param assignedCodes whether the codes of its statements were assigned by the editors of the framework, because the
 *     document has no numbers, or only bare ones
 * @param statements its statements, in the order of the document
 * @param origin the id of the local layer that it comes from, or null for the framework's own
 * @since 1.0.0
 * @serial exclude
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfessionalStandard(
        String id,
        @Text(max = 200) String title,
        Kind kind,
        @Text(max = 200) String publisher,
        @Text @Nullable String edition,
        @Text(max = 200) @Nullable String jurisdiction,
        @Text(max = 2000) @Nullable String standing,
        Status status,
        @Nullable String supersededBy,
        @Text(max = 200) @Nullable String licence,
        @Nullable String url,
        @Nullable LocalDate checkedOn,
        @Omittable boolean assignedCodes,
        @Omittable List<@Valid Statement> statements,
        @Nullable String origin)
        implements Item {
    /** What sort of document a standard is. */
    public enum Kind {
        /** A national standard of a profession. */
        NATIONAL_STANDARD,
        /** Guidance that the law requires to be followed. */
        STATUTORY_GUIDANCE,
        /** A code of ethics. */
        ETHICAL_CODE,
        /** A framework of competencies. */
        COMPETENCY_FRAMEWORK,
        /** What a qualification asks for. */
        QUALIFICATION_FRAMEWORK,
        /** A Trust's own profile of a role that has no national standard. */
        ROLE_PROFILE
    }

    /** Whether a standard is in force. */
    public enum Status {
        /** In force. */
        CURRENT,
        /** No longer in force. */
        WITHDRAWN
    }

    /**
     * Copies the list.
     *
     * @throws NullPointerException if a required component is null
     */
    public ProfessionalStandard {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(kind, "kind");
        requireNonNull(publisher, "publisher");
        requireNonNull(status, "status");
        statements = List.copyOf(requireNonNull(statements, "statements"));
    }

    @Override
    public ItemKind itemKind() {
        return ItemKind.STANDARD;
    }

    @Override
    public String words() {
        return title;
    }

    /**
     * A builder for a standard.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder for a standard that differs from this one.
     *
     * @return a builder with everything set as it is here
     */
    public Builder toBuilder() {
        return builder()
                .id(id)
                .title(title)
                .kind(kind)
                .publisher(publisher)
                .edition(edition)
                .jurisdiction(jurisdiction)
                .standing(standing)
                .status(status)
                .supersededBy(supersededBy)
                .licence(licence)
                .url(url)
                .checkedOn(checkedOn)
                .assignedCodes(assignedCodes)
                .statements(statements)
                .origin(origin);
    }

    /**
     * Makes a {@link ProfessionalStandard}. Unless set, {@code statements} is empty and what may be null is null.
     *
     * <p>Mutable, and not for use by several threads.
     */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String title;
        private @Nullable Kind kind;
        private @Nullable String publisher;
        private @Nullable String edition;
        private @Nullable String jurisdiction;
        private @Nullable String standing;
        private @Nullable Status status;
        private @Nullable String supersededBy;
        private @Nullable String licence;
        private @Nullable String url;
        private @Nullable LocalDate checkedOn;
        private boolean assignedCodes;
        private List<Statement> statements = List.of();
        private @Nullable String origin;

        private Builder() {}

        /**
         * Sets {@link ProfessionalStandard#id()}.
         *
         * @param id small letters, digits and hyphens, such as {@code teachers-standards}
         * @return this
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link ProfessionalStandard#title()}.
         *
         * @param title as printed on the document
         * @return this
         */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets {@link ProfessionalStandard#kind()}.
         *
         * @param kind what sort of document it is
         * @return this
         */
        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets {@link ProfessionalStandard#publisher()}.
         *
         * @param publisher who issued it
         * @return this
         */
        public Builder publisher(String publisher) {
            this.publisher = publisher;
            return this;
        }

        /**
         * Sets {@link ProfessionalStandard#edition()}.
         *
         * @param edition which edition the statements follow, or null
         * @return this
         */
        public Builder edition(@Nullable String edition) {
            this.edition = edition;
            return this;
        }

        /**
         * Sets {@link ProfessionalStandard#jurisdiction()}.
         *
         * @param jurisdiction where it applies, such as {@code England}, or null
         * @return this
         */
        public Builder jurisdiction(@Nullable String jurisdiction) {
            this.jurisdiction = jurisdiction;
            return this;
        }

        /**
         * Sets {@link ProfessionalStandard#standing()}.
         *
         * @param standing its force in law or employment, in a sentence, or null
         * @return this
         */
        public Builder standing(@Nullable String standing) {
            this.standing = standing;
            return this;
        }

        /**
         * Sets {@link ProfessionalStandard#status()}.
         *
         * @param status whether it is in force
         * @return this
         */
        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        /**
         * Sets {@link ProfessionalStandard#supersededBy()}.
         *
         * @param supersededBy the id of the standard that took its place, or will, or null
         * @return this
         */
        public Builder supersededBy(@Nullable String supersededBy) {
            this.supersededBy = supersededBy;
            return this;
        }

        /**
         * Sets {@link ProfessionalStandard#licence()}.
         *
         * @param licence the terms on which its text may be used, or null if they are not known
         * @return this
         */
        public Builder licence(@Nullable String licence) {
            this.licence = licence;
            return this;
        }

        /**
         * Sets {@link ProfessionalStandard#url()}.
         *
         * @param url where to read it, beginning with {@code https://} or {@code http://}, or null
         * @return this
         */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Sets {@link ProfessionalStandard#checkedOn()}.
         *
         * @param checkedOn when these facts were last checked, or null if never
         * @return this
         */
        public Builder checkedOn(@Nullable LocalDate checkedOn) {
            this.checkedOn = checkedOn;
            return this;
        }

        /**
         * Sets {@link ProfessionalStandard#assignedCodes()}.
         *
         * @param assignedCodes whether the codes of its statements were assigned by the editors of the framework
         * @return this
         */
        public Builder assignedCodes(boolean assignedCodes) {
            this.assignedCodes = assignedCodes;
            return this;
        }

        /**
         * Sets {@link ProfessionalStandard#statements()}.
         *
         * @param statements its statements, in the order of the document; copied when built
         * @return this
         */
        public Builder statements(List<Statement> statements) {
            this.statements = statements;
            return this;
        }

        /**
         * Sets {@link ProfessionalStandard#origin()}.
         *
         * @param origin the id of the local layer that it comes from, or null for the framework's own
         * @return this
         */
        public Builder origin(@Nullable String origin) {
            this.origin = origin;
            return this;
        }

        /**
         * Makes the standard.
         *
         * @return a standard with everything that was set
         * @throws NullPointerException if a required component was not set; the message is its name
         */
        public ProfessionalStandard build() {
            return new ProfessionalStandard(
                    requireNonNull(id, "id"),
                    requireNonNull(title, "title"),
                    requireNonNull(kind, "kind"),
                    requireNonNull(publisher, "publisher"),
                    edition,
                    jurisdiction,
                    standing,
                    requireNonNull(status, "status"),
                    supersededBy,
                    licence,
                    url,
                    checkedOn,
                    assignedCodes,
                    statements,
                    origin);
        }
    }
}
