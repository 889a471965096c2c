// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Findings;
import trust.stars.editor.workspace.Released.One;
import trust.stars.model.Checks;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ItemKind;
import trust.stars.text.Phrase;
import trust.stars.text.Words;
import trust.stars.validation.Rule;

/** Ids are for ever: what an id of the draft means in every other release, and that none is lost. */
final class IdRules {
    /** An item as a release has it. */
    record Seen(FrameworkVersion version, Item item) {}

    private final Map<String, Item> draft;
    private final Set<String> keptIds;
    private final List<One> below;
    private final List<One> above;
    private final Map<String, Seen> before = new LinkedHashMap<>();
    private final Map<String, Seen> later = new HashMap<>();

    /** What is of another kind in a release than in one after it. */
    private final Map<String, Seen> mixed = new HashMap<>();

    private final Findings findings;

    IdRules(FrameworkContent content, Released released, Findings findings) {
        this.draft = Item.in(content);
        this.keptIds = Released.keptIds(content.releaseNotes());
        this.below = released.upTo(content.version());
        this.above = released.after(content.version());
        this.findings = findings;
        for (One one : below) {
            keptIds.addAll(one.keptIds());
            one.items().forEach((id, item) -> {
                Seen old = before.put(id, new Seen(one.version(), item));
                if (old != null && old.item().kind() != item.kind()) {
                    mixed.putIfAbsent(id, old);
                }
            });
        }
        for (One one : above) {
            one.items().forEach((id, item) -> later.putIfAbsent(id, new Seen(one.version(), item)));
        }
    }

    void check() {
        new LostIds(draft, before, findings).check();
        otherKinds();
        otherWordsLater();
        otherWordsBefore();
        wordsOfAnother();
        newInAnOlderLine();
        sameConstants();
    }

    private void otherKinds() {
        for (Item item : draft.values()) {
            Seen other = other(item, before.get(item.id()));
            if (other == null) {
                other = other(item, later.get(item.id()));
            }
            if (other == null && !item.over()) {
                other = other(item, mixed.get(item.id()));
            }
            if (other != null) {
                findings.add(
                        Rule.OTHER_MEANING,
                        item.path() + "/id",
                        Phrase.of(
                                "'{}' is the id of a {} here, but of a {} in {}",
                                item.id(),
                                item.kind(),
                                other.item().kind(),
                                other.version()),
                        Phrase.of(
                                "give the {} an id that no release has, and put the {} back",
                                item.kind(),
                                other.item().kind()));
            }
        }
    }

    private static @Nullable Seen other(Item item, @Nullable Seen seen) {
        return seen != null && seen.item().kind() != item.kind() ? seen : null;
    }

    /** An older line may reword what a later version has, but not so that it means something else there. */
    private void otherWordsLater() {
        Set<String> kept = new HashSet<>(keptIds);
        if (!above.isEmpty()) {
            kept.addAll(above.get(0).keptIds());
        }
        for (Item item : draft.values()) {
            Seen next = later.get(item.id());
            Seen last = before.get(item.id());
            if (next == null
                    || next.item().kind() != item.kind()
                    || (last != null
                            && (item.kind() != ItemKind.BEHAVIOUR
                                    || last.item().words().equals(item.words())))
                    || kept.contains(item.id())
                    || Words.keepsHalf(item.words(), next.item().words())) {
                continue;
            }
            findings.add(
                    Rule.OTHER_MEANING,
                    item.path() + "/id",
                    Phrase.of(
                            "'{}' says '{}' in {}, which has fewer than half of the words here",
                            item.id(),
                            next.item().words(),
                            next.version()),
                    last == null
                            ? Phrase.of("give it another id, or the words that it has there")
                            : Phrase.of(
                                    "choose words nearer to those, or say in the rewording's 'keepsIdBecause' why it is"
                                            + " the same"));
        }
    }

