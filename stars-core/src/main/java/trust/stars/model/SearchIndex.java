// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import trust.stars.text.Words;

/** The words of the active behaviours and of their values, folded so that case and accents do not matter. */
final class SearchIndex {
    private final List<Behaviour> behaviours = new ArrayList<>();

    /** The words of each behaviour, and those of its value. */
    private final List<List<String>> own = new ArrayList<>();

    private final List<List<String>> ofValues = new ArrayList<>();

    SearchIndex(List<Value> values) {
        for (Value value : values) {
            List<String> ofValue = Words.folded(value.name() + " " + value.statement());
            for (Behaviour behaviour : value.behaviours()) {
                behaviours.add(behaviour);
                own.add(Words.folded(behaviour.text()));
                ofValues.add(ofValue);
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
        for (int i = 0; i < behaviours.size(); i++) {
            if (allBegin(asked, own.get(i), own.get(i))) {
                found.add(behaviours.get(i));
            } else if (allBegin(asked, own.get(i), ofValues.get(i))) {
                throughValue.add(behaviours.get(i));
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
