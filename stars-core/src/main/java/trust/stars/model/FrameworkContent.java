// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trust.stars.validation.Text;

/**
 * A framework document as it is written: complete, but not yet known to be sound. {@link Framework#of} makes sure of
 * that.
 *
 * <p>The names and the order of the components are those of the document. An application's own Jackson mapper reads and
 * writes this record, too; Jackson 2 needs its module for {@code java.time} for that.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param formatVersion the version of the document format, {@value #FORMAT_VERSION}
 * @param id the id of the framework, the same in all its versions
 * @param title what the framework is called
 * @param acronym what the initials of the active values spell, or null if that is no word
 * @param version the version of the content
 * @param releasedOn the day of its release, or null for a draft
 * @param effectiveFrom the day from which it applies, or null if that was not recorded, as only the first release may
 * @param language the language of all texts, an IETF tag such as {@code en-GB}
 * @param publisher who publishes the framework
 * @param introduction the paragraphs that open it, at most 100
 * @param source where the words were taken from, or null
 * @param values the values in print order, retired ones included
 * @param standards the professional standards that roles refer to
 * @param roles the roles, retired ones included
 * @param alignments the links from statements to behaviours
 * @param unaligned the statements that no behaviour answers
 * @param releaseNotes what the editors say about this version, or null
 * @param waivers the warnings that the editors decided to live with
 * @since 1.0.0
 */
@SoundFramework
@JsonIgnoreProperties("$schema")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FrameworkContent(
        int formatVersion,
        String id,
        @Text(max = 200) String title,
        @Text(max = 60) @Nullable String acronym,
        FrameworkVersion version,
        @Nullable LocalDate releasedOn,
        @Nullable LocalDate effectiveFrom,
        String language,
        @Text(max = 200) String publisher,
        @Omittable @Size(max = 100) List<@Text(max = 5000) String> introduction,
        @Valid @Nullable Source source,
        List<@Valid Value> values,
        @Omittable List<@Valid ProfessionalStandard> standards,
        @Omittable List<@Valid Role> roles,
        @Omittable List<@Valid Alignment> alignments,
        @Omittable List<@Valid Unaligned> unaligned,
        @Valid @Nullable ReleaseNotes releaseNotes,
        @Omittable List<@Valid Waiver> waivers) {
    /** The version of the document format that this library reads and writes. */
    public static final int FORMAT_VERSION = 1;

    /**
     * Copies the lists.
     *
     * @param formatVersion the version of the document format
     * @param id the id of the framework
     * @param title what the framework is called
     * @param acronym what the initials of the active values spell, or null
     * @param version the version of the content
     * @param releasedOn the day of its release, or null
     * @param effectiveFrom the day from which it applies, or null
     * @param language the language of all texts
     * @param publisher who publishes the framework
     * @param introduction the paragraphs that open it
     * @param source where the words were taken from, or null
     * @param values the values in print order
     * @param standards the professional standards that roles refer to
     * @param roles the roles
     * @param alignments the links from statements to behaviours
     * @param unaligned the statements that no behaviour answers
     * @param releaseNotes what the editors say about this version, or null
     * @param waivers the warnings that the editors decided to live with
     * @throws NullPointerException if something that must be there is null
     * @throws IllegalArgumentException if {@code formatVersion} is not {@value #FORMAT_VERSION}
     */
    public FrameworkContent {
        checkFormat(formatVersion);
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(version, "version");
        requireNonNull(language, "language");
        requireNonNull(publisher, "publisher");
        introduction = List.copyOf(requireNonNull(introduction, "introduction"));
        values = List.copyOf(requireNonNull(values, "values"));
        standards = List.copyOf(requireNonNull(standards, "standards"));
        roles = List.copyOf(requireNonNull(roles, "roles"));
        alignments = List.copyOf(requireNonNull(alignments, "alignments"));
        unaligned = List.copyOf(requireNonNull(unaligned, "unaligned"));
        waivers = List.copyOf(requireNonNull(waivers, "waivers"));
    }

    static void checkFormat(int formatVersion) {
        if (formatVersion != FORMAT_VERSION) {
            throw new IllegalArgumentException(
                    "formatVersion is " + formatVersion + ", this library knows only " + FORMAT_VERSION);
        }
    }
}
