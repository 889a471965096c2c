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
import trust.stars.editor.workspace.IdRules.Seen;
import trust.stars.model.ItemKind;
import trust.stars.text.Phrase;
import trust.stars.text.Suggestions;
import trust.stars.validation.Rule;

/** The ids that a draft must have and has not got, and what probably became of them. */
final class LostIds {
    private final Map<String, Item> draft;
    private final Map<String, Seen> before;
    private final Findings findings;
    private final Set<String> lists = new HashSet<>();
    private final Suggestions suggestions = new Suggestions();

    /**
     * The ids that a draft has lost.
     *
     * @param draft what the draft has
     * @param before what it must have, as the last release that has it
     */
    LostIds(Map<String, Item> draft, Map<String, Seen> before, Findings findings) {
        this.draft = draft;
        this.before = before;
        this.findings = findings;
        draft.values().forEach(item -> lists.add(item.list()));
    }

    /** What is gone; what was in an item that is gone as well is only counted. */
    void check() {
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
        return lists.contains(list) ? list : place;
    }

    /** A new id that has the words of a lost one, or is near it. */
    private @Nullable String became(Item lost, Map<String, String> fresh) {
        if (suggestions.isSpent()) {
            return null;
        }
        for (Map.Entry<String, String> item : fresh.entrySet()) {
            if (item.getValue().equals(lost.words())) {
                return item.getKey();
            }
        }
        List<String> nearest = suggestions.nearest(lost.id(), fresh.keySet());
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
}
