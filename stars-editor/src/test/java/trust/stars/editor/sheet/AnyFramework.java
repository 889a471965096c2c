// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Retirement;
import trust.stars.model.Rewording;
import trust.stars.model.Role;
import trust.stars.model.Source;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.model.Value;
import trust.stars.model.Waiver;

/** A sound framework drawn by lot: every optional part is there or not, every list may be empty. */
final class AnyFramework {
    private static final List<String> WORDS = List.of(
            "pupils’",
            "équipe",
            "日本語",
            "😀",
            "R&D",
            "5 < 6",
            "_x0041_",
            "a=b",
            "'tis",
            "#1",
            "50%",
            "\"so\"",
            "1.10",
            "2026-09-01",
            "TRUE",
            "007",
            "1e5",
            "a;b,c",
            "x = y",
            "(see",
            "Ωmega",
            "_x005F_",
            "yes",
            "e–f");
    /** What the rules do not allow where people read, but may stand in the code of a waiver. */
    private static final List<String> SIGNS = List.of("=", "+", "-", "@", "=1+1", "@SUM(A1)", "-2+3", "'", "|", "\t=");

    private final Random random;
    private final boolean wild;
    private final List<String> behaviours = new ArrayList<>();

    private AnyFramework(Random random, boolean wild) {
        this.random = random;
        this.wild = wild;
    }

    /** One whose texts also keep the rules for texts. */
    static FrameworkContent sound(Random random) {
        return new AnyFramework(random, false).content();
    }

    /** One of which every text begins as a formula does. */
    static FrameworkContent wild(Random random) {
        return new AnyFramework(random, true).content();
    }

    private FrameworkContent content() {
        int active = 1 + random.nextInt(3);
        List<String> valueIds = list(active, i -> "v" + i);
        valueIds.forEach(id -> behaviours.addAll(list(random.nextInt(4), i -> id + ".b" + i)));
        List<Value> values = new ArrayList<>(list(active, i -> value("v" + i, true, valueIds)));
        values.addAll(list(random.nextInt(3), i -> value("old" + i, false, valueIds)));
        Collections.shuffle(values, random);
        List<ProfessionalStandard> standards = list(random.nextInt(4), this::standard);
        List<String> inForce = standards.stream()
                .filter(standard -> standard.status() == ProfessionalStandard.Status.CURRENT)
                .map(ProfessionalStandard::id)
                .toList();
        int roles = random.nextInt(4);
        List<Alignment> alignments = new ArrayList<>();
        List<Unaligned> unaligned = new ArrayList<>();
        for (ProfessionalStandard standard : standards) {
            for (Statement statement : standard.statements()) {
                List<String> linked = some(behaviours);
                linked.forEach(behaviour -> alignments.add(new Alignment(
                        statement.id(),
                        behaviour,
                        one(Alignment.Relation.values()),
                        text(9),
                        one(Authority.values()),
                        maybe(() -> "trust"))));
                if (linked.isEmpty() && random.nextBoolean()) {
                    unaligned.add(new Unaligned(statement.id(), text(9), maybe(() -> "school-1")));
                }
            }
        }
        return new FrameworkContent(
                1,
                "any-framework",
                text(3),
                maybe(() -> initials(values)),
                FrameworkVersion.of(2, 3, 4),
                maybe(this::day),
                maybe(this::day),
                one(new String[] {"en-GB", "cy", "en"}),
                text(3),
                list(random.nextInt(3), i -> text(30)),
                maybe(() -> new Source(text(9), list(random.nextInt(3), i -> text(9)))),
                values,
                standards,
                list(roles, i -> role(i, inForce)),
                alignments,
                unaligned,
                maybe(() -> new ReleaseNotes(maybe(() -> text(9)), maybe(() -> text(9)), rewordings())),
                list(random.nextInt(3), i -> new Waiver(one(SIGNS.toArray(String[]::new)), text(3), text(9))));
    }

    private Value value(String id, boolean active, List<String> successors) {
        List<Behaviour> current = behaviours.stream()
                .filter(behaviour -> behaviour.startsWith(id + "."))
                .map(behaviour -> behaviour(behaviour, null))
                .toList();
        List<Behaviour> retired =
                list(random.nextInt(3), i -> behaviour(id + ".gone" + i, retirement(some(behaviours))));
        return new Value(
                id,
                text(3),
                text(20),
                current,
                retired,
                one(Authority.values()),
                active ? null : retirement(some(successors)));
    }

    private Behaviour behaviour(String id, @Nullable Retirement retired) {
        return new Behaviour(id, text(30), maybe(() -> text(2)), one(Authority.values()), retired);
    }

    private Retirement retirement(List<String> successors) {
        return new Retirement(FrameworkVersion.of(1 + random.nextInt(2), random.nextInt(3), 0), successors, text(9));
    }

    private ProfessionalStandard standard(int index) {
        return new ProfessionalStandard(
                "s" + index,
                text(3),
                one(ProfessionalStandard.Kind.values()),
                text(3),
                maybe(() -> text(3)),
                maybe(() -> text(3)),
                maybe(() -> text(9)),
                one(ProfessionalStandard.Status.values()),
                index == 0 ? null : maybe(() -> "s" + (index - 1)),
                maybe(() -> text(3)),
                maybe(() -> "https://example.org/a?b=1&c=" + index),
                maybe(this::day),
                list(random.nextInt(3), i -> statement("s" + index + ".t" + i)),
                maybe(() -> "trust"));
    }

    private Statement statement(String id) {
        return new Statement(
                id,
                text(2),
                text(3),
                maybe(() -> text(3)),
                list(random.nextInt(3), i -> text(3)),
                maybe(() -> one(Statement.Confidence.values())));
    }

    private Role role(int index, List<String> standards) {
        Map<String, String> crosswalk = new TreeMap<>();
        list(random.nextInt(3), i -> crosswalk.put(text(2), text(2)));
        return new Role(
                "r" + index,
                text(3),
                text(3),
                some(standards),
                list(random.nextInt(3), i -> text(3)),
                crosswalk,
                random.nextBoolean(),
                maybe(() -> text(4)),
                index == 0 ? null : maybe(() -> retirement(List.of("r0"))),
                maybe(() -> "trust"));
    }

    private List<Rewording> rewordings() {
        List<String> items = new ArrayList<>(List.of("title", "introduction", "v0"));
        items.addAll(some(behaviours));
        return list(
                random.nextInt(3),
                i -> new Rewording(
                        one(items.toArray(String[]::new)),
                        one(Rewording.Kind.values()),
                        text(9),
                        maybe(() -> text(9))));
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

    private String text(int words) {
        String text = String.join(" ", list(1 + random.nextInt(words), i -> one(WORDS.toArray(String[]::new))));
        return wild ? one(new String[] {"=", "+", "-", "@"}) + text : text;
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
    }

    private <T> @Nullable T maybe(Supplier<@Nullable T> supplier) {
        return random.nextBoolean() ? supplier.get() : null;
    }

    private <T> T one(T[] things) {
        return things[random.nextInt(things.length)];
    }

    private List<String> some(List<String> things) {
        List<String> mixed = new ArrayList<>(things);
        Collections.shuffle(mixed, random);
        return mixed.subList(0, random.nextInt(mixed.size() + 1));
    }

    private static <T> List<T> list(int size, IntFunction<T> make) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(make.apply(i));
        }
        return list;
    }
}
