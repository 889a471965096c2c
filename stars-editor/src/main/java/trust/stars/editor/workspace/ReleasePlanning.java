// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.workspace.ReleasePlan.Changes;
import trust.stars.json.FrameworkReader;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.FrameworkDiff;
import trust.stars.release.Release;
import trust.stars.release.ReleaseIndex;
import trust.stars.release.VersionStep;
import trust.stars.validation.InvalidFrameworkException;

/** Looks for every reason to refuse a release, and plans it if there is none. */
final class ReleasePlanning {
    private final Workspace workspace;
    private final LocalDate today;
    private final List<String> refusals = new ArrayList<>();

    ReleasePlanning(Workspace workspace, LocalDate today) {
        this.workspace = workspace;
        this.today = today;
    }

    ReleasePlan plan(@Nullable FrameworkVersion version, @Nullable LocalDate effectiveFrom) throws IOException {
        refusals.addAll(workspace.releases().disagreements());
        if (!refusals.isEmpty()) {
            return new ReleasePlan.Refused(refusals); // anything else found would be wrong too
        }
        Framework draft;
        try {
            draft = draft(version);
        } catch (InvalidFrameworkException e) {
            return new ReleasePlan.Refused(
                    List.of("the draft has problems – correct them until  stars check  finds none:\n" + e.report()));
        }
        return plan(draft, effectiveFrom);
    }

    private ReleasePlan plan(Framework draft, @Nullable LocalDate effectiveFrom) throws IOException {
        FrameworkContent content = draft.content();
        LocalDate start = effectiveFrom != null
                ? effectiveFrom
                : content.effectiveFrom() != null ? content.effectiveFrom() : today;
        Framework release = Framework.of(
                content.toBuilder().releasedOn(today).effectiveFrom(start).build());
        checkReadable(release);
        ReleaseIndex before = workspace.releases().index();
        if (refuseAnotherId(draft, before)) {
            return new ReleasePlan.Refused(refusals);
        }
        ReleaseIndex after = with(before, new Release(draft.version(), today, start, null));
        Changes changes = changes(before, draft);
        List<String> advice = List.of();
        Framework next = null;
        try {
            if (changes != null) {
                refusals.addAll(DiffRefusals.of(changes.diff(), changes.previous(), draft.version()));
                advice = DiffAdvice.of(changes.diff(), draft);
            }
            next = refusals.isEmpty() ? nextDraft(release, after) : null;
        } catch (IllegalArgumentException e) {
            refusals.add(e.getMessage() + " – choose a version that leaves room for the next one with --version");
        }
        return next == null
                ? new ReleasePlan.Refused(refusals)
                : new ReleasePlan.Ready(workspace, release, changes, advice, after, next);
    }

    private Framework draft(@Nullable FrameworkVersion version) throws IOException {
        if (version == null) {
            return workspace.readDraft();
        }
        byte[] bytes = VersionText.replace(workspace.readDraftBytes(), version);
        return FrameworkReader.read(
                new ByteArrayInputStream(bytes), workspace.draft().toString());
    }

    /** A release is frozen for ever, so this checks beforehand that it can be read back. */
    private void checkReadable(Framework framework) throws IOException {
        Path file = workspace.releases().document(framework.version());
        byte[] document = FrameworkWriter.write(framework).getBytes(StandardCharsets.UTF_8);
        try {
            Framework back = FrameworkReader.read(new ByteArrayInputStream(document), file.toString());
            if (!back.content().equals(framework.content())) {
                refusals.add("the document " + file.getFileName() + " would be read back as a different framework –"
                        + " please report this fault in the program");
            }
        } catch (InvalidFrameworkException e) {
            refusals.add("the document " + file.getFileName() + " could not be read back once it is released –"
                    + " correct what is wrong with it:\n" + e.report());
        }
    }

    private boolean refuseAnotherId(Framework draft, ReleaseIndex index) throws IOException {
        if (index.releases().isEmpty()) {
            return false;
        }
        Framework first =
                workspace.releases().history().release(index.releases().get(0).version());
        Optional<String> refusal = DiffRefusals.ofAnotherId(first, draft);
        refusal.ifPresent(refusals::add);
        return refusal.isPresent();
    }

    /** The index with one more release; without it if it does not fit. */
    private ReleaseIndex with(ReleaseIndex index, Release release) {
        if (index.find(release.version()).isPresent()) {
            refusals.add("version " + release.version() + " is already released – choose a higher one with --version");
            return index;
        }
        List<Release> releases = new ArrayList<>(index.releases());
        releases.add(release);
        releases.sort(Comparator.comparing(Release::version));
        try {
            return new ReleaseIndex(releases);
        } catch (IllegalArgumentException e) {
            refusals.add(e.getMessage() + " – choose another day with --effective-from");
            return index;
        }
    }

    /** What the draft changes since the release below it, or null if there is none. */
    private @Nullable Changes changes(ReleaseIndex index, Framework draft) throws IOException {
        FrameworkVersion previous = null;
        for (Release release : index.releases()) {
            if (release.version().compareTo(draft.version()) < 0) {
                previous = release.version();
            }
        }
        if (previous == null) {
            return null;
        }
        Framework released = workspace.releases().history().release(previous);
        return new Changes(previous, FrameworkDiff.between(released, draft));
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
