// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trust.stars.editor.show.PlaceNames;
import trust.stars.editor.show.WordDiff;
import trust.stars.text.CommonOrder;
import trust.stars.text.Quote;

/** How a field was and how it is, in lines that show the words; long texts are cut where nothing changed. */
final class FieldLines {
    private static final int LONG = 300;
    private static final int LONGEST = 1500;
    private static final int AROUND = 60;

    /** Beyond this, word by word would take too long; no text that keeps the rules is so long. */
    private static final int MOST_COMPARED = 6000;

    private final String label;
    private final List<String> lines = new ArrayList<>();

    private FieldLines(String label) {
        this.label = label;
    }

    /** The change of a field; what is absent is a missing node. */
    static List<String> of(String label, JsonNode before, JsonNode after) {
        FieldLines field = new FieldLines(label);
        if (before.isValueNode() && after.isValueNode()) {
            field.add("", "was:     ", "becomes: ", ItemWords.value(before), ItemWords.value(after));
        } else if (before.isArray() && after.isArray()) {
            field.addList(distinct(before), distinct(after));
        } else if (before.isMissingNode()) {
            field.lines.add(label + " was empty, becomes: " + whole(ItemWords.value(after)));
        } else {
            field.lines.add(label + " becomes empty, was: " + whole(ItemWords.value(before)));
        }
        return field.lines;
    }

    private void add(String which, String was, String becomes, String before, String after) {
        lines.add(label + which + " " + was + cut(before, after, false));
        lines.add(label + which + " " + becomes + cut(before, after, true));
    }

    /** A text as it is, cut at the end if it is long. */
    static String whole(String text) {
        return whole(text, LONG);
    }

    private static String whole(String text, int most) {
        return text.length() <= most
                ? Quote.visible(text)
                : Quote.visible(text.substring(0, wordEnd(text, most))) + " …";
    }

    /** One of two texts, cut where both are the same if it is long. */
    static String cut(String before, String after, boolean isAfter) {
        String text = isAfter ? after : before;
        if (text.length() <= LONG || before.length() + after.length() > 2 * MOST_COMPARED) {
            return whole(text);
        }
        StringBuilder out = new StringBuilder();
        List<WordDiff.Piece> pieces = WordDiff.of(before, after).stream()
                .filter(piece -> isAfter ? !piece.removed() : !piece.added())
                .toList();
        for (int i = 0; i < pieces.size(); i++) {
            WordDiff.Piece piece = pieces.get(i);
            out.append(piece.space())
                    .append(piece.kept() ? near(piece.text(), i > 0, i < pieces.size() - 1) : piece.text());
        }
        return whole(out.toString().strip(), LONGEST);
    }

    /** Of words that stayed, those that are near to words that did not. */
    private static String near(String text, boolean hasBefore, boolean hasAfter) {
        int head = hasBefore ? AROUND : 0;
        int tail = hasAfter ? AROUND : 0;
        if (text.length() <= head + tail + AROUND) {
            return text;
        }
        return (hasBefore ? text.substring(0, wordEnd(text, head)) + " " : "")
                + "…"
                + (hasAfter
                        ? " "
                                + text.substring(wordEnd(text, text.length() - tail))
                                        .strip()
                        : "");
    }

    /** The end of the word at a place, or the place itself if that is far. */
    private static int wordEnd(String text, int place) {
        int space = text.indexOf(' ', place);
        if (space >= 0 && space < place + AROUND) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(place)) ? place + 1 : place;
    }

    /** The texts of a list, each told from those that are the same. */
    private static List<Text> distinct(JsonNode list) {
        Map<String, Integer> times = new HashMap<>();
        List<Text> texts = new ArrayList<>();
        list.forEach(text -> texts.add(new Text(text.asText(), times.merge(text.asText(), 1, Integer::sum))));
        return texts;
    }

    private record Text(String text, int time) {
        String key() {
            return time + " " + text;
        }
    }

    private void addList(List<Text> before, List<Text> after) {
        List<String> was = before.stream().map(Text::key).toList();
        List<String> now = after.stream().map(Text::key).toList();
        Set<String> kept = CommonOrder.kept(was, now);
        Set<String> old = new HashSet<>(was);
        Set<String> still = new HashSet<>(now);
        int i = 0;
        int j = 0;
        while (i < was.size() || j < now.size()) {
            List<Integer> removed = new ArrayList<>();
            List<Integer> added = new ArrayList<>();
            for (; i < was.size() && !kept.contains(was.get(i)); i++) {
                if (!still.contains(was.get(i))) {
                    removed.add(i);
                }
            }
            for (; j < now.size() && !kept.contains(now.get(j)); j++) {
                if (old.contains(now.get(j))) {
                    lines.add(label + ", moved to be the " + PlaceNames.ordinal(j) + ": "
                            + whole(after.get(j).text()));
                } else {
                    added.add(j);
                }
            }
            addRun(removed, added, before, after);
            i++;
            j++;
        }
    }

    /** What was replaced between two texts that stayed. */
    private void addRun(List<Integer> removed, List<Integer> added, List<Text> before, List<Text> after) {
        int replaced = Math.min(removed.size(), added.size());
        for (int k = 0; k < replaced; k++) {
            add(
                    ", the " + PlaceNames.ordinal(added.get(k)) + ",",
                    "was:     ",
                    "becomes: ",
                    before.get(removed.get(k)).text(),
                    after.get(added.get(k)).text());
        }
        for (int index : removed.subList(replaced, removed.size())) {
            lines.add(label + ", removed: " + whole(before.get(index).text()));
        }
        for (int index : added.subList(replaced, added.size())) {
            lines.add(label + ", added as the " + PlaceNames.ordinal(index) + ": "
                    + whole(after.get(index).text()));
        }
    }
}
