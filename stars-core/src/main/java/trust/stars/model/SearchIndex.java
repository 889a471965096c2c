// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import trust.stars.text.Words;

/** The words of the active behaviours and of their values, folded so that case and accents do not matter. */
final class SearchIndex {
    private record Entry(Behaviour behaviour, List<String> own, List<String> ofValue) {}

    private final List<Entry> entries = new ArrayList<>();

    SearchIndex(List<Value> values) {
        for (Value value : values) {
            List<String> ofValue = Words.folded(value.name() + " " + value.statement());
            for (Behaviour behaviour : value.behaviours()) {
                entries.add(new Entry(behaviour, Words.folded(behaviour.text()), ofValue));
            }
        }
    }

    List<Behaviour> search(String text) {
        List<String> asked = Words.folded(text);
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Behaviour> found = new ArrayList<>();
        List<Behaviour> throughValue = new ArrayList<>();
        for (Entry entry : entries) {
            if (allBegin(asked, entry.own(), entry.own())) {
                found.add(entry.behaviour());
            } else if (allBegin(asked, entry.own(), entry.ofValue())) {
                throughValue.add(entry.behaviour());
            }
        }
        found.addAll(throughValue);
        return Collections.unmodifiableList(found);
    }

    private static boolean allBegin(List<String> asked, List<String> words, List<String> otherWords) {
        for (String word : asked) {
            if (!Words.anyBegins(word, words) && (words == otherWords || !Words.anyBegins(word, otherWords))) {
                return false;
            }
        }
        return true;
    }
}
