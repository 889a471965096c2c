// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trust.stars.validation.Text;

/**
 * A document that says what is expected of people in some roles.
 *
 * @param id small letters, digits and hyphens, such as {@code teachers-standards}
 * @param title as printed on the document
 * @param kind what sort of document it is
 * @param publisher who issued it
 * @param edition which edition the statements follow, or null
 * @param jurisdiction where it applies, such as {@code England}, or null
 * @param standing its force in law or employment, in a sentence, or null
 * @param status whether it is in force
 * @param supersededBy the id of the standard that took its place, or null
 * @param licence under what terms its text may be used, or null if that is not known
 * @param url where to read it, beginning with {@code https://} or {@code http://}, or null
 * @param checkedOn when these facts were last checked, or null if never
 * @param statements its statements, in the order of the document
 * @param origin the id of the local layer that it comes from, or null for the framework's own
 * @since 1.0.0
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
        @Omittable List<@Valid Statement> statements,
        @Nullable String origin) {
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
     * @throws NullPointerException if something that must be there is null
     */
    public ProfessionalStandard {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(kind, "kind");
        requireNonNull(publisher, "publisher");
        requireNonNull(status, "status");
        statements = List.copyOf(requireNonNull(statements, "statements"));
    }
}
