// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.compile;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import trust.stars.compiled.Sections;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;

/**
 * One release as classes: what it is, and a class for each part of each of its longer lists, as neither a method nor the
 * constants of a class may grow without limit.
 */
final class ReleaseCode {
    /** What every application asks for at its start; the rest is built when it is first needed. */
    private static final Set<String> HEAD = Set.of(
            "formatVersion", "id", "title", "acronym", "version", "language", "publisher", "introduction", "values");

    /** What who maps roles to behaviours asks for as well. */
    private static final Set<String> MAPPED = Set.of("standards", "roles", "alignments");

    private static final int ITEMS_OF_A_CLASS = 200;

    /** The field of the release's class that holds it, made when the class is first used, however many threads ask. */
    static final String FRAMEWORK = "FRAMEWORK";

    private final String packageName;
    private final FrameworkContent content;
    private final String name;
    private final List<TypeSpec> types = new ArrayList<>();

    ReleaseCode(String packageName, Framework framework) {
        this.packageName = packageName;
        this.content = framework.content();
        this.name = name(framework.version());
    }

    /** The name of the class of a release. */
    static String name(FrameworkVersion version) {
        return "Release" + version.toString().replace('.', '_');
    }

    List<TypeSpec> types() {
        TypeSpec.Builder main = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Sections.class, FrameworkContent.class));
        List<CodeBlock> head = new ArrayList<>();
        List<CodeBlock> mapped = new ArrayList<>();
        List<CodeBlock> whole = new ArrayList<>();
        for (RecordComponent component : FrameworkContent.class.getRecordComponents()) {
            Object value = Expressions.component(content, component);
            boolean first = HEAD.contains(component.getName());
            CodeBlock code = value instanceof List<?> list && isOfRecords(list)
                    ? section(component.getName(), list, first ? main : null)
                    : Expressions.of(value);
            CodeBlock nothing = Expressions.of(value instanceof List<?> ? List.of() : null);
            head.add(first ? code : nothing);
            mapped.add(first || MAPPED.contains(component.getName()) ? code : nothing);
            whole.add(code);
        }
        main.addField(FieldSpec.builder(Framework.class, FRAMEWORK, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.compiled(new $L())", Framework.class, name)
                        .build())
                .addMethod(method("head", head))
                .addMethod(method("mapped", mapped))
                .addMethod(method("whole", whole));
        types.add(0, main.build());
        return types;
    }

    private static MethodSpec method(String name, List<CodeBlock> components) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(FrameworkContent.class)
                .addStatement("return $L", Expressions.construct(FrameworkContent.class, components))
                .build();
    }

    private static boolean isOfRecords(List<?> list) {
        return !list.isEmpty() && list.get(0) instanceof Record;
    }

    /** Writes the code of a list, into a class that is loaded anyway if there is room; returns the expression of the list. */
    private CodeBlock section(String list, List<?> items, TypeSpec.@Nullable Builder main) {
        Class<?> type = items.get(0).getClass();
        if (main != null && items.size() <= ITEMS_OF_A_CLASS) {
            part(main, list, type, items, null);
            return CodeBlock.of("$L()", list);
        }
        String base = name + Character.toUpperCase(list.charAt(0)) + list.substring(1);
        int parts = (items.size() + ITEMS_OF_A_CLASS - 1) / ITEMS_OF_A_CLASS;
        for (int i = 0; i < parts; i++) {
            int end = Math.min(items.size(), (i + 1) * ITEMS_OF_A_CLASS);
            TypeSpec.Builder code = TypeSpec.classBuilder(base + i).addModifiers(Modifier.FINAL);
            code.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .build());
            ClassName next = i + 1 < parts ? ClassName.get(packageName, base + (i + 1)) : null;
            part(code, list, type, items.subList(i * ITEMS_OF_A_CLASS, end), next);
            types.add(code.build());
        }
        return CodeBlock.of("$T.$L()", ClassName.get(packageName, base + 0), list);
    }

    /** A method for each item, one that adds them to a list, and one that makes the list. */
    private static void part(
            TypeSpec.Builder code, String name, Class<?> type, List<?> items, @Nullable ClassName next) {
        ParameterizedTypeName list = ParameterizedTypeName.get(List.class, type);
        String add = "add" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        CodeBlock.Builder all = CodeBlock.builder();
        for (int i = 0; i < items.size(); i++) {
            all.addStatement("list.add($L$L())", name, i);
            code.addMethod(MethodSpec.methodBuilder(name + i)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(type)
                    .addStatement("return $L", Expressions.of(items.get(i)))
                    .build());
        }
        if (next != null) {
            all.addStatement("$T.$L(list)", next, add);
        }
        code.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(list)
                .addStatement("$T list = new $T<>()", list, ArrayList.class)
                .addStatement("$L(list)", add)
                .addStatement("return list")
                .build());
        code.addMethod(MethodSpec.methodBuilder(add)
                .addModifiers(Modifier.STATIC)
                .addParameter(list, "list")
                .addCode(all.build())
                .build());
    }
}
