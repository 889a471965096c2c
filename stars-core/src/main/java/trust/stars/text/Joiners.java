// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Set;

/**
 * Invisible characters where a script or an emoji needs them: joiners and non-joiners as IDNA's rules CONTEXTJ (RFC 5892)
 * have them, and some that Bengali, Sinhala, Kannada and Khmer need beyond those; joiners, selectors and tags of emoji;
 * selectors of Han and Mongolian letters; and marks of direction beside letters that are written from right to left.
 *
 * <p>Anywhere else the same characters make two texts look alike that are not, or hide something.
 */
final class Joiners {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int LAST_TAG = 0xE007F;
    private static final int MOST_TAGS = 7;

    /** How far from a mark of direction the letter may be that it is for. */
    private static final int FARTHEST = 10;

    /** Scripts whose letters change their shape beside each other. */
    private static final Set<UnicodeScript> CURSIVE = Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MANDAIC,
            UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.PHAGS_PA,
            UnicodeScript.ADLAM,
            UnicodeScript.HANIFI_ROHINGYA);

    /** Unicode's canonical combining class 9, which Java does not tell; sorted. */
    private static final int[] VIRAMAS = {
        0x094D, 0x09CD, 0x0A4D, 0x0ACD, 0x0B4D, 0x0BCD, 0x0C4D, 0x0CCD, 0x0D3B, 0x0D3C, 0x0D4D, 0x0DCA, 0x0E3A, 0x0EBA,
        0x0F84, 0x1039, 0x103A, 0x1714, 0x1734, 0x17D2, 0x1A60, 0x1B44, 0x1BAA, 0x1BAB, 0x1BF2, 0x1BF3, 0x2D7F, 0xA806,
        0xA82C, 0xA8C4, 0xA953, 0xA9C0, 0xAAF6, 0xABED, 0x10A3F, 0x11046, 0x1107F, 0x110B9, 0x11133, 0x11134, 0x111C0,
        0x11235, 0x112EA, 0x1134D, 0x11442, 0x114C2, 0x115BF, 0x1163F, 0x116B6, 0x1172B, 0x11839, 0x1193D, 0x1193E,
        0x119E0, 0x11A34, 0x11A47, 0x11A99, 0x11C3F, 0x11D44, 0x11D45, 0x11D97
    };

    private Joiners() {}

    /** Whether the character at a place, which cannot be seen, is needed there. */
    static boolean isNeeded(CharSequence text, int at) {
        int codePoint = Character.codePointAt(text, at);
        int next = at + Character.charCount(codePoint);
        int before = before(text, at);
        int after = next < text.length() ? Character.codePointAt(text, next) : -1;
        return switch (codePoint) {
            case NON_JOINER ->
                isVirama(before) || isShifter(before, after) || (isCursive(text, at) && isSameScript(text, at, after));
            case JOINER ->
                isVirama(before)
                        || (isVirama(after) && Character.isLetter(before))
                        || isShifter(before, after)
                        || (isCursive(text, at) && !Character.isLetter(after))
                        || (isPictograph(after) && endsInPictograph(text, at));
            case TEXT_STYLE, EMOJI_STYLE -> hasStyles(before, after);
            case 0x200E, 0x200F, 0x061C -> isBesideRightToLeft(text, at, next);
            default -> isLetterSelector(codePoint, before) || isTag(text, at);
        };
    }

    private static int before(CharSequence text, int at) {
        return at > 0 ? Character.codePointBefore(text, at) : -1;
    }

    private static boolean isVirama(int codePoint) {
        return Arrays.binarySearch(VIRAMAS, codePoint) >= 0;
    }

    /** Whether a Khmer sign that changes the sound of a letter follows one, whose vowel would hide it. */
    private static boolean isShifter(int before, int after) {
        return (after == 0x17C9 || after == 0x17CA) && Character.isLetter(before);
    }

    /** Whether the letter before a place, under its marks, is of a script whose letters join. */
    private static boolean isCursive(CharSequence text, int at) {
        int letter = letterBefore(text, at);
        return Character.isLetter(letter) && CURSIVE.contains(UnicodeScript.of(letter));
    }

    private static boolean isSameScript(CharSequence text, int at, int after) {
        return Character.isLetter(after) && UnicodeScript.of(after) == UnicodeScript.of(letterBefore(text, at));
    }

    private static int letterBefore(CharSequence text, int at) {
        int place = at;
        int codePoint = before(text, place);
        for (int i = 0; i < FARTHEST && codePoint >= 0 && Characters.isMark(codePoint); i++) {
            place -= Character.charCount(codePoint);
            codePoint = before(text, place);
        }
        return codePoint;
    }

    /** Whether what is before a place is an emoji, with its skin tone or style. */
    private static boolean endsInPictograph(CharSequence text, int at) {
        int codePoint = before(text, at);
        if (codePoint == EMOJI_STYLE || isSkinTone(codePoint)) {
            codePoint = before(text, at - Character.charCount(codePoint));
        }
        return isPictograph(codePoint);
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    private static boolean isPictograph(int codePoint) {
        return Characters.isEmojiPlace(codePoint) || (codePoint >= 0x2190 && codePoint <= 0x2BFF && isSymbol(codePoint));
    }

    private static boolean isSymbol(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL;
    }

    /** Whether a character is shown in two styles, as an emoji and as text. */
    private static boolean hasStyles(int before, int after) {
        return isPictograph(before)
                || (before >= 0 && "©®‼⁉™ℹ〰〽㊗㊙".indexOf(before) >= 0)
                || (before >= 0 && "0123456789#*".indexOf(before) >= 0 && after == KEYCAP);
    }

    private static boolean isBesideRightToLeft(CharSequence text, int at, int next) {
        return isRightToLeftNear(text, at, false) || isRightToLeftNear(text, next, true);
    }

    /** Whether a letter near a place is written from right to left; not past another mark of direction. */
    private static boolean isRightToLeftNear(CharSequence text, int start, boolean forwards) {
        int at = start;
        for (int i = 0; i < FARTHEST && (forwards ? at < text.length() : at > 0); i++) {
            int codePoint = forwards ? Character.codePointAt(text, at) : Character.codePointBefore(text, at);
            byte direction = Character.getDirectionality(codePoint);
            if (Character.getType(codePoint) == Character.FORMAT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
            at += forwards ? Character.charCount(codePoint) : -Character.charCount(codePoint);
        }
        return false;
    }

    private static boolean isLetterSelector(int codePoint, int before) {
        if (before < 0) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(before);
        return switch (Character.getType(before)) {
            case Character.OTHER_LETTER ->
                (script == UnicodeScript.HAN && (isBetween(0xFE00, codePoint, 0xFE0F) || isBetween(0xE0100, codePoint, 0xE01EF)))
                        || (script == UnicodeScript.MONGOLIAN && isBetween(0x180B, codePoint, 0x180F))
                        || (script == UnicodeScript.MYANMAR && codePoint == 0xFE00);
            default -> false;
        };
    }

    private static boolean isBetween(int first, int codePoint, int last) {
        return codePoint >= first && codePoint <= last;
    }

    /** Whether a place is in the tags that make a black flag that of a country, such as Scotland. */
    private static boolean isTag(CharSequence text, int at) {
        int start = at;
        for (int i = 0; i < MOST_TAGS && isTag(before(text, start)); i++) {
            start -= 2;
        }
        int tags = 0;
        int end = start;
        while (tags < MOST_TAGS && end < text.length() && isTag(Character.codePointAt(text, end))) {
            tags++;
            end += 2;
            if (Character.codePointBefore(text, end) == LAST_TAG) {
                return tags > 2 && end > at && before(text, start) == BLACK_FLAG;
            }
        }
        return false;
    }

    private static boolean isTag(int codePoint) {
        return isBetween(0xE0030, codePoint, 0xE0039) || isBetween(0xE0061, codePoint, 0xE007A) || codePoint == LAST_TAG;
    }
}
