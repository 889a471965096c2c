// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trust.stars.release.Change;
import trust.stars.release.FrameworkDiff;

/** Counts changes by their kind. */
final class ChangeSummary {
    private ChangeSummary() {}

    /** How many changes there are of each kind that occurs, in the order of their first change. */
    static Map<String, Integer> counts(FrameworkDiff diff) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        diff.changes().forEach(change -> counts.merge(change.kind().word(), 1, Integer::sum));
        return counts;
    }

    /** The counts in a line, links and explanations apart, such as {@code 3 changes: 1 reworded, 2 links added}. */
    static String line(FrameworkDiff diff) {
        int all = diff.changes().size();
        if (all == 0) {
            return "no changes";
        }
        Map<Counted, Integer> counts = new LinkedHashMap<>();
        diff.changes().forEach(change -> counts.merge(Counted.of(change), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((counted, count) -> parts.add(count + " " + counted.words(count)));
        return all + (all == 1 ? " change: " : " changes: ") + String.join(", ", parts);
    }

    /** What is counted together: a noun, if it is worth one, and what happened. */
    private record Counted(String noun, Change.Kind kind) {
        static Counted of(Change change) {
            String noun = switch (change.item().kind()) {
                case ALIGNMENT -> "link";
                case UNALIGNED -> "explanation";
                case FRAMEWORK, VALUE, BEHAVIOUR, STANDARD, STATEMENT, ROLE -> "";
            };
            return new Counted(noun, change.kind());
        }

        String words(int count) {
            return noun.isEmpty() ? kind.word() : noun + (count == 1 ? " " : "s ") + kind.word();
        }
    }
}
