// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;

/** What holds for every report, whatever the document. */
final class CleanReport {
    private CleanReport() {}

    /** Reads a document, which must be accepted or cleanly refused; returns whether it was refused. */
    static boolean refuses(String document) throws IOException {
        try {
            FrameworkReader.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "draft.json");
            return false;
        } catch (InvalidFrameworkException e) {
            assertThat(e.report().hasErrors()).as(document).isTrue();
            e.report().problems().forEach(problem -> assertClean(problem, document));
            return true;
        }
    }

    private static void assertClean(Problem problem, String document) {
        boolean placed = problem.line() >= 1 && problem.column() >= 1;
        boolean told = !problem.code().isBlank()
                && !problem.message().isBlank()
                && !problem.hint().isBlank();
        String printed = problem.toString();
        boolean plain = printed.chars().noneMatch(Character::isISOControl)
                && !printed.contains("jackson")
                && !printed.contains("java")
                && !printed.contains("Exception");
        assertThat(placed && told && plain).as("%s, in %s", printed, document).isTrue();
    }
}
