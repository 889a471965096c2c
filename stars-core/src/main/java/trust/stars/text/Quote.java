// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

/**
 * Text from a document made fit for a message: in single quotes, cut to {@value #MOST} characters, with everything that
 * a terminal or a log would not show plainly written as {@code U+XXXX}.
 *
 * @since 1.0.0
 */
public final class Quote {
    private static final int MOST = 60;
    private static final int LONGEST_PATH = 2 * MOST;

    private Quote() {}

    /**
     * The text in quotes.
     *
     * @param text any text
     * @return for example {@code 'Work<U+200B> well'}
     */
    public static String of(CharSequence text) {
        return "'" + plain(text) + "'";
    }

    /**
     * The text cut and escaped, without quotes.
     *
     * @param text any text
     * @return for example {@code Work<U+200B> well}
     */
    public static String plain(CharSequence text) {
        int end = 0;
        for (int taken = 0; end < text.length() && taken < MOST; taken++) {
            end += Character.charCount(Character.codePointAt(text, end));
        }
        if (end > 0 && end < text.length() && Characters.isJoiner(text.charAt(end - 1))) {
            end--; // what it joins is not shown
        }
        return visible(text.subSequence(0, end)) + (end < text.length() ? "…" : "");
    }

    /**
     * The path of a file or folder, escaped. If it is long, only its end is kept, which says most.
     *
     * @param path any path
     * @return for example {@code framework/draft.json}
     */
    public static String path(Object path) {
        String text = path.toString();
        int start = Math.max(0, text.length() - LONGEST_PATH);
        boolean splits = start > 0 && Character.isLowSurrogate(text.charAt(start));
        return (start == 0 ? "" : "…") + visible(text.substring(splits ? start + 1 : start));
    }

    /**
     * Whether a text can be printed as it is.
     *
     * @param text any text
     * @return true if each of its characters is visible, an ordinary space, or needed to show those around it
     */
    public static boolean isPlain(String text) {
        return text.equals(visible(text));
    }

    /** The whole text, without quotes. */
    public static String visible(CharSequence text) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int codePoint = Character.codePointAt(text, at);
            if (codePoint == ' ' || Characters.isShown(text, at)) {
                out.appendCodePoint(codePoint);
            } else {
                out.append('<').append(codePoint(codePoint)).append('>');
            }
            at += Character.charCount(codePoint);
        }
        return out.toString();
    }

    /**
     * The name of a character, for a message about it.
     *
     * @param codePoint a Unicode code point
     * @return for example {@code U+200B}
     */
    public static String codePoint(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
