// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import trust.stars.text.Words;

/** Two wordings compared word by word: what was kept, removed and added, in reading order. */
public final class WordDiff {
    /** What became of some words. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /**
     * Some words in a row that share a fate.
     *
     * @param fate what became of them
     * @param space the space before them, perhaps none
     * @param text the words, without a space at either end
     */
    public record Piece(Fate fate, String space, String text) {
        /** Whether both wordings have the words. */
        public boolean kept() {
            return fate == Fate.KEPT;
        }

        /** Whether only the earlier wording has the words. */
        public boolean removed() {
            return fate == Fate.REMOVED;
        }

        /** Whether only the later wording has the words. */
        public boolean added() {
            return fate == Fate.ADDED;
        }

        static Piece of(Fate fate, String words) {
            String text = words.stripLeading();
            return new Piece(fate, words.substring(0, words.length() - text.length()), text);
        }
    }

    private WordDiff() {}

    /** The pieces of two wordings: those not added are the earlier wording, those not removed the later one. */
    public static List<Piece> of(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, Fate.KEPT, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Fate.REMOVED, delta.getSource().getLines());
            add(pieces, Fate.ADDED, delta.getTarget().getLines());
            at = delta.getSource().last() + 1;
        }
        add(pieces, Fate.KEPT, old.subList(at, old.size()));
        return List.copyOf(pieces);
    }

    /** A text that nobody changed, or that is all new or all gone. */
    public static List<Piece> whole(Fate fate, String text) {
        return text.isEmpty() ? List.of() : List.of(Piece.of(fate, text));
    }

    /** The words and signs of a text, each with the space before it. */
    private static List<String> tokens(String text) {
        // a space in front makes the first word equal to itself elsewhere
        String spaced = " " + text.strip();
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < spaced.length(); ) {
            int end = Words.end(spaced, at);
            int codePoint = spaced.codePointAt(at);
            at = Math.max(end, at + Character.charCount(codePoint));
            if (!Character.isWhitespace(codePoint)) {
                tokens.add(spaced.substring(start, at));
                start = at;
            }
        }
        return tokens;
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> tokens) {
        if (!tokens.isEmpty()) {
            String words = String.join("", tokens);
            pieces.add(Piece.of(fate, pieces.isEmpty() ? words.stripLeading() : words));
        }
    }
}
