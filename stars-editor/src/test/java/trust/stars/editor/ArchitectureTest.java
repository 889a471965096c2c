// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import trust.stars.validation.Problem;

/** Which package may use what, and who may read a sentence. */
class ArchitectureTest {
    private static final String OURS = "trust.stars.editor";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(OURS);

    /** The direction of dependency: each package, and those of ours that it may use. */
    private static final Map<String, Set<String>> USES = Map.of(
            "", Set.of(".command"),
            ".command", Set.of(".workspace", ".sheet", ".show", ".spelling"),
            ".workspace", Set.of(".show"),
            ".sheet", Set.of(".show", ".workbook"),
            ".workbook", Set.of(),
            ".show", Set.of(),
            ".spelling", Set.of());

    @Test
    void everyPackageUsesOnlyThoseBelowIt() {
        USES.forEach((name, used) -> {
            Set<String> allowed = new TreeSet<>(Set.of(OURS + name));
            used.forEach(below -> allowed.add(OURS + below));
            noClasses()
                    .that()
                    .resideInAPackage(OURS + name)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(OURS + "..")
                            .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                    .check(CLASSES);
        });
    }

    @Test
    void everyPackageIsKnownAndNullMarked() {
        Set<JavaPackage> packages = new HashSet<>(CLASSES.getPackage(OURS).getSubpackagesInTree());
        packages.add(CLASSES.getPackage(OURS));

        assertThat(packages)
                .allMatch(part -> part.isAnnotatedWith(NullMarked.class))
                .extracting(part -> part.getName().substring(OURS.length()))
                .containsExactlyInAnyOrderElementsOf(USES.keySet());
    }

    /** A finding is data until it is printed: its wording matters only to the code that prints it. */
    @Test
    void onlyTheCodeThatPrintsProblemsReadsTheirWords() {
        Set<String> readers = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isEquivalentTo(Problem.class))
                    .filter(call -> Set.of("message", "hint").contains(call.getName()))
                    .forEach(call -> readers.add(type.getName()));
        }
        assertThat(readers).containsExactly(OURS + ".command.Failures", OURS + ".show.ReportText");
    }

    @Test
    void noWordForPeopleIsMadeFromTheNameOfAClass() {
        noClasses().should().callMethod(Class.class, "getSimpleName").check(CLASSES);
    }
}
