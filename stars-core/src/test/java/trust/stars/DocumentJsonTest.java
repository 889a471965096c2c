// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.SeededProperty;
import trust.stars.model.Coverage;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.LocalLayer;
import trust.stars.release.FrameworkHistory;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Report;

/** An application's own mapper writes a framework as its document, and reads it back checked. */
@InAnyLocale
class DocumentJsonTest {
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            new tools.jackson.databind.json.JsonMapper();

    private static final Framework FRAMEWORK = Framework.of(Frameworks.example());

    /** Mappers of both sorts whose settings would change records. */
    static Stream<Json> mappers() {
        return Stream.of(
                Json.of(JACKSON_2),
                Json.of(JsonMapper.builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .defaultPropertyInclusion(
                                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                        .enable(DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY)
                        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                        .build()),
                Json.of(new ObjectMapper()
                        .enable(DeserializationFeature.USE_LONG_FOR_INTS)
                        .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                        .findAndRegisterModules()),
                Json.of(JACKSON_3),
                Json.of(tools.jackson.databind.json.JsonMapper.builder()
                        .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                        .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(tools.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                        .enable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .build()));
    }

    @Provide
    Arbitrary<FrameworkContent> contents() {
        return Frameworks.contents();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aFrameworkIsItsDocumentWhateverTheMapper(Json json) throws Exception {
        String document = JACKSON_2.writeValueAsString(FRAMEWORK);

        assertThat(document).startsWith("{\"formatVersion\":1,\"id\":\"our-framework\",\"title\":");
        assertThat(json.write(FRAMEWORK)).isEqualTo(document);
        assertThat(json.write(FRAMEWORK.content())).isEqualTo(document);
        assertThat(json.read(document, Framework.class)).isEqualTo(FRAMEWORK);
        assertThat(json.read(document, FrameworkContent.class)).isEqualTo(FRAMEWORK.content());
    }

    @SeededProperty
    void anyFrameworkComesBackAsItWas(@ForAll("contents") FrameworkContent content) throws Exception {
        Framework framework = Framework.of(content);
        String document = JACKSON_2.writeValueAsString(framework);

        assertThat(JACKSON_3.writeValueAsString(framework)).isEqualTo(document);
        assertThat(JACKSON_2.readValue(document, Framework.class)).isEqualTo(framework);
        assertThat(JACKSON_3.readValue(document, Framework.class)).isEqualTo(framework);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void layersAreInTheDocument(Json json) throws Exception {
        Framework ours = FRAMEWORK.with(List.of(Frameworks.layer()));

        assertThat(ours).isNotEqualTo(FRAMEWORK);
        assertThat(json.read(json.write(ours), Framework.class)).isEqualTo(ours);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aLayerIsItsDocument(Json json) throws Exception {
        String document = JACKSON_2.writeValueAsString(Frameworks.layer());

        assertThat(json.write(Frameworks.layer())).isEqualTo(document);
        assertThat(json.read(document, LocalLayer.class)).isEqualTo(Frameworks.layer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "title":"Our Framework" | "titel":"Our Framework" | error MISSING_PROPERTY – 'title' is missing – add "title": with text in quotes
            "title":"Our Framework" | "titel":"Our Framework" | error UNKNOWN_PROPERTY /titel – 'titel' is not a property that belongs here – did you mean 'title'?
            "title":"Our Framework" | "title":null | error NULL_VALUE /title – null says nothing – write what belongs here, or leave the property out
            "title":"Our Framework" | "title":["Our Framework"] | error WRONG_TYPE /title – a list was found where text in quotes belongs – write text in quotes
            "title":"Our Framework" | "title":7 | error WRONG_TYPE /title – the number '7' was found where text in quotes belongs – write text in quotes
            "formatVersion":1 | "formatVersion":"1" | error WRONG_TYPE /formatVersion – the text '1' was found where a whole number belongs – write a whole number
            "formatVersion":1 | "formatVersion":1.0 | error WRONG_TYPE /formatVersion – the number '1.0' was found where a whole number belongs – write a whole number
            "formatVersion":1 | "formatVersion":4294967297 | error WRONG_TYPE /formatVersion – the number '4294967297' was found where a whole number belongs – write a whole number
            "formatVersion":1 | "formatVersion":2,"news":[] | formatVersion is 2, but this library knows only 1
            "formatVersion":1 | "$schema":"local-layer.schema.json","formatVersion":1 | error UNKNOWN_PROPERTY /$schema – '$schema' is not a property that belongs here
            "publisher":"Our Trust" | "publisher":"Our Trust","values/0":true | error UNKNOWN_PROPERTY /values~10 – 'values/0' is not a property that belongs here
            "authority":"PUBLISHED" | "authority":"published" | /authority – 'published' is not one of the words allowed here – did you mean 'PUBLISHED'?
            "authority":"PUBLISHED" | "authority":0 | /authority – the number '0' was found where a word in quotes belongs – write one of the words PUBLISHED, PROPOSED, APPROVED
            "name":"Teacher", | "name":"Teacher","additional":"true", | /additional – the text 'true' was found where true or false belongs – write true or false
            """)
    void whatIsNoDocumentIsRefusedWithItsPlace(String right, String wrong, String message) throws Exception {
        String document = JACKSON_2.writeValueAsString(FRAMEWORK);
        assertThat(document).contains(right);
        String bad = document.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

        assertThat(mappers()).allSatisfy(json -> {
            assertThatThrownBy(() -> json.read(bad, Framework.class)).hasMessageContaining(message);
            assertThatThrownBy(() -> json.read(bad, FrameworkContent.class)).hasMessageContaining(message);
        });
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws Exception {
        String bad =
                "{\"formatVersion\":1,\"id\":\"ours\",\"title\":\"Ours\",\"version\":\"v1\",\"releasedOn\":\"2026-02-30\","
                        + "\"language\":\"en-GB\",\"publisher\":\"Us\",\"introduction\":\"We share.\",\"values\":[{\"id\":null},7]}";

        assertThat(mappers())
                .allSatisfy(json -> assertThatThrownBy(() -> json.read(bad, Framework.class))
                        .rootCause()
                        .isInstanceOfSatisfying(
                                InvalidFrameworkException.class,
                                refusal ->
                                        assertThat(refusal.report().toString()).isEqualTo("""
                                the JSON: error INVALID_VERSION /version – 'v1' is not a version – write three numbers such as 1.2.0, without a v and without leading zeros
                                the JSON: error INVALID_DATE /releasedOn – '2026-02-30' is not a day of the calendar – write year, month and day, such as 2026-09-01
                                the JSON: error WRONG_TYPE /introduction – the text 'We share.' was found where a list in [ ] belongs – write a list in [ ]
                                the JSON: error NULL_VALUE /values/0/id – null says nothing – write what belongs here, or leave the property out
                                the JSON: error MISSING_PROPERTY /values/0 – 'name' is missing – add "name": with text in quotes
                                the JSON: error MISSING_PROPERTY /values/0 – 'statement' is missing – add "statement": with text in quotes
                                the JSON: error MISSING_PROPERTY /values/0 – 'authority' is missing – add "authority": with one of the words PUBLISHED, PROPOSED, APPROVED
                                the JSON: error WRONG_TYPE /values/1 – the number '7' was found where an object in { } belongs – write an object in { }""")));
    }

    @Test
    void aFrameworkThatIsNotSoundIsRefused() throws Exception {
        String bad = JACKSON_2
                .writeValueAsString(FRAMEWORK)
                .replaceFirst("\"id\":\"teamwork.share\"", "\"id\":\"teamwork.listen\"");

        assertThat(mappers()).allSatisfy(json -> {
            assertThatThrownBy(() -> json.read(bad, Framework.class))
                    .hasMessageContaining("error DUPLICATE_ID /values/0/")
                    .hasRootCauseInstanceOf(InvalidFrameworkException.class);
            assertThat(json.read(bad, FrameworkContent.class)).isNotEqualTo(FRAMEWORK.content());
        });
    }

    /** Web frameworks answer such an exception with 400, and 500 to one that says the type has no JSON form. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "\"\"", "7", "{\"formatVersion\":2}", "{\"values\":{}}"})
    void whatIsRefusedIsTheSendersMistake(String bad) {
        assertThatThrownBy(() -> JACKSON_2.readValue(bad, Framework.class))
                .isInstanceOf(JsonMappingException.class)
                .isNotInstanceOf(InvalidDefinitionException.class);
        assertThatThrownBy(() -> JACKSON_3.readValue(bad, Framework.class))
                .isInstanceOf(DatabindException.class)
                .isNotInstanceOf(tools.jackson.databind.exc.InvalidDefinitionException.class);
    }

    @Test
    void aRefusalHasAnEnd() {
        String manyFaults = "{\"id\":[" + "1,".repeat(100_000) + "1],\"" + "x".repeat(40_000) + "\":1,\"values\":["
                + "{},".repeat(100_000) + "{}]}";

        assertThatThrownBy(() -> JACKSON_2.readValue(manyFaults, Framework.class))
                .rootCause()
                .isInstanceOfSatisfying(InvalidFrameworkException.class, refusal -> {
                    assertThat(refusal.getMessage()).hasSizeLessThan(5_000);
                    assertThat(refusal.report().problems()).hasSize(Report.MOST);
                    assertThat(refusal.report().unlisted()).isGreaterThan(400_000 - Report.MOST);
                });
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatHasNoJsonFormSaysWhatToWriteInstead(Json json) {
        FrameworkHistory history = FrameworkHistory.of(List.of(FRAMEWORK));

        assertThatThrownBy(() -> json.write(FRAMEWORK.coverage()))
                .hasMessageContaining(
                        "coverage has no JSON form: write the answers that are needed, such as unreachedBehaviours()");
        assertThatThrownBy(() -> json.write(history))
                .hasMessageContaining("a history has no JSON form: write the answers that are needed, such as"
                        + " releases() or rows()");
        assertThatThrownBy(() -> json.read("{}", Coverage.class)).hasMessageContaining("Coverage");
        assertThatThrownBy(() -> json.read("{}", FrameworkHistory.class)).hasMessageContaining("FrameworkHistory");
    }
}
