// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.editor.workspace.ReleasePlan;
import trust.stars.editor.workspace.Workspace;
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

/** Code made of frameworks of any size, compiled and held against what it was made of. */
class CompileContentTest {
    private static final FrameworkVersion VERSION = FrameworkVersion.of(1, 0, 0);

    @TempDir
    private Path folder;

    /** Open as long as a framework is asked: its code is loaded when it is needed. */
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

    /** Releases a framework, makes code of the release, compiles it, and asks it for the release. */
    private Framework compiled(Framework framework) throws Exception {
        Workspace workspace = new Workspace(Files.createDirectory(folder.resolve("content")));
        Files.writeString(workspace.draft(), FrameworkWriter.write(framework));
        ReleasePlan.of(workspace, VERSION, null, LocalDate.of(2026, 11, 24)).carryOut();
        Path sources = folder.resolve("sources");
        CompileContent.main(new String[] {workspace.folder().toString(), sources.toString(), "made", "Made"});
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

    /** As many values, roles, statements and alignments as are asked for, and a standard for every hundred statements. */
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
                standards.add(standard("std" + standards.size(), statements));
                statements.clear();
            }
        }
        Collections.shuffle(alignments, random); // between the standards, too
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> own = List.of("std" + random.nextInt(standards.size()));
            roles.add(new Role("r" + i, "Role " + i, "Staff", own, List.of(), Map.of(), false, null, null, null));
        }
        return content(values, standards, roles, alignments, unaligned);
    }

    private static ProfessionalStandard standard(String id, List<Statement> statements) {
        ProfessionalStandard.Kind kind = ProfessionalStandard.Kind.ROLE_PROFILE;
        ProfessionalStandard.Status status = ProfessionalStandard.Status.CURRENT;
        return new ProfessionalStandard(
                id, "Standard " + id, kind, "Us", null, null, null, status, null, null, null, null, statements, null);
    }

    private static FrameworkContent content(
            List<Value> values,
            List<ProfessionalStandard> standards,
            List<Role> roles,
            List<Alignment> alignments,
            List<Unaligned> unaligned) {
        return new FrameworkContent(
                1,
                "made",
                "Made up",
                null,
                VERSION,
                null,
                null,
                "en-GB",
                "Us",
                List.of("It begins."),
                null,
                values,
                standards,
                roles,
                alignments,
                unaligned,
                null,
                List.of());
    }
}
