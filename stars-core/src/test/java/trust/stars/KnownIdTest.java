// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import java.io.File;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.ItemKind;
import trust.stars.model.KnownId;
import trust.stars.model.KnownIdValidator;

/** The constraint that applications put on the ids in their own records. */
@InAnyLocale
class KnownIdTest {
    /** An application's own. */
    public static final class Ours implements Supplier<Framework> {
        static int asked;

        @Override
        public Framework get() {
            asked++;
            return Framework.of(example());
        }
    }

    /** It cannot be made without a framework. */
    public static final class WithoutAConstructor implements Supplier<Framework> {
        private final Framework framework;

        public WithoutAConstructor(Framework framework) {
            this.framework = framework;
        }

        @Override
        public Framework get() {
            return framework;
        }
    }

    /** It cannot be made by others. */
    private static final class Private implements Supplier<Framework> {
        @Override
        public Framework get() {
            return Framework.of(example());
        }
    }

    /** It fails. */
    public static final class Failing implements Supplier<Framework> {
        public Failing() {
            throw new IllegalStateException("there is no document");
        }

        @Override
        public Framework get() {
            return Framework.of(example());
        }
    }

    private record Stored(
            @KnownId(kind = ItemKind.VALUE, framework = Ours.class) @Nullable
            String value,

            @KnownId(kind = ItemKind.BEHAVIOUR, framework = Ours.class) @Nullable
            String behaviour,

            @KnownId(kind = ItemKind.STANDARD, framework = Ours.class) @Nullable
            String standard,

            @KnownId(kind = ItemKind.STATEMENT, framework = Ours.class) @Nullable
            String statement,

            @KnownId(kind = ItemKind.ROLE, framework = Ours.class) @Nullable
            StringBuilder role) {}

    private record Chosen(
            @KnownId(kind = ItemKind.VALUE, framework = Ours.class, active = true) @Nullable
            String value,

            @KnownId(kind = ItemKind.BEHAVIOUR, framework = Ours.class, active = true) @Nullable
            String behaviour,

            @KnownId(kind = ItemKind.STANDARD, framework = Ours.class, active = true) @Nullable
            String standard,

            @KnownId(kind = ItemKind.STATEMENT, framework = Ours.class, active = true) @Nullable
            String statement,

            @KnownId(kind = ItemKind.ROLE, framework = Ours.class, active = true) @Nullable
            String role) {}

    private record Many(
            List<@KnownId(kind = ItemKind.BEHAVIOUR, framework = Ours.class, message = "no: {problem}") String> list,
            Map<@KnownId(kind = ItemKind.ROLE, framework = Ours.class, message = "no such role") String, String> map) {}

    private record NoConstructor(
            @KnownId(kind = ItemKind.ROLE, framework = WithoutAConstructor.class)
            String role) {}

    private record PrivateClass(
            @KnownId(kind = ItemKind.ROLE, framework = Private.class)
            String role) {}

    private record FailingClass(
            @KnownId(kind = ItemKind.ROLE, framework = Failing.class)
            String role) {}

    private record NoId(
            @KnownId(kind = ItemKind.ALIGNMENT, framework = Ours.class)
            String link) {}

    @Test
    void acceptsIdsOfEveryKindAndNoId() {
        assertThat(messages(new Stored("success", "success.aim", "teachers", "teachers.s1", new StringBuilder("cook"))))
                .isEmpty();
        assertThat(messages(new Stored(null, null, null, null, null))).isEmpty();
        assertThat(messages(new Chosen("success", "success.aim", "teachers", "teachers.s1", "cook")))
                .isEmpty();
        assertThat(messages(new Chosen(null, null, null, null, null))).isEmpty();
    }

    @Test
    void refusesUnknownIdsOfEveryKindAndSuggestsOthers() {
        assertThat(messages(new Stored("sucess", "success.am", "teacher", "teachers.s9", new StringBuilder("cooks"))))
                .containsExactly(
                        "behaviour must be the id of a behaviour: Our Framework 2.1.0 with our-layer has no behaviour 'success.am' –"
                                + " did you mean 'success.aim'?",
                        "role must be the id of a role: Our Framework 2.1.0 with our-layer has no role 'cooks' – did you mean 'cook'?",
                        "standard must be the id of a standard: Our Framework 2.1.0 with our-layer has no standard 'teacher' – did you"
                                + " mean 'teachers'?",
                        "statement must be the id of a statement: Our Framework 2.1.0 with our-layer has no statement 'teachers.s9' –"
                                + " did you mean 'teachers.s1'?",
                        "value must be the id of a value: Our Framework 2.1.0 with our-layer has no value 'sucess' – did you mean"
                                + " 'success'?");
    }

