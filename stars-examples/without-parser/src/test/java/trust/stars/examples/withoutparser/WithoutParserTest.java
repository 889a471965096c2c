// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.withoutparser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.content.KnownBehaviour;
import trust.stars.content.Stars;
import trust.stars.content.StarsBehaviours;

/** The class path of this test has neither library, as that of an application that excludes them. */
class WithoutParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.databind.ObjectMapper",
                "com.fasterxml.jackson.core.JsonParser",
                "org.hibernate.validator.HibernateValidator"
            })
    void theLibrariesAreNotThere(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void everythingWorksButReading() throws IOException {
        List<String> lines = lines();
        assertThat(lines).hasSize(12);
        assertThat(lines.get(0)).startsWith("In force today: Our STARS Framework ");
        assertThat(lines.get(2)).isEqualTo("In force long ago: Our STARS Framework 1.0.0");
        assertThat(lines.get(4)).startsWith("Releases: [1.0.0, 1.1.0, 1.2.0");
        assertThat(lines.get(5)).startsWith("A behaviour: Work effectively and collaboratively");
        assertThat(lines.get(6)).matches("Its wordings: [2-9]");
        assertThat(lines.get(8)).matches("Found: [1-9]");
        String needs = " a framework document needs com.fasterxml.jackson.core:jackson-databind and"
                + " org.hibernate.validator:hibernate-validator, which are not on the class path – add those"
                + " dependencies, or do not exclude them";
        assertThat(lines.subList(9, 12))
                .containsExactly(
                        "Reading a document for the first time: reading" + needs,
                        "Reading a document for the second time: reading" + needs,
                        "Writing one: writing" + needs);
    }

    @Test
    void constraintsWorkUnderAnotherEngine() {
        List<String> messages = new ArrayList<>();
        ConstraintValidatorContext engine = engine(messages);

        assertThat(new KnownBehaviour.Validator().isValid(StarsBehaviours.TEAMWORK_COLLABORATE, engine))
                .isTrue();
        assertThat(new KnownBehaviour.Validator().isValid("teamwork.colaborate", engine))
                .isFalse();
        assertThat(messages).containsExactly("must be the id of a behaviour");
    }

    @Test
    void theProgramUsesEveryMethodOfStars() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/trust/stars/examples/withoutparser/WithoutParser.java"));
        assertThat(Stream.of(Stars.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(source).contains("Stars." + name + "("));
    }

    /** An engine that is not Hibernate Validator, and keeps the messages that it is given. */
    private static ConstraintValidatorContext engine(List<String> messages) {
        ConstraintViolationBuilder builder = stub(ConstraintViolationBuilder.class, (name, argument) -> null);
        return stub(ConstraintValidatorContext.class, (name, argument) -> switch (name) {
            case "getDefaultConstraintMessageTemplate" -> "{problem}";
            case "buildConstraintViolationWithTemplate" -> {
                messages.add(String.valueOf(argument));
                yield builder;
            }
            case "unwrap" -> throw new ValidationException("this is another engine");
            default -> null;
        });
    }

    private static <T> T stub(Class<T> type, BiFunction<String, Object, Object> answers) {
        InvocationHandler handler =
                (stub, method, arguments) -> answers.apply(method.getName(), arguments == null ? "" : arguments[0]);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static List<String> lines() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            WithoutParser.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
