// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import trust.stars.validation.Problem;

/** Which packages each package of this module may use. */
class ArchitectureTest {
    private static final String OURS = "trust.stars.";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** The direction of dependency: each package, and which of ours, in stars-core too, it may use. */
    private static final Map<String, Set<String>> USES = Map.of(
            "file", Set.of("text"),
            "advice", Set.of("text", "validation", "check", "model"),
            "json", Set.of("file", "advice", "text", "validation", "check", "model"),
            "folder", Set.of("file", "json", "text", "model", "release"));

    @Test
    void everyPackageUsesOnlyThoseBelowIt() {
        USES.forEach((name, below) -> {
            Set<String> used = new TreeSet<>(below);
            used.add(name);
            noClasses()
                    .that()
                    .resideInAPackage(OURS + name)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("trust.stars..")
                            .and(resideOutsideOfPackages(
                                    used.stream().map(OURS::concat).toArray(String[]::new))))
                    .check(CLASSES);
        });
    }

    @Test
    void everyPackageIsKnown() {
        assertThat(packages())
                .extracting(JavaPackage::getName)
                .containsExactlyInAnyOrderElementsOf(
                        USES.keySet().stream().map(OURS::concat).toList());
    }

    @Test
    void everyPackageIsNullMarkedAndHasATour() {
        assertThat(packages())
                .allSatisfy(part -> assertThat(part.isAnnotatedWith(NullMarked.class))
                        .as(part.getName())
                        .isTrue());
    }

    /** Findings stay data until they are printed: code that parses a sentence has lost the data. */
    @Test
    void nobodyReadsASentence() {
        noClasses().should().callMethod(Problem.class, "message").check(CLASSES);
        noClasses().should().callMethod(Problem.class, "hint").check(CLASSES);
    }

    @Test
    void onlyDocumentsKnowJacksonAndHibernateValidator() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + "json")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "jakarta.validation..", "org.hibernate..")
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
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.jboss.logging..")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(System.Logger.class.getName())
                .check(CLASSES);
    }

    @Test
    void nothingStaticCanBeChanged() {
        classes().should(haveOnlyFinalStaticFields()).check(CLASSES);
    }

    private static Set<JavaPackage> packages() {
        return CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    }

    private static ArchCondition<JavaClass> keepJacksonOutOfSignatures() {
        return new ArchCondition<>("have no Jackson type in a public signature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMember member : type.getMembers()) {
                    if (isVisible(member) && types(member).anyMatch(ArchitectureTest::isJackson)) {
                        events.add(SimpleConditionEvent.violated(member, member.getFullName()));
                    }
                }
                Stream.concat(type.getInterfaces().stream(), type.getSuperclass().stream())
                        .filter(ArchitectureTest::isJackson)
                        .forEach(parent -> events.add(SimpleConditionEvent.violated(type, type.getName())));
            }
        };
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        unit.getParameterTypes(),
                        Set.of(unit.getReturnType()),
                        unit.getThrowsClause().getTypes())
                .flatMap(types -> types.stream().map(JavaType.class::cast));
    }

    private static ArchCondition<JavaClass> haveOnlyFinalStaticFields() {
        return new ArchCondition<>("have only final static fields") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    boolean changeable = field.getModifiers().contains(JavaModifier.STATIC)
                            && !field.getModifiers().contains(JavaModifier.FINAL);
                    // fields that the compiler and JaCoCo add begin with a dollar sign
                    if (changeable && !field.getName().startsWith("$")) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                    }
                }
            }
        };
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isJackson(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(raw -> raw.getPackageName().startsWith("com.fasterxml.jackson"));
    }
}
