// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.SeededProperty;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.FrameworkContent;
import trust.stars.model.Value;

/** An application's own mapper and its own validator do their work on the records. */
@InAnyLocale
class ApplicationsOwnTest {
    private static final ObjectMapper JACKSON_2 = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final JsonMapper JACKSON_3 = new JsonMapper();

    @Provide
    Arbitrary<FrameworkContent> contents() {
        return Frameworks.contents();
    }

    @Test
    void jackson2WritesAndReadsTheExample() throws Exception {
        FrameworkContent example = Frameworks.example();
        assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(example), FrameworkContent.class))
                .isEqualTo(example);
    }

    @Test
    void jackson3WritesAndReadsTheExample() {
        FrameworkContent example = Frameworks.example();
        assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(example), FrameworkContent.class))
                .isEqualTo(example);
    }

    @SeededProperty
    void eitherJacksonReadsWhatTheOtherWrites(@ForAll("contents") FrameworkContent content) throws Exception {
        assertThat(JACKSON_3.readValue(JACKSON_2.writeValueAsString(content), FrameworkContent.class))
                .isEqualTo(content);
        assertThat(JACKSON_2.readValue(JACKSON_3.writeValueAsString(content), FrameworkContent.class))
                .isEqualTo(content);
    }

    @Test
    void validatorReportsTextAndStructureProblems() {
        Value value = new Value(
                "teamwork",
                "Teamwork",
                "= ${what} \\{we} <b>",
                List.of(
                        new Behaviour("teamwork.share", " I share.", null, Authority.PUBLISHED, null),
                        new Behaviour("teamwork.share", "I share more.", null, Authority.PUBLISHED, null)),
                List.of(),
                Authority.PUBLISHED,
                null);
        FrameworkContent content = Frameworks.of(value);

        assertThat(violations(content))
                .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .containsExactlyInAnyOrder(
                        "values[0].statement: error MARKUP – '= ${what} \\{we} <b>' has what looks like HTML or an escape"
                                + " sequence at character 17 – write plain text: applications add their own layout",
                        "values[0].statement: error LEADING_SYMBOL – '= ${what} \\{we} <b>' begins like a formula – begin"
                                + " with a word: a spreadsheet program would work it out instead of showing it",
                        "values[0].behaviours[0].text: error SPACING – ' I share.' begins or ends with a space – remove"
                                + " that space",
                        ": error DUPLICATE_ID /values/0/behaviours/1/id – 'teamwork.share' is already defined at"
                                + " /values/0/behaviours/0/id – give the behaviour an id of its own");
    }

    @SeededProperty
    void validatorFindsNothingInSoundContent(@ForAll("contents") FrameworkContent content) {
        assertThat(violations(content)).isEmpty();
    }

    private static Set<ConstraintViolation<FrameworkContent>> violations(FrameworkContent content) {
        return Engines.VALIDATOR.validate(content);
    }
}
