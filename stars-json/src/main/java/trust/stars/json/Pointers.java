// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import trust.stars.text.Quote;

/** JSON Pointers (RFC 6901) as text. */
final class Pointers {
    private Pointers() {}

    static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /** A pointer fit for a report: the names in it escaped and cut as quoted texts are. */
    static String printable(String pointer) {
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

    /** The pointer of what holds the item, or the empty one for the document itself. */
    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
