// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.text;

import java.util.List;

/**
 * Part of a message before it is printed: a pattern and what goes into it, so that nobody has to read a sentence to learn
 * what it says.
 *
 * <p>In the pattern {@code {}} stands for the next argument and <code>{there}</code> for another place, of which only the
 * printer knows what its readers call it. An argument in single quotes, {@code '{}'}, is a text from a document: it is
 * escaped and cut as {@link Quote} does.
 *
 * @param pattern the words around the arguments
 * @param arguments texts, numbers and versions, in the order of their places
 */
public record Phrase(String pattern, List<Object> arguments) {
    private static final String ARGUMENT = "{}";
    private static final String THERE = "{there}";

    /** Copies the list. */
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** A phrase; as many arguments as the pattern has places for. */
    public static Phrase of(String pattern, Object... arguments) {
        return new Phrase(pattern, List.of(arguments));
    }

    /** The phrase with the other place in words. */
    public Phrase there(String words) {
        return new Phrase(pattern.replace(THERE, words), arguments);
    }

    /**
     * The words.
     *
     * @param there what the reader calls the other place, such as {@code at line 22}; unused if the pattern has none
     */
    public String print(String there) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Object argument : arguments) {
            int at = pattern.indexOf(ARGUMENT, from);
            int end = at + ARGUMENT.length();
            boolean quoted =
                    at > 0 && pattern.charAt(at - 1) == '\'' && end < pattern.length() && pattern.charAt(end) == '\'';
            String text = String.valueOf(argument);
            out.append(pattern, from, at).append(quoted ? Quote.plain(text) : Quote.visible(text));
            from = end;
        }
        String rest = pattern.substring(from);
        int at = rest.indexOf(THERE);
        return at < 0
                ? out.append(rest).toString()
                : out.append(rest, 0, at)
                        .append(there)
                        .append(rest.substring(at + THERE.length()))
                        .toString();
    }
}
