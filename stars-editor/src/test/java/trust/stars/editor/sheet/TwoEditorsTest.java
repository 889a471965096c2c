// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.sheet.ImportPlan.Choice;
import trust.stars.fixtures.RandomEditor;
import trust.stars.fixtures.SeededProperty;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;

/** One export, two editors: one hands a workbook back, the other has changed the draft, by a workbook or by hand. */
class TwoEditorsTest {
    @Provide
    Arbitrary<FrameworkContent> contents() {
        return SpreadsheetFrameworks.sound();
    }

    @Provide
    Arbitrary<Integer> edits() {
        return Arbitraries.integers().between(1, 14).withDistribution(RandomDistribution.uniform());
    }

    @SeededProperty
    void nothingIsLostAndNothingInvented(
            @ForAll("contents") FrameworkContent exported,
            @ForAll long seed,
            @ForAll("edits") int edits,
            @ForAll("edits") int more)
            throws IOException {
        Framework base = Framework.of(exported);
        Framework draft = Framework.of(new RandomEditor(seed).edit(exported, edits));
        Framework edited = Framework.of(new RandomEditor(seed + 1).edit(exported, more));
        ThreeWays ways = new ThreeWays(base, draft, edited);

        ways.checkEitherOrder();
        byte[] workbook = Sheets.of(edited, base).bytes();

        String outcome = outcome(workbook, draft, Choice.ASK, ways);

        Statistics.label("outcome").collect(outcome);
        Statistics.label("outcome").coverage(coverage -> {
            coverage.check("merged").count(count -> count > 20);
            coverage.check("conflict").count(count -> count > 5);
        });
        for (Choice choice : List.of(Choice.WORKBOOK, Choice.DRAFT)) {
            assertThat(outcome(workbook, draft, choice, ways)).isNotEqualTo("conflict");
        }
    }

    private static String outcome(byte[] workbook, Framework draft, Choice choice, ThreeWays ways) throws IOException {
        ImportPlan plan;
        try {
            plan = ImportPlan.of(workbook, "edited.xlsx", draft, choice);
        } catch (InvalidSpreadsheetException e) {
            assertThat(e.problems()).isNotEmpty();
            return "unsound together";
        }
        if (plan instanceof ImportPlan.Ready ready) {
            ways.check(ready.framework(), choice);
            assertTold(draft, ready);
            return "merged";
        }
        assertThat(((ImportPlan.Refused) plan).lines()).isNotEmpty();
        assertThat(ways.isInConflict()).as("a reason to ask").isTrue();
        return "conflict";
    }

    @SeededProperty
    void exportThatNobodyEditedChangesNothing(
            @ForAll("contents") FrameworkContent exported, @ForAll long seed, @ForAll @IntRange(max = 20) int edits)
            throws IOException {
        Framework base = Framework.of(exported);
        Framework draft = Framework.of(new RandomEditor(seed).edit(exported, edits));

        ImportPlan plan = ImportPlan.of(Spreadsheet.write(base), "export.xlsx", draft, Choice.ASK);

        assertThat(plan).isInstanceOfSatisfying(ImportPlan.Ready.class, ready -> {
            assertThat(ready.isEmpty()).isTrue();
            assertThat(ready.framework()).isEqualTo(draft);
            assertThat(ready.lines()).isEmpty();
        });
    }

    @SeededProperty
    void theOnlyEditorGetsWhatTheWorkbookSays(
            @ForAll("contents") FrameworkContent exported, @ForAll long seed, @ForAll @IntRange(max = 20) int edits)
            throws IOException {
        Framework base = Framework.of(exported);
        Framework edited = Framework.of(new RandomEditor(seed).edit(exported, edits));
        byte[] workbook = Sheets.of(edited, base).bytes();

        for (Choice choice : List.of(Choice.ASK, Choice.WHOLE_WORKBOOK)) {
            ImportPlan.Ready plan = (ImportPlan.Ready) ImportPlan.of(workbook, "edited.xlsx", base, choice);

            assertThat(plan.framework()).isEqualTo(edited);
            assertThat(plan.isEmpty()).isEqualTo(base.equals(edited));
            assertTold(base, plan);
        }
    }

    /** The plan explains the difference: undoing what it tells gives the draft, and it shows every word. */
    private static void assertTold(Framework draft, ImportPlan.Ready ready) throws IOException {
        Items before = Items.of(Spreadsheet.document(draft));
        Items after = Items.of(Spreadsheet.document(ready.framework()));
        List<Difference> differences = Difference.between(before, after);
        Map<String, Item> patched = new LinkedHashMap<>();
        before.all().forEach(item -> patched.put(item.key(), item));
        Set<String> placed = new HashSet<>();
        for (Difference difference : differences) {
            Item old = difference.before();
            Item now = difference.after();
            patched.remove(difference.item().key());
            if (now != null) {
                patched.put(now.key(), now);
            }
            if (old == null
                    || now == null
                    || difference.moved()
                    || !old.sequence().equals(now.sequence())) {
                placed.add(difference.item().key());
            }
        }
        assertThat(patched.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        after.all().stream().map(Item::key).toList());
        for (Item item : after.all()) {
            assertThat(Objects.requireNonNull(patched.get(item.key())).fields()).isEqualTo(item.fields());
        }
        for (String sequence : after.sequences()) {
            assertThat(unplaced(after, sequence, placed)).isEqualTo(unplaced(before, sequence, placed));
        }
        String told = String.join("\n", ready.lines());
        for (Difference difference : differences) {
            Map<String, JsonNode> was = leaves(difference.before());
            Map<String, JsonNode> becomes = leaves(difference.after());
            assertShown(told, was, becomes);
            assertShown(told, becomes, was);
        }
    }

    private static void assertShown(String told, Map<String, JsonNode> one, Map<String, JsonNode> other) {
        one.forEach((path, node) -> {
            for (JsonNode text : node.isArray() ? node : List.of(node)) {
                boolean isSame = node.equals(other.get(path));
                if (text.isTextual() && !isSame && !contains(other.get(path), text)) {
                    assertThat(told).contains(text.asText());
                }
            }
        });
    }

    private static boolean contains(@Nullable JsonNode list, JsonNode text) {
        if (list != null) {
            for (JsonNode each : list) {
                if (each.equals(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, JsonNode> leaves(@Nullable Item item) {
        return item == null ? Map.of() : item.leaves();
    }

    private static List<String> unplaced(Items items, String sequence, Set<String> placed) {
        return items.keys(sequence).stream()
                .filter(key -> !placed.contains(key))
                .toList();
    }
}
