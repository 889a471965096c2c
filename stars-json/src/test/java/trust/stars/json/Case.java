// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document and its expected report, as written in {@code cases/*.cases}:
 *
 * <pre>
 * # title
 * - text of base.json, which must occur exactly once; more lines continue it
 * + what replaces it; without a line that begins with -, the whole document
 * = the report, line by line without the name of the file, or "accepted"
 * </pre>
 *
 * <p>Several replacements may follow each other. In a replacement, <code>{{U+200B}}</code> is a character,
 * <code>{{E9 20}}</code> are bytes, <code>{{3 x abc}}</code> repeats, <code>{{base}}</code> is base.json.
 */
record Case(String title, String text, List<String> report) {
    private static final Pattern INSERT = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern REPEAT = Pattern.compile("(\\d+) x (.*)", Pattern.DOTALL);

    private static final Pattern START = Pattern.compile("(?m)^# ");
    private static final Pattern SPACE = Pattern.compile(" ");

    /** Characters from this one on stand for raw bytes until the document is complete. */
    private static final int BYTE = 0x10FF00;

    @Override
    public String toString() {
        return title;
    }

    static String resource(String name) {
        try (InputStream in = Case.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String base() {
        return resource("base.json");
    }

    /** All cases of a file about frameworks. */
    static List<Case> all(String name) {
        return all(name, "base.json");
    }

    /** All cases of a file about documents like one other than base.json. */
    static List<Case> all(String name, String like) {
        String base = resource(like);
        List<Case> cases = new ArrayList<>();
        START.splitAsStream(resource("cases/" + name))
                .filter(part -> !part.isBlank())
                .forEach(part -> cases.add(parse(name + ": ", part.lines().toList(), base)));
        return cases;
    }

    private static Case parse(String prefix, List<String> lines, String base) {
        String title = prefix + lines.get(0);
        String document = base;
        List<String> report = new ArrayList<>();
        for (int i = 1; i < lines.size(); ) {
            StringBuilder before = new StringBuilder();
            StringBuilder after = new StringBuilder();
            int start = i;
            i = take(lines, i, '-', before);
            i = take(lines, i, '+', after);
            if (i > start) {
                document = before.isEmpty() ? expand(after.toString()) : replace(title, document, before, after);
            } else if (lines.get(i).startsWith("= ")) {
                report.add(lines.get(i++).substring(2));
            } else if (!lines.get(i++).isBlank()) {
                throw new IllegalArgumentException(title + ": what is " + lines.get(i - 1));
            }
        }
        if (report.isEmpty()) {
            throw new IllegalArgumentException(title + " expects nothing");
        }
        return new Case(title, document, report.equals(List.of("accepted")) ? List.of() : report);
    }

    private static int take(List<String> lines, int start, char mark, StringBuilder text) {
        int i = start;
        while (i < lines.size() && !lines.get(i).isEmpty() && lines.get(i).charAt(0) == mark) {
            String line = lines.get(i);
            text.append(i == start ? "" : "\n").append(line.substring(Math.min(2, line.length())));
            i++;
        }
        return i;
    }

    private static String replace(String title, String document, CharSequence before, CharSequence after) {
        String old = before.toString();
        int at = document.indexOf(old);
        if (at < 0 || document.indexOf(old, at + 1) >= 0) {
            throw new IllegalArgumentException(
                    title + ": this occurs " + (at < 0 ? "nowhere" : "more than once") + " in the document: " + old);
        }
        return document.substring(0, at) + expand(after.toString()) + document.substring(at + old.length());
    }

    private static String expand(String text) {
        return INSERT.matcher(text).replaceAll(match -> Matcher.quoteReplacement(insert(match.group(1))));
    }

    private static String insert(String text) {
        if (text.equals("base")) {
            return base();
        }
        if (text.startsWith("U+")) {
            return Character.toString(Integer.parseInt(text, 2, text.length(), 16));
        }
        Matcher repeat = REPEAT.matcher(text);
        if (repeat.matches()) {
            return repeat.group(2).replace("\\n", "\n").repeat(Integer.parseInt(repeat.group(1)));
        }
        StringBuilder bytes = new StringBuilder();
        SPACE.splitAsStream(text).forEach(hex -> bytes.appendCodePoint(BYTE + Integer.parseInt(hex, 16)));
        return bytes.toString();
    }

    /** The document as it is saved. */
    byte[] document() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> {
            if (c >= BYTE && c <= BYTE + 0xFF) {
                out.write(c - BYTE);
            } else {
                out.writeBytes(Character.toString(c).getBytes(UTF_8));
            }
        });
        return out.toByteArray();
    }
}
