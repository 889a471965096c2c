// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import trust.stars.fixtures.Differences;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.RandomEditor;
import trust.stars.fixtures.SeededProperty;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.Value;

class DiffPropertiesTest {
    @Provide
    Arbitrary<FrameworkContent> contents() {
        return Frameworks.contents();
    }

    @SeededProperty
    void equalContentsDoNotDiffer(@ForAll("contents") FrameworkContent content) {
        FrameworkDiff diff = FrameworkDiff.between(Framework.of(content), Framework.of(content));

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.step()).isEqualTo(VersionStep.NONE);
    }

    @SeededProperty
    void changesTurnOneFrameworkIntoAnyOther(
            @ForAll("contents") FrameworkContent before, @ForAll("contents") FrameworkContent after) {
        Differences.between(before, after);
    }

    @SeededProperty
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void changesTurnAFrameworkIntoAnEditedOne(
            @ForAll("contents") FrameworkContent before, @ForAll long seed, @ForAll @IntRange(max = 60) int edits) {
        FrameworkContent after = new RandomEditor(seed).edit(before, edits);

        List<Change> changes = Differences.between(before, after);

        Set<String> sorts = new HashSet<>();
        changes.forEach(change -> sorts.add(change.getClass().getSimpleName()));
        sorts.forEach(Statistics.label("sorts")::collect);
        Statistics.label("sorts").coverage(coverage -> {
            for (Class<?> sort : Change.class.getPermittedSubclasses()) {
                coverage.check(sort.getSimpleName()).count(count -> count > 0);
            }
        });
    }

    @SeededProperty
    void sameVersionsGiveTheSameChangesInTheSameOrder(
            @ForAll("contents") FrameworkContent before, @ForAll long seed, @ForAll @IntRange(max = 30) int edits) {
        FrameworkContent after = new RandomEditor(seed).edit(before, edits);
        FrameworkContent again = new RandomEditor(seed).edit(before, edits);

        assertThat(diff(before, after)).isEqualTo(diff(before, again));
    }

    @SeededProperty
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void stepOverTwoReleasesIsNoSmallerThanEither(
            @ForAll("contents") FrameworkContent first, @ForAll long seed, @ForAll @IntRange(max = 25) int edits) {
        RandomEditor editor = new RandomEditor(seed);
        Set<String> touched = new HashSet<>();
        FrameworkContent second = editor.build(first, edits, touched);
        FrameworkContent third = editor.build(second, edits, touched);

        VersionStep largest = diff(first, second).step().or(diff(second, third).step());

        assertThat(diff(first, third).step()).isGreaterThanOrEqualTo(largest);
        Statistics.label("steps").collect(largest);
        Statistics.label("steps").coverage(coverage -> {
            coverage.check(VersionStep.MINOR).count(count -> count > 0);
            coverage.check(VersionStep.MAJOR).count(count -> count > 0);
        });
    }

    @SeededProperty
    void resolvedIdsAreThoseThatTheHistoryNamesStepByStep(
            @ForAll("contents") FrameworkContent first, @ForAll long seed, @ForAll @IntRange(max = 25) int edits) {
        RandomEditor editor = new RandomEditor(seed);
        List<FrameworkContent> releases = new ArrayList<>(List.of(first));
        for (int i = 0; i < 3; i++) {
            releases.add(editor.build(releases.get(i), edits, new HashSet<>()));
        }
        // every retirement in the order in which it became known
        Map<String, List<String>> retired = new HashMap<>();
        for (Value value : first.values()) {
            value.retiredBehaviours()
                    .forEach(each -> retired.put(
                            each.id(), requireNonNull(each.retired()).replacedBy()));
        }
        for (int i = 0; i < 3; i++) {
            diff(releases.get(i), releases.get(i + 1))
                    .changes(Change.Retired.class)
                    .forEach(each ->
                            retired.put(each.item().id(), each.retirement().replacedBy()));
            Framework now = Framework.of(releases.get(i + 1));
            for (String id : RandomEditor.ids(first)) {
                if (now.findBehaviour(id).isPresent()) {
                    assertThat(now.resolve(id))
                            .extracting(Behaviour::id)
                            .containsExactlyInAnyOrderElementsOf(followed(id, retired));
                }
            }
        }
    }

    private static Set<String> followed(String id, Map<String, List<String>> retired) {
        List<String> successors = retired.get(id);
        if (successors == null) {
            return Set.of(id);
        }
        Set<String> active = new HashSet<>();
        successors.forEach(successor -> active.addAll(followed(successor, retired)));
        return active;
    }

    private static FrameworkDiff diff(FrameworkContent before, FrameworkContent after) {
        return FrameworkDiff.between(Framework.of(before), Framework.of(after));
    }
}
