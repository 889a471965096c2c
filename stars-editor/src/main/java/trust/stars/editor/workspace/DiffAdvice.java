// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.show.ItemText;
import trust.stars.editor.show.LinkEnds;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ItemKind;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Rewording;
import trust.stars.release.Change;
import trust.stars.release.ChangedItem;
import trust.stars.release.FrameworkDiff;
import trust.stars.text.Quote;
import trust.stars.text.Words;

/** What an editor should look at before a release freezes it for ever; none of it prevents the release. */
final class DiffAdvice {
    /** The fields by which people know an item that has no words of its own. */
    private static final Set<String> NAMES = Set.of("name", "title", "label");

    private final Set<String> advice = new LinkedHashSet<>();
    private final Set<String> reworded = new HashSet<>();
    private final Framework draft;
    private final @Nullable ReleaseNotes notes;

    private DiffAdvice(Framework draft) {
        this.draft = draft;
        this.notes = draft.content().releaseNotes();
    }

    static List<String> of(FrameworkDiff diff, Framework draft) {
        DiffAdvice advice = new DiffAdvice(draft);
        diff.changes().forEach(advice::check);
        advice.checkNotes();
        return List.copyOf(advice.advice);
    }

    private void check(Change change) {
        switch (change.kind()) {
            case REWORDED -> {
                checkNote((Change.Reworded) change);
                checkAuthority(change.item());
            }
            case RETIRED -> checkRetirement((Change.Retired) change);
            case ADDED -> checkAuthority(change.item());
            case CHANGED -> checkChanged((Change.FieldChanged) change);
            case RESTORED, MOVED, REMOVED, LOST -> {}
        }
    }

    /** A behaviour needs a note; other words that people read should have one. */
    private void checkNote(Change.Reworded change) {
        String item = change.item().kind() == ItemKind.FRAMEWORK
                ? change.part()
                : change.item().id();
        reworded.add(item);
        if (change.item().kind() != ItemKind.BEHAVIOUR && change.declared() == null) {
            advice.add("the words of " + item + " changed, and people will ask why – say why in"
                    + " releaseNotes.rewordings, with the item \"" + item + "\"");
        }
    }

    private void checkRetirement(Change.Retired retired) {
        FrameworkVersion in = retired.retirement().in();
        if (!in.equals(draft.version())) {
            advice.add(ItemText.withArticle(retired.item()) + " says that it is retired in " + in
                    + ", but this release is " + draft.version() + " – write " + draft.version());
        }
    }

    private void checkChanged(Change.FieldChanged change) {
        String before = String.join(" ", change.before());
        String after = String.join(" ", change.after());
        if (NAMES.contains(change.field())
                && !before.isEmpty()
                && !after.isEmpty()
                && !Words.keepsHalf(before, after)) {
            advice.add(ItemText.withArticle(change.item()) + " was called " + Quote.of(before) + " and is called "
                    + Quote.of(after) + " now: if that is something else, give it an id of its own");
        }
        if (change.item().kind() == ItemKind.ALIGNMENT || change.field().equals("authority")) {
            checkAuthority(change.item());
        }
    }

    /** Only what the Trust published or approved may say so, and the approval is recorded in the notes. */
    private void checkAuthority(ChangedItem item) {
        if (notes != null && notes.approval() != null) {
            return;
        }
        authorityOf(item)
                .filter(authority -> authority != Authority.PROPOSED)
                .ifPresent(
                        authority -> advice.add(ItemText.withArticle(item) + " is new or changed and says " + authority
                                + ", but no approval is recorded – write PROPOSED, or say in releaseNotes.approval"
                                + " who approved it"));
    }

    private Optional<Authority> authorityOf(ChangedItem item) {
        return switch (item.kind()) {
            case VALUE -> Optional.of(draft.value(item.id()).authority());
            case BEHAVIOUR -> Optional.of(draft.behaviour(item.id()).authority());
            case ALIGNMENT ->
                draft.content().alignments().stream()
                        .filter(alignment -> LinkEnds.of(alignment).item().equals(item))
                        .map(Alignment::authority)
                        .findFirst();
            case FRAMEWORK, STANDARD, STATEMENT, ROLE, UNALIGNED -> Optional.empty();
        };
    }

    private void checkNotes() {
        if (notes != null) {
            for (Rewording rewording : notes.rewordings()) {
                if (!reworded.contains(rewording.item()) && rewording.keepsIdBecause() == null) {
                    advice.add("there is a note on " + rewording.item() + ", whose words have not changed – remove"
                            + " that note");
                }
            }
        }
    }
}
