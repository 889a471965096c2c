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
import trust.stars.text.Quote;

/** Marks a mistaken release in the index. */
public final class Withdrawing {
    private static final int LONGEST_REASON = 500;

    private final Workspace workspace;
    private final FrameworkVersion version;
    private final ReleaseIndex index;

    private Withdrawing(Workspace workspace, FrameworkVersion version, ReleaseIndex index) {
        this.workspace = workspace;
        this.version = version;
        this.index = index;
    }

    /**
     * Prepares to withdraw a release; nothing is written yet.
     *
     * @throws IllegalArgumentException if there is no such release, it was already withdrawn, or the reason is blank or
     *     longer than a sentence
     */
    public static Withdrawing of(Workspace workspace, FrameworkVersion version, LocalDate on, String reason)
            throws IOException {
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("the reason has " + reason.length() + " characters, more than "
                    + LONGEST_REASON + " – say it in a sentence: people see it wherever releases are listed");
        }
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
                    + Quote.path(workspace.releases().indexFile()));
        }
        return new Withdrawing(now, version, new ReleaseIndex(releases));
    }

    /**
     * Writes the index; the frozen document is not touched.
     *
     * @throws IOException if it cannot be written
     */
    public void carryOut() throws IOException {
        Transaction transaction = new Transaction(workspace, new Disk());
        transaction.put(Workspace.INDEX, index.toString());
        transaction.commit("withdrawal of " + version);
    }
}
