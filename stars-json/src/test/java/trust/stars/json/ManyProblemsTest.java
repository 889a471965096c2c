// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.Draft;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;

@Tag("locale")
class ManyProblemsTest {
    @Test
    void guessesWhatWasMeantOnlyWhileThatIsCheap() {
        int many = 5_000;
        FrameworkContent content = Draft.with(draft -> {
            for (int i = 0; i < many; i++) {
                draft.standards.add(Draft.standard("standard" + i, null));
                draft.role("role" + i, "standart" + i);
            }
        });

        assertThatExceptionOfType(InvalidFrameworkException.class)
                .isThrownBy(() -> Framework.of(content))
                .satisfies(e -> {
                    assertThat(e.report().problems()).hasSize(500);
                    assertThat(e.report().unlisted()).isEqualTo(4_500);
                    assertThat(e.report().problems().get(0))
                            .hasToString("error UNKNOWN_REFERENCE /roles/0/standards/0 –"
                                    + " there is no standard 'standart0' – did you mean 'standard0'?");
                    assertThat(e.report().problems())
                            .last()
                            .extracting(Problem::toString)
                            .isEqualTo("error UNKNOWN_REFERENCE /roles/499/standards/0 – there is no standard"
                                    + " 'standart499' – correct it, or add the standard");
                });
    }

    @Test
    void readerCountsWhatItDoesNotList() {
        String behaviour = "{\"id\":\"team.a\",\"text\":\"I share.\",\"authority\":\"PUBLISHED\"},";
        String document = "{\"formatVersion\":1,\"id\":\"x\",\"title\":\"T\",\"version\":\"1.0.0\",\"language\":\"en\","
                + "\"publisher\":\"P\",\"values\":[{\"id\":\"team\",\"name\":\"N\",\"statement\":\"S\","
                + "\"authority\":\"PUBLISHED\",\"behaviours\":["
                + behaviour.repeat(700)
                + behaviour.replace("team.a", "team.b").replace("},", "}")
                + "]}]}";

        assertThatExceptionOfType(InvalidFrameworkException.class)
                .isThrownBy(() -> FrameworkReader.read(
                        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "many.json"))
                .satisfies(e -> {
                    assertThat(e.report().problems())
                            .hasSize(500)
                            .extracting(Problem::code)
                            .containsOnly("DUPLICATE_ID");
                    assertThat(e.report().unlisted()).isEqualTo(199);
                });
    }
}
