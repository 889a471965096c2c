// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.UnknownIdException;
import trust.stars.release.Release;
import trust.stars.validation.InvalidFrameworkException;

class StarsTest {
    private static final Path RELEASES = Path.of("framework/releases");

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    @Test
    void aReleaseIsReadOnceAndHandedToEverybody() {
        assertThat(Stars.release("1.0.0")).isSameAs(Stars.release("1.0.0"));
        assertThat(Stars.release("1.0.0")).hasToString("Our STARS Framework 1.0.0");
    }

    @Test
    void theFirstReleaseAnswersForEveryEarlierDay() {
        assertThat(Stars.inForceOn(LONG_AGO)).contains(Stars.release("1.0.0"));
        Clock clock = Clock.fixed(Instant.parse("1900-01-01T12:00:00Z"), ZoneOffset.UTC);
        assertThat(Stars.current(clock)).isSameAs(Stars.release("1.0.0"));
    }

    @Test
    void currentIsTheReleaseInForceToday() {
        assertThat(Stars.inForceOn(LocalDate.now(ZoneOffset.systemDefault()))).contains(Stars.current());
    }

    @Test
    void latestIsTheHighestVersionThatIsNotWithdrawn() {
        List<FrameworkVersion> usable = Stars.history().releases().stream()
                .filter(release -> release.withdrawal() == null)
                .map(Release::version)
                .toList();
        assertThat(Stars.latest().version()).isEqualTo(usable.get(usable.size() - 1));
    }

    @Test
    void anUnknownReleaseIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> Stars.release("9.9.9"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("the history has no release '9.9.9'")
                .hasMessageContaining("1.0.0");
        assertThatThrownBy(() -> Stars.release("v1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'v1' is not a version: write three numbers such as 1.2.0, without leading zeros");
    }

    @Test
    void everyReleaseIsCanonicalAndAgreesWithTheIndex() throws IOException {
        assertThat(Stars.releases()).contains(FrameworkVersion.of(1, 0, 0)).isSorted();
        for (Release release : Stars.history().releases()) {
            Path file = RELEASES.resolve(release.version() + ".json");
            Framework framework = FrameworkReader.read(file);
            assertThat(FrameworkWriter.write(framework)).isEqualTo(Files.readString(file));
            assertThat(framework).isEqualTo(Stars.release(release.version().toString()));
            assertThat(framework.version()).isEqualTo(release.version());
            assertThat(framework.content().releasedOn()).isEqualTo(release.releasedOn());
            assertThat(framework.content().effectiveFrom()).isEqualTo(release.effectiveFrom());
        }
    }

    @Test
    void aReleaseCutShortAnywhereIsRefused() throws IOException {
        byte[] document = Files.readAllBytes(RELEASES.resolve("1.0.0.json"));
        int lastBrace = document.length - 2;
        assertThat(document[lastBrace]).isEqualTo((byte) '}');
        for (int length = 0; length <= lastBrace; length++) {
            InputStream cut = new ByteArrayInputStream(document, 0, length);
            assertThatThrownBy(() -> FrameworkReader.read(cut, "cut.json"))
                    .as("cut after %d bytes", length)
                    .isInstanceOfSatisfying(
                            InvalidFrameworkException.class,
                            e -> assertThat(e.report().problems())
                                    .isNotEmpty()
                                    .allMatch(problem -> problem.line() > 0));
        }
    }
}
