// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import trust.stars.text.Words;

/** The names and other titles of the active roles, folded so that case and accents do not matter. */
final class RoleTitles {
    private record Entry(Role role, List<List<String>> titles) {}

    private final List<Entry> entries = new ArrayList<>();

    RoleTitles(List<Role> roles) {
        for (Role role : roles) {
            List<List<String>> titles = new ArrayList<>();
            titles.add(Words.folded(role.name()));
            for (String alias : role.aliases()) {
                titles.add(Words.folded(alias));
            }
            entries.add(new Entry(role, titles));
        }
    }

    List<Role> called(String title) {
        List<String> asked = Words.folded(title);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Role> found = new ArrayList<>();
        List<Role> similar = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.titles().contains(asked)) {
                found.add(entry.role());
            } else if (anyBegins(asked, entry.titles())) {
                similar.add(entry.role());
            }
        }
        found.addAll(similar);
        return Collections.unmodifiableList(found);
    }

    /** Whether every word asked begins a word of one of the titles. */
    private static boolean anyBegins(List<String> asked, List<List<String>> titles) {
        for (List<String> title : titles) {
            boolean all = true;
            for (String word : asked) {
                all = all && Words.anyBegins(word, title);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
