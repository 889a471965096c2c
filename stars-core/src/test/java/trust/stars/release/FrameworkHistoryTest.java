// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.Sketch;
import trust.stars.model.Authority;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.Retirement;
import trust.stars.model.UnknownIdException;

@InAnyLocale
class FrameworkHistoryTest {
    private static final FrameworkVersion V1_0_0 = FrameworkVersion.of(1, 0, 0);
    private static final FrameworkVersion V1_1_0 = FrameworkVersion.of(1, 1, 0);
    private static final FrameworkVersion V1_1_1 = FrameworkVersion.of(1, 1, 1);
    private static final FrameworkVersion V2_0_0 = FrameworkVersion.of(2, 0, 0);

    /** A fix to the line in force was released while a later version waited for its date. */
    private static final ReleaseIndex INDEX = ReleaseIndex.parse("""
            1.0.0 2026-01-10 -
            1.1.0 2026-05-01 2026-06-01
            1.1.1 2026-09-01 2026-09-02
            2.0.0 2026-08-01 2027-01-01
            """);

    private final List<FrameworkVersion> read = new CopyOnWriteArrayList<>();
    private final FrameworkHistory history = history(INDEX);

    @Test
    void eachDateGivesTheVersionInForceThoughAFixWasReleasedLater() {
        assertThat(inForceOn("0001-01-01")).isEqualTo(V1_0_0);
        assertThat(inForceOn("2026-05-31")).isEqualTo(V1_0_0);
        assertThat(inForceOn("2026-06-01")).isEqualTo(V1_1_0);
        assertThat(inForceOn("2026-09-01")).isEqualTo(V1_1_0);
        assertThat(inForceOn("2026-09-02")).isEqualTo(V1_1_1);
        assertThat(inForceOn("2026-12-31")).isEqualTo(V1_1_1);
        assertThat(inForceOn("2027-01-01")).isEqualTo(V2_0_0);
    }

    @Test
    void readsOnlyTheReleaseThatIsAskedForAndOnlyOnce() {
        assertThat(history.releases()).isEqualTo(INDEX.releases());
        assertThat(read).isEmpty();

        history.inForceOn(LocalDate.of(2026, 7, 1));
        history.inForceOn(LocalDate.of(2026, 7, 2));
        history.release(V1_1_0);
        assertThat(read).containsExactly(V1_1_0);

        history.latest();
        assertThat(read).containsExactly(V1_1_0, V2_0_0);
    }

    @Test
    void readsNothingIfNothingIsInForce() {
        FrameworkHistory later = history(ReleaseIndex.parse("1.0.0 2026-01-10 2026-02-01"));

        assertThat(later.inForceOn(LocalDate.of(2026, 1, 31))).isEmpty();
        assertThat(read).isEmpty();
    }

