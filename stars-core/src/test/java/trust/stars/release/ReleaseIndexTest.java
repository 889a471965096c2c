// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.model.FrameworkVersion;

@InAnyLocale
class ReleaseIndexTest {
    private static final String EXAMPLE = """
            1.0.0 2026-01-10 -
            1.1.0 2026-05-01 2026-06-01
            1.1.1 2026-08-15 2026-09-01
            1.2.0 2026-08-20 2026-09-01
            1.3.0 2026-09-02 2026-09-10 withdrawn 2026-09-12 the wrong  draft was released
            2.0.0 2026-09-03 2027-01-01
            """;

    @Test
    void printsWhatItParsed() {
        ReleaseIndex index = ReleaseIndex.parse(EXAMPLE);

        assertThat(index).hasToString(EXAMPLE);
        assertThat(ReleaseIndex.parse(index.toString())).isEqualTo(index);
        assertThat(index.releases()).hasSize(6).element(4).isEqualTo(withdrawn());
        assertThat(new ReleaseIndex(List.of())).hasToString("");
        assertThat(ReleaseIndex.parse("")).isEqualTo(new ReleaseIndex(List.of()));
    }

    @Test
    void skipsBlankLinesAndSpacesAround() {
        String odd = "\r\n\r\n  1.0.0   2026-01-10  -  \r\n   \n1.1.0 2026-05-01 2026-06-01";

        assertThat(ReleaseIndex.parse(odd)).hasToString("1.0.0 2026-01-10 -\n1.1.0 2026-05-01 2026-06-01\n");
    }

    @ParameterizedTest
    @CsvSource({
        "-999999999-01-01, 1.0.0", // the start was not recorded
        "2026-01-09, 1.0.0", // before its own release
        "2026-05-31, 1.0.0",
        "2026-06-01, 1.1.0",
        "2026-08-31, 1.1.0",
        "2026-09-01, 1.2.0", // of equal dates the higher version
        "2026-09-09, 1.2.0",
        "2026-09-10, 1.3.0",
        "2026-09-11, 1.3.0", // not yet withdrawn
        "2026-09-12, 1.2.0",
        "2026-12-31, 1.2.0",
        "2027-01-01, 2.0.0",
        "+999999999-12-31, 2.0.0"
    })
    void highestVersionThatAppliesIsInForce(LocalDate day, String version) {
        assertThat(ReleaseIndex.parse(EXAMPLE).inForceOn(day))
                .map(Release::version)
                .map(Object::toString)
                .contains(version);
    }

    @Test
    void nothingIsInForceBeforeARecordedStart() {
        ReleaseIndex index = ReleaseIndex.parse("1.0.0 2026-01-10 2026-02-01");

        assertThat(index.inForceOn(LocalDate.of(2026, 1, 31))).isEmpty();
        assertThat(index.inForceOn(LocalDate.of(2026, 2, 1)))
                .contains(index.releases().get(0));
        assertThat(new ReleaseIndex(List.of()).inForceOn(LocalDate.MAX)).isEmpty();
    }

    @Test
    void nothingIsInForceIfEverythingIsWithdrawn() {
        ReleaseIndex index = ReleaseIndex.parse("1.0.0 2026-01-10 - withdrawn 2026-02-01 a mistake");

        assertThat(index.inForceOn(LocalDate.of(2026, 1, 31)))
                .contains(index.releases().get(0));
        assertThat(index.inForceOn(LocalDate.of(2026, 2, 1))).isEmpty();
    }

    @Test
    void findsAReleaseByItsVersion() {
        ReleaseIndex index = ReleaseIndex.parse(EXAMPLE);

        assertThat(index.find(FrameworkVersion.of(1, 3, 0))).contains(withdrawn());
        assertThat(index.find(FrameworkVersion.of(1, 4, 0))).isEmpty();
    }

