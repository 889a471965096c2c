// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trust.stars.fixtures.SeededProperty;

class WordDiffTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Listen well | Listen well | Listen well",
                "comes though the door | comes through the door | comes [though] {through} the door",
                "the pupils. | the pupils | the pupils[.]",
                "our learners and | our learners, their families and | our learners{, their families} and",
                "Puts pupils first | Always puts pupils first | [Puts] {Always puts} pupils first",
                "pupils first | all pupils first | {all} pupils first",
                "the pupil’s work | the pupils’ work | the [pupil’s] {pupils’} work",
                "evidence based choices | evidence-based choices | evidence [based]{-based} choices",
                "'' | All new | {All new}",
                "All gone | '' | [All gone]",
            })
    void marksWholeWordsAndSigns(String before, String after, String expected) {
        String marked = WordDiff.of(before, after).stream()
                .map(piece -> piece.space()
                        + switch (piece.fate()) {
                            case KEPT -> piece.text();
                            case REMOVED -> "[" + piece.text() + "]";
                            case ADDED -> "{" + piece.text() + "}";
                        })
                .collect(Collectors.joining());

        assertThat(marked).isEqualTo(expected);
    }

    @SeededProperty
    void keepsBothWordings(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertThat(text(before, after, piece -> !piece.added())).isEqualTo(before);
        assertThat(text(before, after, piece -> !piece.removed())).isEqualTo(after);
    }

    @SeededProperty
    void marksNothingInTheSameText(@ForAll("texts") String text) {
        assertThat(WordDiff.of(text, text)).allMatch(WordDiff.Piece::kept);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("we", "all", "learn", "pupils’", "well-being", ",", ".", "–", "é", "\uD83D\uDE00", "(x)")
                .list()
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    private static String text(String before, String after, Predicate<WordDiff.Piece> of) {
        return WordDiff.of(before, after).stream()
                .filter(of)
                .map(piece -> piece.space() + piece.text())
                .collect(Collectors.joining())
                .strip();
    }
}
