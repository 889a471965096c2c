// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The words of the active behaviours and of their values, folded so that case and accents do not matter. */
final class SearchIndex {
    private record Entry(Behaviour behaviour, List<String> own, List<String> ofValue) {}

    private final List<Entry> entries = new ArrayList<>();

    SearchIndex(List<Value> values) {
        for (Value value : values) {
            List<String> ofValue = words(value.name() + " " + value.statement());
            for (Behaviour behaviour : value.behaviours()) {
                entries.add(new Entry(behaviour, words(behaviour.text()), ofValue));
            }
        }
    }

    List<Behaviour> search(String text) {
        List<String> asked = words(text);
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
            if (!begins(word, words) && (words == otherWords || !begins(word, otherWords))) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(String start, List<String> words) {
        for (String word : words) {
            if (word.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a text: runs of letters and digits. An apostrophe inside a word is dropped: dont finds don't. */
    private static List<String> words(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); ) {
            int codePoint = folded.codePointAt(i);
            i += Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint)) {
                word.appendCodePoint(Character.toLowerCase(codePoint));
            } else if (codePoint != '\''
                    && codePoint != '’'
                    && Character.getType(codePoint) != Character.NON_SPACING_MARK) {
                flush(word, words);
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /**
     * The decomposition sets accents apart, to be skipped as marks; upper case makes ß and ss alike. Lower case is left
     * to each character on its own, as a Greek sigma would look at its neighbours.
     */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    }
}
