// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML, and characters of JSON that were escaped twice, in what should be plain text. Signs of the same kind that people
 * write are none: "5 &lt; 6", "a&lt;b", "R&amp;D;", {@code C:\Docs}, or an address in angle brackets.
 */
final class Markup {
    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}"
            + "|nbsp|amp|lt|gt|quot|apos|copy|reg|trade|hellip|[nm]dash|[lr]s?aquo|[lr][sd]quo|[sb]dquo|sbquo|bull|middot"
            + "|pound|euro|cent|yen|sect|para|deg|plusmn|times|divide|frac(?:12|14|34)|shy|zwn?j|[lr]rm|e[nm]sp|thinsp"
            + "|iexcl|iquest|[aeiouyAEIOUY](?:acute|grave|circ|uml)|[anoANO]tilde|[cC]cedil|szlig|[aA]ring|[oO]slash"
            + "|(?:ae|AE|oe|OE)lig);");

    private static final Pattern ESCAPE = Pattern.compile("\\\\u[0-9a-fA-F]{4}");

    private static final Pattern NAME = Pattern.compile("/?[A-Za-z][A-Za-z0-9:-]*+");

    /** What follows the name of a tag that has an attribute with a value, whether the tag is closed or not. */
    private static final Pattern ATTRIBUTE = Pattern.compile("[\\s/]++[A-Za-z][\\w:-]*+\\s*+=");

    /** What follows the name of a closed tag: attributes without a value, then perhaps one with a value. */
    private static final Pattern FLAGS = Pattern.compile("(?:\\s[\\s\\w:-]*+)?+(?:=.*+|/?)");

    private Markup() {}

    /** Where the first of it is, or -1. */
    static int at(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '<' && isTag(text, i))
                    || (c == '&' && isAt(ENTITY, text, i))
                    || (c == '\\' && isAt(ESCAPE, text, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    private static boolean isTag(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '<' && text.charAt(end) != '>') {
            end++;
        }
        String inside = text.substring(start + 1, end);
        if (inside.startsWith("!--") || inside.startsWith("![") || isDeclaration(inside)) {
            return true;
        }
        Matcher name = NAME.matcher(inside);
        if (!name.lookingAt()) {
            return false;
        }
        String rest = inside.substring(name.end());
        if (ATTRIBUTE.matcher(rest).lookingAt()) {
            return true;
        }
        boolean closed = end < text.length() && text.charAt(end) == '>';
        // "a<b and c>d" compares; <b> alone, or <script async>, does not
        boolean compares = name.end() == 1 && !rest.isBlank() && isLetterOrDigitBefore(text, start);
        return closed && !compares && FLAGS.matcher(rest).matches();
    }

    private static boolean isDeclaration(String inside) {
        return inside.length() > 1
                && (inside.charAt(0) == '!' || inside.charAt(0) == '?')
                && Character.isLetter(inside.charAt(1));
    }

    private static boolean isLetterOrDigitBefore(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
