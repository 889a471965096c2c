// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import trust.stars.fixtures.Sketch;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.FrameworkContent;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Rewording;
import trust.stars.model.Role;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.model.Value;
import trust.stars.validation.InvalidFrameworkException;

/** An editor who does anything to a framework, but leaves it sound. */
final class RandomEditor {
    private final Random random;
    private int fresh;

    RandomEditor(long seed) {
        this.random = new Random(seed);
    }

    /** Edits of every sort. */
    FrameworkContent edit(FrameworkContent content, int edits) {
        FrameworkContent result = content;
        for (int i = 0; i < edits; i++) {
            result = sound(result, anything(Sketch.of(result)));
        }
        return result;
    }

    /** Edits that undo nothing: what is new stays, what is retired stays so, each is reworded once at the most. */
    FrameworkContent build(FrameworkContent content, int edits, Set<String> touched) {
        FrameworkContent result = content;
        for (int i = 0; i < edits; i++) {
            Set<String> before = ids(result);
            Sketch sketch = Sketch.of(result);
            String id = pick(new ArrayList<>(ids(content)));
            if (random.nextInt(3) == 0) {
                add(sketch);
            } else if (!touched.add(id)
                    || !(sketch.get(id) instanceof Behaviour behaviour)
                    || behaviour.retired() != null) {
                continue;
            } else if (random.nextBoolean()) {
                retire(sketch, id);
            } else {
                reword(sketch, id);
            }
            result = sound(result, sketch);
            Set<String> now = ids(result);
            now.removeAll(before);
            touched.addAll(now);
        }
        return result;
    }

    private Sketch anything(Sketch sketch) {
        FrameworkContent content = sketch.content();
        String id = pick(new ArrayList<>(ids(content)));
        Record item = sketch.get(id);
        switch (random.nextInt(14)) {
            case 0 -> add(sketch);
            case 1 -> retire(sketch, id);
            case 2 -> {
                if (isRetired(item)) {
                    sketch.restore(id);
                }
            }
            case 3 -> {
                if (item instanceof Behaviour) {
                    reword(sketch, id);
                }
            }
            case 4 ->
                shuffle(sketch, content.id(), pick(List.of("values", "standards", "roles", "alignments", "unaligned")));
            case 5 -> {
                Value value = pick(content.values());
                shuffle(sketch, value.id(), pick(List.of("behaviours", "retiredBehaviours")));
            }
            case 6 -> sketch.remove(id);
            case 7 -> field(sketch, item, id);
            case 8 -> sketch.set(content.id(), pick(List.of("title", "publisher")), text());
            case 9 -> rehome(sketch);
            case 10, 11 -> link(sketch);
            default -> unlink(sketch);
        }
        return sketch;
    }

    private void add(Sketch sketch) {
        FrameworkContent content = sketch.content();
        String id = "new-" + random.nextInt(1_000_000);
        String value = pick(content.values()).id();
        Statement statement = new Statement(id + ".s1", "1", text(), null, List.of(), null);
        switch (random.nextInt(5)) {
            case 0 ->
                insert(
                        sketch,
                        content.id(),
                        "roles",
                        new Role(id, text(), "School", List.of(), List.of(), Map.of(), true, null, null, null));
            case 1 ->
                insert(
                        sketch,
                        content.id(),
                        "values",
                        new Value(
                                id,
                                text(),
                                text(),
                                List.of(behaviour(id + ".b1")),
                                List.of(),
                                Authority.PROPOSED,
                                null));
            case 2 ->
                insert(
                        sketch,
                        content.id(),
                        "standards",
                        new ProfessionalStandard(
                                id,
                                text(),
                                ProfessionalStandard.Kind.ETHICAL_CODE,
                                "Us",
                                null,
                                null,
                                null,
                                ProfessionalStandard.Status.CURRENT,
                                null,
                                null,
                                null,
                                null,
                                List.of(statement),
                                null));
            case 3 -> {
                if (!content.standards().isEmpty()) {
                    insert(sketch, pick(content.standards()).id(), "statements", statement);
                }
            }
            default -> insert(sketch, value, "behaviours", behaviour(value + "." + id));
        }
    }

    private void retire(Sketch sketch, String id) {
        Record item = sketch.get(id);
        boolean retirable = item instanceof Behaviour || item instanceof Value || item instanceof Role;
        if (retirable && !isRetired(item)) {
            List<String> same = new ArrayList<>();
            ids(sketch.content()).stream()
                    .filter(other -> !other.equals(id) && sketch.get(other).getClass() == item.getClass())
                    .forEach(same::add);
            if (item instanceof Value value) {
                value.behaviours().forEach(behaviour -> sketch.retire(behaviour.id()));
            }
            sketch.edit(
                    sketch.content().id(),
                    "alignments",
                    items -> items.removeIf(
                            each -> ((Alignment) each).behaviour().equals(id)));
            sketch.retire(id, same.isEmpty() || random.nextInt(3) == 0 ? new String[0] : new String[] {pick(same)});
        }
    }