    @Test
    void anIdOfAnotherKindIsUnknown() {
        assertThat(messages(new Stored("cook", null, null, null, null)))
                .containsExactly(
                        "value must be the id of a value: Our Framework 2.1.0 with our-layer has no value 'cook' – it is the"
                                + " id of a role");
    }

    @Test
    void acceptsWhatIsRetiredUnlessItMustBeActive() {
        assertThat(messages(
                        new Stored("service", "teamwork.gone", "old-code", "old-code.c1", new StringBuilder("tutor"))))
                .isEmpty();
        assertThat(messages(new Chosen("service", "teamwork.gone", null, null, "tutor")))
                .containsExactly(
                        "behaviour must be the id of an active behaviour: teamwork.gone was retired in 2.0.0 and nothing"
                                + " took its place",
                        "role must be the id of an active role: tutor was retired in 2.0.0 – use teacher",
                        "value must be the id of an active value: service was retired in 2.0.0 – use success");
    }

    @Test
    void suggestsOnlyWhatIsActiveForWhatIsRetired() {
        assertThat(messages(new Chosen(null, "teamwork.both", null, null, null)))
                .containsExactly("behaviour must be the id of an active behaviour: teamwork.both was retired in 2.0.0 –"
                        + " use success.aim or teamwork.share");
        assertThat(messages(new Chosen(null, "service.serve", null, null, null)))
                .containsExactly("behaviour must be the id of an active behaviour: service.serve was retired in 2.0.0"
                        + " and nothing took its place");
    }

    @Test
    void checksTheElementsOfListsAndTheKeysOfMaps() {
        assertThat(messages(new Many(List.of("success.aim", "success.am"), Map.of("cooks", "x"))))
                .containsExactly(
                        "list[1].<list element> no: must be the id of a behaviour: Our Framework 2.1.0 with our-layer has no behaviour"
                                + " 'success.am' – did you mean 'success.aim'?",
                        "map<K>[cooks].<map key> no such role");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1+1} {value}", "{problem}", "\\{x}", "", " ", "x\n\u202E"})
    void takesNothingThatWasTypedForATemplate(String id) {
        assertThat(messages(new Stored(null, id, null, null, null)))
                .singleElement()
                .asString()
                .startsWith(
                        "behaviour must be the id of a behaviour: Our Framework 2.1.0 with our-layer has no behaviour '")
                .doesNotContain("{", "}", "$", "\\", "\n", "\u202E");
    }

    @Test
    void asksForTheFrameworkEachTime() {
        int before = Ours.asked;
        messages(new Stored("success", null, null, null, null));
        messages(new Stored("success", null, null, null, null));

        assertThat(Ours.asked - before).isEqualTo(2);
    }

    @Test
    void theFrameworkThatTheValidatorIsGivenWins() {
        FrameworkContent content = example();
        Framework other = Framework.of(content.toBuilder()
                .title("Theirs")
                .values(List.of(Frameworks.value("kindness", "Kindness")))
                .acronym(null)
                .alignments(List.of())
                .releaseNotes(null)
                .build());
        Validator theirs = Engines.with(other);

        assertThat(messages(theirs, new Stored("kindness", null, null, null, null)))
                .isEmpty();
        assertThat(messages(theirs, new Stored("success", null, null, null, null)))
                .containsExactly(
                        "value must be the id of a value: Theirs 2.1.0 with our-layer has no value 'success' – it has"
                                + " kindness");
        assertThat(messages(new Stored("success", null, null, null, null))).isEmpty();
    }

    @Test
    void aPayloadOfAnotherSortIsNotAFramework() {
        Validator theirs = Engines.with("kindness");

        assertThat(messages(theirs, new Stored("success", null, null, null, null)))
                .isEmpty();
    }

    @Test
    void refusesAtOnceWhatCannotSupplyTheFramework() {
        for (Object stored : List.of(new NoConstructor("cook"), new PrivateClass("cook"), new FailingClass("cook"))) {
            assertThatThrownBy(() -> Engines.VALIDATOR.validate(stored))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessageMatching(
                            "@KnownId of kind role cannot look up ids with trust\\.stars\\.KnownIdTest.*: it"
                                    + " needs a public class with a public constructor without parameters, and a kind of item"
                                    + " that has ids")
                    .hasCauseInstanceOf(ReflectiveOperationException.class);
        }
    }

