// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Part of a message before it is printed: a pattern and what goes into it, so that no program has to read a sentence to
 * learn what it says.
 *
 * <p>In the pattern {@code {}} stands for the next argument and <code>{there}</code> for another place: only the
 * printer knows what its readers call that. An argument in single quotes, {@code '{}'}, is a text from a document: it
 * is escaped and cut as {@link Quote} does. All other arguments are escaped. No argument is ever taken for a pattern.
 *
 * @param pattern the words around the arguments
 * @param arguments texts, numbers and versions, in the order of their places; as many as there are places
 */
public record Phrase(String pattern, List<Object> arguments) {
    private static final String ARGUMENT = "{}";
    private static final String THERE = "{there}";

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the pattern has more or fewer places than there are arguments
     */
    public Phrase {
        arguments = List.copyOf(arguments);
        int places = places(pattern, pattern.length());
        if (places != arguments.size()) {
            throw new IllegalArgumentException(
                    "a phrase with " + places + " places has " + arguments.size() + " arguments: " + pattern);
        }
    }

    /** A phrase with as many arguments as the pattern has places for. */
    public static Phrase of(String pattern, Object... arguments) {
        return new Phrase(pattern, List.of(arguments));
    }

    /** The phrase with the other place in words. */
    public Phrase there(String words) {
        int at = pattern.indexOf(THERE);
        if (at < 0) {
            return this;
        }
        List<Object> more = new ArrayList<>(arguments);
        more.add(places(pattern, at), words);
        return new Phrase(pattern.substring(0, at) + ARGUMENT + pattern.substring(at + THERE.length()), more);
    }

    /**
     * The phrase in words.
     *
     * @param there what the reader calls the other place, such as {@code at line 22}; unused if the pattern has none
     */
    public String print(String there) {
        StringBuilder out = new StringBuilder();
        int next = 0;
        int at = 0;
        while (at < pattern.length()) {
            if (pattern.startsWith(ARGUMENT, at)) {
                String text = String.valueOf(arguments.get(next++));
                out.append(isQuoted(at) ? Quote.plain(text) : Quote.visible(text));
                at += ARGUMENT.length();
            } else if (pattern.startsWith(THERE, at)) {
                out.append(Quote.visible(there));
                at += THERE.length();
            } else {
                out.append(pattern.charAt(at++));
            }
        }
        return out.toString();
    }

    private boolean isQuoted(int at) {
        int end = at + ARGUMENT.length();
        return at > 0 && pattern.charAt(at - 1) == '\'' && end < pattern.length() && pattern.charAt(end) == '\'';
    }

    /** How many places for arguments the pattern has before {@code end}. */
    private static int places(String pattern, int end) {
        int places = 0;
        for (int at = pattern.indexOf(ARGUMENT); at >= 0 && at < end; at = pattern.indexOf(ARGUMENT, at + 1)) {
            places++;
        }
        return places;
    }
}
