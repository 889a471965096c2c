// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import trust.stars.text.Quote;

/**
 * The texts in a cell that holds several of them: one per line. A line with a comma or a semicolon in it may be one text or
 * several, so it is not guessed at: one text is written in double quotes, several on lines of their own. Quotes around a
 * whole line are never part of the text, unless they are doubled.
 */
final class ListText {
    /** Commas and semicolons, as any script has them. */
    private static final Pattern SEPARATOR = Pattern.compile("[,;，；、،؛﹐﹔]");

    /** What a list begins its lines with elsewhere. */
    private static final Pattern BULLET = Pattern.compile("([•‣◦▪●–*-]|[0-9]{1,3}[.)])\\s+.*", Pattern.DOTALL);

    private ListText() {}

    /** The texts as a cell has them; {@link #read} finds them again. */
    static String write(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            boolean isClear =
                    !SEPARATOR.matcher(text).find() && !BULLET.matcher(text).matches() && !isQuoted(text);
            lines.add(isClear ? text : quoted(text));
        }
        return String.join("\n", lines);
    }

    /** The texts in a cell; where a line is not clear, that is a problem, and the line is taken as it is. */
    static List<String> read(String cell, Place place, CellProblems problems) {
        List<String> texts = lines(cell);
        for (int i = 0; i < texts.size(); i++) {
            String line = texts.get(i);
            if (isQuoted(line)) {
                texts.set(i, line.substring(1, line.length() - 1).replace("\"\"", "\""));
            } else if (SEPARATOR.matcher(line).find()) {
                List<String> parts = split(line);
                String several = parts.size() > 1 ? " or " + parts.size() + " things" : ", or its end a slip";
                problems.addAside(
                        place,
                        Quote.of(line) + " may be one thing" + several,
                        "write each on a line of its own, or put double quotes around it if it is one: "
                                + Quote.plain(quoted(line)));
            } else if (BULLET.matcher(line).matches()) {
                problems.addAside(
                        place,
                        Quote.of(line) + " begins as the line of a list does",
                        "remove what stands before the words: each line of the cell is one thing anyway; or put double"
                                + " quotes around it if it belongs to them: " + Quote.plain(quoted(line)));
            }
        }
        return texts;
    }

    /** The ids in a cell. No id has a comma in it, so there is nothing to guess. */
    static List<String> readIds(String cell) {
        return lines(cell).stream().flatMap(line -> split(line).stream()).toList();
    }

    private static List<String> lines(String cell) {
        return new ArrayList<>(
                cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private static List<String> split(String line) {
        return Arrays.stream(SEPARATOR.split(line))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether a text is in double quotes, those within it being doubled. */
    private static boolean isQuoted(String text) {
        return text.length() > 1
                && text.startsWith("\"")
                && text.endsWith("\"")
                && !text.substring(1, text.length() - 1).replace("\"\"", "").contains("\"");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
