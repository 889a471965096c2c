// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.text.Phrase;
import trust.stars.validation.Problem;
import trust.stars.validation.Rule;
import trust.stars.validation.Severity;

@InAnyLocale
class FindingTest {
    private final Finding duplicate = Finding.of(
                    Rule.DUPLICATE_ID,
                    "/values/2/id",
                    Phrase.of("'{}' is already defined {there}", "a"),
                    Phrase.of("give it its own id"))
            .about("/values/0/id");

    @Test
    void becomesAProblemInWords() {
        assertThat(duplicate.problem())
                .isEqualTo(new Problem(
                        "DUPLICATE_ID",
                        Severity.ERROR,
                        "/values/2/id",
                        0,
                        0,
                        "'a' is already defined at /values/0/id",
                        "give it its own id"));
    }

    @Test
    void itsPrinterSaysWhatPlacesAreCalled() {
        assertThat(duplicate.at(4100, 18).problem("/values/2/id", "at line 2200"))
                .hasToString("4100:18: error DUPLICATE_ID /values/2/id – 'a' is already defined at line 2200 – give it"
                        + " its own id");
    }

    @Test
    void aWarningIsAWarning() {
        Finding warning = Finding.of(Rule.UNUSED_WAIVER, "", Phrase.of("it is unused"), Phrase.of("remove it"));

        assertThat(warning.problem()).hasToString("warning UNUSED_WAIVER – it is unused – remove it");
        assertThat(warning.other()).isEmpty();
    }

    @Test
    void aHintMayNameTheOtherPlace() {
        Finding finding = Finding.of(Rule.DUPLICATE_ID, "/a", Phrase.of("it is there twice"), Phrase.of("look {there}"))
                .about("/b");

        assertThat(finding.problem()).hasToString("error DUPLICATE_ID /a – it is there twice – look at /b");
    }

    @Test
    void seenFromOutsideItsPathIsLonger() {
        Finding inside = duplicate.at(3, 4).under("/holder");

        assertThat(inside.path()).isEqualTo("/holder/values/2/id");
        assertThat(inside).isEqualTo(duplicate.at(3, 4).moved("/holder/values/2/id", "/values/0/id"));
    }

    @Test
    void saysTheSameAtAnotherPlace() {
        assertThat(duplicate.at(3, 4).moved("/roles/1/id", "/roles/0/id").problem())
                .hasToString("3:4: error DUPLICATE_ID /roles/1/id – 'a' is already defined at /roles/0/id – give it its"
                        + " own id");
    }

    @Test
    void namesAPlaceInAnotherDocumentInWords() {
        Finding elsewhere = duplicate.at(3, 4).elsewhere("/roles/1/id", "in the framework");

        assertThat(elsewhere.other()).isEmpty();
        assertThat(elsewhere.problem("/roles/1/id", "at line 22"))
                .hasToString(
                        "3:4: error DUPLICATE_ID /roles/1/id – 'a' is already defined in the framework – give it its own"
                                + " id");
    }

    @Test
    void whatADocumentSaysIsEscapedInTheMessageAndInTheHint() {
        Finding odd = Finding.of(
                        Rule.DUPLICATE_ID,
                        "/a",
                        Phrase.of("'{}' is already defined {there}", "x\n{there}"),
                        Phrase.of("did you mean '{}'?", "y\u202E"))
                .about("/b\u0007");

        assertThat(odd.problem())
                .hasToString(
                        "error DUPLICATE_ID /a – 'x<U+000A>{there}' is already defined at /b<U+0007> – did you mean"
                                + " 'y<U+202E>'?");
    }
}
