// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A framework as {@code stars new} makes it, with the words of somebody who filled it in. */
public final class FilledIn {
    private FilledIn() {}

    /** Changes each text of four words or more. */
    public static void in(Path folder) throws IOException {
        Path draft = folder.resolve("draft.json");
        String text = Files.readString(draft);
        Files.writeString(draft, text.replaceAll("\"((?:[^\"\n ]+ ){3,}[^\"\n ]+)\"", "\"$1 for us\""));
    }
}
