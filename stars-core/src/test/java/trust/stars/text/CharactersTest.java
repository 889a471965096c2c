// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    /** Default_Ignorable_Code_Point, as DerivedCoreProperties.txt of Unicode has it. */
    @ParameterizedTest
    @CsvSource({
        "00AD, 00AD",
        "034F, 034F",
        "061C, 061C",
        "115F, 1160",
        "17B4, 17B5",
        "180B, 180F",
        "200B, 200F",
        "202A, 202E",
        "2060, 206F",
        "3164, 3164",
        "FE00, FE0F",
        "FEFF, FEFF",
        "FFA0, FFA0",
        "FFF0, FFF8",
        "1BCA0, 1BCA3",
        "1D173, 1D17A",
        "E0000, E0FFF"
    })
    void cannotBeSeenWhereUnicodeIgnoresThem(String first, String last) {
        assertThat(IntStream.rangeClosed(Integer.parseInt(first, 16), Integer.parseInt(last, 16)))
                .noneMatch(Characters::isVisible);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2800, 0x13441, 0x13442, 0x16FE4, 0x1D159})
    void cannotBeSeenWhereNothingIsDrawn(int codePoint) {
        assertThat(Characters.isVisible(codePoint)).isFalse();
    }

    @Test
    void canBeSeenInTheScriptsAroundThem() {
        assertThat("ក្រុម ᠮᠣᠩᠭᠣᠯ 한국어 ⠁ 𝅘𝅥𝅮".codePoints().filter(c -> c != ' '))
                .allMatch(Characters::isVisible);
    }
}
