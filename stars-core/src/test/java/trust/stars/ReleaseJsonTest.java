// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.ReleaseSamples;
import trust.stars.fixtures.SeededProperty;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.release.Change;
import trust.stars.release.FrameworkDiff;
import trust.stars.release.Meaning;
import trust.stars.release.Meanings;

/** Comparisons and what stored ids mean: the same JSON from an application's mapper of either Jackson, and back. */
@InAnyLocale
class ReleaseJsonTest {
    private static final Json JACKSON_2 = Json.of(new ObjectMapper());
    private static final Json JACKSON_3 = Json.of(new JsonMapper());

    @Provide
    Arbitrary<FrameworkContent> contents() {
        return Frameworks.contents();
    }

    /** One of each sort, and what holds them. */
    static Stream<Object> samples() {
        return Stream.concat(
                Stream.of(diff(), meanings(), new FrameworkDiff(List.of()), new Meanings(List.of())),
                Stream.concat(diff().changes().stream(), meanings().list().stream()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comesBackAsItWasFromEither(Object sample) throws Exception {
        Class<?> type =
                sample instanceof Change ? Change.class : sample instanceof Meaning ? Meaning.class : sample.getClass();
        String json = JACKSON_2.write(sample);

        assertThat(JACKSON_3.write(sample)).isEqualTo(json);
        assertThat(JACKSON_2.read(json, type)).isEqualTo(sample);
        assertThat(JACKSON_3.read(json, type)).isEqualTo(sample);
    }

    @SeededProperty
    void anyComparisonComesBackAsItWas(
            @ForAll("contents") FrameworkContent before, @ForAll("contents") FrameworkContent after) throws Exception {
        FrameworkDiff diff = FrameworkDiff.between(Framework.of(before), Framework.of(after));
        String json = JACKSON_2.write(diff);

        assertThat(JACKSON_3.write(diff)).isEqualTo(json);
        assertThat(JACKSON_2.read(json, FrameworkDiff.class)).isEqualTo(diff);
        assertThat(JACKSON_3.read(json, FrameworkDiff.class)).isEqualTo(diff);
    }

    @Test
    void everySortSaysWhichItIs() throws Exception {
        assertThat(JACKSON_3.write(diff().changes(Change.Moved.class)))
                .isEqualTo("[{\"type\":\"Moved\",\"item\":{\"kind\":\"BEHAVIOUR\",\"id\":\"success.aim\"},"
                        + "\"before\":1,\"after\":2}]");
        assertThat(JACKSON_2.write(diff().changes(Change.Vanished.class).get(1)))
                .startsWith("{\"type\":\"Vanished\",\"item\":{\"kind\":\"BEHAVIOUR\",\"id\":\"success.aim\"},"
                        + "\"before\":{\"type\":\"Behaviour\",\"id\":\"success.aim\",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"changes\":[{}]}",
                "{\"changes\":[{\"type\":\"moved\"}]}",
                "{\"changes\":[{\"type\":\"Moved\",\"item\":{\"kind\":\"VALUE\",\"id\":\"a\"},\"before\":1}]}",
                "{\"changes\":[],\"more\":1}"
            })
    void whatIsNoComparisonIsRefused(String json) {
        for (Json jackson : List.of(JACKSON_2, JACKSON_3)) {
            assertThatThrownBy(() -> jackson.read(json, FrameworkDiff.class))
                    .hasMessageContaining("the JSON: error ")
                    .hasRootCauseInstanceOf(IllegalArgumentException.class);
        }
    }

    private static FrameworkDiff diff() {
        return (FrameworkDiff) ReleaseSamples.all().get(0);
    }

    private static Meanings meanings() {
        return (Meanings) ReleaseSamples.all().get(1);
    }
}
