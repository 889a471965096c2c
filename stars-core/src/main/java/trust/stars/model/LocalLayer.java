// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.check.PlainData;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Report;

/**
 * What a Trust or a school adds to a framework without changing its words: roles, standards and alignments of its own,
 * and its decisions on proposed alignments.
 *
 * <p>An item with the same id as one of the framework's replaces it. An alignment replaces one with the same statement
 * and behaviour. Values and behaviours cannot be touched: they change only with a release of the framework.
 *
 * <pre>{@code
 * LocalLayer layer = LocalLayerReader.read(Path.of("our-school.json"), Stars.latest());
 * FrameworkHistory ours = Stars.history().with(List.of(layer)); // refuses now what will not fit a release to come
 * ours.inForceOn(LocalDate.now()).orElseThrow().role("minibus-driver").origin(); // the id of the layer
 * }</pre>
 *
 * <p>A Jackson mapper reads and writes a layer as its document, as strictly as {@link FrameworkContent}.
 *
 * <p>The canonical constructor is outside the compatibility promise, because a component may be added; the builder and
 * the accessors are inside it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param formatVersion the version of the document format, {@value FrameworkContent#FORMAT_VERSION}
 * @param id the id of the layer, which becomes the {@code origin} of everything that comes from it
 * @param title what the layer is called
 * @param framework the id of the framework that it is for
 * @param version the version of the framework that it was written for; it fits every later one in which what it refers to
 *     is still there
 * @param publisher who is responsible for it
 * @param standards standards to be added or replaced
 * @param roles roles to be added or replaced
 * @param alignments alignments to be added or replaced
 * @param unaligned statements that no behaviour answers
 * @param decisions what was decided about the framework's proposed alignments
 * @param waivers the warnings that the editors decided to live with
 * @since 1.0.0
 * @serial exclude
 */
