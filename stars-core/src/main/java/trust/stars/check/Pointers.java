// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.check;

import trust.stars.text.Quote;

/** JSON Pointers (RFC 6901) as text. */
public final class Pointers {
    private Pointers() {}

    public static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /** A pointer fit for a report: its names are escaped and cut like quoted texts. */
    public static String printable(String pointer) {
        StringBuilder out = new StringBuilder();
        int start = 0;
        while (start < pointer.length()) {
            int end = pointer.indexOf('/', start + 1);
            end = end < 0 ? pointer.length() : end;
            out.append('/').append(Quote.plain(pointer.substring(start + 1, end)));
            start = end;
        }
        return out.toString();
    }

    /** The pointer to what holds the item; the document itself has the empty one. */
    public static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
