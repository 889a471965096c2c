// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import trust.stars.json.FrameworkReader;

/** The check around the dictionary; the dictionary itself is tested by .ci/run in the profile that adds it. */
class SpellingTest {
    private static final Path PUBLISHED = Path.of("../stars-content/framework/releases/1.0.0.json");
    private static final Dictionary KNOWS_ALL_BUT_TWO = text -> text.contains("anad")
            ? List.of(new Dictionary.Unknown("anad", List.of("and")))
            : text.contains("STARS") ? List.of(new Dictionary.Unknown("STARS", List.of())) : List.of();

    @Test
    void warnsAboutAWordThatTheDictionaryDoesNotHave() throws IOException {
        Spelling spelling = new Spelling(KNOWS_ALL_BUT_TWO, Set.of("STARS"), quiet());
        assertThat(FrameworkReader.check(PUBLISHED, spelling::check))
                .hasToString(PUBLISHED + ":90:19: warning SPELLING /values/2/behaviours/1/text – 'anad' is not in the"
                        + " dictionary – did you mean 'and'? If it is right, add it to words.txt beside the document");
    }

    @Test
    void looksUpTitleIntroductionAndEveryOtherText() throws IOException {
        Spelling spelling = new Spelling(KNOWS_ALL_BUT_TWO, Set.of(), quiet());
        assertThat(FrameworkReader.check(PUBLISHED, spelling::check).problems())
                .extracting(problem -> problem.path())
                .containsExactly("/title", "/introduction/0", "/introduction/1", "/values/2/behaviours/1/text");
    }

    @Test
    void saysHowToGetTheDictionary() {
        assertThatThrownBy(Spelling::dictionary)
                .isInstanceOf(IOException.class)
                .hasMessage("the dictionary is too large to be part of this program – from the project's root run "
                        + " mvn -q -Pspelling compile exec:exec -pl stars-editor -am -Dstars=\"check --spelling\"");
    }

    @Test
    void showsABarOnATerminalWhenThereIsMuchToDo() {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        Progress bar = new Progress(new PrintStream(terminal, true, StandardCharsets.UTF_8), true);
        bar.show(50, 100);
        bar.show(3, 10);
        assertThat(terminal.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r[####################....................] 50 of 100");
    }

    private static Progress quiet() {
        return new Progress(System.err, false);
    }
}
