// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.Release;
import trust.stars.release.ReleaseIndex;
import trust.stars.release.Withdrawal;

/** Marks a mistaken release in the index. */
public final class Withdrawing {
    private Withdrawing() {}

    /**
     * Withdraws a release; the frozen document is not touched.
     *
     * @throws IllegalArgumentException if there is no such release, it was already withdrawn, or the reason is blank
     */
    public static void withdraw(Workspace workspace, FrameworkVersion version, LocalDate on, String reason)
            throws IOException {
        Workspace now = workspace.anew();
        List<Release> releases = new ArrayList<>();
        boolean found = false;
        for (Release release : now.releases().index().releases()) {
            if (!release.version().equals(version)) {
                releases.add(release);
            } else if (release.withdrawal() != null) {
                throw new IllegalArgumentException("release " + version + " was already withdrawn on "
                        + release.withdrawal().on() + ": "
                        + release.withdrawal().reason());
            } else {
                found = true;
                releases.add(new Release(
                        version, release.releasedOn(), release.effectiveFrom(), new Withdrawal(on, reason)));
            }
        }
        if (!found) {
            throw new IllegalArgumentException("there is no release " + version + " – the releases are listed in "
                    + workspace.releases().indexFile());
        }
        Transaction transaction = new Transaction(now, new Disk());
        transaction.put(Workspace.INDEX, new ReleaseIndex(releases).toString());
        transaction.commit("withdrawal of " + version);
    }
}
