// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.InAnyLocale;

@InAnyLocale
class ReportTest {
    private final Problem error = Problem.of(Rule.BLANK_TEXT, "/title", "the text is empty", "write it");
    private final Problem warning = Problem.of(Rule.UNUSED_WAIVER, "/waivers/0", "it is unused", "remove it");

    @Test
    void isEmptyWithoutProblems() {
        Report report = new Report("a.json", List.of(), 0);

        assertThat(report).hasToString("");
        assertThat(report.hasErrors()).isFalse();
    }

    @Test
    void listsProblemsInTheOrderOfLines() {
        Report report = new Report("a.json", List.of(error.at(3, 2), warning.at(3, 1), error.at(2, 9)), 0);

        assertThat(report).hasToString("""
                a.json:2:9: error BLANK_TEXT /title – the text is empty – write it
                a.json:3:1: warning UNUSED_WAIVER /waivers/0 – it is unused – remove it
                a.json:3:2: error BLANK_TEXT /title – the text is empty – write it""");
    }

    @Test
    void listsProblemsWithoutALineWithTheName() {
        assertThat(new Report("a.json", List.of(warning, error), 1)).hasToString("""
                a.json: warning UNUSED_WAIVER /waivers/0 – it is unused – remove it
                a.json: error BLANK_TEXT /title – the text is empty – write it
                … and 1 more problem""");
        assertThat(new Report("a.json", List.of(error), 12)).hasToString("""
                a.json: error BLANK_TEXT /title – the text is empty – write it
                … and 12 more problems""");
    }

    @Test
    void saysHowManyThereAreIfItListsNone() {
        assertThat(new Report("a.json", List.of(), 2)).hasToString("… and 2 more problems");
    }

    @Test
    void hasErrorsUnlessAllAreWarnings() {
        assertThat(new Report("a.json", List.of(warning), 0).hasErrors()).isFalse();
        assertThat(new Report("a.json", List.of(warning, error), 0).hasErrors()).isTrue();
    }

    @Test
    void refusesMoreThanItLists() {
        assertThatThrownBy(() -> new Report("a.json", Collections.nCopies(501, error), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a report lists at most 500 problems: 501, unlisted 0");
        assertThatThrownBy(() -> new Report("a.json", List.of(), -1))
                .hasMessage("a report lists at most 500 problems: 0, unlisted -1");
    }

    @Test
    void exceptionShowsTheFirstProblemsAndCountsAll() {
        assertThat(new InvalidFrameworkException(new Report("a.json", List.of(error.at(2, 9)), 0)))
                .hasMessage("""
                        a.json is not a sound framework: 1 problem
                          2:9: error BLANK_TEXT /title – the text is empty – write it""");
        Report many = new Report("a.json", Collections.nCopies(11, error), 3);
        assertThat(new InvalidFrameworkException(many))
                .hasMessage("a.json is not a sound framework: 14 problems\n"
                        + "  error BLANK_TEXT /title – the text is empty – write it\n".repeat(10)
                        + "  … and 4 more: see report()")
                .extracting(InvalidFrameworkException::report)
                .isEqualTo(many);
    }
}
