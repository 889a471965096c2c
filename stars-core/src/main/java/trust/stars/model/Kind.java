// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import trust.stars.validation.Problems;
import trust.stars.validation.Quote;
import trust.stars.validation.Rule;
import trust.stars.validation.Suggestions;

/** The ids of one kind of item, which of them are retired, and the rules for what refers to them. */
final class Kind {
    /**
     * What takes the place of an item, whether it is over yet (a standard in force may know its successor), and where
     * that is written. A standard says nothing of a version, and names one successor rather than a list.
     */
    private record End(
            boolean over, @Nullable FrameworkVersion in, List<String> replacedBy, String path, boolean list) {}

    /** How many ids are looked at to guess what wrong ones meant: guessing must not take longer than checking. */
    private static final int MOST_COMPARED = 300_000;

    private final String name;
    private final Predicate<String> form;
    private int compared;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, End> ends = new LinkedHashMap<>();

    Kind(String name, Predicate<String> form) {
        this.name = name;
        this.form = form;
    }

    String name() {
        return name;
    }

    /** How its ids are written. */
    Predicate<String> form() {
        return form;
    }

    void add(String id, String path, @Nullable Retirement retired) {
        ids.add(id);
        if (retired != null) {
            ends.put(id, new End(true, retired.in(), retired.replacedBy(), path + "/retired", true));
        }
    }

    /** A standard ends by being withdrawn; it has one successor at the most. */
    void succeed(ProfessionalStandard standard, String path) {
        boolean withdrawn = standard.status() == ProfessionalStandard.Status.WITHDRAWN;
        String successor = standard.supersededBy();
        if (withdrawn || successor != null) {
            List<String> successors = successor == null ? List.of() : List.of(successor);
            ends.putIfAbsent(standard.id(), new End(withdrawn, null, successors, path, false));
        }
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    boolean isActive(String id) {
        End end = ends.get(id);
        return ids.contains(id) && (end == null || !end.over());
    }

    /** A list of references to active items, each given once. */
    void refer(List<String> list, String path, Problems problems) {
        for (int i = 0; i < list.size(); i++) {
            refer(list.get(i), path + "/" + i, problems);
        }
        once(list, path, problems);
    }

    /** A reference to an active item. */
    void refer(String id, String path, Problems problems) {
        exists(id, path, problems);
        End end = ends.get(id);
        if (end != null && end.over()) {
            problems.add(
                    Rule.RETIRED_REFERENCE,
                    path,
                    "the " + name + " " + Quote.of(id) + " is " + (end.list() ? "retired" : "withdrawn"),
                    end.replacedBy().isEmpty()
                            ? "remove the reference: nothing took its place"
                            : "refer to " + Quote.of(String.join(", ", end.replacedBy())) + " instead");
        }
    }

    void checkRetirements(FrameworkVersion version, Problems problems) {
        ends.forEach((id, end) -> {
            for (int i = 0; i < end.replacedBy().size(); i++) {
                exists(end.replacedBy().get(i), successorPath(end, i), problems);
            }
            if (end.list()) {
                once(end.replacedBy(), end.path() + "/replacedBy", problems);
            }
            if (end.in() != null && end.in().compareTo(version) > 0) {
                problems.add(
                        Rule.RETIRED_LATER,
                        end.path() + "/in",
                        Quote.of(id) + " is retired in " + end.in() + ", but this is version " + version,
                        "write " + version + " or an earlier version, or, if the next release is to be " + end.in()
                                + ", write that as the version of the document");
            }
        });
        Set<String> endless = endless();
        ends.forEach((id, end) -> {
            if (endless.contains(id)) {
                problems.add(
                        Rule.RETIREMENT_LOOP,
                        successorPath(end, 0),
                        "following what replaces " + Quote.of(id) + " leads round in a circle",
                        "name a " + name + " that stays, or none");
            }
        });
    }

    /** The items of which a successor, or its successor, never ends: what is left when those that end are taken away. */
    private Set<String> endless() {
        Map<String, List<String>> predecessors = new HashMap<>();
        Map<String, Integer> open = new LinkedHashMap<>();
        Deque<String> ended = new ArrayDeque<>();
        ends.forEach((id, end) -> {
            int count = 0;
            for (String successor : end.replacedBy()) {
                if (ends.containsKey(successor)) {
                    predecessors
                            .computeIfAbsent(successor, s -> new ArrayList<>())
                            .add(id);
                    count++;
                }
            }
            open.put(id, count);
            if (count == 0) {
                ended.add(id);
            }
        });
        while (!ended.isEmpty()) {
            String id = ended.remove();
            open.remove(id);
            for (String before : predecessors.getOrDefault(id, List.of())) {
                if (open.merge(before, -1, Integer::sum) == 0) {
                    ended.add(before);
                }
            }
        }
        return open.keySet();
    }

    /** A reference to an item, active or not. */
    void exists(String id, String path, Problems problems) {
        exists(id, path, problems, "correct it, or add the " + name);
    }

    /** Does the same, with what to do if no id is near. */
    void exists(String id, String path, Problems problems, String otherwise) {
        if (!ids.contains(id)) {
            problems.add(Rule.UNKNOWN_REFERENCE, path, "there is no " + name + " " + Quote.of(id), hint(id, otherwise));
        }
    }

    private String hint(String id, String otherwise) {
        if (compared >= MOST_COMPARED) {
            return otherwise;
        }
        compared += ids.size();
        List<String> nearest = Suggestions.nearest(id, ids);
        if (nearest.isEmpty() || form.test(nearest.get(0))) {
            return Suggestions.hint(id, nearest, otherwise);
        }
        return "if " + Quote.of(nearest.get(0)) + " is meant, correct that id where it is defined";
    }

    private void once(List<String> list, String path, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(list.get(i))) {
                problems.add(
                        Rule.REPEATED_REFERENCE,
                        path + "/" + i,
                        Quote.of(list.get(i)) + " stands in the list before",
                        "remove it once");
            }
        }
    }

    private static String successorPath(End end, int index) {
        return end.list() ? end.path() + "/replacedBy/" + index : end.path() + "/supersededBy";
    }
}
