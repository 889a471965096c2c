// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Findings;
import trust.stars.editor.show.ItemText;
import trust.stars.editor.workspace.ReleasePlan.Changes;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ItemKind;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Rewording;
import trust.stars.release.Change;
import trust.stars.release.FrameworkDiff;
import trust.stars.release.Release;
import trust.stars.release.ReleaseIndex;
import trust.stars.release.VersionStep;
import trust.stars.text.Phrase;
import trust.stars.text.Words;
import trust.stars.validation.Rule;

/** The rules that a draft is held to because it is to follow what was released: the same for a check and a release. */
final class ReleaseRules {
    private final FrameworkContent content;
    private final Released released;
    private final Findings findings;
    private final @Nullable FrameworkVersion previous;
    private final boolean taken;

    ReleaseRules(FrameworkContent content, Released released, Findings findings) {
        this.content = content;
        this.released = released;
        this.findings = findings;
        this.taken = released.index().find(content.version()).isPresent();
        List<Released.One> before = released.upTo(content.version());
        this.previous = before.isEmpty() ? null : before.get(before.size() - 1).version();
    }

    /**
     * Looks for everything.
     *
     * @param draft the draft as a framework, or null if it is not sound
     * @return what it changes since the release before it, or null if there is none or the draft is not sound
     */
    @Nullable
    Changes check(@Nullable Framework draft) {
        if (!isTheSameFramework()) {
            return null; // what else would be found would be wrong, too
        }
        checkVersion();
        new IdRules(content, released, findings).check();
        if (previous == null) {
            return null;
        }
        checkWords(released.framework(previous));
        if (draft == null) {
            return null;
        }
        Changes changes = new Changes(previous, FrameworkDiff.between(released.framework(previous), draft));
        checkStep(changes);
        return changes;
    }

    private void checkVersion() {
        if (taken) {
            findings.add(
                    Rule.UNUSABLE_VERSION,
                    "/version",
                    Phrase.of("version {} is already released", content.version()),
                    Phrase.of("choose a higher one, here or with --version"));
        }
        try {
            VersionStep.PATCH.after(content.version());
        } catch (IllegalArgumentException e) {
            findings.add(
                    Rule.UNUSABLE_VERSION,
                    "/version",
                    Phrase.of("{}", String.valueOf(e.getMessage())),
                    Phrase.of("choose a version that leaves room for the next one, here or with --version"));
        }
    }

    private boolean isTheSameFramework() {
        if (released.index().releases().isEmpty()) {
            return true;
        }
        Framework first = released.framework(released.index().releases().get(0).version());
        if (first.id().equals(content.id())) {
            return true;
        }
        findings.add(
                Rule.OTHER_FRAMEWORK,
                "/id",
                Phrase.of(
                        "the draft has the id '{}', but its releases have '{}': the id of a framework stays the same for"
                                + " ever",
                        content.id(),
                        first.id()),
                Phrase.of("put it back"));
        return false;
    }

    /** Only a behaviour's words are refused: what else people read should have a note, too, which is advised. */
    private void checkWords(Framework before) {
        Map<String, Rewording> declared = new HashMap<>();
        ReleaseNotes notes = content.releaseNotes();
        if (notes != null) {
            notes.rewordings().forEach(rewording -> declared.put(rewording.item(), rewording));
        }
        for (Item item : Item.in(content).values()) {
            if (item.kind() == ItemKind.BEHAVIOUR) {
                Behaviour old = before.findBehaviour(item.id()).orElse(null);
                if (old != null && !old.text().equals(item.words())) {
                    checkRewording(item, old.text(), declared.get(item.id()), before.version());
                }
            }
        }
    }

