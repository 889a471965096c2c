// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which package may use what. */
class ArchitectureTest {
    private static final String OURS = "trust.stars.";
    private static final String[] JACKSON_MACHINERY = {
        "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."
    };
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("trust.stars");

    /** The direction of dependency: each package, and those of ours that it may use. */
    private static final Map<String, Set<String>> USES = Map.of(
            "validation", Set.of(),
            "compiled", Set.of(),
            "model", Set.of("compiled", "validation"),
            "json", Set.of("model", "validation"),
            "release", Set.of("model", "validation"));

    @Test
    void everyPackageUsesOnlyThoseBelowIt() {
        for (JavaPackage part : packages()) {
            String name = part.getName().substring(OURS.length());
            Set<String> used = new TreeSet<>(Set.of(name));
            used.addAll(USES.getOrDefault(name, Set.of()));
            String[] allowed = used.stream().map(OURS::concat).toArray(String[]::new);

            ArchRule rule = noClasses()
                    .that()
                    .resideInAPackage(part.getName())
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("trust.stars..").and(resideOutsideOfPackages(allowed)));

            rule.check(CLASSES);
        }
    }

    @Test
    void everyPackageIsKnown() {
        assertThat(USES.keySet())
                .containsAll(packages().stream()
                        .map(part -> part.getName().substring(OURS.length()))
                        .toList());
        assertThat(packages()).extracting(JavaPackage::getName).contains(OURS + "json", OURS + "model");
    }

    @Test
    void everyPackageIsNullMarkedAndHasATour() {
        assertThat(packages())
                .allSatisfy(part -> assertThat(part.isAnnotatedWith(NullMarked.class))
                        .as(part.getName())
                        .isTrue());
    }

    @Test
    void modelAndValidationDoWithoutJacksonsMachinery() {
        noClasses()
                .that()
                .resideInAnyPackage("trust.stars.model", "trust.stars.validation", "trust.stars.release")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JACKSON_MACHINERY)
                .check(CLASSES);
    }

    @Test
    void noPublicSignatureHasAJacksonType() {
        classes().that().arePublic().should(keepJacksonOutOfSignatures()).check(CLASSES);
    }

    @Test
    void nothingPrintsOrLogs() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.jboss.logging..", "java.lang.System.Logger")
                .check(CLASSES);
    }

    @Test
    void nothingStaticCanBeChanged() {
        classes()
                .that(are(not(resideInAnyPackage("java.."))))
                .should(haveOnlyFinalStaticFields())
                .check(CLASSES);
    }

    private static Set<JavaPackage> packages() {
        return CLASSES.getPackage("trust.stars").getSubpackages();
    }

    private static ArchCondition<JavaClass> keepJacksonOutOfSignatures() {
        return new ArchCondition<>("have no Jackson type in a public signature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    Stream<JavaType> types = Stream.concat(
                            Stream.concat(unit.getParameterTypes().stream(), Stream.of(unit.getReturnType())),
                            unit.getThrowsClause().getTypes().stream());
                    if (isVisible(unit.getModifiers()) && types.anyMatch(ArchitectureTest::isJackson)) {
                        events.add(SimpleConditionEvent.violated(unit, unit.getFullName()));
                    }
                }
                for (JavaField field : type.getFields()) {
                    if (isVisible(field.getModifiers()) && isJackson(field.getType())) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                    }
                }
                Stream.concat(type.getInterfaces().stream(), type.getSuperclass().stream())
                        .filter(ArchitectureTest::isJackson)
                        .forEach(parent -> events.add(SimpleConditionEvent.violated(type, type.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> haveOnlyFinalStaticFields() {
        return new ArchCondition<>("have only final static fields") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    boolean changeable = field.getModifiers().contains(JavaModifier.STATIC)
                            && !field.getModifiers().contains(JavaModifier.FINAL);
                    if (changeable && !field.getName().startsWith("$")) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                    }
                }
            }
        };
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isJackson(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(raw -> raw.getPackageName().startsWith("com.fasterxml.jackson"));
    }
}
