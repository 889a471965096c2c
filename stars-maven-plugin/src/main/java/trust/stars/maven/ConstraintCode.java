// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.maven;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;
import trust.stars.model.ItemKind;
import trust.stars.model.KnownId;
import trust.stars.model.KnownIdValidator;

/** The constraints on a framework's ids, such as {@code @KnownRole}, one for each kind of item that has ids. */
final class ConstraintCode {
    /** A standard ends when its publisher withdraws it, and its statements with it; this makes no id invalid. */
    private static final Set<ItemKind> CAN_RETIRE = EnumSet.of(ItemKind.VALUE, ItemKind.BEHAVIOUR, ItemKind.ROLE);

    private static final List<ElementType> TARGETS = List.of(
            ElementType.METHOD,
            ElementType.FIELD,
            ElementType.ANNOTATION_TYPE,
            ElementType.CONSTRUCTOR,
            ElementType.PARAMETER,
            ElementType.TYPE_USE);

    private final String packageName;
    private final ClassName door;

    ConstraintCode(String packageName, String door) {
        this.packageName = packageName;
        this.door = ClassName.get(packageName, door);
    }

    List<TypeSpec> types() {
        List<TypeSpec> types = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            if (kind.hasIds()) {
                types.add(type(kind));
            }
        }
        return types;
    }

    private TypeSpec type(ItemKind kind) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        ClassName name =
                ClassName.get(packageName, "Known" + Character.toUpperCase(word.charAt(0)) + word.substring(1));
        ClassName validator = name.nestedClass("Validator");
        ClassName several = name.nestedClass("List");
        TypeSpec.Builder type = annotation(name)
                .addJavadoc(javadoc(word, name))
                .addAnnotation(AnnotationSpec.builder(Constraint.class)
                        .addMember("validatedBy", "$T.class", validator)
                        .build())
                .addAnnotation(AnnotationSpec.builder(Repeatable.class)
                        .addMember("value", "$T.class", several)
                        .build());
        if (CAN_RETIRE.contains(kind)) {
            type.addMethod(attribute(
                    "active",
                    TypeName.BOOLEAN,
                    CodeBlock.of("false"),
                    "Whether a retired " + word
                            + " is refused. By default it is accepted, so a row stored long ago stays"
                            + " valid\nwhen it is saved again; so is an id that only a withdrawn release had.",
                    "true to refuse it"));
        }
        return type.addMethod(attribute(
                        "message",
                        ClassName.get(String.class),
                        CodeBlock.of("$S", "{problem}"),
                        "The message. In it, {@code {problem}} is replaced with what is wrong, including ids that may"
                                + " have been\nmeant.",
                        "the message template"))
                .addMethod(attribute(
                        "groups",
                        ArrayTypeName.of(classOf(Object.class, true)),
                        CodeBlock.of("{}"),
                        "The groups of the constraint.",
                        "none by default"))
                .addMethod(attribute(
                        "payload",
                        ArrayTypeName.of(classOf(Payload.class, false)),
                        CodeBlock.of("{}"),
                        "The payload of the constraint.",
                        "none by default"))
                .addType(validator(kind, name))
                .addType(annotation(several)
                        .addModifiers(Modifier.STATIC)
                        .addJavadoc(
                                "Several of these constraints, for one with other groups for example.\n\n@since 1.0.0\n")
                        .addMethod(MethodSpec.methodBuilder("value")
                                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                                .returns(ArrayTypeName.of(name))
                                .addJavadoc("The constraints.\n\n@return in the order of the source\n")
                                .build())
                        .build())
                .build();
    }

    /** An annotation that may stand wherever a constraint may. */
    private static TypeSpec.Builder annotation(ClassName name) {
        AnnotationSpec.Builder target = AnnotationSpec.builder(Target.class);
        TARGETS.forEach(element -> target.addMember("value", "$T.$L", ElementType.class, element));
        return TypeSpec.annotationBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Documented.class)
                .addAnnotation(target.build())
                .addAnnotation(AnnotationSpec.builder(Retention.class)
                        .addMember("value", "$T.RUNTIME", RetentionPolicy.class)
                        .build());
    }

    private CodeBlock javadoc(String word, ClassName name) {
        return CodeBlock.of("""
                The annotated text must be the id of a $L of the framework. Null is not checked.

                <pre>{@code
                record Award(String winner, @$L String $L) {}
                }</pre>

                <p>The framework is {@link $T#current($T)} by the clock of the validation engine, unless the application gives
                Hibernate Validator one of its own, such as one with a local layer, as the constraint validator payload:
                a {@code Framework}, or any object that implements {@code Supplier<Framework>}.

                <pre>{@code
                Validator validator = factory.unwrap(HibernateValidatorFactory.class)
                        .usingContext().constraintValidatorPayload(framework).getValidator();
                }</pre>

                <p>Why an id was refused is a {@link $T}, the dynamic payload of Hibernate Validator's violation.

                @since 1.0.0
                """, word, name.simpleName(), word, door, Clock.class, KnownId.Refusal.class);
    }

    private static TypeName classOf(Class<?> bound, boolean any) {
        return ParameterizedTypeName.get(
                ClassName.get(Class.class), WildcardTypeName.subtypeOf(any ? Object.class : bound));
    }

    private static MethodSpec attribute(
            String name, TypeName type, CodeBlock otherwise, String comment, String returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(type)
                .defaultValue(otherwise)
                .addJavadoc("$L\n\n@return $L\n", comment, returned)
                .build();
    }

    private TypeSpec validator(ItemKind kind, ClassName constraint) {
        return TypeSpec.classBuilder("Validator")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(KnownIdValidator.class), constraint))
                .addJavadoc("Looks up the id.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Makes a validator for the validation engine to initialise.\n")
                        .build())
                .addMethod(MethodSpec.methodBuilder("initialize")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(constraint, "known")
                        .addStatement(
                                "lookUp($1T.$2L, $3T::current, $4L, id -> $3T.history().withdrawnHad($1T.$2L, id))",
                                ItemKind.class,
                                kind.name(),
                                door,
                                CAN_RETIRE.contains(kind) ? "known.active()" : "false")
                        .build())
                .build();
    }
}
