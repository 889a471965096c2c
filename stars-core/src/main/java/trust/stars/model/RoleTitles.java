// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import trust.stars.text.Words;

/** The names and other titles of the active roles, folded so that case and accents do not matter. */
final class RoleTitles {
    private final List<Role> roles;

    /** The titles of each role, as words. */
    private final List<List<List<String>>> titles = new ArrayList<>();

    RoleTitles(List<Role> roles) {
        this.roles = roles;
        for (Role role : roles) {
            List<List<String>> ofRole = new ArrayList<>();
            ofRole.add(Words.folded(role.name()));
            for (String alias : role.aliases()) {
                ofRole.add(Words.folded(alias));
            }
            titles.add(ofRole);
        }
    }

    List<Role> called(String title) {
        List<String> asked = Words.folded(title);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Role> found = new ArrayList<>();
        List<Role> similar = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if (titles.get(i).contains(asked)) {
                found.add(roles.get(i));
            } else if (anyBegins(asked, titles.get(i))) {
                similar.add(roles.get(i));
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
