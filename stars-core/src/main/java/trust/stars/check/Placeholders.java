// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write where the real words are still to come, and what templates leave behind when nobody fills them in.
 * A text of nothing else cannot be shown to staff; in a sentence it may be meant, as in "e.g. the TODO list".
 */
public final class Placeholders {
    /** The end of a word: not \b, which looks back over all accents before it, and means something else from Java 19 on. */
    public static final String END = "(?![\\p{L}\\p{M}\\p{Nd}_])";

    /** A note in square brackets for whoever is to fill the text in. */
    public static final String ASIDE = "\\[(?i:insert|tbc|todo)" + END + "[^\\]]*+\\]?";

    /** A placeholder, with a note for the writer behind a colon, as group 1; or signs around it. */
    private static final Pattern PIECE = Pattern.compile(("((?i:todo|fixme|tbc|tbd|tba)END(?::.*+)?"
                    + "|(?i:xxx++|to be (?:advised|announced|completed|confirmed|decided|determined))END"
                    + "|(?i:lorem ipsum)END.*+"
                    + "|ASIDE|\\$?\\{[^{}]*+\\})"
                    + "|[\\p{Z}\\p{P}$+<=>^`|~&&[^{\\[$]]++|[{\\[$]")
            .replace("ASIDE", ASIDE)
            .replace("END", END));

    /** What people put where they have nothing to say. */
    private static final Pattern NOTHING = Pattern.compile("[\\p{Z}\\p{Pd}.…?!*•·+=&;]++");

    private Placeholders() {}

    /** Whether a text is nothing but placeholders and signs. */
    public static boolean isAll(String text) {
        Matcher piece = PIECE.matcher(text);
        boolean holds = NOTHING.matcher(text).matches();
        int at = 0;
        while (at < text.length() && piece.region(at, text.length()).lookingAt()) {
            holds |= piece.group(1) != null;
            at = piece.end();
        }
        return at == text.length() && holds;
    }

    /** Whether {@link #isAll} may be true, judged by the first letters: cheap, and never wrongly false. */
    static boolean mayBeAll(String text) {
        char second = text.length() > 1 ? Character.toLowerCase(text.charAt(1)) : ' ';
        return switch (Character.toLowerCase(text.charAt(0))) {
            case 't' -> second == 'o' || second == 'b';
            case 'f' -> second == 'i';
            case 'x' -> second == 'x';
            case 'l' -> second == 'o';
            default -> false;
        };
    }
}
