// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;

@InAnyLocale
class RoleTitlesTest {
    private final FrameworkContent content = Frameworks.of(Frameworks.value("team", "Team")).toBuilder()
            .roles(List.of(
                    role("teacher", "Classroom teacher", "Teacher"),
                    role("assistant", "Teaching assistant", "TA", "Dinner lady"),
                    role("middle", "Middle leader", "Head of department", "Subject leader", "Head of year"),
                    role("senior", "Deputy headteacher", "Senior leader", "Assistant headteacher"),
                    role("head", "Headteacher", "Head of school", "Senior"),
                    role("senco", "SENCO", "Special needs coordinator", "Senior leader for 1:1"),
                    role("chief", "Chief operating officer", "COO"),
                    role("site", "Site & premises staff", "Café manager", "\u0926\u0940\u0926\u0940"),
                    role("clerk", "Governance professional", "Clerk to governors")))
            .titleQualifiers(
                    List.of("part-time", "acting", "senior", "level", "L", "one to one", "1 to 1", "the", "of", "-"))
            .titleSubjects(List.of("department", "subject", "year", "key stage", "KS", "maths", "science", "D&T"))
            .build();
    private final Framework framework = Framework.of(content);

    private static Role role(String id, String name, String... aliases) {
        return Role.builder()
                .id(id)
                .name(name)
                .family("School")
                .aliases(List.of(aliases))
                .build();
    }

    private String called(String title) {
        return String.join(
                " ", framework.rolesCalled(title).stream().map(Role::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "TEACHER, teacher",
        "Senior, head",
        "senior-leader, senior",
        "Head teacher, head",
        "Site and premises staff, site",
        "CAFE MANAGER, site",
        "\u0926\u0940\u0926\u0940, site",
        "Senior leader for 1:1, senco",
    })
    void aRolesOwnTitleFindsItAlone(String title, String role) {
        assertThat(called(title)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "Maths Teacher, teacher",
        "Teacher of the Maths, teacher",
        "Part-time teacher, teacher",
        "Year 6 teacher, teacher",
        "KS2 Teacher (part time), teacher",
        "Teaching Assistant Level 2, assistant",
        "TA (L2), assistant",
        "TA3, assistant",
        "1:1 TA, assistant",
        "1 to 1 TA, assistant",
        "One-to-one TAs, assistant",
        "Dinner ladies, assistant",
        "Clerk to the Governors, clerk",
        "Maths/D&T Teacher, teacher",
    })
    void whatSaysNothingAboutTheRoleIsSetAside(String title, String role) {
        assertThat(called(title)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "Head of Science, middle",
        "Heads of Key Stage 3, middle",
        "Maths leader, middle",
        "Acting senior leader, senior",
        "Senior maths leader, senior",
        "Acting head of school, head",
        "Head of year 9, middle",
    })
    void theLongestTitleDecidesAndOneSubjectStandsForAnother(String title, String role) {
        assertThat(called(title)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "Coordinator",
        "Special",
        "Governor",
        "Head of kitchen",
        "Leader",
        "Maths",
        "Teacher mentor",
        "PA to the headteacher",
        "Teacher SENCO",
        "leader senior",
        "level",
        "1:1",
        "' - '",
        "''",
        "Lehrkr\u00e4fte",
        "\u65e5\u672c\u8a9e\u306e\u5148\u751f",
        "\ud83d\ude42",
    })
    void whatIsNotWhollyUnderstoodFindsNothing(String title) {
        assertThat(called(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "teach, teacher assistant",
        "deputy head, senior",
        "head, head",
        "headteacher a, ''",
        "tea, ''",
        "deputy, ''",
        "special need, senco",
        "gov, ''",
        "governan, clerk",
    })
    void aSearchBoxFindsWhatGoesOnWithinTheWord(String typed, String roles) {
        assertThat(called(typed)).isEqualTo(roles);
    }

    @Test
    void aDocumentWithoutTheWordsSetsAsideNumbersAlone() {
        Framework bare = Framework.of(content.toBuilder()
                .titleQualifiers(List.of())
                .titleSubjects(List.of())
                .build());

        assertThat(bare.rolesCalled("Maths teacher")).isEmpty();
        assertThat(bare.rolesCalled("1:1 TAs")).extracting(Role::id).containsExactly("assistant");
    }

    @Test
    void rolesThatFitAlikeAreAllTold() {
        Framework two = Framework.of(content.toBuilder()
                .roles(List.of(
                        role("maths", "Maths leader"), role("science", "Science leader"), role("odd", "Leader of")))
                .build());

        assertThat(two.rolesCalled("Leader of key stage")).extracting(Role::id).containsExactly("odd");
        assertThat(two.rolesCalled("Year leader")).extracting(Role::id).containsExactly("maths", "science");
        assertThat(two.rolesCalled("Senior science leader"))
                .extracting(Role::id)
                .containsExactly("science");
        assertThatThrownBy(() -> two.rolesCalled("leader").add(role("new", "New")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void retiredRolesAreNotFound() {
        assertThat(Framework.of(Frameworks.example()).rolesCalled("Tutor")).isEmpty();
    }

    @Test
    void aTitleOfAnyLengthIsAnsweredAndALongOneOnlyIfItIsOne() {
        String name = "TA ".repeat(66) + "TA";
        Framework one = Framework.of(content.toBuilder()
                .roles(List.of(role("long", name), role("letters", "\ufdfa".repeat(200)), role("ta", "TA")))
                .build());

        assertThat(one.rolesCalled(name)).extracting(Role::id).containsExactly("long");
        assertThat(one.rolesCalled("\ufdfa".repeat(200))).extracting(Role::id).containsExactly("letters");
        assertThat(one.rolesCalled("senior ".repeat(99) + "TA"))
                .extracting(Role::id)
                .containsExactly("ta");
        assertThat(one.rolesCalled("senior ".repeat(100) + "TA")).isEmpty();
        assertThat(one.rolesCalled("senior ".repeat(1_000_000))).isEmpty();
    }
}