    @Test
    void datesOfWithdrawnReleasesDoNotBindLaterOnes() {
        String text = """
                1.0.0 2026-01-10 -
                1.1.0 2026-05-01 2030-06-01 withdrawn 2026-05-02 the year was wrong
                1.1.1 2026-05-02 2026-06-01
                """;

        assertThat(ReleaseIndex.parse(text).inForceOn(LocalDate.of(2026, 6, 1)))
                .map(Release::version)
                .contains(FrameworkVersion.of(1, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.0.0 2026-01-10 -;1.0.0 2026-01-10 2026-01-11 | release 1.0.0 is listed twice",
                "1.1.0 2026-01-10 -;1.0.9 2026-01-10 2026-01-11"
                        + " | release 1.0.9 must come before 1.1.0: releases are listed in the order of their versions",
                "1.0.0 2026-01-10 -;1.1.0 2026-01-11 -"
                        + " | release 1.1.0 must give its first day in force: only the first release may leave that"
                        + " out",
                "1.0.0 2026-01-10 2026-03-01;1.1.0 2026-01-11 2026-02-28"
                        + " | release 1.1.0 is in force from 2026-02-28, but a lower version only from 2026-03-01",
                "1.1.0 2026-01-10 -;1.0.0 | line 2 of the release index is not a release: '1.0.0' – write version,"
                        + " release day, first day in force or -, and if need be 'withdrawn', day, reason",
                "1.0.0 2026-01-10 -; # 1.0.1 | line 2 of the release index is a comment: '# 1.0.1' – remove it: it"
                        + " would be lost when the index is written again",
                "1.0.0 2026-01-10 - withdrawn 2026-01-11 a\u200bb | line 1 of the release index is not a release: the"
                        + " reason for a withdrawal has a character that cannot be seen: 'a<U+200B>b' – type the words"
                        + " again",
                "1.0.0 2026-01-10 - withdrawn 2026-01-11 | line 1 of the release index is not a release: '1.0.0"
                        + " 2026-01-10 - withdrawn 2026-01-11' – write version, release day, first day in force or -,"
                        + " and if need be 'withdrawn', day, reason",
                "1.0.0 2026-01-10 - removed 2026-01-11 why | line 1 of the release index is not a release: '1.0.0"
                        + " 2026-01-10 - removed 2026-01-11 why' – write version, release day, first day in force or"
                        + " -, and if need be 'withdrawn', day, reason",
                "1.0 2026-01-10 - | line 1 of the release index is not a release: '1.0' is not a version: write three"
                        + " numbers such as 1.2.0, without leading zeros",
                "1.0.0 10/01/2026 - | line 1 of the release index is not a release: '10/01/2026' is not a date: write"
                        + " year, month and day, such as 2026-11-24",
                "1.0.0 2026-01-10 2026-02-30 | line 1 of the release index is not a release: '2026-02-30' is not a"
                        + " date: write year, month and day, such as 2026-11-24",
                "1.0.0 2026-01-10 - withdrawn then why | line 1 of the release index is not a release: 'then' is not a"
                        + " date: write year, month and day, such as 2026-11-24"
            })
    void refusesWhatIsNotAnIndex(String lines, String message) {
        assertThatThrownBy(() -> ReleaseIndex.parse(lines.replace(';', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "' '", "' spaces around '", "'two\nlines'", "'two\rlines'", "'at the end\n'"})
    void refusesAReasonThatIsNotALine(String reason) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> new Withdrawal(day, reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the reason for a withdrawal must be one line of text");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u001b[31mb', a<U+001B>[31mb",
        "'a\tb', a<U+0009>b",
        "'a\u00a0b', a<U+00A0>b",
        "'a\u202eb', a<U+202E>b",
        "'a\u0000', a<U+0000>"
    })
    void refusesAReasonThatIsNotPlain(String reason, String shown) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> new Withdrawal(day, reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the reason for a withdrawal has a character that cannot be seen: '" + shown
                        + "' – type the words again");
    }

    @Test
    void acceptsAReasonInAnyLanguage() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(new Withdrawal(day, "Camgymeriad – “ŵ” 误").reason()).isEqualTo("Camgymeriad – “ŵ” 误");
    }

    @Test
    void releaseAppliesFromItsFirstDayUntilItsWithdrawal() {
        Release release = withdrawn();
        assertThat(applies(release, "2026-09-09")).isFalse();
        assertThat(applies(release, "2026-09-10")).isTrue();
        assertThat(applies(release, "2026-09-11")).isTrue();
        assertThat(applies(release, "2026-09-12")).isFalse();
        assertThat(release(null).appliesOn(LocalDate.MIN)).isTrue();
    }

    @Test
    void saysWhatComesIntoForceNextAndWhen() {
        ReleaseIndex index = ReleaseIndex.parse(EXAMPLE);

        assertThat(next(index, "2026-05-31")).isEqualTo("1.1.0 2026-06-01");
        assertThat(next(index, "2026-06-01"))
                .as("of two on one day, the higher one")
                .isEqualTo("1.2.0 2026-09-01");
        assertThat(next(index, "2026-09-01"))
                .as("in force for two days, then withdrawn")
                .isEqualTo("1.3.0 2026-09-10");
        assertThat(next(index, "2026-09-10")).isEqualTo("2.0.0 2027-01-01");
        assertThat(next(index, "2027-01-01")).isEqualTo("none");
    }

    @Test
    void whatIsNeverInForceDoesNotComeNext() {
        ReleaseIndex withdrawn = ReleaseIndex.parse("""
                1.0.0 2026-01-10 -
                1.1.0 2026-05-01 2026-06-01 withdrawn 2026-05-20 before its day
                1.1.1 2026-05-01 2027-03-01 withdrawn 2027-04-01 a higher version was in force by then
                1.2.0 2026-05-01 2027-01-01
                """);

        assertThat(next(withdrawn, "2026-05-01")).isEqualTo("1.2.0 2027-01-01");
        assertThat(next(withdrawn, "2027-01-01")).isEqualTo("none");
    }

    private static String next(ReleaseIndex index, String day) {
        return index.nextAfter(LocalDate.parse(day))
                .map(release -> release.version() + " " + release.effectiveFrom())
                .orElse("none");
    }

    private static boolean applies(Release release, String day) {
        return release.appliesOn(LocalDate.parse(day));
    }

    private static Release withdrawn() {
        return release(new Withdrawal(LocalDate.of(2026, 9, 12), "the wrong  draft was released"));
    }

    private static Release release(@Nullable Withdrawal withdrawal) {
        return new Release(
                FrameworkVersion.of(1, 3, 0),
                LocalDate.of(2026, 9, 2),
                withdrawal == null ? null : LocalDate.of(2026, 9, 10),
                withdrawal);
    }
}
