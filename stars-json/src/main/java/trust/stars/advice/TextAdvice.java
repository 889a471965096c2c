// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.advice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trust.stars.check.Findings;
import trust.stars.check.TextRules;
import trust.stars.text.Characters;
import trust.stars.text.Phrase;
import trust.stars.validation.Rule;

/** What somebody should look at in a text that can be shown. */
final class TextAdvice {
    private static final Pattern BULLET = Pattern.compile("\\s*+(?:[-*–—]\\s|[•·‣◦▪●])");

    private static final String START = "(?<![\\p{L}\\p{M}\\p{Nd}_])";

    private static final Pattern UNFINISHED = Pattern.compile(START
            + "(?:TODO|TBC|TBD|TBA|FIXME|XXX+|(?i:lorem ipsum))"
            + TextRules.END
            + "|"
            + TextRules.ASIDE
            + "|\\$\\{[^{}]*+\\}|\\{\\{[^{}]*+\\}|\\{\\p{L}[\\p{L}\\p{M}\\p{Nd}_. -]++\\}");

    private TextAdvice() {}

    /** Finds it; nothing in a text that is only a placeholder, which is wrong as a whole. */
    static void check(String text, Findings findings) {
        if (!text.isEmpty() && needsALook(text) && !TextRules.isPlaceholder(text)) {
            checkUnfinished(text, findings);
            checkBullet(text, findings);
        }
    }

    /** Whether there may be advice: most texts need none, and this costs one pass. */
    private static boolean needsALook(String text) {
        char before = text.charAt(0);
        if (!Character.isLetterOrDigit(before)) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '[' || (isCapital(before) && isCapital(c)) || isLorem(text, i, c)) {
                return true;
            }
            before = c;
        }
        return false;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLorem(String text, int at, char c) {
        return (c == 'l' || c == 'L') && text.regionMatches(true, at, "lorem i", 0, "lorem i".length());
    }

    private static void checkUnfinished(String text, Findings findings) {
        Matcher matcher = UNFINISHED.matcher(text);
        if (matcher.find()) {
            findings.add(
                    Rule.UNFINISHED_TEXT,
                    "",
                    Phrase.of(
                            "'{}' has '{}' at character {}",
                            text,
                            matcher.group(),
                            Characters.number(text, matcher.start())),
                    Phrase.of("put the real words there, or waive this with a reason"));
        }
    }

    private static void checkBullet(String text, Findings findings) {
        if (BULLET.matcher(text).lookingAt()) {
            findings.add(
                    Rule.LEADING_BULLET,
                    "",
                    Phrase.of("'{}' begins with a bullet", text),
                    Phrase.of(
                            "begin with a word, as applications add bullets themselves, or waive this with a reason"));
        }
    }
}
