// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trust.stars.json.FrameworkWriter;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.FrameworkDiff;
import trust.stars.release.ReleaseIndex;
import trust.stars.validation.Report;

/** What releasing the draft would do, or why it is refused. */
public sealed interface ReleasePlan {
    /**
     * Plans a release.
     *
     * @param version the version to release, or null for the draft's own
     * @param effectiveFrom the first day in force, or null for the draft's own, or else today
     * @throws IOException if a file cannot be read
     */
    static ReleasePlan of(
            Workspace workspace, @Nullable FrameworkVersion version, @Nullable LocalDate effectiveFrom, LocalDate today)
            throws IOException {
        return new ReleasePlanning(workspace.anew(), effectiveFrom, today).plan(version);
    }

    /**
     * A release that cannot be made.
     *
     * @param report every reason, as the errors of the draft
     */
    record Refused(Report report) implements ReleasePlan {
        /** Checks that there is a reason. */
        public Refused {
            if (!report.hasErrors()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    /**
     * A release that can be made.
     *
     * @param workspace the folder in which it is made
     * @param release the framework as it is released
     * @param changes what it changes, or null if it is the first
     * @param advice what an editor should look at before it is frozen
     * @param index all releases with this one
     * @param nextDraft the draft that is opened
     */
    record Ready(
            Workspace workspace,
            Framework release,
            @Nullable Changes changes,
            List<String> advice,
            ReleaseIndex index,
            Framework nextDraft)
            implements ReleasePlan {
        /** Copies the list, and checks that nothing is missing. */
        public Ready {
            requireNonNull(workspace, "workspace");
            requireNonNull(release, "release");
            advice = List.copyOf(advice);
            requireNonNull(index, "index");
            requireNonNull(nextDraft, "nextDraft");
        }

        /** Makes the release: freezes the document, extends lock, index and change log, opens the next draft. All or nothing. */
        public void carryOut() throws IOException {
            carryOut(new Disk());
        }

        void carryOut(Disk disk) throws IOException {
            transaction(disk).commit("release " + release.version());
        }

        /**
         * Does everything but write.
         *
         * @throws IOException if a file cannot be read or could not be written
         */
        public void rehearse() throws IOException {
            transaction(new Disk()).check();
        }

        private Transaction transaction(Disk disk) throws IOException {
            byte[] document = FrameworkWriter.write(release).getBytes(StandardCharsets.UTF_8);
            String name = release.version() + ".json";
            String log = workspace.changelogName();
            Transaction transaction = new Transaction(workspace, disk);
            // the draft goes first: if somebody is editing it, everything else is still as it was
            transaction.put(Workspace.DRAFT, FrameworkWriter.write(nextDraft));
            transaction.put(Workspace.RELEASES + name, document);
            transaction.put(
                    Workspace.LOCK,
                    workspace.releases().lock().with(name, document).toString());
            transaction.put(Workspace.INDEX, index.toString());
            transaction.put(
                    log, Changelog.with(workspace.place(log).text(), release, changes == null ? null : changes.diff()));
            return transaction;
        }
    }

    /**
     * What a release changes.
     *
     * @param previous the version of the release before it
     * @param diff the changes since that
     */
    record Changes(FrameworkVersion previous, FrameworkDiff diff) {}
}
