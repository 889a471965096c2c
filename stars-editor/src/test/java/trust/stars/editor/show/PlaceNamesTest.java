// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trust.stars.fixtures.Frameworks;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;

class PlaceNamesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| ''",
                "/version | ''",
                "/values | ''",
                "/releaseNotes/summary | ''",
                "/introduction/1 | introduction, second paragraph",
                "/titleQualifiers/2 | third qualifier in job titles",
                "/titleSubjects/20 | 21st subject in job titles",
                "/values/0 | value Teamwork",
                "/values/0/behaviours | value Teamwork",
                "/values/0/name | value Teamwork",
                "/values/0/behaviours/1/text | Teamwork, second behaviour",
                "/values/0/retiredBehaviours/0/retired/replacedBy/0 | Teamwork, first retired behaviour",
                "/values/99/behaviours/11 | 100th value, 12th behaviour",
                "/values/99/behaviours/20 | 100th value, 21st behaviour",
                "/values/0/behaviours/100 | Teamwork, 101st behaviour",
                "/values/0/behaviours/111 | Teamwork, 112th behaviour",
                "/values/x | some value",
                "/standards/0/title | standard Teachers' Standards",
                "/standards/0/statements/0/label | Teachers' Standards, statement 1",
                "/standards/0/statements/99 | Teachers' Standards, 100th statement",
                "/roles/0/aliases/2 | role Teacher",
                "/alignments/0/behaviour | link from teachers.s1 to teamwork.share",
                "/alignments/77/behaviour | 78th link",
                "/unaligned/99 | 100th statement without a link",
                "/releaseNotes/rewordings/0/kind | note on success.aim",
                "/waivers/99 | 100th waiver",
            })
    void saysWhichItemAPlaceIsIn(String pointer, String words) throws IOException {
        Path file = folder.resolve("draft.json");
        FrameworkWriter.write(Framework.of(Frameworks.example()), file);

        assertThat(PlaceNames.in(file, List.of(pointer)).of(pointer)).isEqualTo(words);
    }

    @Test
    void takesNamesFromADocumentThatIsWrongAsFarAsItCanBeRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("draft.json"),
                "{ \"values\": [ { \"name\": \"Care\\u0007\", \"name\": \"Other\", \"behaviours\": [ 1, { \"name\": \"No\" } ] }, {"
                        + " \"name\": 5 }, \"x\" ], \"roles\": [ { \"name\": \"Cook\" }, oops");
        List<String> pointers = List.of("/values/0/behaviours/1/text", "/values/1", "/roles/0", "/roles/1");
        PlaceNames names = PlaceNames.in(file, pointers);

        assertThat(pointers.stream().map(names::of))
                .containsExactly("Care<U+0007>, second behaviour", "second value", "role Cook", "second role");
    }

    @Test
    void cutsALongName() throws IOException {
        Path file = Files.writeString(
                folder.resolve("draft.json"), "{ \"roles\": [ { \"name\": \"" + "x".repeat(10_000) + "\" } ] }");

        assertThat(PlaceNames.in(file, List.of("/roles/0")).of("/roles/0"))
                .endsWith("x…")
                .hasSizeLessThan(100);
    }

    @Test
    void countsWhereThereIsNoDocument() {
        Path file = folder.resolve("none.json");

        assertThat(PlaceNames.in(file, List.of("/roles/2")).of("/roles/2")).isEqualTo("third role");
        assertThat(PlaceNames.in(folder, List.of("/roles/2")).of("/roles/2")).isEqualTo("third role");
    }
}