    private void checkRewording(Item item, String before, @Nullable Rewording declared, FrameworkVersion since) {
        if (declared != null && declared.keepsIdBecause() != null) {
            return;
        }
        if (!Words.keepsHalf(before, item.words())) {
            findings.add(
                    Rule.FEW_WORDS_KEPT,
                    item.path() + "/text",
                    Phrase.of(
                            "'{}' keeps fewer than half of the words that it has in {}, so it is probably a new"
                                    + " behaviour",
                            item.id(),
                            since),
                    Phrase.of("give it a new id and retire the old one, or say in 'keepsIdBecause' of a rewording in"
                            + " releaseNotes.rewordings why it is the same"));
        } else if (declared == null) {
            findings.add(
                    Rule.UNDECLARED_REWORDING,
                    item.path() + "/text",
                    Phrase.of("the words of '{}' changed since {} without a note", item.id(), since),
                    Phrase.of(
                            "add to releaseNotes.rewordings { \"item\": \"{}\", \"kind\": \"CORRECTION\", \"note\": \"what"
                                    + " and why\" } for a misprint, which needs {}, or the kind \"CLARIFICATION\" if it says"
                                    + " the same more clearly, which needs {}",
                            item.id(),
                            step(VersionStep.PATCH, since),
                            step(VersionStep.MINOR, since)));
        }
    }

    /** A step with the version that it leads to, if there is one. */
    private static String step(VersionStep step, FrameworkVersion since) {
        try {
            return "a " + step + " step, such as " + step.after(since);
        } catch (IllegalArgumentException e) {
            return "a " + step + " step";
        }
    }

    private void checkStep(Changes changes) {
        VersionStep needed = VersionStep.NONE;
        Change reason = null;
        for (Change change : changes.diff().changes()) {
            if (!isToldOtherwise(change) && change.step().compareTo(needed) > 0) {
                needed = change.step();
                reason = change;
            }
        }
        if (taken
                || reason == null
                || VersionStep.between(changes.previous(), content.version()).compareTo(needed) >= 0) {
            return;
        }
        String enough;
        try {
            enough = needed.after(changes.previous()).toString();
        } catch (IllegalArgumentException e) {
            enough = VersionStep.MAJOR.after(changes.previous()).toString();
        }
        findings.add(
                Rule.STEP_TOO_SMALL,
                "/version",
                Phrase.of(
                        "the step from {} to {} is too small: what changed in {} needs a {} step",
                        changes.previous(),
                        content.version(),
                        ItemText.withArticle(reason.item()),
                        needed),
                Phrase.of("make it version {}, here or with --version", enough));
    }

    /** Whether the change is to be undone, or its step depends on what is to be said about it. */
    private static boolean isToldOtherwise(Change change) {
        return change.kind() == Change.Kind.LOST
                || (change instanceof Change.Reworded reworded
                        && reworded.item().kind() == ItemKind.BEHAVIOUR
                        && reworded.declared() == null);
    }

    /** All releases with one more; without it if its version or its first day does not fit. */
    ReleaseIndex with(LocalDate releasedOn, LocalDate effectiveFrom) {
        ReleaseIndex index = released.index();
        if (taken || !fits(effectiveFrom)) {
            return index;
        }
        List<Release> releases = new ArrayList<>(index.releases());
        releases.add(new Release(content.version(), releasedOn, effectiveFrom, null));
        releases.sort(Comparator.comparing(Release::version));
        return new ReleaseIndex(releases);
    }

    /** Whether versions come into force in their order. */
    private boolean fits(LocalDate day) {
        for (Release other : released.index().releases()) {
            LocalDate start = other.effectiveFrom();
            if (start == null || other.withdrawal() != null) {
                continue;
            }
            boolean isLower = other.version().compareTo(content.version()) < 0;
            if (isLower ? day.isBefore(start) : day.isAfter(start)) {
                findings.add(
                        Rule.DAY_OUT_OF_ORDER,
                        "/effectiveFrom",
                        Phrase.of(
                                isLower
                                        ? "{} would be in force from {}, but {}, a lower version, only from {}"
                                        : "{} would be in force from {}, but {}, a higher version, already from {}",
                                content.version(),
                                day,
                                other.version(),
                                start),
                        Phrase.of(
                                "choose {} or {} day, here or with --effective-from",
                                start,
                                isLower ? "a later" : "an earlier"));
                return false;
            }
        }
        return true;
    }
}
