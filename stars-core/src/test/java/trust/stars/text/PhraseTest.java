// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.SeededProperty;
import trust.stars.model.FrameworkVersion;

@InAnyLocale
class PhraseTest {
    @Test
    void argumentsGoInTheirPlaces() {
        assertThat(Phrase.of("{} of {} fit, by {}", 1_000, 2_500, FrameworkVersion.of(1, 20, 3))
                        .print(""))
                .isEqualTo("1000 of 2500 fit, by 1.20.3");
        assertThat(Phrase.of("nothing").print("")).isEqualTo("nothing");
        assertThat(Phrase.of("{}{}", "a", "b").print("")).isEqualTo("ab");
    }

    @Test
    void textsOfADocumentAreEscapedAndCut() {
        assertThat(Phrase.of("'{}' is odd", "a\n" + "b".repeat(60)).print(""))
                .isEqualTo("'a<U+000A>" + "b".repeat(58) + "…' is odd");
    }

    @Test
    void everythingElseIsEscapedButNotCut() {
        String many = "teamwork.share, ".repeat(10);

        assertThat(Phrase.of("there are {}\u2019s", many + "\u202E").print(""))
                .isEqualTo("there are " + many + "<U+202E>\u2019s");
    }

    @Test
    void onlyWhatIsBetweenTwoQuotesIsQuoted() {
        String longText = "a".repeat(70);

        assertThat(Phrase.of("'{} and {}'", longText, longText).print(""))
                .isEqualTo("'" + longText + " and " + longText + "'");
        assertThat(Phrase.of("{}'", longText).print("")).isEqualTo(longText + "'");
        assertThat(Phrase.of("'{}", longText).print("")).isEqualTo("'" + longText);
        assertThat(Phrase.of("'{}'", longText).print("")).isEqualTo("'" + "a".repeat(60) + "…'");
    }

    @Test
    void theOtherPlaceIsWhatThePrinterCallsIt() {
        Phrase phrase = Phrase.of("'{}' is defined {there}, as '{}' is", "a", "b");

        assertThat(phrase.print("at line 22")).isEqualTo("'a' is defined at line 22, as 'b' is");
        assertThat(phrase.print("at /x\u0007")).isEqualTo("'a' is defined at /x<U+0007>, as 'b' is");
        assertThat(Phrase.of("'{}' is odd", "a").print("at line 22")).isEqualTo("'a' is odd");
    }

    @Test
    void theOtherPlaceMayBeInWordsAlready() {
        Phrase phrase =
                Phrase.of("'{}' is defined {there}, as '{}' is", "a", "b").there("in the framework");

        assertThat(phrase.print("at line 22")).isEqualTo("'a' is defined in the framework, as 'b' is");
        assertThat(Phrase.of("'{}' is odd", "a").there("in the framework")).isEqualTo(Phrase.of("'{}' is odd", "a"));
    }

    @Test
    void whatIsPutInIsNeverTakenForAPattern() {
        Phrase phrase = Phrase.of("'{}' is defined {there}, as '{}' is", "{there} {}", "{} {there}");

        assertThat(phrase.print("{} {there}"))
                .isEqualTo("'{there} {}' is defined {} {there}, as '{} {there}' is")
                .isEqualTo(phrase.there("{} {there}").print("elsewhere"));
    }

    @Test
    void refusesMoreArgumentsThanPlacesAndFewer() {
        assertThatThrownBy(() -> Phrase.of("'{}' is odd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a phrase with 1 places has 0 arguments: '{}' is odd");
        assertThatThrownBy(() -> Phrase.of("it is odd", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a phrase with 0 places has 1 arguments: it is odd");
    }

    @Test
    void copiesItsArguments() {
        List<Object> given = new ArrayList<>(List.of("a"));
        Phrase phrase = new Phrase("'{}'", given);
        given.set(0, "b");

        assertThat(phrase).isEqualTo(Phrase.of("'{}'", "a"));
        assertThat(phrase.arguments()).containsExactly("a");
    }

    @SeededProperty
    void isOnePrintableLineWhateverIsPutIn(@ForAll String text, @ForAll String other, @ForAll String there) {
        String printed = Phrase.of("'{}' and {} {there}", text, other).print(there);

        assertThat(printed.codePoints()).allMatch(each -> each == ' ' || Characters.isVisible(each));
    }
}