    private void reword(Sketch sketch, String id) {
        sketch.set(id, "text", text());
        if (random.nextBoolean()) {
            Rewording.Kind kind = pick(List.of(Rewording.Kind.values()));
            sketch.set(
                    sketch.content().id(),
                    "releaseNotes",
                    new ReleaseNotes(null, null, List.of(new Rewording(id, kind, "So.", null))));
        }
    }

    private void field(Sketch sketch, Record item, String id) {
        if (item instanceof Value) {
            sketch.set(id, pick(List.of("name", "statement")), text());
        } else if (item instanceof Behaviour) {
            sketch.set(id, "authority", pick(List.of(Authority.values())))
                    .set(id, "label", random.nextBoolean() ? text() : null);
        } else if (item instanceof Role) {
            sketch.set(id, "aliases", List.of(text())).set(id, "standards", List.of());
        } else if (item instanceof Statement) {
            sketch.set(id, "group", text());
        } else if (item instanceof ProfessionalStandard) {
            sketch.set(id, "edition", text());
        }
    }

    private void rehome(Sketch sketch) {
        List<ProfessionalStandard> standards = sketch.content().standards();
        if (!standards.isEmpty()) {
            List<Statement> statements = pick(standards).statements();
            if (!statements.isEmpty()) {
                Statement statement = pick(statements);
                sketch.remove(statement.id());
                insert(sketch, pick(sketch.content().standards()).id(), "statements", statement);
            }
        }
    }

    private void link(Sketch sketch) {
        List<String> statements = new ArrayList<>();
        sketch.content()
                .standards()
                .forEach(standard -> standard.statements().forEach(statement -> statements.add(statement.id())));
        List<Behaviour> behaviours = sketch.framework().behaviours();
        if (!statements.isEmpty() && !behaviours.isEmpty()) {
            Alignment.Relation relation = pick(List.of(Alignment.Relation.values()));
            String behaviour = pick(behaviours).id();
            Alignment alignment =
                    new Alignment(pick(statements), behaviour, relation, text(), Authority.PROPOSED, null);
            insert(sketch, sketch.content().id(), "alignments", alignment);
        }
    }

    private void unlink(Sketch sketch) {
        String framework = sketch.content().id();
        sketch.edit(framework, "alignments", items -> {
            if (!items.isEmpty()) {
                int index = random.nextInt(items.size());
                Alignment alignment = (Alignment) items.get(index);
                if (random.nextBoolean()) {
                    items.remove(index);
                } else {
                    items.set(index, Sketch.with(alignment, "rationale", text()));
                }
            }
        });
        sketch.edit(framework, "unaligned", items -> {
            if (!items.isEmpty() && random.nextBoolean()) {
                items.remove(random.nextInt(items.size()));
            } else {
                items.add(new Unaligned(pick(new ArrayList<>(ids(sketch.content()))), text(), null));
            }
        });
    }

    private void insert(Sketch sketch, String holder, String list, Record item) {
        sketch.edit(holder, list, items -> items.add(random.nextInt(items.size() + 1), item));
    }

    private void shuffle(Sketch sketch, String holder, String list) {
        sketch.edit(holder, list, items -> Collections.shuffle(items, random));
    }

    private static FrameworkContent sound(FrameworkContent before, Sketch sketch) {
        String framework = sketch.content().id();
        sketch.set(framework, "acronym", null); // it would have to follow the values
        if (!isSound(sketch)) {
            sketch.set(framework, "releaseNotes", null); // they may speak of what is gone
        }
        return isSound(sketch) ? sketch.content() : before;
    }

    private static boolean isSound(Sketch sketch) {
        try {
            sketch.framework();
            return true;
        } catch (InvalidFrameworkException e) {
            return false;
        }
    }

    /** The ids of all items, in the order of the document. */
    static Set<String> ids(FrameworkContent content) {
        Set<String> ids = new LinkedHashSet<>();
        for (Value value : content.values()) {
            ids.add(value.id());
            value.behaviours().forEach(behaviour -> ids.add(behaviour.id()));
            value.retiredBehaviours().forEach(behaviour -> ids.add(behaviour.id()));
        }
        for (ProfessionalStandard standard : content.standards()) {
            ids.add(standard.id());
            standard.statements().forEach(statement -> ids.add(statement.id()));
        }
        content.roles().forEach(role -> ids.add(role.id()));
        return ids;
    }

    private static boolean isRetired(Record item) {
        boolean retirable = item instanceof Behaviour || item instanceof Value || item instanceof Role;
        return retirable && Sketch.component(item, "retired") != null;
    }

    private static Behaviour behaviour(String id) {
        return new Behaviour(id, "I do " + id + ".", null, Authority.PROPOSED, null);
    }

    private String text() {
        fresh++;
        return "Fresh words " + fresh + " and " + random.nextInt(1_000_000) + ".";
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
