// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import trust.stars.release.Change;
import trust.stars.release.FrameworkDiff;

/** How many changes there are of which type. */
public final class ChangeSummary {
    private ChangeSummary() {}

    /** The type of a change in one word, such as {@code reworded} or {@code alignment-added}. */
    public static String type(Change change) {
        if (change instanceof Change.FieldChanged) {
            return "changed";
        } else if (change instanceof Change.Vanished) {
            return "lost";
        }
        return change.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** How many changes there are of each type that occurs, in the order of their first change. */
    public static Map<String, Integer> counts(FrameworkDiff diff) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        diff.changes().forEach(change -> counts.merge(type(change), 1, Integer::sum));
        return counts;
    }

    /** The counts in a line, such as {@code 3 changes: 2 reworded, 1 added}. */
    public static String line(FrameworkDiff diff) {
        int all = diff.changes().size();
        if (all == 0) {
            return "no changes";
        }
        List<String> parts = new ArrayList<>();
        counts(diff).forEach((type, count) -> parts.add(count + " " + words(type, count)));
        return all + (all == 1 ? " change: " : " changes: ") + String.join(", ", parts);
    }

    private static String words(String type, int count) {
        return type.startsWith("alignment-")
                ? (count == 1 ? "alignment " : "alignments ") + type.substring("alignment-".length())
                : type;
    }
}
