// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamConstants;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.fixtures.Draft;
import trust.stars.fixtures.Frameworks;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.SeededProperty;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkParts;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.LocalLayer;
import trust.stars.model.Role;
import trust.stars.model.UnknownIdException;
import trust.stars.model.Value;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;
import trust.stars.validation.Rule;

/** What an application keeps in a session, a cache or a cluster comes back as it was, or not at all. */
class SerialisationTest {
    private final Framework framework = Framework.of(Frameworks.example());

    static List<Class<?>> records() {
        return PublicTypes.records();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyPublicRecordComesBackAsItWas(Class<?> type) throws Exception {
        Object sample = PublicTypes.sample(type);

        assertThat(copy(sample)).isEqualTo(sample).isNotSameAs(sample).hasSameClassAs(sample);
    }

    @InAnyLocale
    @Test
    void aFrameworkComesBackAsItWas() throws Exception {
        framework.search("share");
        framework.coverage();
        Framework back = copy(framework);

        assertThat(back).isEqualTo(framework).isNotSameAs(framework).hasToString(framework.toString());
        assertThat(back.mappings()).isEqualTo(framework.mappings());
    }

    @Test
    void aFrameworkWithALayerOverItComesBackAsItWas() throws Exception {
        LocalLayer layer = LocalLayer.builder()
                .id("north")
                .title("North")
                .framework(framework.id())
                .version(framework.version())
                .publisher("Us")
                .standards(List.of(Draft.standard("site", null, "site.s1")))
                .roles(List.of(Frameworks.role("caretaker", "Caretaker", List.of("site"), null)))
                .build();
        Framework ours = framework.with(List.of(layer));

        assertThat(copy(ours)).isEqualTo(ours).isNotEqualTo(framework);
        assertThat(copy(ours).role("caretaker").origin()).isEqualTo("north");
        assertThat(copy(layer)).isEqualTo(layer);
    }

    @Test
    void aCompiledFrameworkComesBackAsItWas() throws Exception {
        Framework compiled = Framework.compiled(new Compiled(Frameworks.example()));

        assertThat(copy(compiled)).isEqualTo(framework).hasToString(framework.toString());
    }

    @SeededProperty
    void anyFrameworkComesBackAsItWas(@ForAll("frameworks") Framework any) throws Exception {
        assertThat(copy(any)).isEqualTo(any);
    }

    @Test
    void exceptionsKeepWhatTheyCarry() throws Exception {
        Report report = new Report("a.json", List.of(Problem.of(Rule.SYNTAX, "", "message", "hint")), 2);

        assertThat(copy(new InvalidFrameworkException(report)).report()).isEqualTo(report);
        UnknownIdException unknown = copy(new UnknownIdException("Ours", "value", "teamwerk", List.of("teamwork")));
        assertThat(unknown.id()).isEqualTo("teamwerk");
        assertThat(unknown.suggestions()).containsExactly("teamwork");
    }

    @Test
    void bytesOfAFrameworkThatIsNotSoundAreRefused() throws Exception {
        byte[] bytes = altered(written(framework), "teamwork.listen", "teamwork.second");

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("error DUPLICATE_ID /values/0/retiredBehaviours/1/id")
                .hasCauseInstanceOf(InvalidFrameworkException.class);
    }

    /** {@link Framework} never writes such bytes: it writes its content in its place. */
    @ParameterizedTest
    @ValueSource(
            bytes = {
                ObjectStreamConstants.SC_SERIALIZABLE,
                ObjectStreamConstants.SC_SERIALIZABLE | ObjectStreamConstants.SC_WRITE_METHOD
            })
    void bytesThatNameTheFrameworkItselfAreRefused(byte flags) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
        out.writeShort(ObjectStreamConstants.STREAM_VERSION);
        out.writeByte(ObjectStreamConstants.TC_OBJECT);
        out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
        out.writeUTF(Framework.class.getName());
        out.writeLong(1);
        out.writeByte(flags);
        out.writeShort(0); // fields
        out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
        out.writeByte(ObjectStreamConstants.TC_NULL);
        out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);

        assertThatThrownBy(() -> read(bytes.toByteArray()))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("a framework is serialised as its content, not as itself");
    }

    @Test
    void aFrameworkWithoutContentIsRefused() throws Exception {
        byte[] bytes = written(framework, part -> part instanceof FrameworkContent ? null : part);

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("content");
    }

    @Test
    void listsAndMapsOfOtherThingsAreRefused() throws Exception {
        List<Function<Object, Object>> changes = List.of(
                part -> part.equals("Welcome to our framework.") ? (Object) 5 : part,
                part -> part.equals("TS1") ? (Object) 5 : part,
                part -> part.equals("Cook (old)") ? (Object) 5 : part,
                part -> part instanceof Map<?, ?> ? new TreeMap<>(Map.of(5, "x")) : part,
                part -> part instanceof Map<?, ?> ? new TreeMap<>(Map.of("x", 5)) : part,
                part -> part instanceof Role role && role.id().equals("cook") ? (Object) "a role" : part);
        for (Function<Object, Object> change : changes) {
            byte[] bytes = written(framework, change);

            assertThatThrownBy(() -> read(bytes))
                    .isInstanceOf(InvalidObjectException.class)
                    .hasCauseInstanceOf(ClassCastException.class);
        }
    }

    @Test
    void aListThatCanBeChangedIsCopied() throws Exception {
        byte[] bytes =
                written(Frameworks.example(), part -> part instanceof List<?> list ? new ArrayList<>(list) : part);
        List<Value> values = ((FrameworkContent) read(bytes)).values();

        assertThat(values).isEqualTo(Frameworks.example().values());
        assertThatThrownBy(values::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void bytesOfARecordThatItsConstructorRefusesAreRefused() throws Exception {
        byte[] bytes = altered(written(FrameworkVersion.of(7, 8, 9)), "\0\0\0\u0008", "\u00ff\u00ff\u00ff\u00ff");

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("each number of a version must be from 0 to 999999: 7.-1.9");
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return Frameworks.frameworks();
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T original) throws IOException, ClassNotFoundException {
        return (T) read(written(original));
    }

    private static byte[] written(Object original) throws IOException {
        return written(original, part -> part);
    }

    /** The bytes of an object, with each part replaced by {@code change}. */
    private static byte[] written(Object original, Function<Object, @Nullable Object> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new Replacing(bytes, change)) {
            out.writeObject(original);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    private static byte[] altered(byte[] bytes, String from, String to) {
        String text = new String(bytes, ISO_8859_1);
        assertThat(text).contains(from);
        assertThat(to).hasSameSizeAs(from);
        return text.replace(from, to).getBytes(ISO_8859_1);
    }

    private static final class Replacing extends ObjectOutputStream {
        private final Function<Object, @Nullable Object> change;

        Replacing(OutputStream out, Function<Object, @Nullable Object> change) throws IOException {
            super(out);
            this.change = change;
            enableReplaceObject(true);
        }

        @Override
        protected @Nullable Object replaceObject(Object part) {
            return change.apply(part);
        }
    }

    /** Made as a build would make it. */
    private static final class Compiled extends FrameworkParts {
        private final FrameworkContent content;

        Compiled(FrameworkContent content) {
            super(content.values());
            this.content = content;
        }

        @Override
        protected FrameworkContent makeHead() {
            return content;
        }

        @Override
        protected FrameworkContent makeRoles() {
            return content;
        }

        @Override
        protected FrameworkContent makeStandard(String id) {
            return content;
        }

        @Override
        protected FrameworkContent makeWhole() {
            return content;
        }
    }
}
