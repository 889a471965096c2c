// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.check.Pointers;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.ItemKind;
import trust.stars.text.Phrase;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;
import trust.stars.validation.Rule;

/** What the reader finds, as data: the same sentences as in its report, with places that exist in the document. */
class CheckedDocumentTest {
    private static final String SOMEWHERE = "at line 0";

    static Stream<Case> cases() {
        return FrameworkReaderCasesTest.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysWhatTheReportSays(Case given) throws IOException {
        Findings findings = CheckedDocument.findings(given.document(), "draft.json");
        Report report = FrameworkReader.check(new ByteArrayInputStream(given.document()), "draft.json");

        assertThat(findings.hasErrors()).isEqualTo(report.hasErrors());
        assertThat(findings.unlisted()).isEqualTo(report.unlisted());
        assertThat(findings.listed().stream().map(CheckedDocumentTest::printed))
                .containsExactlyInAnyOrderElementsOf(report.problems().stream()
                        .map(CheckedDocumentTest::withoutPlace)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void placesArePointersIntoTheDocument(Case given) throws IOException {
        Findings findings = CheckedDocument.findings(given.document(), "draft.json");
        if (findings.listed().stream().anyMatch(finding -> finding.line() > 0)) {
            assertThat(findings.listed()).allSatisfy(finding -> {
                assertThat(finding.path()).matches("(/.*)?");
                assertThat(finding.other()).isEmpty();
            });
            return;
        }
        JsonNode document = new JsonMapper().readTree(given.document());
        for (Finding finding : findings.listed()) {
            assertThat(document.at(finding.other()).isMissingNode())
                    .as(finding.other())
                    .isFalse();
            // a missing item is reported at its own place; what it would be in must exist
            assertThat(document.at(Pointers.parent(finding.path())).isMissingNode())
                    .as(finding.path())
                    .isFalse();
        }
    }

    @Test
    void bothPlacesOfAnIdGivenTwiceAreData() throws IOException {
        String document = Case.base().replace("\"id\": \"teamwork\",", "\"id\": \"success\",");

        List<Finding> found = CheckedDocument.findings(document.getBytes(UTF_8), "draft.json").listed().stream()
                .filter(finding -> finding.rule() == Rule.DUPLICATE_ID)
                .toList();

        assertThat(found).hasSize(1);
        Finding finding = found.get(0);
        assertThat(finding.path()).isEqualTo("/values/1/id");
        assertThat(finding.other()).isEqualTo("/values/0/id");
        assertThat(finding.says().arguments()).containsExactly("success");
        assertThat(finding.problem())
                .hasToString("error DUPLICATE_ID /values/1/id – 'success' is already defined at /values/0/id"
                        + " – give the value an id of its own");
        assertThat(finding.problem("Teamwork", "under Success"))
                .hasToString("error DUPLICATE_ID Teamwork – 'success' is already defined under Success"
                        + " – give the value an id of its own");
    }

    @Test
    void findingsInADocumentThatCannotBeBoundHaveLines() throws IOException {
        byte[] document = "{\n  \"formatVersion\": 2\n}".getBytes(UTF_8);

        assertThat(CheckedDocument.findings(document, "draft.json").listed())
                .extracting(Finding::rule, Finding::path, Finding::line, Finding::column)
                .containsExactly(tuple(Rule.UNSUPPORTED_FORMAT, "/formatVersion", 2, 20));
    }

    @Test
    void whatRefersToALostIdIsNotToldButTheHistoryIsAskedToTellTheLoss() throws IOException {
        String document =
                Case.base().replaceFirst("\"id\": \"success.pupils-first\"", "\"id\": \"success.pupils-last\"");
        assertThat(CheckedDocument.report(document.getBytes(UTF_8), "draft.json", lost(Map.of()), content -> List.of())
                        .problems())
                .extracting(Problem::code)
                .contains("UNKNOWN_REFERENCE")
                .doesNotContain("LOST_ID");
        assertThat(CheckedDocument.report(
                                document.getBytes(UTF_8),
                                "draft.json",
                                lost(Map.of("success.pupils-first", ItemKind.BEHAVIOUR, "success", ItemKind.VALUE)),
                                content -> List.of())
                        .problems())
                .extracting(Problem::code)
                .containsExactly("LOST_ID");
        assertThat(CheckedDocument.report(
                                document.getBytes(UTF_8),
                                "draft.json",
                                lost(Map.of("success.pupils-first", ItemKind.ROLE)),
                                content -> List.of())
                        .problems())
                .extracting(Problem::code)
                .contains("UNKNOWN_REFERENCE");
    }

    /** A history that misses some ids, and has no framework where something is passed over. */
    private static CheckedDocument.History lost(Map<String, ItemKind> ids) {
        return new CheckedDocument.History() {
            @Override
            public Map<String, ItemKind> mustHave(FrameworkContent content) {
                return ids;
            }

            @Override
            public void look(FrameworkContent content, @Nullable Framework framework, Findings findings) {
                assertThat(framework).isNull();
                if (ids.containsValue(ItemKind.BEHAVIOUR)) {
                    findings.add(Rule.LOST_ID, "/values", Phrase.of("it is gone"), Phrase.of("put it back"));
                }
            }
        };
    }

    @Test
    void aGoodDocumentHasNoFindings() throws IOException {
        Findings findings = CheckedDocument.findings(Case.base().getBytes(UTF_8), "base.json");

        assertThat(findings.listed()).isEmpty();
        assertThat(findings.hasErrors()).isFalse();
    }

    private static String printed(Finding finding) {
        return withoutPlace(finding.problem(Pointers.printable(finding.path()), SOMEWHERE));
    }

    private static String withoutPlace(Problem problem) {
        return problem.at(0, 0).toString().replaceAll("at line [0-9]+", SOMEWHERE);
    }
}
