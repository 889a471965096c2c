// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.fixtures.Draft;
import trust.stars.fixtures.Frameworks;
import trust.stars.text.Phrase;
import trust.stars.validation.Rule;

/** What a reader of documents is told. */
class ChecksTest {
    private static final Finding EARLIER =
            Finding.of(Rule.BLANK_TEXT, "/title", Phrase.of("the text is empty"), Phrase.of("write it"));

    private final Findings findings = new Findings();

    @Test
    void soundContentIsAFrameworkWhateverElseIsWrong() {
        findings.add(EARLIER);

        assertThat(Checks.framework(Frameworks.example(), findings)).isEqualTo(Framework.of(Frameworks.example()));
        assertThat(findings.listed()).containsExactly(EARLIER);
    }

    @Test
    void unsoundContentIsNotAFrameworkAndTheFindingsSayWhy() {
        assertThat(Checks.framework(Draft.with(draft -> draft.id = "Ours"), findings))
                .isNull();
        assertThat(findings.listed())
                .containsExactly(Finding.of(
                        Rule.INVALID_ID,
                        "/id",
                        Phrase.of("'{}' is not an id", "Ours"),
                        Phrase.of("write '{}'", "ours")));
    }

    @Test
    void aLayerIsCheckedOverAFramework() {
        LocalLayer layer = Frameworks.layer().toBuilder()
                .framework("theirs")
                .decisions(List.of())
                .waivers(List.of())
                .build();
        Checks.layer(layer, Framework.of(Frameworks.example()), (together, placed) -> {}, findings);

        assertThat(findings.listed())
                .contains(Finding.of(
                        Rule.WRONG_FRAMEWORK,
                        "/framework",
                        Phrase.of("the layer is for the framework '{}', but this is '{}'", "theirs", "our-framework"),
                        Phrase.of("use it with that framework")));
    }
}
