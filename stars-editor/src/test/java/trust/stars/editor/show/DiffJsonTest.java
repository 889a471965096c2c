// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.Sketch;
import trust.stars.model.Alignment;
import trust.stars.model.Framework;
import trust.stars.model.Unaligned;
import trust.stars.release.FrameworkDiff;

/** What programs rely on: which names a change has, for each kind of change. */
class DiffJsonTest {
    private static final List<String> ALWAYS = List.of("type", "itemKind", "itemId", "step");

    private final Sketch before = Sketch.example();
    private final Sketch after = Sketch.example();

    @Test
    void hasTheSameNamesForEachKindOfChange() {
        after.set("our-framework", "acronym", null)
                .set("our-framework", "introduction", List.of())
                .restore("service")
                .move("teamwork", "behaviours", 0, 2)
                .insert("success", "behaviours", 0, Frameworks.behaviour("success.new", "I am new."))
                .retire("success.well", "success.aim")
                .remove("tutor")
                .set(
                        "our-framework",
                        "alignments",
                        List.of(Frameworks.alignment("teachers.s1", "success.new", Alignment.Relation.PARTIAL)))
                .set("our-framework", "unaligned", List.of(new Unaligned("old-code.c1", "It is old.", null)));

        assertThat(changes())
                .containsExactly(
                        "changed framework our-framework minor: field before",
                        "reworded framework our-framework minor: field before after",
                        "restored value service minor: before after position",
                        "moved behaviour teamwork.share minor: before after",
                        "added behaviour success.new minor: after position",
                        "retired behaviour success.well minor: before after retirement position",
                        "lost role tutor major: before",
                        "added alignment teachers.s1 success.new minor: after",
                        "removed alignment teachers.s1 teamwork.share minor: before",
                        "removed alignment teachers.s1 success.aim minor: before",
                        "removed alignment old-code.c1 success.aim minor: before",
                        "added unaligned old-code.c1 minor: after",
                        "removed unaligned teachers.s2 minor: before");
    }

    @Test
    void hasTheParagraphsOfAnIntroductionAsTheDocumentHasThem() {
        after.set("our-framework", "introduction", List.of("One.", "Two."));

        assertThat(json().get("changes"))
                .isEqualTo(List.of(Map.of(
                        "type", "reworded",
                        "itemKind", "framework",
                        "itemId", "our-framework",
                        "step", "minor",
                        "field", "introduction",
                        "before", List.of("Welcome to our framework."),
                        "after", List.of("One.", "Two."))));
    }

    private List<String> changes() {
        List<String> changes = new ArrayList<>();
        for (Object each : (List<?>) json().getOrDefault("changes", List.of())) {
            Map<?, ?> change = (Map<?, ?>) each;
            List<String> names = change.keySet().stream()
                    .map(String::valueOf)
                    .filter(name -> !ALWAYS.contains(name))
                    .toList();
            changes.add(change.get("type") + " " + change.get("itemKind") + " " + change.get("itemId") + " "
                    + change.get("step") + ": " + String.join(" ", names));
        }
        return changes;
    }

    private Map<String, Object> json() {
        Framework old = before.framework();
        Framework now = after.framework();
        return DiffJson.of(old, now, FrameworkDiff.between(old, now));
    }
}
