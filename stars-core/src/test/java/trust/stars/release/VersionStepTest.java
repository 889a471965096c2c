// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.model.FrameworkVersion;

@InAnyLocale
class VersionStepTest {
    @ParameterizedTest
    @CsvSource({
        "1.2.3, 1.2.3, NONE",
        "1.2.3, 1.2.2, NONE",
        "1.2.3, 0.9.9, NONE",
        "1.2.3, 1.2.4, PATCH",
        "1.2.3, 1.3.0, MINOR",
        "1.2.3, 1.4.9, MINOR",
        "1.2.3, 2.0.0, MAJOR",
        "1.2.3, 3.4.5, MAJOR"
    })
    void stepIsTheFirstNumberThatGrows(String from, String to, VersionStep step) {
        assertThat(VersionStep.between(FrameworkVersion.parse(from), FrameworkVersion.parse(to)))
                .isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"NONE, 1.2.3", "PATCH, 1.2.4", "MINOR, 1.3.0", "MAJOR, 2.0.0"})
    void smallestVersionThatIsAStepAway(VersionStep step, String expected) {
        FrameworkVersion from = FrameworkVersion.of(1, 2, 3);

        assertThat(step.after(from)).hasToString(expected);
        assertThat(VersionStep.between(from, step.after(from))).isEqualTo(step);
    }

    @Test
    void largestNumberCannotGrow() {
        assertThatThrownBy(() -> VersionStep.PATCH.after(FrameworkVersion.of(1, 0, 999_999)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("each number of a version must be from 0 to 999999: 1.0.1000000");
    }

    @ParameterizedTest
    @CsvSource({"NONE, none", "PATCH, patch", "MINOR, minor", "MAJOR, major"})
    void isPrintedAsAWord(VersionStep step, String word) {
        assertThat(step).hasToString(word);
    }

    @ParameterizedTest
    @CsvSource({"NONE, PATCH, PATCH", "MAJOR, MINOR, MAJOR", "MINOR, MINOR, MINOR"})
    void largerOfTwo(VersionStep one, VersionStep other, VersionStep larger) {
        assertThat(one.or(other)).isEqualTo(larger);
    }
}
