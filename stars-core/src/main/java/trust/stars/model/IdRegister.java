// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

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
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.text.Phrase;
import trust.stars.text.Suggestions;
import trust.stars.validation.Rule;

/** The ids of one kind of item, which of them are retired, and the rules for what refers to them. */
final class IdRegister {
    /**
     * What takes the place of an item, whether the item is over yet (a standard in force may already name its
     * successor), and where that is written. A standard gives no version, and names one successor rather than a list.
     */
    private record End(
            boolean over, @Nullable FrameworkVersion in, List<String> replacedBy, String path, boolean list) {
        /** Where it says that the item is over. */
        String place() {
            return list ? path : path + "/status";
        }
    }

    private final ItemKind kind;
    private final String name;
    private final Predicate<String> form;
    private final Map<String, ItemKind> mustHave;
    private final Suggestions suggestions;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, End> ends = new LinkedHashMap<>();

    /** Where an item that is over is referred to first all the same, and how often. */
    private final Map<String, String> ended = new LinkedHashMap<>();

    private final Map<String, Integer> counts = new HashMap<>();
    private boolean lacking;

    IdRegister(ItemKind kind, Predicate<String> form, Map<String, ItemKind> mustHave, Suggestions suggestions) {
        this.kind = kind;
        this.name = kind.toString();
        this.form = form;
        this.mustHave = mustHave;
        this.suggestions = suggestions;
    }

    String name() {
        return name;
    }

    /** Makes an id known before the rest of its item is. */
    void know(String id) {
        ids.add(id);
    }

    /** Whether an id is not here, and somebody else tells so. */
    boolean isToldToBeLost(String id) {
        boolean lost = !ids.contains(id) && mustHave.get(id) == kind;
        lacking = lacking || lost;
        return lost;
    }

    /** Whether something was passed over because an id is told to be lost. */
    boolean isLacking() {
        return lacking;
    }

    /** Whether a text is written as its ids are. */
    Predicate<String> form() {
        return form;
    }

    void add(String id, String path, @Nullable Retirement retired) {
        ids.add(id);
        if (retired != null) {
            ends.put(id, new End(true, retired.in(), retired.replacedBy(), path + "/retired", true));
        }
    }

    /** Adds the end of a standard, if it has one: it ends by being withdrawn, and has at most one successor. */
    void addEnd(ProfessionalStandard standard, String path) {
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

    /** Checks that the references in a list are to active items, each given once. */
    void checkReferences(List<String> list, String path, Findings findings) {
        for (int i = 0; i < list.size(); i++) {
            checkReference(list.get(i), path + "/" + i, findings);
        }
        checkOnce(list, path, findings);
    }

    /** Checks that a reference is to an active item. */
    void checkReference(String id, String path, Findings findings) {
        checkExists(id, path, findings);
        End end = ends.get(id);
        if (end != null && end.over()) {
            ended.putIfAbsent(id, path);
            counts.merge(id, 1, Integer::sum);
        }
    }

    /**
     * Tells of each item that is over and referred to, once.
     *
     * @param one what refers to such items
     * @param many the same of several
     */
    void tellEnded(String one, String many, Findings findings) {
        ended.forEach((id, path) -> {
            int count = counts.getOrDefault(id, 0);
            End end = requireNonNull(ends.get(id));
            String over = end.list() ? "retired" : "withdrawn";
            String successors = String.join(", ", end.replacedBy());
            if (count == 1) {
                findings.add(
                        Rule.RETIRED_REFERENCE,
                        path,
                        Phrase.of("the {} '{}' is {}", name, id, over),
                        successors.isEmpty()
                                ? Phrase.of("remove the reference: nothing took its place")
                                : Phrase.of("refer to '{}' instead", successors));
                return;
            }
            findings.add(Finding.of(
                            Rule.RETIRED_REFERENCE,
                            path,
                            Phrase.of(
                                    "the {} '{}' is {} {there}, but {} {} refer to it, of which this is the first",
                                    name,
                                    id,
                                    over,
                                    count,
                                    many),
                            successors.isEmpty()
                                    ? Phrase.of("remove the reference from each {}: nothing took its place", one)
                                    : Phrase.of(
                                            "remove the reference from each {}, or refer to '{}' instead",
                                            one,
                                            successors))
                    .about(end.place()));
        });
    }

    void checkRetirements(FrameworkVersion version, Findings findings) {
        ends.forEach((id, end) -> {
            for (int i = 0; i < end.replacedBy().size(); i++) {
                checkExists(end.replacedBy().get(i), successorPath(end, i), findings);
            }
            if (end.list()) {
                checkOnce(end.replacedBy(), end.path() + "/replacedBy", findings);
            }
            if (end.in() != null && end.in().compareTo(version) > 0) {
                findings.add(
                        Rule.RETIRED_LATER,
                        end.path() + "/in",
                        Phrase.of("'{}' is retired in {}, but this is version {}", id, end.in(), version),
                        Phrase.of(
                                "write {} or an earlier version, or, if the next release is to be {}, write that as the"
                                        + " version of the document",
                                version,
                                end.in()));
            }
        });
        Set<String> endless = endless();
        ends.forEach((id, end) -> {
            if (endless.contains(id)) {
                findings.add(
                        Rule.RETIREMENT_LOOP,
                        successorPath(end, 0),
                        Phrase.of("following what replaces '{}' leads round in a circle", id),
                        Phrase.of("name a {} that stays, or none", name));
            }
        });
    }

    /** The items whose chain of successors never ends: what is left when those that end are taken away. */
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

    /** Checks that a reference is to an item, active or not. */
    void checkExists(String id, String path, Findings findings) {
        checkExists(id, path, findings, Phrase.of("correct it, or add the {}", name));
    }

    /** Does the same; {@code otherwise} says what to do if no id is similar. */
    void checkExists(String id, String path, Findings findings, Phrase otherwise) {
        if (!ids.contains(id) && !isToldToBeLost(id)) {
            findings.add(Rule.UNKNOWN_REFERENCE, path, Phrase.of("there is no {} '{}'", name, id), hint(id, otherwise));
        }
    }

    private Phrase hint(String id, Phrase otherwise) {
        List<String> nearest = suggestions.nearest(id, ids);
        if (nearest.isEmpty() || form.test(nearest.get(0))) {
            return Suggestions.hint(nearest, otherwise);
        }
        return Phrase.of("if you mean '{}', correct that id where it is defined", nearest.get(0));
    }

    private void checkOnce(List<String> list, String path, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(list.get(i))) {
                findings.add(
                        Rule.REPEATED_REFERENCE,
                        path + "/" + i,
                        Phrase.of("'{}' is already in the list", list.get(i)),
                        Phrase.of("remove one of the two"));
            }
        }
    }

    private static String successorPath(End end, int index) {
        return end.list() ? end.path() + "/replacedBy/" + index : end.path() + "/supersededBy";
    }
}
