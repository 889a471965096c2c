// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every builder is in step with its record. */
class BuildersTest {
    private static final FrameworkVersion VERSION = FrameworkVersion.of(1, 2, 0);
    private static final Retirement RETIREMENT = new Retirement(VERSION, List.of("other"), "It was said twice.");

    private static final Behaviour BEHAVIOUR =
            new Behaviour("teamwork.share", "We share what we know.", "Sharing", Authority.PROPOSED, RETIREMENT);
    private static final Behaviour OTHER_BEHAVIOUR =
            new Behaviour("teamwork.ask", "We ask for help.", "Asking", Authority.APPROVED, RETIREMENT);
    private static final Value VALUE = new Value(
            "teamwork",
            "Teamwork",
            "We do more together.",
            List.of(BEHAVIOUR),
            List.of(OTHER_BEHAVIOUR),
            Authority.PUBLISHED,
            RETIREMENT);
    private static final Statement STATEMENT = new Statement(
            "drivers.d1", "D1", "Drives with care", "On the road", List.of("D 1"), Statement.Confidence.HIGH);
    private static final ProfessionalStandard STANDARD = ProfessionalStandard.builder()
            .id("drivers")
            .title("Standards for Drivers")
            .kind(ProfessionalStandard.Kind.ETHICAL_CODE)
            .publisher("The Drivers' Council")
            .edition("Second edition")
            .jurisdiction("England")
            .standing("It is voluntary.")
            .status(ProfessionalStandard.Status.WITHDRAWN)
            .supersededBy("new-drivers")
            .licence("OGL 3.0")
            .url("https://example.org/drivers")
            .checkedOn(LocalDate.of(2026, 3, 1))
            .assignedCodes(true)
            .statements(List.of(STATEMENT))
            .origin("our-school")
            .build();
    private static final Role ROLE = Role.builder()
            .id("minibus-driver")
            .name("Minibus driver")
            .family("Transport")
            .standards(List.of("drivers"))
            .aliases(List.of("Driver"))
            .crosswalk(Map.of("soc", "8213"))
            .additional(true)
            .note("It has no national standard.")
            .retired(RETIREMENT)
            .origin("our-school")
            .build();
    private static final Alignment ALIGNMENT = new Alignment(
            "drivers.d1",
            "teamwork.share",
            Alignment.Relation.PARTIAL,
            "Care is shared.",
            Authority.PROPOSED,
            "our-school");
    private static final Unaligned UNALIGNED = new Unaligned("drivers.d2", "It is about fuel.", "our-school");
    private static final Waiver WAIVER = new Waiver("NEAR_DUPLICATE", "teamwork.ask", "Both were asked for.");
    private static final FrameworkContent CONTENT = FrameworkContent.builder()
            .id("ours")
            .title("Our framework")
            .acronym("TEAM")
            .version(VERSION)
            .releasedOn(LocalDate.of(2026, 4, 1))
            .effectiveFrom(LocalDate.of(2026, 9, 1))
            .language("en-GB")
            .publisher("Our Trust")
            .introduction(List.of("It opens here."))
            .source(new Source("The poster", List.of("A line")))
            .values(List.of(VALUE))
            .standards(List.of(STANDARD))
            .roles(List.of(ROLE))
            .titleQualifiers(List.of("Night"))
            .titleSubjects(List.of("Minibus"))
            .alignments(List.of(ALIGNMENT))
            .unaligned(List.of(UNALIGNED))
            .releaseNotes(new ReleaseNotes("It is new.", "The board, in March", List.of()))
            .waivers(List.of(WAIVER))
            .build();
    private static final LocalLayer LAYER = LocalLayer.builder()
            .id("our-school")
            .title("Our school")
            .framework("ours")
            .version(VERSION)
            .publisher("The school")
            .standards(List.of(STANDARD))
            .roles(List.of(ROLE))
            .alignments(List.of(ALIGNMENT))
            .unaligned(List.of(UNALIGNED))
            .decisions(List.of(new LocalLayer.Decision(
                    "drivers.d1", "teamwork.ask", LocalLayer.Decision.Outcome.REJECTED, "The head, in May")))
            .waivers(List.of(WAIVER))
            .build();

    /** One of each record that has a builder, with no component absent, empty or equal to another. */
    static Stream<Named<Record>> samples() {
        return Stream.of(CONTENT, VALUE, BEHAVIOUR, STANDARD, STATEMENT, ROLE, ALIGNMENT, LAYER)
                .map(sample -> Named.of(sample.getClass().getSimpleName(), sample));
    }

    static Stream<Arguments> components() {
        return components(component -> true);
    }

    static Stream<Arguments> neededComponents() {
        return components(component -> defaultOf(component) == null && !isNullable(component));
    }

    static Stream<Arguments> otherComponents() {
        return components(component -> defaultOf(component) != null || isNullable(component));
    }

    static Stream<Arguments> collections() {
        return components(component -> component.getType() == List.class || component.getType() == Map.class);
    }

