// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.Role;

/**
 * What people are called finds their roles: those of release 1.2.0, with the qualifiers and subjects of the draft. The
 * whole list that is found is judged; the exact title of a role is right.
 */
class JobTitlesTest {
    private final Framework framework = withTheWordsOfTheDraft(Stars.release("1.2.0"));
    private final Set<String> exact = exactTitles(framework);
    private final List<String> right = new ArrayList<>();
    private final List<String> nothing = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    JobTitlesTest() throws IOException {
        for (String row : rows("job-titles.tsv")) {
            String title = row.substring(0, row.indexOf('\t'));
            List<String> roles = List.of(row.substring(title.length() + 1).split("\\|", -1));
            List<String> found =
                    framework.rolesCalled(title).stream().map(Role::id).toList();
            boolean nobody = roles.contains("none") || roles.contains("not-staff");
            if (!found.isEmpty()) {
                boolean good = exact.contains(title.toLowerCase(Locale.ROOT)) || roles.containsAll(found);
                (good ? right : wrong).add(title + " – " + String.join(", ", found));
            } else if (nobody) {
                right.add(title);
            } else if (roles.stream().anyMatch(id -> framework.findRole(id).isPresent())) {
                nothing.add(title);
            }
        }
    }

    /** The only role of a technician in a school; the list calls it by an id that it does not have yet. */
    @Test
    void noTitleFindsARoleThatIsNotIts() {
        assertThat(wrong).containsExactly("Food technician – science-technician");
    }

    @Test
    void whatFindsNothingHasNoTitleInTheReleaseYet() {
        assertThat(right).hasSize(59);
        assertThat(nothing)
                .containsExactly(
                        "Site team",
                        "Groundsperson",
                        "ECT mentor",
                        "PGCE student",
                        "SLT",
                        "Headmistress",
                        "DHT",
                        "DH",
                        "Associate headteacher",
                        "Assistant SENCO",
                        "MLT",
                        "HoD",
                        "Subject coordinator",
                        "Literacy coordinator",
                        "CIO",
                        "Regional director",
                        "Director of standards",
                        "Director of finance",
                        "Bursar",
                        "Admin officer",
                        "Clerical assistant",
                        "PA to the headteacher",
                        "Personal assistant",
                        "HR director",
                        "Pastoral support",
                        "Behaviour lead",
                        "Isolation supervisor",
                        "Welfare assistant",
                        "Digital lead",
                        "Kitchen porter",
                        "Chef manager",
                        "Reprographics",
                        "Form tutor");
    }

    @Test
    void titlesThatWereAskedForByName() {
        assertThat(found("Maths Teacher")).containsExactly("teacher");
        assertThat(found("Teaching Assistant Level 2")).containsExactly("teaching-assistant");
        assertThat(found("Head of Science")).containsExactly("middle-leader");
        assertThat(found("1:1 TA")).containsExactly("teaching-assistant");
        assertThat(found("COO")).containsExactly("school-business-professional");
        assertThat(found("Governor")).isEmpty();
        assertThat(found("SEN/TA")).containsExactly("teaching-assistant");
        assertThat(found("D&T technician")).containsExactly("science-technician");
        assertThat(found("Acting senior leader (part-time)")).containsExactly("senior-leader");
        assertThat(found("Business leader")).isEmpty();
    }

    private List<String> found(String title) {
        return framework.rolesCalled(title).stream().map(Role::id).toList();
    }

    private static Framework withTheWordsOfTheDraft(Framework release) throws IOException {
        FrameworkContent draft =
                FrameworkReader.read(Path.of("framework", "draft.json")).content();
        return Framework.of(release.content().toBuilder()
                .titleQualifiers(draft.titleQualifiers())
                .titleSubjects(draft.titleSubjects())
                .build());
    }

    private static Set<String> exactTitles(Framework framework) {
        Set<String> titles = new HashSet<>();
        for (Role role : framework.roles()) {
            titles.add(role.name().toLowerCase(Locale.ROOT));
            role.aliases().forEach(alias -> titles.add(alias.toLowerCase(Locale.ROOT)));
        }
        return titles;
    }

    private static List<String> rows(String name) throws IOException {
        try (InputStream in = JobTitlesTest.class.getResourceAsStream(name)) {
            return new String(requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .toList();
        }
    }
}
