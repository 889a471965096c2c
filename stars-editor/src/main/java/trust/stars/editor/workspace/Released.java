// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.folder.ReleaseFolder;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ItemKind;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Rewording;
import trust.stars.release.FrameworkHistory;
import trust.stars.release.Release;
import trust.stars.release.ReleaseIndex;

/** What every release has, withdrawn ones included, as people have stored their ids, too. Each is read once. */
final class Released {
    /** What a release has, by id, and the ids of which it says why they stay, although their words are others. */
    record One(FrameworkVersion version, Map<String, Item> items, Set<String> keptIds) {}

    private final ReleaseIndex index;
    private final FrameworkHistory history;
    private final List<One> all = new ArrayList<>();

    Released(ReleaseFolder folder) throws IOException {
        index = folder.index();
        history = folder.history();
        for (Release release : index.releases()) {
            Framework framework = history.release(release.version());
            all.add(new One(
                    release.version(),
                    Item.in(framework.content()),
                    keptIds(framework.content().releaseNotes())));
        }
    }

    /** The ids of behaviours that, as some notes say, stay although few of their words do. */
    static Set<String> keptIds(@Nullable ReleaseNotes notes) {
        Set<String> kept = new HashSet<>();
        if (notes != null) {
            for (Rewording rewording : notes.rewordings()) {
                if (rewording.keepsIdBecause() != null) {
                    kept.add(rewording.item());
                }
            }
        }
        return kept;
    }

    ReleaseIndex index() {
        return index;
    }

    Framework framework(FrameworkVersion version) {
        return history.release(version);
    }

    /** The releases up to a version, that one included, in the order of versions. */
    List<One> upTo(FrameworkVersion version) {
        return all.stream().filter(one -> one.version().compareTo(version) <= 0).toList();
    }

    /** The releases after a version, in the order of versions. */
    List<One> after(FrameworkVersion version) {
        return all.stream().filter(one -> one.version().compareTo(version) > 0).toList();
    }

    /** What a document of a version must have, because a release up to that version has it. */
    Map<String, ItemKind> kinds(FrameworkVersion version) {
        Map<String, ItemKind> kinds = new HashMap<>();
        for (One one : upTo(version)) {
            one.items().values().forEach(item -> kinds.put(item.id(), item.kind()));
        }
        return kinds;
    }
}