    @ParameterizedTest
    @MethodSource("components")
    void aSetterTakesWhatItsComponentHolds(Record sample, RecordComponent component) throws Exception {
        Method setter = newBuilder(sample).getClass().getMethod(component.getName(), component.getType());

        assertThat(setter.getGenericParameterTypes()[0]).isEqualTo(component.getGenericType());
        assertThat(setter.getAnnotatedParameterTypes()[0].isAnnotationPresent(Nullable.class))
                .isEqualTo(isNullable(component));
        assertThat(setter.getReturnType()).isEqualTo(setter.getDeclaringClass());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aBuilderHasNothingButItsSettersAndBuild(Record sample) throws Exception {
        List<String> expected = new ArrayList<>(List.of("build"));
        for (RecordComponent component : sample.getClass().getRecordComponents()) {
            expected.add(component.getName());
        }

        assertThat(newBuilder(sample).getClass().getDeclaredMethods())
                .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                .extracting(Method::getName)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(newBuilder(sample).getClass().getConstructors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aRecordThatIsBuiltFromAnotherIsEqualToIt(Record sample) throws Exception {
        assertThat(sample.getClass().getRecordComponents())
                .extracting(component -> component.getAccessor().invoke(sample))
                .doesNotHaveDuplicates()
                .doesNotContain((Object) null, List.of(), Map.of(), false);

        Object builder = sample.getClass().getMethod("toBuilder").invoke(sample);

        assertThat(build(builder)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aRecordHasWhatItsBuilderWasGiven(Record sample) throws Exception {
        Object builder = newBuilder(sample);
        setAllBut(null, builder, sample);

        assertThat(build(builder)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("neededComponents")
    void aMissingComponentIsNamed(Record sample, RecordComponent component) throws Exception {
        Object builder = newBuilder(sample);
        setAllBut(component, builder, sample);

        assertThatThrownBy(() -> build(builder))
                .isInstanceOf(NullPointerException.class)
                .hasMessage(component.getName());
    }

    @ParameterizedTest
    @MethodSource("otherComponents")
    void whatADocumentMayLeaveOutNeedNotBeSet(Record sample, RecordComponent component) throws Exception {
        Object builder = newBuilder(sample);
        setAllBut(component, builder, sample);

        assertThat(component.getAccessor().invoke(build(builder))).isEqualTo(defaultOf(component));
    }

    @ParameterizedTest
    @MethodSource("collections")
    void aCollectionThatChangesLaterDoesNotChangeTheRecord(Record sample, RecordComponent component) throws Exception {
        Object original = component.getAccessor().invoke(sample);
        Object builder = newBuilder(sample);
        setAllBut(component, builder, sample);
        Object built;
        if (original instanceof Collection<?> items) {
            List<?> given = new ArrayList<>(items);
            set(builder, component, given);
            built = build(builder);
            given.clear();
        } else {
            Map<?, ?> given = new HashMap<>((Map<?, ?>) original);
            set(builder, component, given);
            built = build(builder);
            given.clear();
        }

        assertThat(built).isEqualTo(sample);
    }

    @Test
    void aBuilderCanGoOnAfterItHasBuilt() {
        Value.Builder builder = VALUE.toBuilder();
        Value first = builder.build();
        Value second = builder.name("Together").retired(null).build();

        assertThat(first).isEqualTo(VALUE);
        assertThat(second.name()).isEqualTo("Together");
        assertThat(second.retired()).isNull();
        assertThat(second.behaviours()).isEqualTo(VALUE.behaviours());
    }

    @Test
    void aFormatThatThisLibraryDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> CONTENT.toBuilder().formatVersion(2).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("formatVersion is 2");
        assertThatThrownBy(() -> LAYER.toBuilder().formatVersion(2).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("formatVersion is 2");
    }

    private static Stream<Arguments> components(Predicate<RecordComponent> wanted) {
        return samples()
                .flatMap(sample -> Arrays.stream(sample.getPayload().getClass().getRecordComponents())
                        .filter(wanted)
                        .map(component -> Arguments.of(sample, Named.of(component.getName(), component))));
    }

    /** The value of a component that is not set, or null if it is absent or must be set. */
    private static @Nullable Object defaultOf(RecordComponent component) {
        if (component.getType() == int.class) {
            return FrameworkContent.FORMAT_VERSION;
        }
        if (!component.isAnnotationPresent(Omittable.class)) {
            return null;
        }
        if (component.getType() == boolean.class) {
            return false;
        }
        return component.getType() == Map.class ? Map.of() : List.of();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Object newBuilder(Record sample) throws ReflectiveOperationException {
        return requireNonNull(sample.getClass().getMethod("builder").invoke(null));
    }

    private static void setAllBut(@Nullable RecordComponent left, Object builder, Record sample)
            throws ReflectiveOperationException {
        for (RecordComponent component : sample.getClass().getRecordComponents()) {
            if (left == null || !component.getName().equals(left.getName())) {
                set(builder, component, requireNonNull(component.getAccessor().invoke(sample)));
            }
        }
    }

    private static void set(Object builder, RecordComponent component, Object value)
            throws ReflectiveOperationException {
        Object returned = builder.getClass()
                .getMethod(component.getName(), component.getType())
                .invoke(builder, value);
        assertThat(returned).isSameAs(builder);
    }

    /** What is built, or the failure as the builder throws it. */
    private static Object build(Object builder) throws Exception {
        try {
            return requireNonNull(builder.getClass().getMethod("build").invoke(builder));
        } catch (InvocationTargetException e) {
            throw (Exception) requireNonNull(e.getCause());
        }
    }
}