    @Test
    void refusesKindsWithoutIds() {
        assertThatThrownBy(() -> Engines.VALIDATOR.validate(new NoId("x")))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageStartingWith(
                        "@KnownId of kind alignment cannot look up ids with trust.stars.KnownIdTest$Ours: it needs")
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasRootCauseMessage("items of kind alignment have no ids: name a kind that has ids");
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemKind.class,
            names = {"VALUE", "BEHAVIOUR", "STANDARD", "STATEMENT", "ROLE"})
    void saysWhatItCanWithoutATemplateUnderAnotherEngine(ItemKind kind) {
        KnownId.Validator known = initialised(kind);

        assertThat(OtherEngine.violations(known, null, "{problem}")).isEmpty();
        assertThat(OtherEngine.violations(known, "${evil}", "{problem}"))
                .containsExactly("must be the id of a " + kind);
    }

    @ParameterizedTest
    @CsvSource({"no: {problem}!, no: must be the id of a role!", "{our.message}, {our.message}", "Wrong, Wrong"})
    void keepsTheApplicationsOwnMessageUnderAnotherEngine(String template, String said) {
        assertThat(OtherEngine.violations(initialised(ItemKind.ROLE), "cooks", template))
                .containsExactly(said);
    }

    @Documented
    @Constraint(validatedBy = KnownEver.Validator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @SuppressWarnings("UnusedMethod") // the engine asks for them
    private @interface KnownEver {
        boolean active() default false;

        String message() default "{problem}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** As a build writes it for a framework of which a release was withdrawn that had the role of a porter. */
        final class Validator extends KnownIdValidator<KnownEver> {
            @Override
            public void initialize(KnownEver known) {
                lookUp(ItemKind.ROLE, clock -> new Ours().get(), known.active(), "porter"::equals);
            }
        }
    }

    private record SavedAgain(@KnownEver String role) {}

    private record ChosenNow(@KnownEver(active = true) String role) {}

    /** A row that was stored while the release was in force must stay valid when it is saved again. */
    @Test
    void anIdThatOnlyAWithdrawnReleaseHadIsNoTypingError() {
        assertThat(messages(new SavedAgain("porter"))).isEmpty();
        assertThat(messages(new SavedAgain("portr")))
                .containsExactly(
                        "role must be the id of a role: Our Framework 2.1.0 with our-layer has no role 'portr' –"
                                + " it has cook, teacher, tutor");
        assertThat(messages(new ChosenNow("porter"))).hasSize(1);
    }

    /** An application with another engine need not bring Hibernate Validator. */
    @Test
    void worksWhereThereIsNoHibernateValidator() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> !entry.contains("hibernate"))
                .toList()) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass(HibernateValidator.class.getName()))
                    .isInstanceOf(ClassNotFoundException.class);
            Supplier<?> asking = Class.forName(AskingAnotherEngine.class.getName(), true, loader)
                    .asSubclass(Supplier.class)
                    .getDeclaredConstructor()
                    .newInstance();

            assertThat(asking.get()).isEqualTo(List.of(List.of(), List.of("must be the id of a role")));
        }
    }

    /** Loaded without Hibernate Validator: the violations of one id, and of another. */
    public static final class AskingAnotherEngine implements Supplier<List<List<String>>> {
        @Override
        public List<List<String>> get() {
            KnownId.Validator role = initialised(ItemKind.ROLE);
            return List.of(
                    OtherEngine.violations(role, "cook", "{problem}"),
                    OtherEngine.violations(role, "cooks", "{problem}"));
        }
    }

    private static FrameworkContent example() {
        return Frameworks.example();
    }

    private static KnownId.Validator initialised(ItemKind kind) {
        KnownId.Validator known = new KnownId.Validator();
        Stream.of(Stored.class.getDeclaredFields())
                .map(field -> field.getAnnotation(KnownId.class))
                .filter(constraint -> constraint.kind() == kind)
                .forEach(known::initialize);
        return known;
    }

    private static List<String> messages(Object stored) {
        return messages(Engines.VALIDATOR, stored);
    }

    private static List<String> messages(Validator validator, Object stored) {
        return validator.validate(stored).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();
    }
}
