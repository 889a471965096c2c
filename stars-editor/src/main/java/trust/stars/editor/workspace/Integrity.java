// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import trust.stars.release.Release;

/** Whether index, lock and frozen documents agree, byte for byte. */
public final class Integrity {
    private Integrity() {}

    /** Everything that does not agree, each with what to do. */
    public static List<String> check(Workspace workspace) throws IOException {
        List<String> problems = new ArrayList<>();
        Lock lock;
        Set<String> released = new TreeSet<>();
        try {
            lock = workspace.lock();
            for (Release release : workspace.index().releases()) {
                released.add(release.version() + ".json");
            }
        } catch (IllegalArgumentException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        Set<String> names = new TreeSet<>(released);
        names.addAll(lock.digests().keySet());
        names.addAll(workspace.documents());
        for (String name : names) {
            Path file = workspace.releases().resolve(name);
            if (!Files.exists(file)) {
                problems.add("the frozen document " + name + " is missing – restore it from version control");
            } else if (!lock.digests().containsKey(name) || !released.contains(name)) {
                problems.add(
                        "the document " + name + " was not released by this program: index or lock do not know it –"
                                + " remove it from the folder of releases, or restore index.txt and lock.sha256");
            } else if (!lock.matches(name, Files.readAllBytes(file))) {
                problems.add("the frozen document " + name + " was changed after its release – restore it from version"
                        + " control; a correction is a new release");
            }
        }
        return problems;
    }
}
