// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.text.Quote;

class ReleaseLockTest {
    private static final byte[] WORDS = "words".getBytes(UTF_8);

    /** As printed by sha256sum. */
    private static final String DIGEST = "dba36bffa5cab0f922d087a3aeb179f9d4e745df40b323e1b1471402848c8a3e";

    @Test
    void digestIsThatOfSha256sum() {
        assertThat(ReleaseLock.digest(WORDS)).isEqualTo(DIGEST);
    }

    @Test
    void textIsThatOfSha256sumAndIsParsedBack() {
        ReleaseLock lock = ReleaseLock.parse("").with("1.1.0.json", WORDS).with("1.0.0.json", new byte[0]);

        assertThat(lock)
                .hasToString(DIGEST + "  1.1.0.json\n"
                        + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  1.0.0.json\n");
        assertThat(ReleaseLock.parse(lock.toString())).isEqualTo(lock);
        assertThat(ReleaseLock.parse(lock.toString().replace("\n", "\r\n"))).isEqualTo(lock);
        assertThat(lock.digests()).containsOnlyKeys("1.1.0.json", "1.0.0.json");
    }

    @Test
    void recognisesAnUnchangedFile() {
        ReleaseLock lock = ReleaseLock.parse(DIGEST + "  1.0.0.json\n");

        assertThat(lock.matches("1.0.0.json", WORDS)).isTrue();
        assertThat(lock.matches("1.0.0.json", "Words".getBytes(UTF_8))).isFalse();
        assertThat(lock.matches("1.1.0.json", WORDS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words", // not a digest
                "dba36bffa5cab0f922d087a3aeb179f9d4e745df40b323e1b1471402848c8a3  1.0.0.json", // too short
                "DBA36BFFA5CAB0F922D087A3AEB179F9D4E745DF40B323E1B1471402848C8A3E  1.0.0.json", // in capitals
                DIGEST + " 1.0.0.json", // one space
                DIGEST + "  1.0.0 json", // a space in the name
                DIGEST + "  ", // no name
                "<<<<<<< ours" // two versions that were merged but not settled
            })
    void refusesALineThatIsNotADigestAndAName(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseLock.parse(DIGEST + "  0.9.0.json\n" + line + "\n"))
                .withMessage("the lock has a line that is not a digest and a name: " + Quote.of(line)
                        + " – restore the file from version control");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../draft.json", // climbs
                "/etc/1.0.0.json", // absolute
                "sub/1.0.0.json", // in a folder
                "1.0.0.JSON", // in capitals
                "1.0.0.json\u200B", // with something that nobody sees
                "\u0661.0.0.json", // a digit of another script
                "01.0.0.json", // not as versions are written
                "index.txt",
                ".git"
            })
    void refusesANameThatIsNotThatOfADocument(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseLock.parse(DIGEST + "  0.9.0.json\n" + DIGEST + "  " + name + "\n"))
                .withMessage("the lock has a line for " + Quote.of(name)
                        + ", which is not the name of a released document – restore the file from version control");
    }

    @Test
    void refusesTwoLinesForOneFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseLock.parse(DIGEST + "  1.0.0.json\n" + "0".repeat(64) + "  1.0.0.json\n"))
                .withMessage("the lock has two lines for 1.0.0.json – restore the file from version control");
    }

    @Test
    void doesNotChangeWithTheMapThatItWasMadeFrom() {
        Map<String, String> digests = new LinkedHashMap<>(Map.of("1.0.0.json", DIGEST));
        ReleaseLock lock = new ReleaseLock(digests);
        lock.with("1.1.0.json", WORDS);
        digests.clear();

        assertThat(lock.digests())
                .containsExactly(Map.entry("1.0.0.json", DIGEST))
                .isUnmodifiable();
    }
}
