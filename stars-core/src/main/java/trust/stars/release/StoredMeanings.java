// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trust.stars.model.Checks;
import trust.stars.model.Framework;
import trust.stars.model.Item;
import trust.stars.model.UnknownIdException;
import trust.stars.text.Suggestions;

/** Says what ids that were stored under the releases of a history mean in one version. */
final class StoredMeanings {
    private final FrameworkHistory history;
    private final Framework now;
    private final Map<StoredId, Meaning> known = new HashMap<>(); // many people store the same id
    private final Suggestions suggestions = new Suggestions();
    private final Map<Object, Release> releases = new HashMap<>();

    StoredMeanings(FrameworkHistory history, Framework now) {
        this.history = history;
        this.now = now;
        history.releases().forEach(release -> releases.put(release.version(), release));
    }

    Meanings of(Collection<StoredId> stored) {
        List<Meaning> meanings = new ArrayList<>();
        for (StoredId id : stored) {
            meanings.add(known.computeIfAbsent(id, this::meaning));
        }
        return new Meanings(meanings);
    }

    private Meaning meaning(StoredId stored) {
        Release release = releases.get(stored.version());
        if (release == null) {
            return new Meaning.Unknown(stored, "there is no release " + stored.version(), List.of());
        }
        Framework then = history.release(stored.version());
        Optional<Item> before = then.findItem(stored.id());
        if (before.isEmpty()) {
            return unknown(stored, then);
        }
        Optional<Item> after = now.findItem(stored.id());
        if (after.isEmpty()) {
            return release.withdrawal() == null ? unknown(stored, now) : new Meaning.Withdrawn(stored, before.get());
        }
        List<Item> active = now.resolveItem(stored.id());
        if (active.isEmpty()) {
            return new Meaning.Retired(stored, after.get().retired());
        }
        if (!active.equals(List.of(after.get()))) {
            return new Meaning.Replaced(stored, after.get().retired(), active);
        }
        return before.get().words().equals(after.get().words())
                ? new Meaning.Unchanged(stored, after.get())
                : new Meaning.Reworded(stored, before.get(), after.get());
    }

    private Meaning unknown(StoredId stored, Framework where) {
        UnknownIdException unknown = Checks.unknownItem(where, stored.id(), suggestions);
        return new Meaning.Unknown(stored, String.valueOf(unknown.getMessage()), unknown.suggestions());
    }
}
