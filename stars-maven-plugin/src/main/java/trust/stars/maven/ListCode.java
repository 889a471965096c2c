// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.maven;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * One list of a release as code: a method for each item and methods that make the list, in as many classes as it needs,
 * because both the size of a method and the number of constants in a class are limited.
 */
final class ListCode {
    private static final int ITEMS_OF_A_CLASS = 200;
    private static final String KEY = "of";

    private final String name;
    private final String add;
    private final List<?> items;
    private final @Nullable Function<Object, String> key;
    private final ParameterizedTypeName type;

    /** A list, and the function that gives each item's key, if items are also asked for by key. */
    ListCode(String name, List<?> items, @Nullable Function<Object, String> key) {
        this.name = name;
        this.add = "add" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        this.items = items;
        this.key = key;
        this.type = ParameterizedTypeName.get(List.class, items.get(0).getClass());
    }

    /** Whether all of it fits into one class. */
    boolean isShort() {
        return items.size() <= ITEMS_OF_A_CLASS;
    }

    /** Writes all of it into a class. */
    void writeInto(TypeSpec.Builder code) {
        write(code, 0, items.size(), null);
        code.addMethods(makers());
    }

    /** All of it as separate classes; the first has the methods that make the list. */
    List<TypeSpec> classes(ClassName base) {
        List<TypeSpec> classes = new ArrayList<>();
        for (int start = 0; start < items.size(); start += ITEMS_OF_A_CLASS) {
            int end = Math.min(items.size(), start + ITEMS_OF_A_CLASS);
            int number = classes.size();
            TypeSpec.Builder code =
                    TypeSpec.classBuilder(numbered(base, number)).addModifiers(Modifier.FINAL);
            code.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .build());
            write(code, start, end, end < items.size() ? numbered(base, number + 1) : null);
            if (start == 0) {
                code.addMethods(makers());
            }
            classes.add(code.build());
        }
        return classes;
    }

    static ClassName numbered(ClassName base, int number) {
        return ClassName.get(base.packageName(), base.simpleName() + number);
    }

    /** Writes a method for each of some items, and methods that add these, and those of the next class, to a list. */
    private void write(TypeSpec.Builder code, int start, int end, @Nullable ClassName next) {
        CodeBlock.Builder all = CodeBlock.builder();
        Map<String, CodeBlock.Builder> cases = new LinkedHashMap<>();
        for (int i = start; i < end; i++) {
            Object item = items.get(i);
            code.addMethod(MethodSpec.methodBuilder(name + i)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(item.getClass())
                    .addStatement("return $L", Expressions.of(item))
                    .build());
            all.addStatement("list.add($L$L())", name, i);
            if (key != null) {
                cases.computeIfAbsent(key.apply(item), of -> CodeBlock.builder())
                        .addStatement("list.add($L$L())", name, i);
            }
        }
        if (next != null) {
            all.addStatement("$T.$L(list)", next, add);
        }
        code.addMethod(adder().addCode(all.build()).build());
        if (key != null) {
            CodeBlock.Builder some = CodeBlock.builder().beginControlFlow("switch ($L)", KEY);
            cases.forEach((of, adding) ->
                    some.add("case $S:\n$>", of).add(adding.build()).addStatement("break$<"));
            some.add("default:\n$>").addStatement("break$<").endControlFlow();
            if (next != null) {
                some.addStatement("$T.$L(list, $L)", next, add, KEY);
            }
            code.addMethod(adder().addParameter(String.class, KEY)
                    .addCode(some.build())
                    .build());
        }
    }

    private MethodSpec.Builder adder() {
        return MethodSpec.methodBuilder(add).addModifiers(Modifier.STATIC).addParameter(type, "list");
    }

    private List<MethodSpec> makers() {
        List<MethodSpec> makers = new ArrayList<>();
        makers.add(maker().addStatement("$L(list)", add)
                .addStatement("return list")
                .build());
        if (key != null) {
            makers.add(maker().addParameter(String.class, KEY)
                    .addStatement("$L(list, $L)", add, KEY)
                    .addStatement("return list")
                    .build());
        }
        return makers;
    }

    private MethodSpec.Builder maker() {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addStatement("$T list = new $T<>()", type, ArrayList.class);
    }
}