    @Test
    void readsAgainWhatCouldNotBeRead() {
        List<FrameworkVersion> tries = new ArrayList<>();
        FrameworkHistory failing = FrameworkHistory.of(INDEX, version -> {
            tries.add(version);
            if (tries.size() == 1) {
                throw new IllegalStateException("the disk is full");
            }
            return framework(version, "I share.");
        });

        assertThatThrownBy(() -> failing.release(V1_0_0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
        assertThat(failing.release(V1_0_0).version()).isEqualTo(V1_0_0);
        assertThat(tries).hasSize(2);
    }

    @Test
    void refusesADocumentOfAnotherVersion() {
        FrameworkHistory mixedUp = FrameworkHistory.of(INDEX, version -> framework(V1_0_0, "I share."));

        assertThatThrownBy(() -> mixedUp.release(V1_1_0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the document of release 1.1.0 says that it is 1.0.0");
    }

    @Test
    void manyThreadsGetTheSameInstance() throws Exception {
        int threads = 64;
        CountDownLatch start = new CountDownLatch(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<Framework> ask = () -> {
                start.countDown();
                start.await();
                return history.release(V1_1_0);
            };
            Set<Framework> instances = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Future<Framework> answer : pool.invokeAll(Collections.nCopies(threads, ask), 30, TimeUnit.SECONDS)) {
                instances.add(answer.get());
            }
            assertThat(instances).hasSize(1);
            assertThat(read).containsExactly(V1_1_0);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void unknownReleaseNamesThoseThatExist() {
        assertThatThrownBy(() -> history.release(FrameworkVersion.of(1, 1, 2)))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("the history has no release '1.1.2' – did you mean '1.1.0'?");
        assertThatThrownBy(() -> history.release(FrameworkVersion.of(77, 66, 55)))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("the history has no release '77.66.55' – it has 1.0.0, 1.1.0, 1.1.1, 2.0.0");
        assertThat(read).isEmpty();
    }

    @Test
    void latestIsTheHighestThatIsNotWithdrawnInForceOrNot() {
        String withdrawn = INDEX + "2.1.0 2026-11-01 2027-02-01 withdrawn 2026-11-02 a mistake";

        assertThat(history.latest()).map(Framework::version).contains(V2_0_0);
        assertThat(history(ReleaseIndex.parse(withdrawn)).latest())
                .map(Framework::version)
                .contains(V2_0_0);
        assertThat(history(ReleaseIndex.parse("1.0.0 2026-01-10 - withdrawn 2026-01-11 a mistake"))
                        .latest())
                .isEmpty();
        assertThat(history(new ReleaseIndex(List.of())).latest()).isEmpty();
    }

    @Test
    void withdrawnReleaseStaysReadable() {
        FrameworkHistory withdrawn = history(ReleaseIndex.parse("1.0.0 2026-01-10 - withdrawn 2026-01-11 a mistake"));

        assertThat(withdrawn.release(V1_0_0).version()).isEqualTo(V1_0_0);
        assertThat(withdrawn.wordings("teamwork.share")).hasSize(1);
    }

    @Test
    void wordingsStartAtTheVersionThatIntroducedThem() {
        assertThat(history.wordings("teamwork.share"))
                .containsExactly(
                        new Wording(V1_0_0, "I share.", Authority.PUBLISHED),
                        new Wording(V1_1_1, "I share gladly.", Authority.PUBLISHED),
                        new Wording(V2_0_0, "I share.", Authority.PUBLISHED));
    }

    @Test
    void approvalOfTheSameWordsIsAWordingOfItsOwn() {
        FrameworkHistory approved = FrameworkHistory.of(List.of(
                framework(V1_0_0, "I share."),
                Sketch.of(framework(V1_1_0, "I share.").content())
                        .set("teamwork.share", "authority", Authority.APPROVED)
                        .framework()));

        assertThat(approved.wordings("teamwork.share"))
                .containsExactly(
                        new Wording(V1_0_0, "I share.", Authority.PUBLISHED),
                        new Wording(V1_1_0, "I share.", Authority.APPROVED));
    }

    @Test
    void behaviourIsFirstSeenInTheReleaseThatAddedIt() {
        assertThat(history.firstSeenIn("teamwork.share")).isEqualTo(V1_0_0);
        assertThat(read).containsExactly(V1_0_0);
        assertThat(history.firstSeenIn("success.well")).isEqualTo(V2_0_0);
        assertThat(history.wordings("success.well"))
                .containsExactly(new Wording(V2_0_0, "I look after the wellbeing of people.", Authority.PUBLISHED));
    }

    @Test
    void unknownBehaviourIsRefusedWithSimilarOnes() {
        String message = "the history has no behaviour 'success.wall' – did you mean 'success.well'?";

        assertThatThrownBy(() -> history.wordings("success.wall"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> history.firstSeenIn("success.wall"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> history.wordings("teamwork.gane"))
                .as("retired ones are known, too")
                .hasMessage("the history has no behaviour 'teamwork.gane' – did you mean 'teamwork.gone'?");
    }

    @Test
    void releasesAlreadyReadMayComeInAnyOrder() {
        Framework first = framework(V1_0_0, "I share.");
        Framework second = framework(V1_1_0, "I share gladly.");
        List<Framework> given = new ArrayList<>(List.of(second, first));

        FrameworkHistory ofList = FrameworkHistory.of(given);
        given.clear();

        assertThat(ofList.releases()).isEqualTo(INDEX.releases().subList(0, 2));
        assertThat(ofList.release(V1_0_0)).isSameAs(first);
        assertThat(ofList.latest()).containsSame(second);
        assertThat(FrameworkHistory.of(List.of()).releases()).isEmpty();
    }

    @Test
    void refusesDraftsAndDuplicatesAmongReleasesAlreadyRead() {
        Framework first = framework(V1_0_0, "I share.");
        Framework draft = Sketch.of(framework(V1_1_0, "I share.").content())
                .set("our-framework", "releasedOn", null)
                .framework();

        assertThatThrownBy(() -> FrameworkHistory.of(List.of(first, draft)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Our Framework 1.1.0 with our-layer is a draft: it has no release day");
        assertThatThrownBy(() -> FrameworkHistory.of(List.of(first, first)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("release 1.0.0 is listed twice");
        Framework other = Sketch.of(framework(V1_1_0, "I share.").content())
                .set("our-framework", "id", "their-framework")
                .framework();
        assertThatThrownBy(() -> FrameworkHistory.of(List.of(first, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("all releases of a history must be of one framework, not of 'our-framework' and"
                        + " 'their-framework'");
    }

    @Test
    void refusesNull() {
        Framework framework = framework(V1_0_0, "I share.");
        List<Runnable> calls = Arrays.asList(
                () -> FrameworkHistory.of(INDEX, nothing()),
                () -> FrameworkHistory.of(nothing(), version -> framework),
                () -> history.inForceOn(nothing()),
                () -> history.release(nothing()),
                () -> history.wordings(nothing()),
                () -> history.firstSeenIn(nothing()),
                () -> history.meanings(nothing(), framework),
                () -> history.meanings(List.of(), nothing()));
        List<String> messages = new ArrayList<>();
        for (Runnable call : calls) {
            try {
                call.run();
            } catch (NullPointerException e) {
                messages.add(String.valueOf(e.getMessage()));
            }
        }
        assertThat(messages)
                .containsExactly("reader", "index", "day", "version", "behaviourId", "behaviourId", "stored", "now");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "unchecked"})
    private static <T> T nothing() {
        return (T) (@Nullable Object) null;
    }

    private FrameworkVersion inForceOn(String day) {
        return history.inForceOn(LocalDate.parse(day)).orElseThrow().version();
    }

    private FrameworkHistory history(ReleaseIndex index) {
        Map<FrameworkVersion, String> words = Map.of(V1_1_1, "I share gladly.");
        return FrameworkHistory.of(index, version -> {
            read.add(version);
            Framework framework = framework(version, words.getOrDefault(version, "I share."));
            // only 2.0.0 has it
            return version.equals(V2_0_0)
                    ? framework
                    : Sketch.of(framework.content()).remove("success.well").framework();
        });
    }

    private static Framework framework(FrameworkVersion version, String words) {
        LocalDate releasedOn = version.equals(V1_0_0) ? LocalDate.of(2026, 1, 10) : LocalDate.of(2026, 5, 1);
        LocalDate start = version.equals(V1_0_0) ? null : LocalDate.of(2026, 6, 1);
        Sketch sketch = Sketch.example();
        for (String id : List.of("teamwork.first", "teamwork.second", "teamwork.both", "tutor")) {
            sketch.remove(id);
        }
        return sketch.remove("service")
                .set("teamwork.gone", "retired", new Retirement(V1_0_0, List.of(), "Over."))
                .set("our-framework", "version", version)
                .set("our-framework", "releasedOn", releasedOn)
                .set("our-framework", "effectiveFrom", start)
                .set("teamwork.share", "text", words)
                .framework();
    }
}
