// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trust.stars.text.Phrase;
import trust.stars.validation.Report;
import trust.stars.validation.Rule;

class FindingsTest {
    private final Finding error =
            Finding.of(Rule.BLANK_TEXT, "/title", Phrase.of("the text is empty"), Phrase.of("write it"));
    private final Finding warning =
            Finding.of(Rule.UNUSED_WAIVER, "/waivers/0", Phrase.of("it is unused"), Phrase.of("remove it"));
    private final Findings findings = new Findings();

    @Test
    void areEmptyAtFirst() {
        assertThat(findings.listed()).isEmpty();
        assertThat(findings.unlisted()).isZero();
        assertThat(findings.hasErrors()).isFalse();
        assertThat(findings.report("a.json")).isEqualTo(new Report("a.json", List.of(), 0));
    }

    @Test
    void listFiveHundredAndCountTheRest() {
        for (int i = 1; i <= 700; i++) {
            findings.add(error.at(i, 1));
        }

        assertThat(findings.listed()).hasSize(500).last().isEqualTo(error.at(500, 1));
        assertThat(findings.unlisted()).isEqualTo(200);
        Report report = findings.report("a.json");
        assertThat(report.problems())
                .hasSize(500)
                .last()
                .isEqualTo(error.at(500, 1).problem());
        assertThat(report.unlisted()).isEqualTo(200);
    }

    @Test
    void listErrorsRatherThanWarnings() {
        for (int i = 1; i <= 600; i++) {
            findings.add(warning.at(i, 1));
        }
        assertThat(findings.hasErrors()).isFalse();
        findings.add(error.at(601, 1));
        findings.add(error.at(602, 1));

        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.listed())
                .hasSize(500)
                .startsWith(error.at(601, 1), error.at(602, 1), warning.at(1, 1))
                .endsWith(warning.at(498, 1));
        assertThat(findings.unlisted()).isEqualTo(102);
    }

    @Test
    void listNoWarningBesideFiveHundredErrors() {
        findings.add(warning);
        for (int i = 1; i <= 500; i++) {
            findings.add(error.at(i, 1));
        }

        assertThat(findings.listed()).hasSize(500).doesNotContain(warning);
        assertThat(findings.unlisted()).isEqualTo(1);
    }

    @Test
    void takeWhatOthersFoundAndWhatTheyOnlyCounted() {
        Findings others = new Findings();
        others.add(warning);
        others.add(Rule.BLANK_TEXT, "/title", Phrase.of("the text is empty"), Phrase.of("write it"));
        others.addUnlisted(7);
        findings.add(error.at(2, 1));
        findings.addAll(others);

        assertThat(findings.listed()).containsExactly(error.at(2, 1), error, warning);
        assertThat(findings.unlisted()).isEqualTo(7);
    }

    @Test
    void areCountedOnceWhenTheyAreHandedOn() {
        Findings others = new Findings();
        for (int i = 1; i <= 600; i++) {
            others.add(error.at(i, 1));
            others.add(warning.at(i, 2));
        }
        findings.add(error.at(700, 1));
        findings.addAll(others);

        assertThat(findings.listed()).hasSize(500).startsWith(error.at(700, 1), error.at(1, 1));
        assertThat(findings.unlisted()).isEqualTo(701);
    }

    @Test
    void arePrintedAsTheirReaderWishes() {
        findings.add(error);

        assertThat(findings.report("a.json", finding -> finding.at(3, 4).problem()))
                .isEqualTo(new Report("a.json", List.of(error.at(3, 4).problem()), 0));
    }
}
