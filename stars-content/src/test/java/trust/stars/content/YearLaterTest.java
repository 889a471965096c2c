// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ProfessionalStandard;
import trust.stars.release.Change;
import trust.stars.release.FrameworkDiff;
import trust.stars.release.FrameworkHistory;
import trust.stars.release.StoredId;
import trust.stars.release.VersionStep;

/** What happens every September: the safeguarding guidance gets a new edition, and the Trust's words stay as they are. */
class YearLaterTest {
    private final Framework today = Stars.latest();
    private final ProfessionalStandard guidance = today.standard("kcsie");
    private final Framework yearLater = yearLater();
    private final FrameworkDiff diff = FrameworkDiff.between(today, yearLater);

    @Test
    void theDifferenceShowsTheNewEdition() {
        assertThat(diff.changes()).singleElement().isInstanceOfSatisfying(Change.FieldChanged.class, change -> {
            assertThat(change.item()).hasToString("standard kcsie");
            assertThat(change.field()).isEqualTo("edition");
            assertThat(change.before()).containsExactly(guidance.edition());
            assertThat(change.after()).containsExactly("1 September 2027");
        });
        assertThat(diff.step()).isEqualTo(VersionStep.MINOR);
    }

    @Test
    void theWordsOfTheTrustAreUnchangedAndTheDifferenceSaysSo() {
        assertThat(diff.keepsWords()).isTrue();
        assertThat(yearLater.values()).isEqualTo(today.values());
        assertThat(yearLater.introduction()).isEqualTo(today.introduction());
    }

    @Test
    void storedReferencesStillMeanTheSame() {
        List<StoredId> stored = today.behaviours().stream()
                .map(behaviour -> new StoredId(behaviour.id(), today.version()))
                .toList();
        assertThat(FrameworkHistory.of(List.of(today, yearLater))
                        .meanings(stored, yearLater)
                        .summary())
                .isEqualTo(stored.size() + " unchanged, 0 reworded, 0 replaced, 0 retired, 0 unknown");
        today.behaviours()
                .forEach(behaviour ->
                        assertThat(yearLater.resolve(behaviour.id())).containsExactly(behaviour));
        guidance.statements()
                .forEach(statement ->
                        assertThat(yearLater.statement(statement.id())).isEqualTo(statement));
    }

    private Framework yearLater() {
        String version = today.version().toString();
        FrameworkVersion next = VersionStep.MINOR.after(today.version());
        String document = FrameworkWriter.write(today)
                .replace("\"version\": \"" + version + "\"", "\"version\": \"" + next + "\"")
                .replace(String.valueOf(guidance.edition()), "1 September 2027");
        try {
            return FrameworkReader.read(
                    new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "a year later");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
