// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.maven;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import trust.stars.check.Components;
import trust.stars.model.Alignment;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkParts;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ProfessionalStandard;

/** One release as classes: one for its head and its values, and more for its other lists. */
final class ReleaseCode {
    /** The field of the release's class that holds it, set once, when the class is first used, by whichever thread. */
    static final String FRAMEWORK = "FRAMEWORK";

    /** What identifies and introduces the framework; the rest is built when it is first needed. */
    private static final Set<String> HEAD =
            Set.of("formatVersion", "id", "title", "acronym", "version", "language", "publisher", "introduction");

    /** What is built with the head when a role is asked for. */
    private static final Set<String> ROLES = Set.of("roles", "titleQualifiers", "titleSubjects");

    private static final int SHORT = 3;

    /** The list that every framework is made with. */
    private static final String VALUES = "values";

    private final String packageName;
    private final FrameworkContent content;
    private final String name;
    private final Map<String, String> standardOfStatement = new HashMap<>();

    /** The lists that are also built for one standard, and how to find an item's standard. */
    private final Map<String, Function<Object, String>> byStandard = Map.of(
            "standards", item -> ((ProfessionalStandard) item).id(),
            "alignments", item -> requireNonNull(standardOfStatement.get(((Alignment) item).statement())));

    ReleaseCode(String packageName, Framework framework) {
        this.packageName = packageName;
        this.content = framework.content();
        this.name = name(framework.version());
        for (ProfessionalStandard standard : content.standards()) {
            standard.statements().forEach(statement -> standardOfStatement.put(statement.id(), standard.id()));
        }
    }

    /** The name of a release's class. */
    static String name(FrameworkVersion version) {
        return "Release" + version.toString().replace('.', '_');
    }

    List<TypeSpec> types() {
        TypeSpec.Builder release =
                TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL).superclass(FrameworkParts.class);
        List<TypeSpec> types = new ArrayList<>();
        Map<String, CodeBlock> whole = new LinkedHashMap<>();
        Map<String, CodeBlock> head = new LinkedHashMap<>();
        Map<String, CodeBlock> roles = new LinkedHashMap<>();
        Map<String, CodeBlock> standard = new LinkedHashMap<>();
        for (RecordComponent component : FrameworkContent.class.getRecordComponents()) {
            String part = component.getName();
            Object value = Components.value(component, content);
            CodeBlock nothing = Expressions.of(value instanceof List<?> ? List.of() : null);
            CodeBlock all;
            CodeBlock ofStandard = nothing;
            if (value instanceof List<?> list && isLong(part, list)) {
                ClassName home = write(part, list, release, types);
                all = CodeBlock.of("$T.$L()", home, part);
                ofStandard = byStandard.containsKey(part) ? CodeBlock.of("$T.$L(id)", home, part) : nothing;
            } else {
                all = Expressions.of(value);
            }
            boolean first = HEAD.contains(part);
            whole.put(part, all);
            head.put(part, first ? all : nothing);
            roles.put(part, first || ROLES.contains(part) ? all : nothing);
            standard.put(part, first ? all : ofStandard);
        }
        release.addField(FieldSpec.builder(Framework.class, FRAMEWORK, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.compiled(new $L())", Framework.class, name)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", whole.get(VALUES))
                        .build())
                .addMethod(method("makeHead", head).build())
                .addMethod(method("makeRoles", roles).build())
                .addMethod(method("makeStandard", standard)
                        .addParameter(String.class, "id")
                        .build())
                .addMethod(method("makeWhole", whole).build());
        types.add(0, release.build());
        return types;
    }

    /** Whether a list gets methods of its own; a short one is written where the content is made. */
    private boolean isLong(String part, List<?> list) {
        return !list.isEmpty()
                && list.get(0) instanceof Record
                && (list.size() > SHORT || part.equals(VALUES) || byStandard.containsKey(part));
    }

    /** Writes a list into the release's class or into others; returns the class that has its methods. */
    private ClassName write(String part, List<?> list, TypeSpec.Builder release, List<TypeSpec> types) {
        ListCode code = new ListCode(part, list, byStandard.get(part));
        ClassName home = ClassName.get(packageName, name);
        if (part.equals(VALUES) && code.isShort()) {
            code.writeInto(release);
            return home;
        }
        ClassName base = home.peerClass(name + Character.toUpperCase(part.charAt(0)) + part.substring(1));
        types.addAll(code.classes(base));
        return ListCode.numbered(base, 0);
    }

    private static MethodSpec.Builder method(String name, Map<String, CodeBlock> components) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(FrameworkContent.class)
                .addStatement(
                        "return $L", Expressions.construct(FrameworkContent.class, List.copyOf(components.values())));
    }
}
