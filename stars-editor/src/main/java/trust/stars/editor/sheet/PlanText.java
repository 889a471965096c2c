// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What changes from one state of a document to another, in the words of both, under the names of values and standards. */
final class PlanText {
    /** Of a plan, so much is told; the rest is counted. */
    private static final int MOST_CHARACTERS = 400_000;

    private static final List<String> WORDS = List.of("added", "changed", "moved", "retired", "restored", "removed");

    private final Items after;
    private final ItemWords words;
    private final ItemWords wordsBefore;
    private final List<Difference> differences;
    private final List<String> lines = new ArrayList<>();

    PlanText(Items before, Items after) {
        this.after = after;
        this.words = new ItemWords(after, before);
        this.wordsBefore = new ItemWords(before, after);
        this.differences = Difference.between(before, after);
    }

    /** How much of each sort, such as {@code 1 added, 2 changed, 7 unchanged}. */
    String summary() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        WORDS.forEach(word -> counts.put(word, 0));
        differences.forEach(difference -> counts.merge(difference.word(), 1, Integer::sum));
        counts.put("unchanged", after.all().size());
        for (Difference difference : differences) {
            if (difference.after() != null) {
                counts.merge("unchanged", -1, Integer::sum);
            }
        }
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .toList());
    }

    /** Every difference, below the name of the value or standard or sheet that it belongs to, indented. */
    List<String> lines() {
        Map<Integer, Map<String, List<Difference>>> groups = new TreeMap<>();
        for (Difference difference : differences) {
            Item item = difference.item();
            groups.computeIfAbsent(rank(item.table()), rank -> new LinkedHashMap<>())
                    .computeIfAbsent(words(difference).heading(item), heading -> new ArrayList<>())
                    .add(difference);
        }
        int told = 0;
        int length = 0;
        for (Map<String, List<Difference>> group : groups.values()) {
            for (Map.Entry<String, List<Difference>> under : group.entrySet()) {
                if (length < MOST_CHARACTERS) {
                    lines.add(under.getKey());
                }
                for (Difference difference : under.getValue()) {
                    int start = lines.size();
                    if (length < MOST_CHARACTERS) {
                        add(difference);
                        told++;
                    }
                    for (String line : lines.subList(start, lines.size())) {
                        length += line.length();
                    }
                }
            }
        }
        if (told < differences.size()) {
            lines.add("… and " + (differences.size() - told) + " more changes");
        }
        return lines;
    }

    private ItemWords words(Difference difference) {
        return difference.after() == null ? wordsBefore : words;
    }

    /** Sheets whose items stand below the same heading share a rank. */
    private static int rank(Table table) {
        if (table.equals(Tables.BEHAVIOURS)) {
            return rank(Tables.VALUES);
        }
        return table.equals(Tables.STATEMENTS) ? rank(Tables.STANDARDS) : Tables.ALL.indexOf(table);
    }

    private void add(Difference difference) {
        Item old = difference.before();
        Item now = difference.after();
        String word = difference.word();
        if (!difference.item().table().equals(Tables.FRAMEWORK)) {
            String verb = Character.toUpperCase(word.charAt(0)) + word.substring(1);
            String phrase = old != null && now != null && !word.equals("changed")
                    ? wordsBefore.phrase(old)
                    : words(difference).phrase(difference.item());
            lines.add("  " + verb + " " + phrase + hint(difference));
        }
        boolean hasWords =
                !ItemWords.gist(difference.item()).equals(difference.item().name());
        if (old != null && now != null && !word.equals("changed") && hasWords) {
            addDetail("Words: " + FieldLines.whole(ItemWords.gist(now)));
        }
        if (old != null && now != null && (difference.moved() || !old.list().equals(now.list()))) {
            String was = wordsBefore.neighbourhood(old);
            String becomes = words.neighbourhood(now);
            addDetail("Place was:     " + was);
            addDetail("Place becomes: " + becomes + (was.equals(becomes) ? ", which moved, too" : ""));
        }
        addFields(difference);
    }

    private void addFields(Difference difference) {
        Item old = difference.before();
        Item now = difference.after();
        Map<String, JsonNode> was = old == null ? Map.of() : leaves(old);
        Map<String, JsonNode> becomes = now == null ? Map.of() : leaves(now);
        Set<String> paths = new LinkedHashSet<>(was.keySet());
        paths.addAll(becomes.keySet());
        for (String path : paths) {
            JsonNode one = was.getOrDefault(path, MissingNode.getInstance());
            JsonNode other = becomes.getOrDefault(path, MissingNode.getInstance());
            String label = path.isEmpty()
                    ? Tables.STANDARD.header()
                    : ItemWords.label(difference.item().table(), path);
            // the id is told with the item
            if ((old == null || now == null) && !path.equals("id")) {
                JsonNode only = old == null ? other : one;
                addDetail(label + ": " + FieldLines.whole(ItemWords.value(only)));
            } else if (old != null && now != null && !one.equals(other)) {
                FieldLines.of(label, one, other).forEach(this::addDetail);
            }
        }
    }

    /** What an item says, and which standard holds it, if another one may. */
    private static Map<String, JsonNode> leaves(Item item) {
        Map<String, JsonNode> leaves = item.leaves();
        if (item.table().equals(Tables.STATEMENTS)) {
            leaves.put("", TextNode.valueOf(item.owner()));
        }
        return leaves;
    }

    private void addDetail(String line) {
        lines.add("    " + line);
    }

    private static String hint(Difference difference) {
        Table table = difference.item().table();
        if (difference.after() != null) {
            return "";
        }
        String instead;
        if (List.of(Tables.VALUES, Tables.BEHAVIOURS, Tables.ROLES).contains(table)) {
            instead = "retire it instead, by filling in 'Retired in', 'Replaced by' and 'Retired because'";
        } else if (table.equals(Tables.STANDARDS)) {
            instead = "give it the status WITHDRAWN instead";
        } else if (table.equals(Tables.STATEMENTS)) {
            instead = "explain it in the sheet Unaligned if nothing answers it any more";
        } else {
            return "";
        }
        return " – an id that was ever published must stay: put its row back and " + instead;
    }
}
