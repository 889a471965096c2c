// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.Rewording;
import trust.stars.release.Change;
import trust.stars.release.FrameworkDiff;
import trust.stars.release.VersionStep;

/** Why changes since the release before cannot be released as they are. */
final class DiffRefusals {
    private DiffRefusals() {}

    /** Why a draft does not go on with what was released, if it does not. */
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
        for (Change.Vanished vanished : diff.changes(Change.Vanished.class)) {
            refusals.add("the " + vanished.item() + " is gone, but applications have stored its id – put it back, and"
                    + " retire it if it no longer applies");
        }
        for (Change.Reworded reworded : diff.changes(Change.Reworded.class)) {
            reworded(reworded, refusals);
        }
        VersionStep needed = diff.step();
        if (VersionStep.between(previous, version).compareTo(needed) < 0) {
            refusals.add("the step from " + previous + " to " + version + " is too small: the changes are " + needed
                    + " – release them as " + needed.after(previous) + " with --version " + needed.after(previous));
        }
        return refusals;
    }

    private static void reworded(Change.Reworded reworded, List<String> refusals) {
        String id = reworded.item().id();
        Rewording declared = reworded.declared();
        if (declared == null) {
            refusals.add("the words of " + id + " changed without a note – add to releaseNotes.rewordings: { \"item\":"
                    + " \"" + id + "\", \"kind\": \"CORRECTION\" or \"CLARIFICATION\", \"note\": \"what and why\" }");
        } else if (!reworded.keepsHalfOfItsWords() && declared.keepsIdBecause() == null) {
            refusals.add(
                    id + " keeps fewer than half of its words, so it is probably a new behaviour – give it a new id"
                            + " and retire the old one, or say in the rewording's 'keepsIdBecause' why it is the same");
        }
    }
}
