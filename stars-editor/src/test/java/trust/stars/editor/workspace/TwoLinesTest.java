// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.statistics.Statistics;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.RandomEditor;
import trust.stars.fixtures.SeededProperty;
import trust.stars.fixtures.Sketch;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.Value;
import trust.stars.release.FrameworkHistory;
import trust.stars.release.Meaning;
import trust.stars.release.Release;
import trust.stars.release.StoredId;
import trust.stars.release.VersionStep;
import trust.stars.text.Words;
import trust.stars.validation.InvalidFrameworkException;

/** Releases that are made in any order, on older lines and newer ones, as far as their planning lets them. */
class TwoLinesTest {
    private static final int ATTEMPTS = 8;
    private static final List<VersionStep> STEPS = List.of(VersionStep.PATCH, VersionStep.MINOR, VersionStep.MAJOR);

    @SeededProperty
    void noIdMeansTwoThingsAndEveryIdHasAnAnswerInEveryHigherVersion(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("lines");
        try {
            Random random = new Random(seed);
            Workspace workspace = new Workspace(folder, Drafts.NOTES);
            FrameworkContent first = next(Framework.of(Frameworks.example()), FrameworkVersion.of(2, 1, 0));
            int released = attempt(workspace, first);
            for (int i = 0; i < ATTEMPTS; i++) {
                released += attempt(workspace, draft(workspace.releases().history(), random));
                if (random.nextInt(6) == 0) {
                    withdrawOne(workspace, random);
                }
            }
            Statistics.label("releases").collect(Math.min(released, 4));
            assertIdsAreForEver(workspace.releases().history());
            assertNothingIsRefusedAfterwards(workspace);
        } finally {
            delete(folder);
        }
        Statistics.label("releases").coverage(coverage -> coverage.check(4).percentage(share -> share > 20));
    }

    /** A draft that goes on from any release, with edits of every sort, and perhaps with an id of another release. */
    private static FrameworkContent draft(FrameworkHistory history, Random random) {
        Framework base = pick(history, random);
        VersionStep step = STEPS.get(random.nextInt(STEPS.size()));
        FrameworkContent draft = next(base, step.after(base.version()));
        if (random.nextBoolean()) {
            draft = borrow(draft, pick(history, random), random);
        }
        return random.nextBoolean()
                ? new RandomEditor(random.nextLong()).edit(draft, random.nextInt(4))
                : with(draft, random);
    }

    /** A behaviour of another release, in its words or in others, if its value is here; or a role with the id of it. */
    private static FrameworkContent borrow(FrameworkContent draft, Framework other, Random random) {
        List<Behaviour> behaviours = other.behaviours();
        Behaviour behaviour = behaviours.get(random.nextInt(behaviours.size()));
        if (RandomEditor.ids(draft).contains(behaviour.id())
                || draft.values().stream().noneMatch(value -> value.id().equals(behaviour.valueId()))) {
            return draft;
        }
        String text =
                random.nextBoolean() ? behaviour.text() : "Park bicycles behind house " + random.nextInt(100) + ".";
        Sketch sketch = Sketch.of(draft)
                .insert(behaviour.valueId(), "behaviours", 0, Frameworks.behaviour(behaviour.id(), text));
        return isSound(sketch) ? sketch.content() : draft;
    }

    /** One small change that may well be released. */
    private static FrameworkContent with(FrameworkContent draft, Random random) {
        Value value = draft.values().get(0);
        Sketch sketch = Sketch.of(draft);
        if (random.nextInt(4) == 0) {
            sketch.set(draft.id(), "publisher", "Publisher " + random.nextInt(1000));
        } else {
            String id = value.id() + ".added-" + random.nextInt(2); // few, so that lines meet
            if (!RandomEditor.ids(draft).contains(id)) {
                sketch.insert(value.id(), "behaviours", 0, Frameworks.behaviour(id, words(random)));
            }
        }
        return isSound(sketch) ? sketch.content() : draft;
    }

    private static String words(Random random) {
        return random.nextBoolean() ? "We greet all people by name." : "Bicycles stand behind the kitchen.";
    }

    private static FrameworkContent next(Framework base, FrameworkVersion version) {
        return base.content().toBuilder()
                .version(version)
                .releasedOn(null)
                .effectiveFrom(null)
                .releaseNotes(null)
                .build();
    }

    private static int attempt(Workspace workspace, FrameworkContent draft) throws IOException {
        FrameworkWriter.write(Framework.of(draft), workspace.draft());
        ReleasePlan plan = ReleasePlan.of(workspace, null, null, Drafts.TODAY);
        if (plan instanceof ReleasePlan.Ready ready) {
            ready.carryOut();
            return 1;
        }
        return 0;
    }

    private static void withdrawOne(Workspace workspace, Random random) throws IOException {
        List<Release> releases = workspace.releases().index().releases();
        Release release = releases.get(random.nextInt(releases.size()));
        if (release.withdrawal() == null) {
            Withdrawing.of(workspace, release.version(), Drafts.TODAY, "a mistake")
                    .carryOut();
        }
    }

    private static void assertIdsAreForEver(FrameworkHistory history) {
        List<Framework> all = history.releases().stream()
                .map(release -> history.release(release.version()))
                .toList();
        Map<String, Class<?>> kinds = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            FrameworkContent content = all.get(i).content();
            for (String id : RandomEditor.ids(content)) {
                Class<?> kind = Sketch.of(content).get(id).getClass();
                assertThat(kinds.computeIfAbsent(id, each -> kind)).as(id).isEqualTo(kind);
            }
            for (Framework higher : all.subList(i + 1, all.size())) {
                assertThat(RandomEditor.ids(higher.content())).containsAll(RandomEditor.ids(content));
                List<StoredId> stored = new ArrayList<>();
                for (Value value : content.values()) {
                    Stream.concat(value.behaviours().stream(), value.retiredBehaviours().stream())
                            .forEach(each -> stored.add(new StoredId(each.id(), content.version())));
                }
                assertThat(history.meanings(stored, higher).count(Meaning.Unknown.class))
                        .isZero();
            }
            if (i + 1 < all.size()) {
                assertMeansTheSame(all.get(i), all.get(i + 1));
            }
        }
    }

    /** None of the editors here ever says why an id stays although its words do not. */
    private static void assertMeansTheSame(Framework before, Framework after) {
        for (String id : RandomEditor.ids(before.content())) {
            before.findBehaviour(id)
                    .ifPresent(behaviour -> assertThat(Words.keepsHalf(
                                    behaviour.text(), after.behaviour(id).text()))
                            .as(id + " in " + before.version() + " and " + after.version())
                            .isTrue());
        }
    }

    private static void assertNothingIsRefusedAfterwards(Workspace workspace) throws IOException {
        FrameworkHistory history = workspace.releases().history();
        for (Release release : history.releases()) {
            Framework framework = history.release(release.version());
            FrameworkVersion version = VersionStep.PATCH.after(release.version());
            if (workspace.releases().index().find(version).isEmpty()) {
                FrameworkWriter.write(Framework.of(next(framework, version)), workspace.draft());
                assertThat(DraftCheck.check(workspace.draft(), workspace, Drafts.TODAY, content -> List.of())
                                .hasErrors())
                        .isFalse();
            }
        }
    }

    private static Framework pick(FrameworkHistory history, Random random) {
        List<Release> releases = history.releases();
        return history.release(releases.get(random.nextInt(releases.size())).version());
    }

    private static boolean isSound(Sketch sketch) {
        try {
            sketch.set(sketch.content().id(), "acronym", null).framework();
            return true;
        } catch (InvalidFrameworkException e) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
