// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import trust.stars.fixtures.InAnyLocale;

/**
 * The words of every fixed set have one spelling in JSON, whichever Jackson writes them and however it is set up. Jackson
 * 3 writes what {@code toString} says unless it is told otherwise, Jackson 2 the name.
 */
@InAnyLocale
class EnumJsonTest {
    private static final List<ObjectMapper> JACKSON_2 = List.of(
            new ObjectMapper(),
            new ObjectMapper()
                    .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                    .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING));
    private static final List<JsonMapper> JACKSON_3 = List.of(
            new JsonMapper(),
            JsonMapper.builder()
                    .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                    .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                    .build());

    static Stream<Enum<?>> words() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("trust.stars").stream()
                        .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(constant -> (Enum<?>) constant);
    }

    @ParameterizedTest
    @MethodSource("words")
    void isWrittenAndReadByItsName(Enum<?> word) throws Exception {
        String json = '"' + word.name() + '"';

        for (ObjectMapper mapper : JACKSON_2) {
            assertThat(mapper.writeValueAsString(word)).isEqualTo(json);
            assertThat(mapper.readValue(json, word.getDeclaringClass())).isEqualTo(word);
        }
        for (JsonMapper mapper : JACKSON_3) {
            assertThat(mapper.writeValueAsString(word)).isEqualTo(json);
            assertThat(mapper.readValue(json, word.getDeclaringClass())).isEqualTo(word);
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void isAKeyByItsName(Enum<?> word) throws Exception {
        String json = "{\"" + word.name() + "\":1}";

        assertThat(JACKSON_2.get(0).writeValueAsString(Map.of(word, 1))).isEqualTo(json);
        for (JsonMapper mapper : JACKSON_3) {
            assertThat(mapper.writeValueAsString(Map.of(word, 1))).isEqualTo(json);
        }
    }
}
