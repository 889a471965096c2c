// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each program answers its question. */
class QuestionsTest {
    private interface Program {
        void run() throws Exception;
    }

    @Test
    void myRole() throws Exception {
        assertThat(lines(() -> MyRole.main(new String[0])))
                .startsWith("LSA – Teaching assistant (Teaching and learning support)")
                .anyMatch(line -> line.startsWith("  TA"))
                .anyMatch(line -> line.startsWith("      PARTIAL, PROPOSED: "));
        assertThat(lines(() -> MyRole.main(new String[] {"deputy", "DSL"})))
                .contains("deputy DSL – Designated safeguarding lead (Pupil support and welfare)");
    }

    @Test
    void storedIds() throws Exception {
        List<String> lines = lines(() -> StoredIds.main(new String[0]));
        // what they mean today depends on the releases so far
        assertThat(lines.get(0)).startsWith("respect.embrace-difference: ");
        assertThat(lines.get(1))
                .startsWith("service.wider-community: ")
                .isNotEqualTo("service.wider-community: as it was");
        assertThat(lines.get(2)).startsWith("achievement.high-standards-repeated: replaced by ");
        assertThat(lines.get(3)).endsWith("did you mean 'teamwork.collaborate'?");
        assertThat(lines.get(4)).endsWith(" 1 unknown");
    }

    @Test
    void ourFramework() throws Exception {
        assertThat(lines(() -> OurFramework.main(new String[0])))
                .startsWith("Kindness: We look after each other.", "  Listen before you answer");
        assertThat(lines(() -> OurFramework.main(new String[] {"../quickstart/our-framework-with-a-mistake.json"})))
                .singleElement()
                .asString()
                .contains("error DUPLICATE_ID /values/0/behaviours/1/id");
    }

    @Test
    void ourSchool() throws Exception {
        assertThat(lines(() -> OurSchool.main(new String[0])))
                .startsWith("Minibus driver, from the layer 'north-school'")
                .anyMatch(line -> line.startsWith("  Everybody arrives safely – Regardless of role"))
                .endsWith("Approved here: 2 links. The words are the Trust's: true");
    }

    private static List<String> lines(Program program) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
