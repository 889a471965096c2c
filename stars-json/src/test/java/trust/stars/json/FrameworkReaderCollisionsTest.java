// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trust.stars.model.Framework;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;

/** Names and ids chosen to share a hash code: still told apart, and quickly. */
class FrameworkReaderCollisionsTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void readsNamesOfOneHashCode() throws IOException {
        String document = withRoles(1 << 11, i -> sameHash(i, 11, "Ab", "BA"));

        assertThat(read(document).roles()).hasSize((1 << 11) + 2);
    }

    @Test
    void explainsADocumentWithNamesOfOneHashCode() {
        String document = withRoles(1 << 11, i -> sameHash(i, 11, "Ab", "BA")).replace("\"waivers\"", "\"wavers\"");

        assertThat(refusal(document).report().problems())
                .extracting(Problem::message)
                .containsExactly("'wavers' is not a property that belongs here");
    }

    /** Jackson's table of names in bytes adds up the bytes after the first twelve, in any order. */
    @Test
    void readsNamesThatCollideInTheTableOfTheFastParser() throws IOException {
        int[] halves = IntStream.range(0, 1 << 14)
                .filter(i -> Integer.bitCount(i) == 7)
                .toArray();
        String document = withRoles(halves.length, i -> "twelve-bytes" + sameHash(halves[i], 14, "abcd", "wxyz"));

        assertThat(read(document).roles()).hasSize(halves.length + 2);
    }

    @Test
    void countsNamesOfOneHashCodeQuickly() {
        String names = IntStream.range(0, 1 << 16)
                .mapToObj(i -> "\"" + sameHash(i, 16, "Ab", "BA") + "\": \"x\"")
                .collect(Collectors.joining(","));
        String document = Case.base().replace("\"soc\": \"2313\"", names);

        InvalidFrameworkException refusal = assertTimeoutPreemptively(SOON, () -> refusal(document));

        assertThat(refusal.report().problems()).extracting(Problem::code).containsExactly("TOO_MANY");
    }

    @Test
    void readsAlignmentsOfOneHashCodeQuickly() {
        int count = 1 << 15;
        StringBuilder statements = new StringBuilder();
        StringBuilder alignments = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String id = "teaching." + sameHash(i, 15, "c0", "an");
            statements.append("{\"id\": \"" + id + "\", \"code\": \"T\", \"label\": \"L\"},");
            alignments.append("{\"statement\": \"" + id + "\", \"behaviour\": \"success.pupils-first\","
                    + " \"relation\": \"PARTIAL\", \"rationale\": \"R\", \"authority\": \"PROPOSED\"},");
        }
        String document = Case.base()
                .replace("\"statements\": [", "\"statements\": [" + statements)
                .replace("\"alignments\": [", "\"alignments\": [" + alignments);

        Framework framework = assertTimeoutPreemptively(SOON, () -> read(document));

        assertThat(framework.content().alignments()).hasSize(count + 1);
    }

    /** A text made of the two parts, a different one for each number. */
    private static String sameHash(int number, int length, String zero, String one) {
        return IntStream.range(0, length)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? zero : one)
                .collect(Collectors.joining());
    }

    private static String withRoles(int count, IntFunction<String> name) {
        String roles = IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"role" + i + "\", \"name\": \"N\", \"family\": \"F\", \"crosswalk\": {\""
                        + name.apply(i) + "\": \"x\"}},")
                .collect(Collectors.joining());
        return Case.base().replace("\"roles\": [", "\"roles\": [" + roles);
    }

    private static Framework read(String document) throws IOException {
        return FrameworkReader.read(new ByteArrayInputStream(document.getBytes(UTF_8)), "draft.json");
    }

    private static InvalidFrameworkException refusal(String document) {
        return catchThrowableOfType(InvalidFrameworkException.class, () -> read(document));
    }
}
