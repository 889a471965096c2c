// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trust.stars.text.Phrase;
import trust.stars.validation.Rule;

/**
 * What people write where the real words are still to come, and what templates leave behind when nobody fills them in.
 */
final class Placeholders {
    private static final String LETTER = "[\\p{L}\\p{M}\\p{Nd}_]";

    /** Not \b, which looks back over all accents before it, and means something else from Java 19 on. */
    private static final String START = "(?<!" + LETTER + ")";

    private static final String END = "(?!" + LETTER + ")";

    private static final Pattern PLACEHOLDER = Pattern.compile(START + "(?:TODO|TBC|TBD|FIXME|XXX+|(?i:lorem ipsum))"
            + END + "|\\[(?i:insert|tbc|todo)" + END + "[^\\]]*\\]?|[{}]");

    private Placeholders() {}

    /**
     * Whether the pattern may match around a character, judged by it and the one before: cheap, and never wrongly
     * false.
     */
    static boolean mayBeAt(String text, int at, char before, char c) {
        return (isCapital(before) && isCapital(c))
                || ((before == 'l' || before == 'L')
                        && (c == 'o' || c == 'O')
                        && text.regionMatches(true, at, "orem i", 0, "orem i".length()));
    }

    static void check(String text, Findings findings) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        if (matcher.find()) {
            findings.add(
                    Rule.PLACEHOLDER,
                    "",
                    Phrase.of("'{}' has '{}' at character {}", text, matcher.group(), matcher.start() + 1),
                    Phrase.of("put the real words there"));
        }
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
