// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.LocalLayer;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Retirement;
import trust.stars.model.Role;
import trust.stars.model.Source;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.model.Value;

/** What builders make is written and read back unchanged, and what nobody set is not written. */
@Tag("locale")
class BuiltDocumentsTest {
    private static final FrameworkVersion VERSION = FrameworkVersion.of(1, 2, 0);

    @Test
    void theDocumentOfASmallFrameworkHasWhatItsBuilderWasGiven() throws IOException {
        Framework framework = Framework.of(small().build());

        String written = FrameworkWriter.write(framework);

        assertThat(written).isEqualTo("""
                {
                  "$schema": "framework.schema.json",
                  "formatVersion": 1,
                  "id": "ours",
                  "title": "Our framework",
                  "version": "1.2.0",
                  "language": "en-GB",
                  "publisher": "Our Trust",
                  "values": [
                    {
                      "id": "teamwork",
                      "name": "Teamwork",
                      "statement": "We do more together.",
                      "behaviours": [
                        {
                          "id": "teamwork.share",
                          "text": "We share what we know.",
                          "authority": "PUBLISHED"
                        }
                      ],
                      "authority": "PUBLISHED"
                    }
                  ]
                }
                """);
        assertThat(read(written)).isEqualTo(framework);
    }

    @Test
    void aFullFrameworkIsReadBack() throws IOException {
        Framework framework = Framework.of(full());

        Framework read = read(FrameworkWriter.write(framework));

        assertThat(read).isEqualTo(framework);
        assertThat(read.content()).isEqualTo(full());
        assertThat(read.content().toBuilder().build()).isEqualTo(full());
    }

    @Test
    void aLayerIsReadBack() throws IOException {
        LocalLayer layer = LocalLayer.builder()
                .id("our-school")
                .title("Our school")
                .framework("ours")
                .version(VERSION)
                .publisher("The head")
                .roles(List.of(Role.builder()
                        .id("cook")
                        .name("Cook")
                        .family("Kitchen")
                        .standards(List.of("drivers"))
                        .build()))
                .decisions(List.of(new LocalLayer.Decision(
                        "drivers.d1", "teamwork.share", LocalLayer.Decision.Outcome.REJECTED, "The head, in May")))
                .build();

        String written = FrameworkWriter.write(layer);

        assertThat(LocalLayerReader.read(stream(written), "layer.json", Framework.of(full())))
                .isEqualTo(layer);
        assertThat(written).doesNotContain("origin", "alignments", "crosswalk", "additional");
    }

    private static FrameworkContent.Builder small() {
        return FrameworkContent.builder()
                .id("ours")
                .title("Our framework")
                .version(VERSION)
                .language("en-GB")
                .publisher("Our Trust")
                .values(List.of(teamwork().build()));
    }

    private static Value.Builder teamwork() {
        return Value.builder()
                .id("teamwork")
                .name("Teamwork")
                .statement("We do more together.")
                .behaviours(List.of(
                        behaviour("teamwork.share", "We share what we know.").build()))
                .authority(Authority.PUBLISHED);
    }

    private static Behaviour.Builder behaviour(String id, String text) {
        return Behaviour.builder().id(id).text(text).authority(Authority.PUBLISHED);
    }

    private static FrameworkContent full() {
        Behaviour retired = behaviour("teamwork.tell", "We tell what we know.")
                .label("Telling")
                .retired(new Retirement(VERSION, List.of("teamwork.share"), "It was said twice."))
                .build();
        Statement statement = Statement.builder()
                .id("drivers.d1")
                .code("D1")
                .label("Drives with care")
                .group("On the road")
                .aliases(List.of("D 1"))
                .confidence(Statement.Confidence.HIGH)
                .build();
        Statement other = Statement.builder()
                .id("drivers.d2")
                .code("D2")
                .label("Fills up")
                .build();
        ProfessionalStandard standard = ProfessionalStandard.builder()
                .id("drivers")
                .title("Standards for Drivers")
                .kind(ProfessionalStandard.Kind.ETHICAL_CODE)
                .publisher("The Drivers’ Council")
                .edition("Second edition")
                .jurisdiction("England")
                .standing("It is voluntary.")
                .status(ProfessionalStandard.Status.CURRENT)
                .licence("OGL 3.0")
                .url("https://example.org/drivers")
                .checkedOn(LocalDate.of(2026, 3, 1))
                .statements(List.of(statement, other))
                .build();
        Role role = Role.builder()
                .id("minibus-driver")
                .name("Minibus driver")
                .family("Transport")
                .standards(List.of("drivers"))
                .aliases(List.of("Driver"))
                .crosswalk(Map.of("soc", "8213"))
                .additional(true)
                .note("It has no national standard.")
                .build();
        return small().acronym("T")
                .releasedOn(LocalDate.of(2026, 4, 1))
                .effectiveFrom(LocalDate.of(2026, 9, 1))
                .introduction(List.of("It opens here.", "It goes on."))
                .source(new Source("The poster", List.of("MA")))
                .values(List.of(teamwork().retiredBehaviours(List.of(retired)).build()))
                .standards(List.of(standard))
                .roles(List.of(role))
                .titleQualifiers(List.of("Night"))
                .titleSubjects(List.of("Minibus"))
                .alignments(List.of(Alignment.builder()
                        .statement("drivers.d1")
                        .behaviour("teamwork.share")
                        .relation(Alignment.Relation.PARTIAL)
                        .rationale("Care is shared.")
                        .authority(Authority.PROPOSED)
                        .build()))
                .unaligned(List.of(new Unaligned("drivers.d2", "It is about fuel.", null)))
                .build();
    }

    private static Framework read(String document) throws IOException {
        return FrameworkReader.read(stream(document), "ours.json");
    }

    private static ByteArrayInputStream stream(String document) {
        return new ByteArrayInputStream(document.getBytes(UTF_8));
    }
}
