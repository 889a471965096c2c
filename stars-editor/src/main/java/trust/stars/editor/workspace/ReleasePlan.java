// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** What releasing the draft would do, or every reason why it is refused. */
public final class ReleasePlan {
    private final Workspace workspace;
    private final LocalDate today;
    private final List<String> refusals = new ArrayList<>();
    private final List<String> advice = new ArrayList<>();
    private ReleaseIndex index = new ReleaseIndex(List.of());
    private @Nullable Framework release;
    private @Nullable Framework nextDraft;
    private @Nullable FrameworkDiff diff;
    private @Nullable FrameworkVersion previous;

    private ReleasePlan(Workspace workspace, LocalDate today) {
        this.workspace = workspace;
        this.today = today;
    }

    /**
     * Plans a release.
     *
     * @param version the version to release, or null for the draft's own
     * @param effectiveFrom the first day in force, or null for the draft's own, or else today
     * @throws IOException if a file cannot be read
     */
    public static ReleasePlan of(
            Workspace workspace, @Nullable FrameworkVersion version, @Nullable LocalDate effectiveFrom, LocalDate today)
            throws IOException {
        ReleasePlan plan = new ReleasePlan(workspace, today);
        plan.refusals.addAll(workspace.releases().disagreements());
        if (!plan.refusals.isEmpty()) {
            return plan; // what else is found would be wrong, too
        }
        plan.index = workspace.releases().index();
        Framework draft;
        try {
            draft = plan.draft(version);
        } catch (InvalidFrameworkException e) {
            plan.refusals.add(
                    "the draft has problems – correct them, and see that  stars check  finds none:\n" + e.report());
            return plan;
        }
        plan.plan(draft, effectiveFrom);
        return plan;
    }

    /** Every reason why the release is refused; none if it can be made. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** What an editor should look at before it is frozen, although it can be released. */
    public List<String> advice() {
        return List.copyOf(advice);
    }

    /** The framework as it would be released, if the draft is sound. */
    public Optional<Framework> release() {
        return Optional.ofNullable(release);
    }

    /** What it changes since the release before it, if there is one. */
    public Optional<FrameworkDiff> diff() {
        return Optional.ofNullable(diff);
    }

    /** The version of the release before it, if there is one. */
    public Optional<FrameworkVersion> previous() {
        return Optional.ofNullable(previous);
    }

    /**
     * Makes the release: freezes the document, extends lock, index and change log, opens the next draft. All or nothing.
     *
     * @throws IllegalStateException if it is refused
     */
    public void carryOut() throws IOException {
        carryOut(new Disk());
    }

    void carryOut(Disk disk) throws IOException {
        Transaction transaction = transaction(disk);
        transaction.commit("release " + release().orElseThrow().version());
    }

    /**
     * Does everything but write.
     *
     * @throws IOException if a file cannot be read or could not be written
     * @throws IllegalStateException if it is refused
     */
    public void rehearse() throws IOException {
        transaction(new Disk()).check();
    }

    private Transaction transaction(Disk disk) throws IOException {
        Framework framework = release;
        Framework next = nextDraft;
        if (framework == null || next == null || !refusals.isEmpty()) {
            throw new IllegalStateException("a refused release cannot be carried out: " + refusals);
        }
        byte[] document = document(framework);
        Path file = workspace.releases().document(framework.version());
        Path log = workspace.changelog();
        Transaction transaction = new Transaction(workspace.folder(), disk);
        transaction.put(file, document);
        transaction.put(
                workspace.releases().lockFile(),
                workspace.releases().lock().with(file.getFileName().toString(), document).toString());
        transaction.put(workspace.releases().indexFile(), index.toString());
        transaction.put(log, Changelog.with(TextFile.readIfThere(log), framework, diff));
        transaction.put(workspace.draft(), FrameworkWriter.write(next));
        return transaction;
    }

    /** The next draft starts from the highest release, which a fix to an older one is not. */
    private Framework nextDraft(Framework released) throws IOException {
        FrameworkVersion highest =
                index.releases().get(index.releases().size() - 1).version();
        Framework start = highest.equals(released.version())
                ? released
                : workspace.releases().history().release(highest);
        FrameworkVersion next = VersionStep.PATCH.after(start.version());
        return Framework.of(Contents.with(start.content(), next, null, null, null));
    }

    private Framework draft(@Nullable FrameworkVersion version) throws IOException {
        if (version == null || !Files.isRegularFile(workspace.draft())) {
            return FrameworkReader.read(workspace.draft());
        }
        byte[] bytes = VersionText.replace(Files.readAllBytes(workspace.draft()), version);
        return FrameworkReader.read(
                new ByteArrayInputStream(bytes), workspace.draft().toString());
    }

    /** What is frozen is frozen for ever, so it is read before. */
    private void isReadable(Framework framework) throws IOException {
        Path file = workspace.releases().document(framework.version());
        try {
            Framework back = FrameworkReader.read(new ByteArrayInputStream(document(framework)), file.toString());
            if (!back.content().equals(framework.content())) {
                refusals.add(
                        "the document " + file.getFileName() + " would be read as another framework than this one –"
                                + " please report this fault of the program");
            }
        } catch (InvalidFrameworkException e) {
            refusals.add("the document " + file.getFileName() + " could not be read again, once it is released –"
                    + " correct what is wrong with it:\n" + e.report());
        }
    }

    private static byte[] document(Framework framework) {
        return FrameworkWriter.write(framework).getBytes(StandardCharsets.UTF_8);
    }

    private void plan(Framework draft, @Nullable LocalDate effectiveFrom) throws IOException {
        FrameworkContent content = draft.content();
        LocalDate start = effectiveFrom != null
                ? effectiveFrom
                : content.effectiveFrom() != null ? content.effectiveFrom() : today;
        release = Framework.of(Contents.with(content, draft.version(), today, start, content.releaseNotes()));
        isReadable(release);
        if (isOfAnotherFramework(draft)) {
            return;
        }
        List<Release> releases = new ArrayList<>(index.releases());
        if (index.find(draft.version()).isPresent()) {
            refusals.add("version " + draft.version() + " is already released – choose a higher one with --version");
        } else {
            releases.add(new Release(draft.version(), today, start, null));
            releases.sort(Comparator.comparing(Release::version));
            try {
                index = new ReleaseIndex(releases);
            } catch (IllegalArgumentException e) {
                refusals.add(e.getMessage() + " – choose another day with --effective-from");
            }
        }
        for (Release before : index.releases()) {
            if (before.version().compareTo(draft.version()) < 0) {
                previous = before.version();
            }
        }
        if (previous != null) {
            diff = FrameworkDiff.between(workspace.releases().history().release(previous), draft);
        }
        try {
            if (diff != null && previous != null) {
                refusals.addAll(DiffRefusals.of(diff, previous, draft.version()));
                advice.addAll(DiffAdvice.of(diff, draft));
            }
            nextDraft = refusals.isEmpty() ? nextDraft(release) : null;
        } catch (IllegalArgumentException e) {
            refusals.add(e.getMessage() + " – choose a version that leaves room for the next one with --version");
        }
    }

    private boolean isOfAnotherFramework(Framework draft) throws IOException {
        if (index.releases().isEmpty()) {
            return false;
        }
        Framework first = workspace.releases().history().release(index.releases().get(0).version());
        Optional<String> refusal = DiffRefusals.ofAnotherId(first, draft);
        refusal.ifPresent(refusals::add);
        return refusal.isPresent();
    }
}
