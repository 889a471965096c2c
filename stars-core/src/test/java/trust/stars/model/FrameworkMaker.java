// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes sound content of some texts and some choices, each used over and over in turn: fewer and smaller choices make
 * simpler content. An item is retired in favour of items made before it, so that every chain ends.
 */
final class FrameworkMaker {
    private final List<String> texts;
    private final List<Integer> choices;
    private int nextText;
    private int nextChoice;

    private final FrameworkVersion version;
    private final List<String> activeBehaviours = new ArrayList<>();
    private final List<String> allBehaviours = new ArrayList<>();
    private final List<String> activeValues = new ArrayList<>();
    private final List<String> currentStandards = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private final List<Alignment> alignments = new ArrayList<>();
    private final List<Unaligned> unaligned = new ArrayList<>();

    FrameworkMaker(List<String> texts, List<Integer> choices) {
        this.texts = texts;
        this.choices = choices;
        this.version = FrameworkVersion.of(choose(4), choose(3), choose(1000));
    }

    FrameworkContent content() {
        List<Value> values = values();
        List<ProfessionalStandard> standards = standards();
        List<Role> roleList = new ArrayList<>();
        for (int i = choose(4); i > 0; i--) {
            roleList.add(role("role" + i));
        }
        statements.forEach(this::link);
        return new FrameworkContent(
                1,
                "framework-" + choose(10),
                text(),
                maybe() ? initials(values) : null,
                version,
                maybe() ? date() : null,
                maybe() ? date() : null,
                pick(List.of("en-GB", "cy", "de-CH-1996")),
                text(),
                textList(),
                maybe() ? new Source(text(), textList()) : null,
                values,
                standards,
                roleList,
                alignments,
                unaligned,
                maybe() ? releaseNotes() : null,
                maybe() ? List.of(new Waiver("NEAR_DUPLICATE", "v0.b1", text())) : List.of());
    }

    private List<Value> values() {
        List<Value> values = new ArrayList<>();
        int active = 1 + choose(4);
        for (int i = 0; i < active; i++) {
            String id = "v" + i;
            List<Behaviour> behaviours = new ArrayList<>();
            for (int j = choose(5); j > 0; j--) {
                behaviours.add(behaviour(id + ".b" + j, null));
                activeBehaviours.add(id + ".b" + j);
            }
            values.add(new Value(id, text(), text(), behaviours, retiredBehaviours(id), authority(), null));
            activeValues.add(id);
        }
        if (maybe()) {
            String id = "old-value";
            Retirement retired = new Retirement(version, some(activeValues), text());
            values.add(
                    choose(values.size() + 1),
                    new Value(id, text(), text(), List.of(), retiredBehaviours(id), authority(), retired));
        }
        return values;
    }

    private List<Behaviour> retiredBehaviours(String value) {
        allBehaviours.addAll(activeBehaviours.stream()
                .filter(id -> !allBehaviours.contains(id))
                .toList());
        List<Behaviour> behaviours = new ArrayList<>();
        for (int j = choose(5); j > 0; j--) {
            String id = value + ".r" + j;
            behaviours.add(behaviour(id, new Retirement(version, some(allBehaviours), text())));
            allBehaviours.add(id);
        }
        return behaviours;
    }

    private Behaviour behaviour(String id, @Nullable Retirement retired) {
        return new Behaviour(id, text(), maybe() ? text() : null, authority(), retired);
    }

    private List<ProfessionalStandard> standards() {
        List<ProfessionalStandard> standards = new ArrayList<>();
        for (int i = choose(4); i > 0; i--) {
            standards.add(standard("standard" + i));
        }
        return standards;
    }

    private ProfessionalStandard standard(String id) {
        boolean current = maybe();
        String successor = maybe() && !currentStandards.isEmpty() ? pick(currentStandards) : null;
        if (current) {
            currentStandards.add(id);
        }
        List<Statement> list = new ArrayList<>();
        for (int j = choose(4); j > 0; j--) {
            String statement = id + ".s" + j;
            statements.add(statement);
            Statement.Confidence confidence = maybe() ? pick(List.of(Statement.Confidence.values())) : null;
            list.add(new Statement(statement, text(), text(), maybe() ? text() : null, textList(), confidence));
        }
        return new ProfessionalStandard(
                id,
                text(),
                pick(List.of(ProfessionalStandard.Kind.values())),
                text(),
                maybe() ? text() : null,
                maybe() ? text() : null,
                maybe() ? text() : null,
                current ? ProfessionalStandard.Status.CURRENT : ProfessionalStandard.Status.WITHDRAWN,
                successor,
                maybe() ? text() : null,
                maybe() ? "https://example.org/" + id : null,
                maybe() ? date() : null,
                list,
                maybe() ? "our-layer" : null);
    }

    private Role role(String id) {
        Retirement retired = maybe() ? null : new Retirement(version, some(roles), text());
        roles.add(id);
        Map<String, String> crosswalk = maybe() ? Map.of("soc", text(), "esco", text(), "isco", text()) : Map.of();
        return new Role(
                id,
                text(),
                text(),
                some(currentStandards),
                textList(),
                crosswalk,
                maybe(),
                maybe() ? text() : null,
                retired,
                null);
    }

    private void link(String statement) {
        List<String> behaviours = some(activeBehaviours);
        for (String behaviour : behaviours) {
            Alignment.Relation relation = pick(List.of(Alignment.Relation.values()));
            alignments.add(new Alignment(statement, behaviour, relation, text(), authority(), null));
        }
        if (behaviours.isEmpty() && maybe()) {
            unaligned.add(new Unaligned(statement, text(), null));
        }
    }

    private ReleaseNotes releaseNotes() {
        List<Rewording> rewordings = new ArrayList<>();
        for (String item : some(allBehaviours)) {
            Rewording.Kind kind = pick(List.of(Rewording.Kind.values()));
            rewordings.add(new Rewording(item, kind, text(), maybe() ? text() : null));
        }
        return new ReleaseNotes(maybe() ? text() : null, maybe() ? text() : null, rewordings);
    }

    private static String initials(List<Value> values) {
        StringBuilder initials = new StringBuilder();
        for (Value value : values) {
            if (value.retired() == null) {
                initials.appendCodePoint(value.name().codePointAt(0));
            }
        }
        return initials.toString();
    }

    private int choose(int bound) {
        return choices.get(nextChoice++ % choices.size()) % bound;
    }

    private boolean maybe() {
        return choose(2) == 0;
    }

    private <T> T pick(List<T> items) {
        return items.get(choose(items.size()));
    }

    /** At most three of some items, each once. */
    private <T> List<T> some(List<T> items) {
        List<T> some = new ArrayList<>();
        for (int i = items.isEmpty() ? 0 : choose(4); i > 0; i--) {
            T item = pick(items);
            if (!some.contains(item)) {
                some.add(item);
            }
        }
        return some;
    }

    private String text() {
        return texts.get(nextText++ % texts.size());
    }

    private List<String> textList() {
        List<String> list = new ArrayList<>();
        for (int i = choose(3); i > 0; i--) {
            list.add(text());
        }
        return list;
    }

    private LocalDate date() {
        return LocalDate.of(2020, 1, 1).plusDays(choose(1000));
    }

    private Authority authority() {
        return pick(List.of(Authority.values()));
    }
}
