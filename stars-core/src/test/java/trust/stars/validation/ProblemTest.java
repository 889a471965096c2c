// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    private final Problem duplicate = Problem.of(
            Rule.DUPLICATE_ID, "/values/2/id", "'a' is already defined at /values/0/id", "give it its own id");

    @Test
    void printsWhatWhereWhyAndWhatToDo() {
        assertThat(duplicate)
                .isEqualTo(new Problem(
                        "DUPLICATE_ID",
                        Severity.ERROR,
                        "/values/2/id",
                        0,
                        0,
                        "'a' is already defined at /values/0/id",
                        "give it its own id"))
                .hasToString(
                        "error DUPLICATE_ID /values/2/id – 'a' is already defined at /values/0/id – give it its own id");
        assertThat(duplicate.at(41, 18))
                .hasToString(
                        "41:18: error DUPLICATE_ID /values/2/id – 'a' is already defined at /values/0/id – give it its"
                                + " own id");
        assertThat(Problem.of(Rule.EMPTY_DOCUMENT, "", "it is empty", "write it"))
                .hasToString("error EMPTY_DOCUMENT – it is empty – write it");
    }

    @Test
    void isOneLineWhateverThePath() {
        Problem odd = Problem.of(Rule.BLANK_TEXT, "/roles/0/crosswalk/a\n\u202Eb c", "it is empty", "write it");

        assertThat(odd.path()).isEqualTo("/roles/0/crosswalk/a\n\u202Eb c");
        assertThat(odd)
                .hasToString("error BLANK_TEXT /roles/0/crosswalk/a<U+000A><U+202E>b c – it is empty – write it");
    }

    @Test
    void refusesNegativePlaces() {
        assertThatThrownBy(() -> duplicate.at(-1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line and column must not be negative: -1:1");
        assertThatThrownBy(() -> duplicate.at(1, -1)).hasMessage("line and column must not be negative: 1:-1");
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleSaysWhatItAsksInAClause(Rule rule) {
        assertThat(rule.requirement()).matches("[a-z].* (must|should|may).*[^.]");
        assertThat(rule.severity())
                .isEqualTo(rule.requirement().contains("should") ? Severity.WARNING : Severity.ERROR);
    }

    @Test
    void severityIsPrintedInSmallLettersInAnyLocale() {
        assertThat(Severity.WARNING).hasToString("warning");
        assertThat(Severity.ERROR).hasToString("error");
    }
}
