// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.NativeImage;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;

/** What a native image must be told: all that reflects in two modules, and on what. None was built to try it. */
class NativeImageTest {
    private static final JavaClasses CORE = moduleOf(Framework.class);
    private static final JavaClasses JSON = moduleOf(FrameworkReader.class);

    /** Methods of Class and of class loaders that find by name or make what they find. */
    private static final Set<String> REFLECTIVE = Set.of(
            "forName",
            "getConstructor",
            "getConstructors",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "getDeclaredField",
            "getDeclaredFields",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getField",
            "getFields",
            "getMethod",
            "getMethods",
            "getPermittedSubclasses",
            "getRecordComponents",
            "getResource",
            "getResourceAsStream",
            "loadClass",
            "getEnumConstants",
            "newInstance");

    private static final Set<String> OTHER_WAYS = Set.of(
            "java.io.ObjectStreamClass",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.util.ResourceBundle",
            "java.util.ServiceLoader");

    /** On the records of a framework; {@code KnownId.Validator} on a class of the application, which must register it. */
    @Test
    void onlyTheseReflectInTheModel() {
        assertThat(reflective(CORE))
                .containsExactly("ComponentComparison", "Components", "KnownId$Validator", "PlainData", "PlainReader");
    }

    /** On the records of a framework, too; and Jackson, on the annotations of one interface. */
    @Test
    void onlyTheseReflectInTheReaderAndWriter() throws IOException {
        assertThat(reflective(JSON)).containsExactly("DocumentMapper$WordReader", "Shape", "Texts");
        assertThat(NativeImage.reflectedTypes("stars-json")).containsExactly("trust.stars.json.DocumentMapper$Root");
    }

    /** Engines make validators; engines, mappers and comparisons read records, which may stand for sealed types; mappers look at enums. */
    @Test
    void whatOthersAndWeReflectOnIsRegistered() throws IOException {
        Set<String> reflected = new TreeSet<>();
        for (JavaClass type : CORE) {
            boolean validator = type.isAssignableTo(ConstraintValidator.class)
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT);
            boolean data = type.isRecord() || type.isEnum() || type.reflect().isSealed();
            if (validator || (data && isPublic(type))) {
                reflected.add(type.getName());
            }
        }

        assertThat(reflected).hasSizeGreaterThan(40);
        assertThat(NativeImage.reflectedTypes("stars-core")).containsExactlyElementsOf(reflected);
    }

    private static JavaClasses moduleOf(Class<?> type) {
        return new ClassFileImporter()
                .importUrl(type.getProtectionDomain().getCodeSource().getLocation());
    }

    private static Set<String> reflective(JavaClasses module) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : module) {
            for (JavaCodeUnitAccess<?> call : type.getCodeUnitAccessesFromSelf()) {
                String owner = call.getTargetOwner().getName();
                if (owner.startsWith("java.lang.reflect.")
                        || OTHER_WAYS.contains(owner)
                        || (owner.matches("java\\.lang\\.Class(Loader)?") && REFLECTIVE.contains(call.getName()))) {
                    found.add(type.getName().replaceFirst("^.*\\.", ""));
                }
            }
        }
        return found;
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().matches("trust\\.stars\\.(check|text)")
                && type.getEnclosingClass().map(NativeImageTest::isPublic).orElse(true);
    }
}
