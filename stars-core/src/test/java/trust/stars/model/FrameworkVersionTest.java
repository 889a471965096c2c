// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.SeededProperty;

@InAnyLocale
class FrameworkVersionTest {
    @SeededProperty
    void parsesWhatItPrints(
            @ForAll @IntRange(max = 999_999) int major,
            @ForAll @IntRange(max = 999_999) int minor,
            @ForAll @IntRange(max = 999_999) int patch) {
        FrameworkVersion version = FrameworkVersion.of(major, minor, patch);

        assertThat(FrameworkVersion.parse(version.toString())).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.2",
                "1.2.3.4",
                "v1.2.3",
                "1.2.3-draft",
                "1.2.3+4",
                "01.2.3",
                "1.02.3",
                "1.2.03",
                "1.2.x",
                " 1.2.3",
                "1.2.3 ",
                "-1.2.3",
                "1,2,3",
                "1.2.1000000",
                "١.٢.٣"
            })
    void refusesToParseWhatIsNotAVersion(String text) {
        assertThatThrownBy(() -> FrameworkVersion.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'" + text + "' is not a version: write three numbers such as 1.2.0, without leading zeros");
    }

    /**
     * Spring looks for a static {@code valueOf}, {@code of} or {@code from} that takes a text, JAX-RS for {@code valueOf} or
     * {@code fromString}; both answer the sender if it throws an {@code IllegalArgumentException}.
     */
    @Test
    void convertsFromAParameterOfARequest() throws Exception {
        Method factory = FrameworkVersion.class.getMethod("valueOf", String.class);

        assertThat(Modifier.isStatic(factory.getModifiers())).isTrue();
        assertThat(factory.invoke(null, "1.2.0")).isEqualTo(FrameworkVersion.of(1, 2, 0));
        assertThatThrownBy(() -> factory.invoke(null, "latest"))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'latest' is not a version: write three numbers such as 1.2.0, without leading zeros");
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThatThrownBy(() -> FrameworkVersion.of(-1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("each number of a version must be from 0 to 999999: -1.0.0");
        assertThatThrownBy(() -> FrameworkVersion.of(0, 1_000_000, 0))
                .hasMessage("each number of a version must be from 0 to 999999: 0.1000000.0");
        assertThatThrownBy(() -> FrameworkVersion.of(0, 0, -1))
                .hasMessage("each number of a version must be from 0 to 999999: 0.0.-1");
    }

    @Test
    void isOrderedByNumbersNotByLetters() {
        List<FrameworkVersion> inOrder = List.of(
                FrameworkVersion.parse("0.9.9"),
                FrameworkVersion.parse("1.0.0"),
                FrameworkVersion.parse("1.0.2"),
                FrameworkVersion.parse("1.0.10"),
                FrameworkVersion.parse("1.2.0"),
                FrameworkVersion.parse("1.10.0"),
                FrameworkVersion.parse("10.0.0"));

        assertThat(inOrder).isSorted();
        assertThat(inOrder.get(1)).isEqualByComparingTo(FrameworkVersion.of(1, 0, 0));
    }
}
