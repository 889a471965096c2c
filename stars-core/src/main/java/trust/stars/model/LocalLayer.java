// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import trust.stars.validation.Report;
import trust.stars.validation.Text;

/**
 * What a Trust or a school adds to a framework without changing its words: roles, standards and alignments of its own, and
 * its decisions on alignments that are proposed.
 *
 * <p>An item with the id of one of the framework's takes its place. An alignment takes the place of one with the same
 * statement and behaviour. Values and behaviours cannot be touched: they are changed by releasing the framework.
 *
 * <pre>{@code
 * Framework stars = Stars.release("1.2.0");
 * LocalLayer layer = LocalLayerReader.read(Path.of("our-school.json"), stars);
 * Framework ours = stars.with(List.of(layer));
 * ours.role("minibus-driver").origin(); // the id of the layer
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param formatVersion the version of the document format, {@value FrameworkContent#FORMAT_VERSION}
 * @param id the id of the layer, which becomes the {@code origin} of everything that comes from it
 * @param title what the layer is called
 * @param framework the id of the framework that it is for
 * @param version the version of the framework that it is for
 * @param publisher who is responsible for it
 * @param standards standards that are added or replaced
 * @param roles roles that are added or replaced
 * @param alignments alignments that are added or replaced
 * @param unaligned statements that no behaviour answers
 * @param decisions what was decided about alignments of the framework that are proposed
 * @param waivers the warnings that the editors decided to live with
 * @since 1.0.0
 */
@JsonIgnoreProperties("$schema")
@JsonInclude(JsonInclude.Include.NON_NULL)
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
        @Omittable List<@Valid Waiver> waivers) {
    /**
     * What a Trust decided about a proposed alignment.
     *
     * @param statement the statement of the alignment
     * @param behaviour its behaviour
     * @param outcome whether it holds
     * @param note who decided, when, and why
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decision(
            String statement,
            String behaviour,
            Outcome outcome,
            @Text(max = 2000) String note) {
        /** Whether a proposed alignment holds. */
        public enum Outcome {
            /** It holds: its authority becomes {@link Authority#APPROVED}. */
            APPROVED,
            /** It does not: it is left out, and the statement said to be unaligned if nothing else answers it. */
            REJECTED
        }

        /**
         * Checks that nothing is missing.
         *
         * @param statement the statement of the alignment
         * @param behaviour its behaviour
         * @param outcome whether it holds
         * @param note who decided, when, and why
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
     * @param formatVersion the version of the document format
     * @param id the id of the layer
     * @param title what the layer is called
     * @param framework the id of the framework that it is for
     * @param version the version of the framework that it is for
     * @param publisher who is responsible for it
     * @param standards standards that are added or replaced
     * @param roles roles that are added or replaced
     * @param alignments alignments that are added or replaced
     * @param unaligned statements that no behaviour answers
     * @param decisions what was decided about proposed alignments
     * @param waivers the warnings that the editors decided to live with
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
     * What is wrong with this layer over a framework, and what its editors should look at. The wording of texts is checked
     * where layers are read, by {@code trust.stars.json.LocalLayerReader}.
     *
     * @param over the framework, with whatever layers it has already
     * @return errors and warnings, each with its path in the layer's document
     */
    public Report check(Framework over) {
        return new Layering(over.content(), this).check();
    }
}
