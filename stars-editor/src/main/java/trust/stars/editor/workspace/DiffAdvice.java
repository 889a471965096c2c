// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.show.Declarations;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Rewording;
import trust.stars.model.Value;
import trust.stars.release.Change;
import trust.stars.release.FrameworkDiff;

/** What an editor should look at before it is frozen for ever, although it can be released. */
final class DiffAdvice {
    private final Set<String> advice = new LinkedHashSet<>();
    private final Framework draft;
    private final Declarations declarations;

    private DiffAdvice(Framework draft) {
        this.draft = draft;
        this.declarations = new Declarations(draft.content().releaseNotes());
    }

    static List<String> of(FrameworkDiff diff, Framework draft) {
        DiffAdvice advice = new DiffAdvice(draft);
        Set<String> declared = new LinkedHashSet<>();
        for (Change change : diff.changes()) {
            advice.note(change);
            advice.retirement(change);
            advice.authority(change);
            Declarations.item(change).ifPresent(declared::add);
        }
        advice.staleNotes(declared);
        return List.copyOf(advice.advice);
    }

    /** A behaviour needs a note; what else people read should have one. */
    private void note(Change change) {
        if (!(change instanceof Change.Reworded) && declarations.of(change).isEmpty()) {
            Declarations.item(change)
                    .ifPresent(
                            item -> advice.add("the words of " + item + " changed, and people will ask why – say so in"
                                    + " releaseNotes.rewordings, with the item \"" + item + "\""));
        }
    }

    private void retirement(Change change) {
        if (change instanceof Change.Retired retired
                && !retired.retirement().in().equals(draft.version())) {
            advice.add("the " + change.item() + " says that it is retired in "
                    + retired.retirement().in() + ", but this release is " + draft.version() + " – write "
                    + draft.version());
        }
    }

    /** Only what the Trust published or agreed to may say so, and that is recorded in the approval. */
    private void authority(Change change) {
        ReleaseNotes notes = draft.content().releaseNotes();
        if (notes != null && notes.approval() != null) {
            return;
        }
        Authority authority = null;
        if (change instanceof Change.Reworded) {
            authority = draft.behaviour(change.item().id()).authority();
        } else if (change instanceof Change.Added added) {
            authority = authority(added.after());
        } else if (change instanceof Change.AlignmentAdded added) {
            authority = added.after().authority();
        } else if (change instanceof Change.FieldChanged changed && changed.after() instanceof Authority now) {
            authority = now;
        }
        if (authority == Authority.PUBLISHED || authority == Authority.APPROVED) {
            advice.add("the " + change.item() + " is new or changed and says " + authority
                    + ", but no approval is recorded – write PROPOSED, or who approved it in releaseNotes.approval");
        }
    }

    private static @Nullable Authority authority(Record item) {
        if (item instanceof Behaviour behaviour) {
            return behaviour.authority();
        } else if (item instanceof Value value) {
            return value.authority();
        }
        return item instanceof Alignment alignment ? alignment.authority() : null;
    }

    private void staleNotes(Set<String> changed) {
        ReleaseNotes notes = draft.content().releaseNotes();
        if (notes != null) {
            for (Rewording rewording : notes.rewordings()) {
                if (!changed.contains(rewording.item())) {
                    advice.add("there is a note on " + rewording.item() + ", whose words have not changed – remove it");
                }
            }
        }
    }
}
