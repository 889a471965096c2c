// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trust.stars.editor.show.ItemText;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ItemKind;
import trust.stars.model.Rewording;
import trust.stars.release.Change;
import trust.stars.release.FrameworkDiff;
import trust.stars.release.VersionStep;

/** Why changes since the previous release cannot be released as they are. */
final class DiffRefusals {
    private DiffRefusals() {}

    /** Why a draft does not continue what was released, if it does not. */
    static Optional<String> ofAnotherId(Framework released, Framework draft) {
        return released.id().equals(draft.id())
                ? Optional.empty()
                : Optional.of("the draft has the id '" + draft.id() + "', but its releases have '" + released.id()
                        + "': the id of a framework stays the same for ever – put it back");
    }

    static List<String> of(FrameworkDiff diff, FrameworkVersion previous, FrameworkVersion version) {
        List<String> refusals = new ArrayList<>();
        if (diff.changes().isEmpty()) {
            refusals.add("nothing has changed since " + previous + " – there is nothing to release");
        }
        for (Change change : diff.changes()) {
            refusal(change).ifPresent(refusals::add);
        }
        VersionStep needed = diff.step();
        if (VersionStep.between(previous, version).compareTo(needed) < 0) {
            refusals.add("the step from " + previous + " to " + version + " is too small: the changes need a " + needed
                    + " step – release them as " + needed.after(previous) + " with --version "
                    + needed.after(previous));
        }
        return refusals;
    }

    private static Optional<String> refusal(Change change) {
        return switch (change.kind()) {
            case LOST ->
                Optional.of(
                        ItemText.withArticle(change.item()) + " is gone, but applications have stored its id – put it"
                                + " back, and retire it if it no longer applies");
            case REWORDED -> refusal((Change.Reworded) change);
            case ADDED, RETIRED, RESTORED, CHANGED, MOVED, REMOVED -> Optional.empty();
        };
    }

    /**
     * Only a behaviour's words are refused. Other words that people read should have a note too, but that is only
     * advised.
     */
    private static Optional<String> refusal(Change.Reworded reworded) {
        String id = reworded.item().id();
        Rewording declared = reworded.declared();
        if (reworded.item().kind() != ItemKind.BEHAVIOUR) {
            return Optional.empty();
        }
        if (declared == null) {
            return Optional.of("the words of " + id + " changed without a note – add to releaseNotes.rewordings: {"
                    + " \"item\": \"" + id + "\", \"kind\": \"CORRECTION\" or \"CLARIFICATION\", \"note\": \"what and"
                    + " why\" }");
        }
        return reworded.keepsHalfOfItsWords() || declared.keepsIdBecause() != null
                ? Optional.empty()
                : Optional.of(
                        id + " keeps fewer than half of its words, so it is probably a new behaviour – give it a new id"
                                + " and retire the old one, or say in the rewording's 'keepsIdBecause' why it is the same");
    }
}