    /** What two releases understand by one id, unless a note, then or later, says why it is the same. */
    private void otherWordsBefore() {
        if (!above.isEmpty()) {
            return; // it is ended where the latest version is edited
        }
        Map<String, Seen> last = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (One one : below) {
            for (Item now : one.items().values()) {
                Seen old = last.put(now.id(), new Seen(one.version(), now));
                Item item = draft.get(now.id());
                if (old != null
                        && item != null
                        && !item.over()
                        && now.kind() == ItemKind.BEHAVIOUR
                        && old.item().kind() == ItemKind.BEHAVIOUR
                        && !keptIds.contains(now.id())
                        && !old.item().words().equals(now.words())
                        && !Words.keepsHalf(old.item().words(), now.words())
                        && told.add(now.id())) {
                    findings.add(
                            Rule.OTHER_MEANING,
                            item.path() + "/id",
                            Phrase.of(
                                    "'{}' means one thing in {}, '{}', and another in {}",
                                    now.id(),
                                    old.version(),
                                    old.item().words(),
                                    one.version()),
                            Phrase.of("retire it, and give each of the two an id of its own; or say in 'keepsIdBecause'"
                                    + " of a rewording why it is the same"));
                }
            }
        }
    }

    /** An id that has taken over what another one says, which says something else now. */
    private void wordsOfAnother() {
        if (below.isEmpty()) {
            return;
        }
        One last = below.get(below.size() - 1);
        Map<String, Item> owners = new HashMap<>();
        for (Item item : last.items().values()) {
            for (int i = 0; i < item.parts().size(); i++) {
                owners.putIfAbsent(item.kind() + " " + i + " " + item.parts().get(i), item);
            }
        }
        for (Item item : draft.values()) {
            Item old = last.items().get(item.id());
            for (int i = 0;
                    old != null && old.kind() == item.kind() && i < item.parts().size();
                    i++) {
                String words = item.parts().get(i);
                Item owner = owners.get(item.kind() + " " + i + " " + words);
                Item now = owner == null ? null : draft.get(owner.id());
                if (!old.parts().get(i).equals(words)
                        && owner != null
                        && now != null
                        && now.kind() == owner.kind()
                        && !now.parts().get(i).equals(words)
                        && !keptIds.contains(item.id())) {
                    findings.add(
                            Rule.OTHER_MEANING,
                            item.path() + "/id",
                            Phrase.of(
                                    "'{}' says '{}' now, which '{}' says in {}: whoever stored one of the two ids would"
                                            + " mean the other",
                                    item.id(),
                                    words,
                                    owner.id(),
                                    last.version()),
                            Phrase.of(
                                    "give each id its own words back; to change an order, move the items as they are"));
                    break;
                }
            }
        }
    }

    private void newInAnOlderLine() {
        for (Item item : draft.values()) {
            if (before.containsKey(item.id())) {
                continue;
            }
            for (One one : above) {
                if (!one.items().containsKey(item.id())) {
                    String holder = item.holder();
                    if (holder != null
                            && !before.containsKey(holder)
                            && !one.items().containsKey(holder)) {
                        break; // it is told of what holds it
                    }
                    findings.add(
                            Rule.NEW_IN_OLDER_LINE,
                            item.path() + "/id",
                            Phrase.of(
                                    "the {} '{}' is new, but {} is released already and has not got it",
                                    item.kind(),
                                    item.id(),
                                    one.version()),
                            Phrase.of("an older line takes no new ids: release it in a version after the latest"));
                    break;
                }
            }
        }
    }

    /** New ids that differ from a released one only in what constants do not show. Two in the draft are not sound. */
    private void sameConstants() {
        Map<String, Seen> constants = new HashMap<>();
        for (Map<String, Seen> seen : List.of(later, before)) {
            seen.values().stream()
                    .filter(each -> each.item().kind() == ItemKind.BEHAVIOUR)
                    .forEach(each -> constants.put(Checks.constant(each.item().id()), each));
        }
        for (Item item : draft.values()) {
            Seen other = item.kind() == ItemKind.BEHAVIOUR ? constants.get(Checks.constant(item.id())) : null;
            if (other != null
                    && !other.item().id().equals(item.id())
                    && !draft.containsKey(other.item().id())
                    && !before.containsKey(item.id())
                    && !later.containsKey(item.id())) {
                findings.add(
                        Rule.SAME_CONSTANT,
                        item.path() + "/id",
                        Phrase.of(
                                "'{}' differs only in dots and hyphens from '{}' of {}, so that programs could not"
                                        + " tell them apart",
                                item.id(),
                                other.item().id(),
                                other.version()),
                        Phrase.of("give it another id"));
            }
        }
    }
}
