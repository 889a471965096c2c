// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trust.stars.text.Quote;

/**
 * What was decided: the files that are to be replaced, in this order.
 *
 * @param name what is being done, such as {@code release 1.1.0}
 * @param targets each file, by its name from the folder of the framework
 */
record PendingList(String name, List<Target> targets) {
    /**
     * A file that is to be replaced.
     *
     * @param file its name from the folder of the framework, such as {@code releases/index.txt}
     * @param before the digest of what is replaced
     * @param after the digest of what comes in its place
     */
    record Target(String file, String before, String after) {
        private static final Pattern LINE = Pattern.compile("(-|[0-9a-f]{64}) ([0-9a-f]{64}) (.+)");

        static Target parse(String line) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not two digests and a file: " + Quote.of(line));
            }
            return new Target(matcher.group(3), matcher.group(1), matcher.group(2));
        }
    }

    PendingList {
        targets = List.copyOf(targets);
    }

    /** The inverse of {@link #bytes()}. */
    static PendingList parse(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        return new PendingList(
                lines.get(0), lines.stream().skip(1).map(Target::parse).toList());
    }

    byte[] bytes() {
        StringBuilder lines = new StringBuilder(name).append('\n');
        for (Target target : targets) {
            lines.append(target.before())
                    .append(' ')
                    .append(target.after())
                    .append(' ')
                    .append(target.file())
                    .append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
