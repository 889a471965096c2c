// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.maven;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.lang.annotation.Repeatable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.folder.ReleaseFolder;
import trust.stars.folder.ReleaseLock;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Role;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.model.Value;
import trust.stars.release.Release;
import trust.stars.release.ReleaseIndex;
import trust.stars.release.Withdrawal;

/** Code generated from frameworks of any size, compiled and compared with what it was made from. */
class CompiledFolderTest {
    private static final FrameworkVersion VERSION = FrameworkVersion.of(1, 0, 0);

    @TempDir
    private Path folder;

    /** Open for as long as the framework is in use, because its code is loaded when it is needed. */
    private @Nullable URLClassLoader loader;

    @AfterEach
    void close() throws IOException {
        if (loader != null) {
            loader.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 200, 201, 450})
    void theCodeIsTheFrameworkHoweverLongItsListsAre(int size) throws Exception {
        Framework framework = Framework.of(content(size));
        Framework compiled = compiled(framework);

        assertThat(compiled.values()).isEqualTo(framework.values());
        for (Role role : framework.roles()) {
            assertThat(compiled.mappings(role)).isEqualTo(framework.mappings(role));
        }
        assertThat(compiled.roles()).isEqualTo(framework.roles());
        assertThat(compiled.rolesCalled("Part-time maths role")).isEqualTo(framework.roles());
        assertThat(compiled.standards()).isEqualTo(framework.standards());
        assertThat(compiled.mappings()).isEqualTo(framework.mappings());
        assertThat(compiled.content().alignments())
                .isEqualTo(framework.content().alignments());
        assertThat(compiled.content().unaligned()).isEqualTo(framework.content().unaligned());
    }

    @Test
    void aFrameworkOfValuesAloneHasNoMappings() throws Exception {
        Framework compiled = compiled(Framework.of(content(0)));

        assertThat(compiled.values()).hasSize(1);
        assertThat(compiled.roles()).isEmpty();
        assertThat(compiled.standards()).isEmpty();
        assertThat(compiled.mappings()).isEmpty();
    }

