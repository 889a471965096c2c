// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.check.PlainData;
import trust.stars.validation.InvalidFrameworkException;

/**
 * A framework document as it is written: complete, but not yet known to be sound. {@link Framework#of} checks that.
 *
 * <p>The names and the order of the components are those of the document. An application's own Jackson mapper, of Jackson
 * 2 or 3, reads and writes this record as that document, whatever its settings and modules. It reads strictly: a property
 * that is unknown or missing, a null, a text where a list belongs, a day that the calendar has not got are refused with
 * their places. A property that is given twice cannot be told: the mapper keeps one before anything is checked, unless it
 * is set up to refuse it.
 *
 * <p>The canonical constructor is outside the compatibility promise, because a component may be added; the builder and
 * the accessors are inside it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param formatVersion the version of the document format, {@value #FORMAT_VERSION}
 * @param id the id of the framework, the same in all its versions
 * @param title what the framework is called
 * @param acronym what the initials of the active values spell, or null if they spell no word
 * @param version the version of the content
 * @param releasedOn the day of its release, or null for a draft
 * @param effectiveFrom the day from which it applies, or null if that was not recorded, which only the first release
 *     may omit
 * @param language the language of all texts, an IETF tag such as {@code en-GB}
 * @param publisher who publishes the framework
 * @param introduction the paragraphs that open it, at most 100
 * @param source where the words were taken from, or null
 * @param values the values in print order, retired ones included
 * @param standards the professional standards that roles refer to
 * @param roles the roles, retired ones included
 * @param titleQualifiers words and phrases in job titles that say nothing about the role, such as {@code part-time}, at
 *     most 1000
 * @param titleSubjects words and phrases in job titles that say what somebody teaches or leads, such as {@code maths}
 *     and {@code department}, at most 1000; see {@link Framework#rolesCalled}
 * @param alignments the links from statements to behaviours
 * @param unaligned the statements that no behaviour answers
 * @param releaseNotes what the editors say about this version, or null
 * @param waivers the warnings that the editors decided to live with
 * @since 1.0.0
 * @serial exclude
 */
