// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Findings;
import trust.stars.editor.workspace.ReleasePlan.Changes;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.ReleaseIndex;
import trust.stars.release.VersionStep;
import trust.stars.text.Phrase;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Report;
import trust.stars.validation.Rule;

/** Looks for every reason to refuse a release, and plans it if there is none. */
final class ReleasePlanning implements DraftCheck.Last {
    private final Workspace workspace;
    private final LocalDate today;
    private final @Nullable LocalDate effectiveFrom;
    private ReleasePlan.@Nullable Ready ready;

    ReleasePlanning(Workspace workspace, @Nullable LocalDate effectiveFrom, LocalDate today) {
        this.workspace = workspace;
        this.effectiveFrom = effectiveFrom;
        this.today = today;
    }

    ReleasePlan plan(@Nullable FrameworkVersion version) throws IOException {
        Report report = DraftCheck.report(workspace, draft(version), this);
        return ready == null ? new ReleasePlan.Refused(report) : ready;
    }

    /** What else a release is refused for, beyond what a check of the draft tells; and its plan, if nothing is. */
    @Override
    public void look(Framework draft, ReleaseRules rules, @Nullable Changes changes, Findings findings)
            throws IOException {
        FrameworkContent content = draft.content();
        LocalDate start = effectiveFrom != null
                ? effectiveFrom
                : content.effectiveFrom() != null ? content.effectiveFrom() : today;
        Framework release = Framework.of(
                content.toBuilder().releasedOn(today).effectiveFrom(start).build());
        checkReadable(release, findings);
        ReleaseIndex after = rules.with(today, start);
        if (changes != null && changes.diff().changes().isEmpty() && !findings.hasErrors()) {
            findings.add(
                    Rule.NOTHING_CHANGED,
                    "",
                    Phrase.of("nothing has changed since {}", changes.previous()),
                    Phrase.of("there is nothing to release"));
        }
        if (!findings.hasErrors()) {
            List<String> advice = changes == null ? List.of() : DiffAdvice.of(changes.diff(), draft);
            ready = new ReleasePlan.Ready(workspace, release, changes, advice, after, nextDraft(release, after));
        }
    }

    private byte[] draft(@Nullable FrameworkVersion version) throws IOException {
        byte[] document = workspace.readDraftBytes();
        return version == null ? document : VersionText.replace(document, version);
    }

    /** A release is frozen for ever, so this checks beforehand that it can be read back. */
    private void checkReadable(Framework framework, Findings findings) throws IOException {
        Path file = workspace.releases().document(framework.version());
        byte[] document = FrameworkWriter.write(framework).getBytes(StandardCharsets.UTF_8);
        try {
            Framework back = FrameworkReader.read(new ByteArrayInputStream(document), file.toString());
            if (!back.content().equals(framework.content())) {
                findings.add(
                        Rule.UNREADABLE_RELEASE,
                        "",
                        Phrase.of("the document {} would be read back as a different framework", file.getFileName()),
                        Phrase.of("please report this fault in the program"));
            }
        } catch (InvalidFrameworkException e) {
            findings.add(
                    Rule.UNREADABLE_RELEASE,
                    "",
                    Phrase.of("the document {} could not be read back once it is released", file.getFileName()),
                    Phrase.of(
                            "correct what is wrong with it: {}",
                            e.report().problems().get(0).toString()));
        }
    }

    /** The next draft starts from the highest release; a fix to an older one is not that. */
    private Framework nextDraft(Framework released, ReleaseIndex index) throws IOException {
        FrameworkVersion highest =
                index.releases().get(index.releases().size() - 1).version();
        Framework start = highest.equals(released.version())
                ? released
                : workspace.releases().history().release(highest);
        return Framework.of(start.content().toBuilder()
                .version(VersionStep.PATCH.after(start.version()))
                .releasedOn(null)
                .effectiveFrom(null)
                .releaseNotes(null)
                .build());
    }
}
