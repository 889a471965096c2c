// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Frameworks;
import trust.stars.model.Retirement;
import trust.stars.model.Rewording;

/** One of each public record of this package, with nothing absent. */
public final class ReleaseSamples {
    private ReleaseSamples() {}

    /** Records that hold all others. */
    public static List<Record> all() {
        return List.of(
                diff(),
                meanings(),
                index(),
                new Wording(Frameworks.example().version(), "I share.", Authority.PUBLISHED));
    }

    private static FrameworkDiff diff() {
        Item item = new Item(Item.Kind.BEHAVIOUR, "success.aim");
        Behaviour behaviour = (Behaviour) Sketch.example().get("success.aim");
        Alignment alignment = Frameworks.example().alignments().get(0);
        return new FrameworkDiff(List.of(
                new Change.Added(item, behaviour, "success", 1),
                new Change.Retired(item, behaviour, behaviour, retirement(), 1, true),
                new Change.Restored(item, behaviour, behaviour, 1),
                new Change.Reworded(item, "I share.", "I give.", rewording()),
                new Change.FieldChanged(item, "label", "Aim", "Aims", VersionStep.MINOR),
                new Change.Moved(item, 1, 2),
                new Change.AlignmentAdded(item, alignment),
                new Change.AlignmentChanged(item, alignment, alignment),
                new Change.AlignmentRemoved(item, alignment),
                new Change.Vanished(item, behaviour)));
    }

    private static Meanings meanings() {
        StoredId stored = new StoredId("success.aim", Frameworks.example().version());
        Behaviour behaviour = (Behaviour) Sketch.example().get("success.aim");
        return new Meanings(List.of(
                new Meaning.Unchanged(stored, behaviour),
                new Meaning.Reworded(stored, behaviour, behaviour),
                new Meaning.Replaced(stored, retirement(), List.of(behaviour)),
                new Meaning.Retired(stored, retirement()),
                new Meaning.Unknown(stored, "there is none", List.of("success.well"))));
    }

    private static ReleaseIndex index() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        return new ReleaseIndex(
                List.of(new Release(Frameworks.example().version(), day, day, new Withdrawal(day, "a mistake"))));
    }

    private static Retirement retirement() {
        return requireNonNull(((Behaviour) Sketch.example().get("teamwork.gone")).retired());
    }

    private static Rewording rewording() {
        return requireNonNull(Frameworks.example().releaseNotes()).rewordings().get(0);
    }
}
