// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.maven;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Behaviour;
import trust.stars.model.Checks;
import trust.stars.model.Framework;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Retirement;
import trust.stars.model.Role;
import trust.stars.model.Value;

/**
 * The ids of a framework as constants for annotations, {@code switch} and queries. Retired ones are deprecated, so an
 * application's compiler shows what a new version of the content has retired.
 */
final class IdConstants {
    private final Framework framework;
    private final String prefix;

    IdConstants(Framework framework, String prefix) {
        this.framework = framework;
        this.prefix = prefix;
    }

    List<TypeSpec> types() {
        Constants values = new Constants("Values", "values");
        Constants behaviours = new Constants("Behaviours", "behaviours");
        for (Value value : framework.content().values()) {
            values.add(value.id(), value.name() + ": " + value.statement(), value.retired());
            List<Behaviour> all = new ArrayList<>(value.behaviours());
            all.addAll(value.retiredBehaviours());
            for (Behaviour behaviour : all) {
                behaviours.add(behaviour.id(), behaviour.text(), behaviour.retired());
            }
        }
        Constants roles = new Constants("Roles", "roles");
        for (Role role : framework.content().roles()) {
            roles.add(role.id(), role.name() + ", " + role.family() + ".", role.retired());
        }
        Constants standards = new Constants("Standards", "standards");
        for (ProfessionalStandard standard : framework.standards()) {
            standards.add(standard.id(), standard.title() + ", " + standard.publisher() + ".", null);
        }
        return List.of(values.type(), behaviours.type(), roles.type(), standards.type());
    }

    /** A text, escaped so that nothing in it reads as markup or as the end of a comment. */
    static String javadoc(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("*/", "*&#47;")
                .replace("\\u", "&#92;u");
    }

    /** One class of constants. */
    private final class Constants {
        private final TypeSpec.Builder type;
        private final Map<String, String> ids = new HashMap<>();

        Constants(String suffix, String what) {
            type = TypeSpec.classBuilder(prefix + suffix)
                    .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                    .addJavadoc(
                            "The ids of the $L in $L, up to version $L of its content.\n\n@since 1.0.0\n",
                            what,
                            javadoc(framework.title()),
                            framework.version().toString())
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build());
        }

        void add(String id, String text, @Nullable Retirement retired) {
            String name = Checks.constant(id);
            String other = ids.putIfAbsent(name, id);
            if (other != null) {
                throw new IllegalArgumentException(
                        "the ids '" + other + "' and '" + id + "' would become the same constant, " + name
                                + " – withdraw the release that added one of them, and release it under another id");
            }
            FieldSpec.Builder field = FieldSpec.builder(
                            String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("$L\n", javadoc(text))
                    .initializer("$S", id);
            if (retired != null) {
                List<String> successors = new ArrayList<>();
                retired.replacedBy()
                        .forEach(successor -> successors.add("{@link #" + Checks.constant(successor) + "}"));
                field.addAnnotation(Deprecated.class)
                        .addJavadoc(
                                "\n@deprecated retired in content $L: $L $L\n",
                                retired.in().toString(),
                                javadoc(retired.reason()),
                                successors.isEmpty()
                                        ? "Nothing took its place."
                                        : "Use " + String.join(" and ", successors) + ".");
            }
            type.addField(field.build());
        }

        TypeSpec type() {
            return type.build();
        }
    }
}
