// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    @Test
    void showsEveryCharacterAsItIs() throws IOException {
        String markdown = MarkdownText.of(Sheets.framework("""
                {"formatVersion": 1, "id": "small", "title": "#1 of [our] *best*", "version": "1.0.0",
                 "releasedOn": "2026-11-24", "language": "en-GB", "publisher": "Us_and_them", "introduction": ["1. First"],
                 "values": [{"id": "care", "name": "Care & R&D", "statement": "5 < 6, `so`.", "authority": "PUBLISHED"},
                   {"id": "old", "name": "Old", "statement": "Gone.", "authority": "PUBLISHED",
                    "retired": {"in": "1.0.0", "reason": "Nobody used it."}}],
                 "releaseNotes": {"summary": "The first.", "approval": "The board, in May."}}
                """));

        assertThat(markdown).isEqualTo("""
                # \\#1 of \\[our\\] \\*best\\*

                *Version 1.0.0, released on 2026-11-24, published by Us\\_and\\_them*

                About this version: The first.

                Approval: The board, in May.

                1\\. First

                ## Care & R&D

                5 \\< 6, \\`so\\`.

                ## No longer in use

                - Old: Gone. (`old`) – retired in 1.0.0: Nobody used it.
                """);
    }
}
