// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.fixtures.SeededProperty;

/** Documents cut or damaged at any place: accepted, or refused with a clean report. */
class FrameworkReaderMutationTest {
    private static final String BASE = Case.base();
    private static final List<MatchResult> TOKENS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[{}\\[\\]:,]|[-+\\w.]+")
            .matcher(BASE)
            .results()
            .toList();
    private static final String CHARACTERS =
            "{}[]:,\"'\\/#<>=-+.0123456789eEtfn \t\n\r\u0000\u001B\u00A0\u200B\u202E\uFEFFéЖ“”";
    /** In each try of a property. */
    private static final int ROUNDS = 10;

    @Test
    void refusesEveryTruncation() throws IOException {
        for (int end = BASE.lastIndexOf('}'); end >= 0; end--) {
            assertThat(CleanReport.refuses(BASE.substring(0, end)))
                    .as("cut after %d", end)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "1",
                "-1.5",
                "true",
                "{}",
                "[]",
                "[null]",
                "{\"a\": null}",
                "\"\"",
                "\" PUBLISHED\"",
                "\"x\"",
                "\"+12345-01-01\"",
                "\"0000-01-01\"",
                "\"-001-01-01\"",
                "\"1.0\"",
                "\"$schema\"",
                "\"\\ud800\"",
                "<<<<<<<",
                ""
            })
    void takesAnyTokenForAnyOther(String token) throws IOException {
        for (MatchResult place : TOKENS) {
            both(BASE.substring(0, place.start()) + token + BASE.substring(place.end()));
        }
    }

    @SeededProperty
    void takesTokensTwiceAndInAnyOrder(@ForAll Random random) throws IOException {
        for (int i = 0; i < ROUNDS; i++) {
            MatchResult one = TOKENS.get(random.nextInt(TOKENS.size()));
            MatchResult other = TOKENS.get(random.nextInt(TOKENS.size()));
            both(BASE.substring(0, one.start()) + other.group() + BASE.substring(one.end()));
            both(BASE.substring(0, one.end()) + other.group() + BASE.substring(one.end()));
        }
    }

    @SeededProperty
    void takesAnyCharacterForAnyOther(@ForAll Random random) throws IOException {
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder document = new StringBuilder(BASE);
            for (int count = 1 + random.nextInt(3); count > 0; count--) {
                int at = random.nextInt(document.length());
                String c = String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
                switch (random.nextInt(3)) {
                    case 0 -> document.insert(at, c);
                    case 1 -> document.replace(at, at + 1, c);
                    default -> document.deleteCharAt(at);
                }
            }
            both(document.toString());
        }
    }

    /** Reads the document, and checks that our own grammar and the parser agree on whether it is JSON. */
    private static void both(String document) throws IOException {
        CleanReport.refuses(document);
        assertThat(SyntaxCheck.fault(document) == null).as(document).isEqualTo(parses(document));
    }

    private static boolean parses(String document) throws IOException {
        try (JsonParser parser = Limits.plainFactory(Limits.NAME)
                .createParser(document)
                .disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)) {
            parser.nextToken();
            parser.skipChildren();
            parser.finishToken();
            return parser.nextToken() == null;
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
