// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

/** Which characters a member of staff can see, and which of the others have a use where they are. */
public final class Characters {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int OBJECT_REPLACEMENT = 0xFFFC;

    private Characters() {}

    /** Whether a code point can be seen: not a space, control, format, private or unassigned character. */
    public static boolean isVisible(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint > ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.UNASSIGNED -> isEmojiPlace(codePoint);
            default -> codePoint != REPLACEMENT && codePoint != OBJECT_REPLACEMENT && !isBlankLetter(codePoint);
        };
    }

    /** Whether the character at a place is shown: it can be seen, or it is needed to show those around it. */
    public static boolean isShown(CharSequence text, int at) {
        return isVisible(Character.codePointAt(text, at)) || Joiners.isNeeded(text, at);
    }

    /** How many code points a text has, which is how JSON Schema counts: an emoji is one, a family of them is seven. */
    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The number of the character at a place, from 1, counted in the same way. */
    public static int number(String text, int at) {
        return text.codePointCount(0, at) + 1;
    }

    /** Whether a code point is kept for emoji, the newest of which a Java runtime may not know yet. */
    static boolean isEmojiPlace(int codePoint) {
        return codePoint >= 0x1F000 && codePoint <= 0x1FAFF;
    }

    /** Whether a code point joins or separates letters without being seen. */
    static boolean isJoiner(int codePoint) {
        return codePoint == 0x200C || codePoint == 0x200D;
    }

    /** Whether a code point is drawn on or around the one before it. */
    public static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /**
     * Characters that Unicode calls letters, marks or symbols although nothing is drawn for them: those of its property
     * Default_Ignorable_Code_Point, and some that are blank by their description.
     */
    private static boolean isBlankLetter(int codePoint) {
        return codePoint == 0x034F // combining grapheme joiner
                || codePoint == 0x115F // Hangul fillers
                || codePoint == 0x1160
                || codePoint == 0x3164
                || codePoint == 0xFFA0
                || codePoint == 0x17B4 // Khmer inherent vowels
                || codePoint == 0x17B5
                || (codePoint >= 0x180B && codePoint <= 0x180F) // Mongolian variation selectors
                || codePoint == 0x2800 // blank Braille pattern
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F) // variation selectors
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
                || codePoint == 0x13441 // blank Egyptian hieroglyphs
                || codePoint == 0x13442
                || codePoint == 0x16FE4 // Khitan filler
                || codePoint == 0x1D159; // musical null notehead
    }

    /** What is wrong with a character that is neither visible nor an ordinary space, in an editor's words. */
    public static String describe(int codePoint) {
        String kind = switch (Character.getType(codePoint)) {
            case Character.SURROGATE -> "half a character";
            case Character.SPACE_SEPARATOR -> "an unusual space";
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                codePoint == '\t' ? "a tab" : codePoint == '\n' ? "a line break" : "a control character";
            case Character.UNASSIGNED, Character.PRIVATE_USE -> "a character with no defined meaning";
            default -> codePoint == REPLACEMENT ? "a mark for a lost character" : "an invisible character";
        };
        return kind + " (" + Quote.codePoint(codePoint) + ")";
    }
}
