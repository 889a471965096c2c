// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.content;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkParts;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Role;
import trust.stars.model.Value;
import trust.stars.release.Release;

/** Compares the code that the build generated from the releases with the documents. */
class CompiledTest {
    @Test
    void everyReleaseIsItsDocument() throws IOException {
        for (FrameworkVersion version : Stars.releases()) {
            Framework document = read(version);
            Framework compiled = Stars.release(version.toString());
            assertThat(compiled).isEqualTo(document);
            assertThat(compiled.id()).isEqualTo(document.id());
            assertThat(compiled.title()).isEqualTo(document.title());
            assertThat(compiled.acronym()).isEqualTo(document.acronym());
            assertThat(compiled.version()).isEqualTo(document.version());
            assertThat(compiled.introduction()).isEqualTo(document.introduction());
            assertThat(compiled.values()).isEqualTo(document.values());
            assertThat(compiled.behaviours()).isEqualTo(document.behaviours());
            assertThat(compiled.roles()).isEqualTo(document.roles());
            assertThat(compiled.standards()).isEqualTo(document.standards());
            assertThat(compiled.mappings()).isEqualTo(document.mappings());
        }
    }

    @Test
    void everyRoleMapsAsInTheDocumentWhicheverIsAskedFirst() throws IOException, ReflectiveOperationException {
        for (FrameworkVersion version : Stars.releases()) {
            Framework document = read(version);
            for (Role role : document.roles()) {
                Framework compiled = fresh(version);
                assertThat(compiled.mappings(role)).isEqualTo(document.mappings(role));
            }
        }
    }

    @Test
    void everyWayToAReleaseLeadsToTheSameOne() {
        for (FrameworkVersion version : Stars.releases()) {
            assertThat(Stars.history().release(version)).isSameAs(Stars.release(version.toString()));
        }
        assertThat(CompiledReleases.find("0.0.1")).isNull();
    }

    @Test
    void theTableOfDaysIsTheIndex() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Release release : Stars.history().releases()) {
            days.add(release.releasedOn());
            if (release.effectiveFrom() != null) {
                days.add(release.effectiveFrom());
            }
            if (release.withdrawal() != null) {
                days.add(release.withdrawal().on());
            }
        }
        days.add(LocalDate.of(1900, 1, 1));
        days.add(LocalDate.of(2100, 1, 1));
        for (LocalDate day : days) {
            for (int near = -2; near <= 2; near++) {
                LocalDate asked = day.plusDays(near);
                assertThat(CompiledReleases.inForce(asked.toEpochDay()))
                        .as("%s", asked)
                        .isSameAs(Stars.inForceOn(asked).orElse(null));
            }
        }
    }

    @Test
    void onlyAroundTheBeginningOfAReleaseTheTimeZoneMatters() {
        for (Release release : Stars.history().releases()) {
            LocalDate day = requireNonNullElse(release.effectiveFrom(), LocalDate.of(2000, 1, 1));
            for (int hours = -60; hours <= 60; hours++) {
                Instant now = day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofHours(hours));
                Set<Optional<Framework>> somewhere = new HashSet<>();
                for (ZoneOffset zone : List.of(ZoneOffset.MIN, ZoneOffset.UTC, ZoneOffset.MAX)) {
                    somewhere.add(Stars.inForceOn(LocalDate.ofInstant(now, zone)));
                }
                assertThat(Optional.ofNullable(Stars.inForceEverywhere(now.toEpochMilli())))
                        .as("%s", now)
                        .isEqualTo(somewhere.size() == 1 ? somewhere.iterator().next() : Optional.empty());
            }
        }
    }

    @Test
    void everyIdIsAConstantAndRetiredOnesAreDeprecated() throws IllegalAccessException {
        Map<String, Boolean> values = new HashMap<>();
        Map<String, Boolean> behaviours = new HashMap<>();
        for (Value value : Stars.latest().content().values()) {
            values.put(value.id(), value.retired() != null);
            for (Behaviour behaviour : value.behaviours()) {
                behaviours.put(behaviour.id(), false);
            }
            for (Behaviour behaviour : value.retiredBehaviours()) {
                behaviours.put(behaviour.id(), true);
            }
        }
        Map<String, Boolean> roles = new HashMap<>();
        for (Role role : Stars.latest().content().roles()) {
            roles.put(role.id(), role.retired() != null);
        }
        Map<String, Boolean> standards = new HashMap<>();
        for (ProfessionalStandard standard : Stars.latest().standards()) {
            standards.put(standard.id(), false);
        }
        assertThat(constants(StarsValues.class)).isEqualTo(values);
        assertThat(constants(StarsBehaviours.class)).isEqualTo(behaviours);
        assertThat(constants(StarsRoles.class)).isEqualTo(roles);
        assertThat(constants(StarsStandards.class)).isEqualTo(standards);
    }

    @Test
    void constantsMayStandInAnnotationsAndSwitches() throws NoSuchMethodException {
        Asks asks = CompiledTest.class.getDeclaredMethod("asked").getAnnotation(Asks.class);
        assertThat(requireNonNull(asks).value()).isEqualTo("teamwork.collaborate");
        String chosen = switch (asks.value()) {
            case StarsBehaviours.TEAMWORK_COLLABORATE -> "chosen";
            default -> "not chosen";
        };
        assertThat(chosen).isEqualTo("chosen");
    }

    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    private @interface Asks {
        String value();
    }

    @Asks(StarsBehaviours.TEAMWORK_COLLABORATE)
    @SuppressWarnings("unused") // read by reflection
    private static void asked() {}

    private static Framework read(FrameworkVersion version) throws IOException {
        return FrameworkReader.read(Path.of("framework/releases").resolve(version + ".json"));
    }

    /** A new copy of the release, of which nothing has been asked yet. */
    private static Framework fresh(FrameworkVersion version) throws ReflectiveOperationException {
        Class<?> release = Class.forName(CompiledTest.class.getPackageName() + ".Release"
                + version.toString().replace('.', '_'));
        Constructor<?> constructor = release.getDeclaredConstructor();
        constructor.setAccessible(true);
        return Framework.compiled((FrameworkParts) constructor.newInstance());
    }

    private static Map<String, Boolean> constants(Class<?> type) throws IllegalAccessException {
        Map<String, Boolean> constants = new HashMap<>();
        for (Field field : type.getDeclaredFields()) {
            constants.put(String.valueOf(field.get(null)), field.isAnnotationPresent(Deprecated.class));
        }
        return constants;
    }
}