@SoundFramework
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
        @Omittable @Size(max = 1000) List<@Text(max = 60) String> titleQualifiers,
        @Omittable @Size(max = 1000) List<@Text(max = 60) String> titleSubjects,
        @Omittable List<@Valid Alignment> alignments,
        @Omittable List<@Valid Unaligned> unaligned,
        @Valid @Nullable ReleaseNotes releaseNotes,
        @Omittable List<@Valid Waiver> waivers)
        implements Serializable {
    /**
     * The version of the document format that this library writes. It reads this version and every earlier one.
     *
     * <p>From version 1.0.0 of the library on, any change to a document's properties raises it; until then format 1 may
     * still change. A document in a later format is refused with one problem that says what can read it.
     */
    public static final int FORMAT_VERSION = 1;

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a required component is null
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
        titleQualifiers = List.copyOf(requireNonNull(titleQualifiers, "titleQualifiers"));
        titleSubjects = List.copyOf(requireNonNull(titleSubjects, "titleSubjects"));
        alignments = List.copyOf(requireNonNull(alignments, "alignments"));
        unaligned = List.copyOf(requireNonNull(unaligned, "unaligned"));
        waivers = List.copyOf(requireNonNull(waivers, "waivers"));
    }

    /**
     * A builder for a document.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder for a document that differs from this one.
     *
     * @return a builder with everything set as it is here
     */
    public Builder toBuilder() {
        return builder()
                .formatVersion(formatVersion)
                .id(id)
                .title(title)
                .acronym(acronym)
                .version(version)
                .releasedOn(releasedOn)
                .effectiveFrom(effectiveFrom)
                .language(language)
                .publisher(publisher)
                .introduction(introduction)
                .source(source)
                .values(values)
                .standards(standards)
                .roles(roles)
                .titleQualifiers(titleQualifiers)
                .titleSubjects(titleSubjects)
                .alignments(alignments)
                .unaligned(unaligned)
                .releaseNotes(releaseNotes)
                .waivers(waivers);
    }

    /**
     * The document as maps, lists, texts, numbers and flags: what Jackson writes.
     *
     * @return its properties, in the order of the components, without those that say nothing
     * @hidden
     */
    @JsonValue
    public Map<String, Object> json() {
        return PlainData.of(this, FrameworkContent.class);
    }

    /**
     * The document that Jackson has read.
     *
     * @param document its properties, as {@link #json()} gives them
     * @return the document
     * @throws InvalidFrameworkException if something is missing, unknown, null or of another type
     * @throws IllegalArgumentException if {@code formatVersion} is not {@value #FORMAT_VERSION}
     * @hidden
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FrameworkContent fromJson(Map<String, @Nullable Object> document) {
        return read(FrameworkContent.class, document, "framework.schema.json");
    }

    /** Reads a document, which may name its schema. */
    static <T extends Record> T read(Class<T> type, Map<String, @Nullable Object> document, String schema) {
        Object format = document.get("formatVersion");
        if (format instanceof Number number && PlainData.isWhole(format)) {
            checkFormat(number.intValue()); // first, as a document in another format may have anything
        }
        Map<String, @Nullable Object> content = new LinkedHashMap<>(document);
        content.remove("$schema", schema);
        return PlainData.read(type, content, InvalidFrameworkException::new);
    }

    static void checkFormat(int formatVersion) {
        if (formatVersion != FORMAT_VERSION) {
            throw new IllegalArgumentException(
                    "formatVersion is " + formatVersion + ", but this library knows only " + FORMAT_VERSION);
        }
    }

    /**
     * Makes a {@link FrameworkContent}. Unless set, {@code formatVersion} is {@value FrameworkContent#FORMAT_VERSION},
     * lists other than {@code values} are empty, and what may be null is null.
     *
     * <p>Mutable, and not for use by several threads.
     */
    public static final class Builder {
        private int formatVersion = FORMAT_VERSION;
        private @Nullable String id;
        private @Nullable String title;
        private @Nullable String acronym;
        private @Nullable FrameworkVersion version;
        private @Nullable LocalDate releasedOn;
        private @Nullable LocalDate effectiveFrom;
        private @Nullable String language;
        private @Nullable String publisher;
        private List<String> introduction = List.of();
        private @Nullable Source source;
        private @Nullable List<Value> values;
        private List<ProfessionalStandard> standards = List.of();
        private List<Role> roles = List.of();
        private List<String> titleQualifiers = List.of();
        private List<String> titleSubjects = List.of();
        private List<Alignment> alignments = List.of();
        private List<Unaligned> unaligned = List.of();
        private @Nullable ReleaseNotes releaseNotes;
        private List<Waiver> waivers = List.of();

        private Builder() {}

        /**
         * Sets {@link FrameworkContent#formatVersion()}.
         *
         * @param formatVersion the version of the document format, {@value FrameworkContent#FORMAT_VERSION}
         * @return this
         */
        public Builder formatVersion(int formatVersion) {
            this.formatVersion = formatVersion;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#id()}.
         *
         * @param id the id of the framework, the same in all its versions
         * @return this
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#title()}.
         *
         * @param title what the framework is called
         * @return this
         */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#acronym()}.
         *
         * @param acronym what the initials of the active values spell, or null if they spell no word
         * @return this
         */
        public Builder acronym(@Nullable String acronym) {
            this.acronym = acronym;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#version()}.
         *
         * @param version the version of the content
         * @return this
         */
        public Builder version(FrameworkVersion version) {
            this.version = version;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#releasedOn()}.
         *
         * @param releasedOn the day of its release, or null for a draft
         * @return this
         */
        public Builder releasedOn(@Nullable LocalDate releasedOn) {
            this.releasedOn = releasedOn;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#effectiveFrom()}.
         *
         * @param effectiveFrom the day from which it applies, or null if that was not recorded, which only the first
         *     release may omit
         * @return this
         */
        public Builder effectiveFrom(@Nullable LocalDate effectiveFrom) {
            this.effectiveFrom = effectiveFrom;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#language()}.
         *
         * @param language the language of all texts, an IETF tag such as {@code en-GB}
         * @return this
         */
        public Builder language(String language) {
            this.language = language;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#publisher()}.
         *
         * @param publisher who publishes the framework
         * @return this
         */
        public Builder publisher(String publisher) {
            this.publisher = publisher;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#introduction()}.
         *
         * @param introduction the paragraphs that open it, at most 100; copied when built
         * @return this
         */
        public Builder introduction(List<String> introduction) {
            this.introduction = introduction;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#source()}.
         *
         * @param source where the words were taken from, or null
         * @return this
         */
        public Builder source(@Nullable Source source) {
            this.source = source;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#values()}.
         *
         * @param values the values in print order, retired ones included; copied when built
         * @return this
         */
        public Builder values(List<Value> values) {
            this.values = values;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#standards()}.
         *
         * @param standards the professional standards that roles refer to; copied when built
         * @return this
         */
        public Builder standards(List<ProfessionalStandard> standards) {
            this.standards = standards;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#roles()}.
         *
         * @param roles the roles, retired ones included; copied when built
         * @return this
         */
        public Builder roles(List<Role> roles) {
            this.roles = roles;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#titleQualifiers()}.
         *
         * @param titleQualifiers words and phrases in job titles that say nothing about the role, at most 1000; copied
         *     when built
         * @return this
         */
        public Builder titleQualifiers(List<String> titleQualifiers) {
            this.titleQualifiers = titleQualifiers;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#titleSubjects()}.
         *
         * @param titleSubjects words and phrases in job titles that say what somebody teaches or leads, at most 1000;
         *     copied when built
         * @return this
         */
        public Builder titleSubjects(List<String> titleSubjects) {
            this.titleSubjects = titleSubjects;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#alignments()}.
         *
         * @param alignments the links from statements to behaviours; copied when built
         * @return this
         */
        public Builder alignments(List<Alignment> alignments) {
            this.alignments = alignments;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#unaligned()}.
         *
         * @param unaligned the statements that no behaviour answers; copied when built
         * @return this
         */
        public Builder unaligned(List<Unaligned> unaligned) {
            this.unaligned = unaligned;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#releaseNotes()}.
         *
         * @param releaseNotes what the editors say about this version, or null
         * @return this
         */
        public Builder releaseNotes(@Nullable ReleaseNotes releaseNotes) {
            this.releaseNotes = releaseNotes;
            return this;
        }

        /**
         * Sets {@link FrameworkContent#waivers()}.
         *
         * @param waivers the warnings that the editors decided to live with; copied when built
         * @return this
         */
        public Builder waivers(List<Waiver> waivers) {
            this.waivers = waivers;
            return this;
        }

        /**
         * Makes the document.
         *
         * @return a document with everything that was set
         * @throws NullPointerException if a required component was not set; the message is its name
         * @throws IllegalArgumentException if {@code formatVersion} is not {@value FrameworkContent#FORMAT_VERSION}
         */
        public FrameworkContent build() {
            return new FrameworkContent(
                    formatVersion,
                    requireNonNull(id, "id"),
                    requireNonNull(title, "title"),
                    acronym,
                    requireNonNull(version, "version"),
                    releasedOn,
                    effectiveFrom,
                    requireNonNull(language, "language"),
                    requireNonNull(publisher, "publisher"),
                    introduction,
                    source,
                    requireNonNull(values, "values"),
                    standards,
                    roles,
                    titleQualifiers,
                    titleSubjects,
                    alignments,
                    unaligned,
                    releaseNotes,
                    waivers);
        }
    }
}