public record LocalLayer(
        int formatVersion,
        String id,
        @Text(max = 200) String title,
        String framework,
        FrameworkVersion version,
        @Text(max = 200) String publisher,
        @Omittable List<@Valid ProfessionalStandard> standards,
        @Omittable List<@Valid Role> roles,
        @Omittable List<@Valid Alignment> alignments,
        @Omittable List<@Valid Unaligned> unaligned,
        @Omittable List<@Valid Decision> decisions,
        @Omittable List<@Valid Waiver> waivers)
        implements Serializable {
    /**
     * What a Trust decided about a proposed alignment.
     *
     * @param statement the statement of the alignment
     * @param behaviour its behaviour
     * @param outcome whether it holds
     * @param note who decided, when, and why
     * @serial exclude
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(
            String statement,
            String behaviour,
            Outcome outcome,
            @Text(max = 2000) String note) implements Serializable {
        /** Whether a proposed alignment holds. */
        public enum Outcome {
            /** It holds: its authority becomes {@link Authority#APPROVED}. */
            APPROVED,
            /** It does not hold: it is left out, and its statement becomes unaligned if nothing else answers it. */
            REJECTED
        }

        /**
         * Checks that nothing is missing.
         *
         * @throws NullPointerException if anything is null
         */
        public Decision {
            requireNonNull(statement, "statement");
            requireNonNull(behaviour, "behaviour");
            requireNonNull(outcome, "outcome");
            requireNonNull(note, "note");
        }
    }

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if anything is null
     * @throws IllegalArgumentException if {@code formatVersion} is not {@value FrameworkContent#FORMAT_VERSION}
     */
    public LocalLayer {
        FrameworkContent.checkFormat(formatVersion);
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(framework, "framework");
        requireNonNull(version, "version");
        requireNonNull(publisher, "publisher");
        standards = List.copyOf(requireNonNull(standards, "standards"));
        roles = List.copyOf(requireNonNull(roles, "roles"));
        alignments = List.copyOf(requireNonNull(alignments, "alignments"));
        unaligned = List.copyOf(requireNonNull(unaligned, "unaligned"));
        decisions = List.copyOf(requireNonNull(decisions, "decisions"));
        waivers = List.copyOf(requireNonNull(waivers, "waivers"));
    }

    /**
     * The document as maps, lists, texts, numbers and flags: what Jackson writes.
     *
     * @return its properties, in the order of the components, without those that say nothing
     * @hidden
     */
    @JsonValue
    public Map<String, Object> json() {
        return PlainData.of(this, LocalLayer.class);
    }

    /**
     * The document that Jackson has read.
     *
     * @param document its properties, as {@link #json()} gives them
     * @return the layer
     * @throws InvalidFrameworkException if something is missing, unknown, null or of another type
     * @throws IllegalArgumentException if {@code formatVersion} is not {@value FrameworkContent#FORMAT_VERSION}
     * @hidden
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LocalLayer fromJson(Map<String, @Nullable Object> document) {
        return FrameworkContent.read(LocalLayer.class, document, "local-layer.schema.json");
    }

    /**
     * A builder for a layer.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder for a layer that differs from this one.
     *
     * @return a builder with everything set as it is here
     */
    public Builder toBuilder() {
        return builder()
                .formatVersion(formatVersion)
                .id(id)
                .title(title)
                .framework(framework)
                .version(version)
                .publisher(publisher)
                .standards(standards)
                .roles(roles)
                .alignments(alignments)
                .unaligned(unaligned)
                .decisions(decisions)
                .waivers(waivers);
    }

    /**
     * What is wrong with this layer over a framework, of the version that it names or a later one, so that
     * {@link Framework#with} would refuse it. The wording of texts is checked when layers are read, by
     * {@code trust.stars.json.LocalLayerReader}, which also has warnings.
     *
     * @param over the framework, with any layers it already has
     * @return errors, each with its path in the layer's document
     */
    public Report check(Framework over) {
        return new Layering(over.content(), this).check().report(id);
    }

    /**
     * Makes a {@link LocalLayer}. Unless set, {@code formatVersion} is {@value FrameworkContent#FORMAT_VERSION} and
     * lists are empty.
     *
     * <p>Mutable, and not for use by several threads.
     */
    public static final class Builder {
        private int formatVersion = FrameworkContent.FORMAT_VERSION;
        private @Nullable String id;
        private @Nullable String title;
        private @Nullable String framework;
        private @Nullable FrameworkVersion version;
        private @Nullable String publisher;
        private List<ProfessionalStandard> standards = List.of();
        private List<Role> roles = List.of();
        private List<Alignment> alignments = List.of();
        private List<Unaligned> unaligned = List.of();
        private List<Decision> decisions = List.of();
        private List<Waiver> waivers = List.of();

        private Builder() {}

        /**
         * Sets {@link LocalLayer#formatVersion()}.
         *
         * @param formatVersion the version of the document format, {@value FrameworkContent#FORMAT_VERSION}
         * @return this
         */
        public Builder formatVersion(int formatVersion) {
            this.formatVersion = formatVersion;
            return this;
        }

        /**
         * Sets {@link LocalLayer#id()}.
         *
         * @param id the id of the layer, which becomes the {@code origin} of everything that comes from it
         * @return this
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@link LocalLayer#title()}.
         *
         * @param title what the layer is called
         * @return this
         */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets {@link LocalLayer#framework()}.
         *
         * @param framework the id of the framework that it is for
         * @return this
         */
        public Builder framework(String framework) {
            this.framework = framework;
            return this;
        }

        /**
         * Sets {@link LocalLayer#version()}.
         *
         * @param version the version of the framework that it was written for
         * @return this
         */
        public Builder version(FrameworkVersion version) {
            this.version = version;
            return this;
        }

        /**
         * Sets {@link LocalLayer#publisher()}.
         *
         * @param publisher who is responsible for it
         * @return this
         */
        public Builder publisher(String publisher) {
            this.publisher = publisher;
            return this;
        }

        /**
         * Sets {@link LocalLayer#standards()}.
         *
         * @param standards standards to be added or replaced; copied when built
         * @return this
         */
        public Builder standards(List<ProfessionalStandard> standards) {
            this.standards = standards;
            return this;
        }

        /**
         * Sets {@link LocalLayer#roles()}.
         *
         * @param roles roles to be added or replaced; copied when built
         * @return this
         */
        public Builder roles(List<Role> roles) {
            this.roles = roles;
            return this;
        }

        /**
         * Sets {@link LocalLayer#alignments()}.
         *
         * @param alignments alignments to be added or replaced; copied when built
         * @return this
         */
        public Builder alignments(List<Alignment> alignments) {
            this.alignments = alignments;
            return this;
        }

        /**
         * Sets {@link LocalLayer#unaligned()}.
         *
         * @param unaligned statements that no behaviour answers; copied when built
         * @return this
         */
        public Builder unaligned(List<Unaligned> unaligned) {
            this.unaligned = unaligned;
            return this;
        }

        /**
         * Sets {@link LocalLayer#decisions()}.
         *
         * @param decisions what was decided about the framework's proposed alignments; copied when built
         * @return this
         */
        public Builder decisions(List<Decision> decisions) {
            this.decisions = decisions;
            return this;
        }

        /**
         * Sets {@link LocalLayer#waivers()}.
         *
         * @param waivers the warnings that the editors decided to live with; copied when built
         * @return this
         */
        public Builder waivers(List<Waiver> waivers) {
            this.waivers = waivers;
            return this;
        }

        /**
         * Makes the layer.
         *
         * @return a layer with everything that was set
         * @throws NullPointerException if a required component was not set; the message is its name
         * @throws IllegalArgumentException if {@code formatVersion} is not {@value FrameworkContent#FORMAT_VERSION}
         */
        public LocalLayer build() {
            return new LocalLayer(
                    formatVersion,
                    requireNonNull(id, "id"),
                    requireNonNull(title, "title"),
                    requireNonNull(framework, "framework"),
                    requireNonNull(version, "version"),
                    requireNonNull(publisher, "publisher"),
                    standards,
                    roles,
                    alignments,
                    unaligned,
                    decisions,
                    waivers);
        }
    }
}
