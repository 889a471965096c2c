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
import com.tngtech.archunit.core.domain.JavaMethod;
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
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import trust.stars.check.Finding;
import trust.stars.model.Checks;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkParts;
import trust.stars.text.Phrase;
import trust.stars.validation.Problem;

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
            "text", Set.of(),
            "validation", Set.of("text"),
            "check", Set.of("validation", "text"),
            "model", Set.of("check", "validation", "text"),
            "release", Set.of("model", "check", "validation", "text"));

    /** The packages that applications never see: other modules of ours may use them. */
    private static final Set<String> INTERNAL = Set.of("check", "text");

    /**
     * The doors: what is public only for another module of ours or for compiled releases. Their Javadoc is hidden and
     * says so, and their signatures may have what applications do not see.
     */
    private static final Set<Class<?>> DOORS = Set.of(Checks.class, FrameworkParts.class);

    /**
     * The types of the model, besides {@link Framework} itself, that take a whole framework because they are about one.
     */
    private static final Set<String> TAKE_A_FRAMEWORK = Set.of(
            "Checks.layer", "Checks.unknownItem", "KnownIdValidator.retirement", "Layering.over", "LocalLayer.check");

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
        assertThat(packages())
                .extracting(part -> part.getName().substring(OURS.length()))
                .containsExactlyInAnyOrderElementsOf(USES.keySet());
    }

    @Test
    void everyPackageIsNullMarkedAndHasATour() {
        assertThat(packages())
                .allSatisfy(part -> assertThat(part.isAnnotatedWith(NullMarked.class))
                        .as(part.getName())
                        .isTrue());
    }

    @Test
    void internalPackagesAreExportedToOurModulesAlone() throws Exception {
        Path classes = Path.of(Framework.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleDescriptor module =
                ModuleFinder.of(classes).find("trust.stars.core").orElseThrow().descriptor();
        Map<String, Set<String>> exports = new HashMap<>();
        module.exports().forEach(each -> exports.put(each.source().substring(OURS.length()), each.targets()));

        assertThat(exports.keySet()).isEqualTo(USES.keySet());
        assertThat(exports)
                .allSatisfy((name, targets) -> assertThat(targets)
                        .as(name)
                        .isEqualTo(INTERNAL.contains(name) ? Set.of("trust.stars.json") : Set.of()));
    }

    @Test
    void whatApplicationsDoNotSeeIsInNoSignatureButThoseOfTheDoors() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (isSeen(type) && signatures(type).anyMatch(each -> !isSeen(each))) {
                found.add(type.getName());
            }
        }

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        DOORS.stream().map(Class::getName).toList());
    }

    @Test
    void doorsSayThatTheyAreDoors() throws IOException {
        for (Class<?> door : DOORS) {
            String source =
                    Files.readString(Path.of("src/main/java", door.getName().replace('.', '/') + ".java"));
            assertThat(source).contains("\n * @hidden\n", "@SuppressWarnings(\"exports\")");
            assertThat(source.replace("\n * ", " ")).containsIgnoringCase("no promise of compatibility covers it");
        }
        assertThat(Path.of("src/main/java/trust/stars/model/Framework.java"))
                .content()
                .contains("     * @hidden\n     */\n    public static Framework compiled(");
    }

    @Test
    void nothingThatAnswersOneQuestionTakesTheWholeFramework() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : CLASSES.getPackage(OURS + "model").getClasses()) {
            if (!type.isEquivalentTo(Framework.class)) {
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFramework))
                        .forEach(unit -> found.add(type.getSimpleName() + "." + unit.getName()));
                type.getFields().stream()
                        .filter(field -> isFramework(field.getRawType()))
                        .forEach(field -> found.add(type.getSimpleName() + "." + field.getName()));
            }
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(TAKE_A_FRAMEWORK);
    }

    @Test
    void aSentenceIsPrintedOnceAndReadByNoProgram() {
        assertThat(callersOf(Problem.class, "message", "hint")).isEmpty();
        assertThat(callersOf(Finding.class, "says", "hint")).isEmpty();
        // the other makes "did you mean" for an exception
        assertThat(callersOf(Phrase.class, "print")).containsExactlyInAnyOrder("Finding", "Suggestions");
    }

    @Test
    void doesNotUseJacksonsMachinery() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JACKSON_MACHINERY)
                .check(CLASSES);
    }

    @Test
    void onlyThePayloadOfAViolationNeedsHibernateValidator() {
        Set<String> users = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(each -> each.getTargetClass().getPackageName().startsWith("org.hibernate"))) {
                users.add(type.getSimpleName());
            }
        }

        assertThat(users).containsExactly("KnownIdValidator", "Violations");
    }

    @Test
    void noPublicSignatureHasAJacksonType() {
        assertThat(CLASSES)
                .filteredOn(ArchitectureTest::isSeen)
                .allSatisfy(type -> assertThat(signatures(type))
                        .as(type.getName())
                        .noneMatch(each -> each.getPackageName().startsWith("com.fasterxml.jackson")));
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

    /** The types in what others see of a class: its parents, and the signatures of its public and protected members. */
    private static Stream<JavaClass> signatures(JavaClass type) {
        List<JavaType> types = new ArrayList<>(type.getInterfaces());
        type.getSuperclass().ifPresent(types::add);
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            if (isVisible(unit.getModifiers())) {
                types.addAll(unit.getParameterTypes());
                types.add(unit.getReturnType());
                types.addAll(unit.getThrowsClause().getTypes());
            }
        }
        for (JavaField field : type.getFields()) {
            if (isVisible(field.getModifiers())) {
                types.add(field.getType());
            }
        }
        return types.stream().flatMap(each -> each.getAllInvolvedRawTypes().stream());
    }

    /** Whether an application sees a type; it sees all that are not ours. */
    private static boolean isSeen(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        if (!element.getPackageName().startsWith(OURS)) {
            return true;
        }
        return !INTERNAL.contains(element.getPackageName().substring(OURS.length()))
                && isVisible(element.getModifiers())
                && element.getEnclosingClass().map(ArchitectureTest::isSeen).orElse(true);
    }

    private static boolean isFramework(JavaClass type) {
        return type.isEquivalentTo(Framework.class);
    }

    /** The classes that call methods of another, or refer to them. */
    private static Set<String> callersOf(Class<?> owner, String... methods) {
        Set<String> callers = new TreeSet<>();
        for (String method : methods) {
            for (JavaMethod each : CLASSES.get(owner).getMethods()) {
                if (each.getName().equals(method)) {
                    each.getAccessesToSelf().stream()
                            .map(access -> access.getOriginOwner())
                            .filter(origin -> !origin.isEquivalentTo(owner))
                            .forEach(origin -> callers.add(origin.getSimpleName()));
                }
            }
        }
        return callers;
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
}
