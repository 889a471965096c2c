// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ReleaseNotes;

/** The same content as another release of it. */
final class Contents {
    private Contents() {}

    static FrameworkContent with(
            FrameworkContent content,
            FrameworkVersion version,
            @Nullable LocalDate releasedOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable ReleaseNotes notes) {
        return new FrameworkContent(
                content.formatVersion(),
                content.id(),
                content.title(),
                content.acronym(),
                version,
                releasedOn,
                effectiveFrom,
                content.language(),
                content.publisher(),
                content.introduction(),
                content.source(),
                content.values(),
                content.standards(),
                content.roles(),
                content.alignments(),
                content.unaligned(),
                notes,
                content.waivers());
    }
}