    @Test
    void aChangedDocumentIsNotCompiled() throws Exception {
        ReleaseFolder releases = released(Framework.of(content(1)));
        Path document = releases.document(VERSION);
        Files.writeString(document, Files.readString(document).replace("We value it", "We prize it"));

        assertThatThrownBy(() -> CompiledFolder.write(releases.path(), folder.resolve("sources"), "made", "Made"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the frozen document 1.0.0.json was changed after its release – restore it from version"
                        + " control; a correction needs a new release");
        assertThat(folder.resolve("sources")).doesNotExist();
    }

    @Test
    void aFolderWithoutReleasesSaysSo() {
        assertThatThrownBy(() -> CompiledFolder.write(folder, folder.resolve("sources"), "made", "Made"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no release in " + folder + ", or every one is withdrawn – make a release first");
    }

    @Test
    void theConstraintsAskTheDoor() throws Exception {
        compiled(Framework.of(content(1)));

        for (String name : List.of("KnownValue", "KnownBehaviour", "KnownRole", "KnownStandard", "KnownStatement")) {
            Class<?> constraint = requireNonNull(loader).loadClass("made." + name);
            List<String> attributes = new ArrayList<>(List.of("message", "groups", "payload"));
            if (!name.startsWith("KnownSta")) {
                attributes.add("active"); // what is no standard or statement can be retired
            }
            assertThat(constraint).isAnnotation().hasAnnotations(Constraint.class, Repeatable.class);
            assertThat(constraint.getDeclaredMethods())
                    .extracting(Method::getName)
                    .containsExactlyInAnyOrderElementsOf(attributes);
            assertThat(constraint.getAnnotation(Repeatable.class).value())
                    .isEqualTo(loader.loadClass("made." + name + "$List"));
        }
    }

    @Test
    void anIdThatOnlyAWithdrawnReleaseHadMayBeSavedAgain() throws Exception {
        FrameworkVersion mistaken = FrameworkVersion.of(1, 1, 0);
        LocalDate day = LocalDate.of(2026, 11, 25);
        ReleaseFolder releases = released(Framework.of(content(1)));
        byte[] document = FrameworkWriter.write(Framework.of(content(2).toBuilder()
                        .version(mistaken)
                        .effectiveFrom(day)
                        .build()))
                .getBytes(StandardCharsets.UTF_8);
        Files.write(releases.document(mistaken), document);
        Files.writeString(
                releases.lockFile(),
                releases.lock().with(mistaken + ".json", document).toString());
        List<Release> index = new ArrayList<>(releases.index().releases());
        index.add(new Release(mistaken, day, day, new Withdrawal(day.plusDays(1), "a mistake")));
        Files.writeString(releases.indexFile(), new ReleaseIndex(index).toString());
        compiled(releases);
        Constructor<?> row = requireNonNull(loader).loadClass("made.Row").getConstructors()[0];

        assertThat(violations(row.newInstance("v1.b", "v0.b"))).isEmpty();
        assertThat(violations(row.newInstance("v2.b", "v1.b"))).containsExactly("chosen", "stored");
    }

    private static List<String> violations(Object row) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator().validate(row).stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .sorted()
                    .toList();
        }
    }

    /** A folder with one release of a framework. */
    private ReleaseFolder released(Framework framework) throws IOException {
        LocalDate day = LocalDate.of(2026, 11, 24);
        ReleaseFolder releases = new ReleaseFolder(Files.createDirectory(folder.resolve("releases")));
        byte[] document = FrameworkWriter.write(framework).getBytes(StandardCharsets.UTF_8);
        Files.write(releases.document(VERSION), document);
        Files.writeString(
                releases.lockFile(),
                new ReleaseLock(Map.of()).with(VERSION + ".json", document).toString());
        Files.writeString(
                releases.indexFile(), new ReleaseIndex(List.of(new Release(VERSION, day, day, null))).toString());
        return releases;
    }

    /** Generates code for a release of a framework, compiles it, and gets the release from it. */
    private Framework compiled(Framework framework) throws Exception {
        return compiled(released(framework));
    }

    private Framework compiled(ReleaseFolder releases) throws Exception {
        Path sources = folder.resolve("sources");
        CompiledFolder.write(releases.path(), sources, "made", "Made");
        Files.writeString(sources.resolve("made/Made.java"), """
                package made;

                public final class Made {
                    public static trust.stars.model.Framework current(java.time.Clock clock) {
                        return CompiledReleases.find("1.0.0");
                    }

                    public static trust.stars.release.FrameworkHistory history() {
                        return CompiledReleases.history();
                    }
                }
                """);
        Files.writeString(sources.resolve("made/Row.java"), """
                package made;

                public record Row(@KnownBehaviour String stored, @KnownBehaviour(active = true) String chosen) {}
                """);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(options::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)))
                .isZero();
        loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        Method find = loader.loadClass("made.CompiledReleases").getDeclaredMethod("find", String.class);
        find.setAccessible(true);
        return (Framework) find.invoke(null, VERSION.toString());
    }

    /** This many values, roles and statements, linked or not, and a standard for every hundred statements. */
    private static FrameworkContent content(int size) {
        Random random = new Random(7);
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < Math.max(1, size); i++) {
            Behaviour behaviour = new Behaviour("v" + i + ".b", "We do " + i + ".", null, Authority.PUBLISHED, null);
            values.add(new Value(
                    "v" + i, "Value " + i, "We value it.", List.of(behaviour), List.of(), Authority.PUBLISHED, null));
        }
        List<ProfessionalStandard> standards = new ArrayList<>();
        List<Alignment> alignments = new ArrayList<>();
        List<Unaligned> unaligned = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String id = "s" + i + ".other-than-its-standard";
            statements.add(new Statement(id, String.valueOf(i), "Statement " + i, null, List.of(), null));
            if (i % 2 == 0) {
                alignments.add(new Alignment(
                        id,
                        "v" + random.nextInt(size) + ".b",
                        Alignment.Relation.RELATED,
                        "It is near.",
                        Authority.PROPOSED,
                        null));
            } else {
                unaligned.add(new Unaligned(id, "It is about something else.", null));
            }
            if (statements.size() == 100 || i == size - 1) {
                standards.add(standard("std" + standards.size(), List.copyOf(statements)));
                statements.clear();
            }
        }
        Collections.shuffle(alignments, random); // mixes the standards too
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> own = List.of("std" + random.nextInt(standards.size()));
            roles.add(Role.builder()
                    .id("r" + i)
                    .name("Role " + i)
                    .family("Staff")
                    .standards(own)
                    .build());
        }
        return FrameworkContent.builder()
                .id("made")
                .title("Made up")
                .version(VERSION)
                .releasedOn(LocalDate.of(2026, 11, 24))
                .effectiveFrom(LocalDate.of(2026, 11, 24))
                .language("en-GB")
                .publisher("Us")
                .introduction(List.of("It begins."))
                .values(values)
                .standards(standards)
                .roles(roles)
                .titleQualifiers(List.of("Part-time"))
                .titleSubjects(List.of("Maths"))
                .alignments(alignments)
                .unaligned(unaligned)
                .build();
    }

    private static ProfessionalStandard standard(String id, List<Statement> statements) {
        return ProfessionalStandard.builder()
                .id(id)
                .title("Standard " + id)
                .kind(ProfessionalStandard.Kind.ROLE_PROFILE)
                .publisher("Us")
                .status(ProfessionalStandard.Status.CURRENT)
                .statements(statements)
                .build();
    }
}
