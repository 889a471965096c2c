// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.util.ArrayList;
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
import trust.stars.text.Suggestions;
import trust.stars.text.Words;
import trust.stars.validation.Rule;

/** Ids are for ever: what an id of the draft means in every other release, and which ids the draft has lost. */
final class IdRules {
    /** How many pairs of ids are compared to guess what lost ones became. */
    private static final int MOST_COMPARED = 300_000;

    /** An item as a release has it. */
    private record Seen(FrameworkVersion version, Item item) {}

    private final Map<String, Item> draft;
    private final Set<String> keptIds;
    private final List<One> below;
    private final List<One> above;
    private final Map<String, Seen> before = new LinkedHashMap<>();
    private final Map<String, Seen> later = new HashMap<>();
    private final Findings findings;
    private int compared;

    IdRules(FrameworkContent content, Released released, Findings findings) {
        this.draft = Item.in(content);
        this.keptIds = Released.keptIds(content.releaseNotes());
        this.below = released.upTo(content.version());
        this.above = released.after(content.version());
        this.findings = findings;
        for (One one : below) {
            one.items().forEach((id, item) -> before.put(id, new Seen(one.version(), item)));
        }
        for (One one : above) {
            one.items().forEach((id, item) -> later.putIfAbsent(id, new Seen(one.version(), item)));
        }
    }

    void check() {
        lost();
        otherKinds();
        otherWordsLater();
        otherWordsBefore();
        newInAnOlderLine();
        sameConstants();
    }

    /** What is gone; what was in an item that is gone as well is only counted. */
    private void lost() {
        List<Seen> lost = new ArrayList<>();
        Map<String, Integer> within = new HashMap<>();
        before.forEach((id, seen) -> {
            if (!draft.containsKey(id)) {
                String holder = seen.item().holder();
                if (holder != null && before.containsKey(holder) && !draft.containsKey(holder)) {
                    within.merge(holder, 1, Integer::sum);
                } else {
                    lost.add(seen);
                }
            }
        });
        Map<ItemKind, Map<String, String>> fresh = new HashMap<>();
        if (!lost.isEmpty()) {
            draft.values().stream()
                    .filter(item -> !before.containsKey(item.id()))
                    .forEach(item -> fresh.computeIfAbsent(item.kind(), kind -> new LinkedHashMap<>())
                            .put(item.id(), item.words()));
        }
        for (Seen seen : lost) {
            Item item = seen.item();
            int count = within.getOrDefault(item.id(), 0);
            String became = became(item, fresh.getOrDefault(item.kind(), Map.of()));
            findings.add(
                    Rule.LOST_ID,
                    home(item),
                    Phrase.of(
                            "the {} '{}' of {} is gone{}, but applications have stored {}",
                            item.kind(),
                            item.id(),
                            seen.version(),
                            with(item.kind(), count),
                            count == 0 ? "its id" : "their ids"),
                    became == null
                            ? Phrase.of("put it back{}", instead(item.kind()))
                            : Phrase.of(
                                    "if it became '{}' by mistake, call that '{}' again; else put it back{}",
                                    became,
                                    item.id(),
                                    instead(item.kind())));
        }
    }

    /** The list in which an item stood, or what held it, as far as the draft has them. */
    private String home(Item item) {
        Item holder = item.holder() == null ? null : draft.get(item.holder());
        String place = holder == null ? "" : holder.path();
        String list = place + item.list().substring(item.list().lastIndexOf('/'));
        return draft.values().stream().anyMatch(other -> other.list().equals(list)) ? list : place;
    }

    /** A new id that has the words of a lost one, or is near it. */
    private @Nullable String became(Item lost, Map<String, String> fresh) {
        if (fresh.isEmpty() || compared > MOST_COMPARED) {
            return null;
        }
        compared += fresh.size();
        for (Map.Entry<String, String> item : fresh.entrySet()) {
            if (item.getValue().equals(lost.words())) {
                return item.getKey();
            }
        }
        List<String> nearest = Suggestions.nearest(lost.id(), fresh.keySet());
        return nearest.isEmpty() ? null : nearest.get(0);
    }

    private static String with(ItemKind kind, int count) {
        String part = kind == ItemKind.VALUE ? "behaviour" : "statement";
        return count == 0 ? "" : " with its " + (count == 1 ? part : count + " " + part + "s");
    }

    private static String instead(ItemKind kind) {
        return switch (kind) {
            case STANDARD -> ", and give it the status WITHDRAWN if it no longer applies";
            case STATEMENT -> ", and say in 'unaligned' why nothing answers it if that is so";
            case VALUE, BEHAVIOUR, ROLE -> ", and retire it if it no longer applies";
            case FRAMEWORK, ALIGNMENT, UNALIGNED -> "";
        };
    }

    private void otherKinds() {
        for (Item item : draft.values()) {
            Seen other = other(item, before.get(item.id()));
            if (other == null) {
                other = other(item, later.get(item.id()));
            }
            for (One one : item.over() || other != null ? List.<One>of() : below) {
                Item old = one.items().get(item.id());
                other = old == null ? other : other(item, new Seen(one.version(), old));
                if (other != null) {
                    break;
                }
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
        below.forEach(one -> kept.addAll(one.keptIds()));
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

    /** What two releases understand by one id, which only its retirement can end. */
    private void otherWordsBefore() {
        if (!above.isEmpty()) {
            return; // it is ended where the latest version is edited
        }
        Map<String, Seen> last = new HashMap<>();
        Set<String> kept = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (One one : below) {
            kept.addAll(one.keptIds());
            for (Item now : one.items().values()) {
                Seen old = last.put(now.id(), new Seen(one.version(), now));
                Item item = draft.get(now.id());
                if (old != null
                        && item != null
                        && !item.over()
                        && now.kind() == ItemKind.BEHAVIOUR
                        && old.item().kind() == ItemKind.BEHAVIOUR
                        && !kept.contains(now.id())
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
                            Phrase.of("retire it, and give each of the two an id of its own"));
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
