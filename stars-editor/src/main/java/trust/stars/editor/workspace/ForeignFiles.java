// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.IOException;
import java.nio.file.Path;
import trust.stars.file.Folder;
import trust.stars.text.Quote;

/**
 * Files that are called what this program calls those that wait for their place, but that it did not write, as far as it
 * knows. They may have been left by the same program on another computer, and are the only copy of a draft then.
 */
final class ForeignFiles {
    private static final String ASIDE = "-old";

    private ForeignFiles() {}

    /** That there is one, which is left as it is. */
    static IOException found(Path file) {
        return new IOException("this program did not write " + Quote.visible(file.toString())
                + " on this computer, or somebody has changed it – if you interrupted a release elsewhere, complete it"
                + " there; otherwise keep a copy of the folder, put back what is missing, from version control or from"
                + " the files beside this one whose names end in " + ASIDE
                + " (one may be your draft), then remove these files; nothing was changed");
    }

    /** Where a draft may be that is missing; empty if there is no sign of it. */
    static String traces(Folder folder) throws IOException {
        for (String name : folder.names()) {
            if (name.startsWith(Pending.PREFIX) && name.endsWith(ASIDE)) {
                return " – something was interrupted here: run it again on the computer where that was, or look whether"
                        + " one of the files whose names begin with " + Pending.PREFIX + " and end in " + ASIDE
                        + " is the draft, and copy it to " + Workspace.DRAFT;
            }
        }
        return "";
    }
}
