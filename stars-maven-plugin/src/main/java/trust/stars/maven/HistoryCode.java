// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.maven;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.FrameworkHistory;
import trust.stars.release.Release;
import trust.stars.release.ReleaseIndex;

/**
 * The ways to the code of a release: by its version, by a day, and through a history. The first two are for the start
 * of a process, and need nothing that only the third needs.
 */
final class HistoryCode {
    private static final String NAME = "CompiledReleases";
    private static final TypeName PERHAPS = ClassName.get(Framework.class)
            .annotated(AnnotationSpec.builder(Nullable.class).build());

    private final ReleaseIndex index;

    HistoryCode(List<Release> releases) {
        this.index = new ReleaseIndex(releases);
    }

    TypeSpec type() {
        return TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.FINAL)
                // a class, not a lambda: the first lambda in a process is slow
                .addSuperinterface(ParameterizedTypeName.get(Function.class, FrameworkVersion.class, Framework.class))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(history())
                .addMethod(apply())
                .addMethod(find())
                .addMethod(inForce())
                .build();
    }

    private String held(Release release) {
        return ReleaseCode.name(release.version()) + "." + ReleaseCode.FRAMEWORK;
    }

    private MethodSpec history() {
        return MethodSpec.methodBuilder("history")
                .addModifiers(Modifier.STATIC)
                .returns(FrameworkHistory.class)
                .addStatement(
                        "return $T.of(new $T($L), new $L())",
                        FrameworkHistory.class,
                        ReleaseIndex.class,
                        Expressions.of(index.releases()),
                        NAME)
                .build();
    }

    private MethodSpec apply() {
        return MethodSpec.methodBuilder("apply")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(FrameworkVersion.class, "version")
                .returns(Framework.class)
                .addStatement("$T framework = find(version.toString())", PERHAPS)
                .beginControlFlow("if (framework == null)")
                .addStatement("throw new $T($S + version)", IllegalArgumentException.class, "there is no release ")
                .endControlFlow()
                .addStatement("return framework")
                .build();
    }

    private MethodSpec find() {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (version)");
        for (Release release : index.releases()) {
            code.add("case $S:\n$>", release.version().toString())
                    .addStatement("return $L", held(release))
                    .add("$<");
        }
        code.add("default:\n$>").addStatement("return null").add("$<").endControlFlow();
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.STATIC)
                .addParameter(String.class, "version")
                .returns(PERHAPS)
                .addCode(code.build())
                .build();
    }

    /** The index as a table of days: what is in force changes only on a day when a release starts or is withdrawn. */
    private MethodSpec inForce() {
        TreeSet<LocalDate> starts = new TreeSet<>();
        for (Release release : index.releases()) {
            if (release.effectiveFrom() != null) {
                starts.add(release.effectiveFrom());
            }
            if (release.withdrawal() != null) {
                starts.add(release.withdrawal().on());
            }
        }
        CodeBlock.Builder code = CodeBlock.builder();
        for (LocalDate start : starts.descendingSet()) {
            code.add("// $L\n", start)
                    .beginControlFlow("if (epochDay >= $L)", start.toEpochDay())
                    .addStatement("return $L", framework(start))
                    .endControlFlow();
        }
        code.addStatement("return $L", framework(LocalDate.MIN));
        return MethodSpec.methodBuilder("inForce")
                .addModifiers(Modifier.STATIC)
                .addParameter(long.class, "epochDay")
                .returns(PERHAPS)
                .addCode(code.build())
                .build();
    }

    private String framework(LocalDate day) {
        Optional<Release> release = index.inForceOn(day);
        return release.isEmpty() ? "null" : held(release.get());
    }
}
