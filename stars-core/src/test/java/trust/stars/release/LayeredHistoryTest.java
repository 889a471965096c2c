// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.Draft;
import trust.stars.fixtures.Frameworks;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.LocalLayer;
import trust.stars.model.LocalLayer.Decision;
import trust.stars.model.Role;
import trust.stars.model.UnknownIdException;
import trust.stars.validation.InvalidFrameworkException;

/** A school's own layer through the releases of a framework. */
class LayeredHistoryTest {
    private static final FrameworkVersion V1 = FrameworkVersion.of(1, 0, 0);
    private static final FrameworkVersion V2 = FrameworkVersion.of(1, 1, 0);
    private static final FrameworkVersion V3 = FrameworkVersion.of(1, 2, 0);
    private static final FrameworkVersion V4 = FrameworkVersion.of(1, 3, 0);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2028, 1, 1);
    private static final ReleaseIndex INDEX = ReleaseIndex.parse("""
            1.0.0 2026-01-10 -
            1.1.0 2026-05-01 2026-06-01
            1.2.0 2026-07-01 2026-08-01 withdrawn 2026-08-02 the wrong draft was released
            1.3.0 2027-09-01 2028-01-01
            """);

    private final Map<FrameworkVersion, Framework> releases = new HashMap<>();
    private final FrameworkHistory history = FrameworkHistory.of(INDEX, releases::get);

    LayeredHistoryTest() {
        for (Release release : INDEX.releases()) {
            put(release.version(), draft -> {});
        }
    }

    @Test
    void aLayerFitsTheReleaseItNamesAndEveryLaterOne() {
        FrameworkHistory ours = history.with(List.of(driver(V2).build()));

        assertThat(ours.release(V1)).isSameAs(history.release(V1));
        for (FrameworkVersion version : List.of(V2, V3, V4)) {
            assertThat(ours.release(version).role("driver").origin()).isEqualTo("north");
            assertThat(ours.release(version)).hasToString("Our Framework " + version + " with north");
        }
        assertThat(ours.inForceOn(NEXT_YEAR.minusDays(1)).orElseThrow().findRole("driver"))
                .isPresent();
        assertThat(ours.inForceOn(NEXT_YEAR).orElseThrow().findRole("driver")).isPresent();
        assertThat(ours).hasToString("Our Framework, 4 releases, 1.0.0 to 1.3.0 with north");
        assertThat(history).hasToString("Our Framework, 4 releases, 1.0.0 to 1.3.0");
        assertThat(ours.ids()).contains("driver").containsAll(history.ids());
        assertThat(ours.meanings(List.of(new StoredId("driver", V2)), ours.release(V4))
                        .summary())
                .startsWith("1 unchanged");
    }

    @Test
    void aLayerDoesNotFitAnEarlierRelease() {
        assertThatExceptionOfType(InvalidFrameworkException.class)
                .isThrownBy(() -> history.release(V1).with(List.of(driver(V2).build())))
                .withMessage(
                        "north over 1.0.0 is not a sound framework: 1 problem\n  error WRONG_FRAMEWORK /version – the"
                                + " layer was written for version 1.1.0, but this is version 1.0.0 – use it with that version or"
                                + " a later one");
    }

    @Test
    void whatIsGoneInTheNextReleaseIsToldBeforeItsDay() {
        put(V4, draft -> draft.standards.set(0, Draft.withdrawn("std", null, "std.s1")));
        List<LocalLayer> layers = List.of(driver(V2).build());

        assertThat(history.inForceOn(NEXT_YEAR.minusDays(1)).orElseThrow().with(layers))
                .hasToString("Our Framework 1.1.0 with north");
        assertThatExceptionOfType(InvalidFrameworkException.class)
                .isThrownBy(() -> history.with(layers))
                .withMessage("north over 1.3.0 is not a sound framework: 1 problem\n  error RETIRED_REFERENCE"
                        + " /roles/0/standards/0 – the standard 'std' is withdrawn – remove the reference: nothing took"
                        + " its place");
    }

    @Test
    void aNewVersionOfALayerTakesThePlaceOfTheOldOneFromItsReleaseOn() {
        put(V4, draft -> draft.standards.set(0, Draft.withdrawn("std", null, "std.s1")));
        LocalLayer next = layer(V4)
                .roles(List.of(role("minibus-driver", "Minibus driver")))
                .build();

        FrameworkHistory ours = history.with(List.of(next, driver(V2).build()));

        assertThat(ours.release(V2).roles()).extracting(Role::id).containsExactly("driver");
        assertThat(ours.release(V4).roles()).extracting(Role::id).containsExactly("minibus-driver");
    }

    @Test
    void onlyAWithdrawnReleaseStaysAsItIsIfALayerDoesNotFit() {
        put(V3, draft -> draft.standards.clear());

        FrameworkHistory ours = history.with(List.of(driver(V2).build()));

        assertThat(ours.release(V3)).isSameAs(history.release(V3));
        assertThat(ours.release(V4).findRole("driver")).isPresent();
    }

    @Test
    void whatALayerApprovedMayBeApprovedByALaterRelease() {
        Decision approved = new Decision("std.s1", "team.share", Decision.Outcome.APPROVED, "The board, in May.");
        Decision rejected = new Decision("std.s1", "team.share", Decision.Outcome.REJECTED, "The board, in May.");
        put(V2, draft -> draft.alignments.add(link(Authority.PROPOSED)));
        put(V3, draft -> draft.alignments.add(link(Authority.PROPOSED)));
        put(V4, draft -> draft.alignments.add(link(Authority.APPROVED)));

        FrameworkHistory ours =
                history.with(List.of(layer(V2).decisions(List.of(approved)).build()));

        assertThat(ours.release(V2).content().alignments())
                .extracting(Alignment::origin)
                .containsExactly("north");
        assertThat(ours.release(V4).content().alignments()).containsExactly(link(Authority.APPROVED));
        assertThatExceptionOfType(InvalidFrameworkException.class)
                .isThrownBy(() -> history.with(
                        List.of(layer(V2).decisions(List.of(rejected)).build())))
                .withMessageStartingWith("north over 1.3.0 is not a sound framework: 1 problem\n  error NOT_LOCAL"
                        + " /decisions/0 – the alignment of 'std.s1' with 'team.share' is not a proposal");
    }

    @Test
    void refusesALayerForAVersionThatThereIsNot() {
        LocalLayer layer = driver(FrameworkVersion.of(1, 1, 1)).build();

        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> history.with(List.of(layer)))
                .withMessageStartingWith("the history has no release '1.1.1'");
    }

    @Test
    void refusesTwoLayersOfWhichOneWouldBeLost() {
        LocalLayer layer = driver(V2).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.with(List.of(layer, layer)))
                .withMessage("there are two layers 'north' for version 1.1.0: give one of them");
    }

    @Test
    void withoutLayersAHistoryStaysWhatItIs() {
        assertThat(history.with(List.of()).release(V4)).isSameAs(history.release(V4));
        assertThat(history.with(List.of())).hasToString(history.toString());
    }

    /** A school's own role, which needs the framework's standard. */
    private static LocalLayer.Builder driver(FrameworkVersion version) {
        return layer(version).roles(List.of(role("driver", "Driver", "std")));
    }

    private static LocalLayer.Builder layer(FrameworkVersion version) {
        return LocalLayer.builder()
                .id("north")
                .title("A layer")
                .framework("our-framework")
                .version(version)
                .publisher("Us");
    }

    private static Role role(String id, String name, String... standards) {
        return Frameworks.role(id, name, List.of(standards), null);
    }

    private static Alignment link(Authority authority) {
        return new Alignment("std.s1", "team.share", Alignment.Relation.RELATED, "Both say so.", authority, null);
    }

    private void put(FrameworkVersion version, Consumer<Draft> changes) {
        releases.put(
                version,
                Framework.of(Draft.with(changes).toBuilder().version(version).build()));
    }
}
