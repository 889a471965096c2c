// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;

/**
 * What the table of roles and behaviours does not show.
 *
 * @param unreached the ids of the behaviours that no statement reaches
 * @param statements how many statements there are
 * @param aligned how many of them are linked to a behaviour
 * @param unaligned how many are said to be unaligned, with a reason
 * @param unexplained how many are neither
 * @param unverified how many have a label that nobody has checked, whether they are linked or not
 */
record CoverageFacts(
        List<String> unreached, int statements, int aligned, int unaligned, int unexplained, int unverified) {
    static CoverageFacts of(Framework framework) {
        Set<String> explained = new HashSet<>();
        framework.content().unaligned().stream().map(Unaligned::statement).forEach(explained::add);
        List<Statement> statements = framework.standards().stream()
                .map(ProfessionalStandard::statements)
                .flatMap(List::stream)
                .toList();
        List<Statement> open = framework.coverage().unalignedStatements();
        int unaligned = (int) open.stream()
                .filter(statement -> explained.contains(statement.id()))
                .count();
        return new CoverageFacts(
                framework.coverage().unreachedBehaviours().stream()
                        .map(Behaviour::id)
                        .toList(),
                statements.size(),
                statements.size() - open.size(),
                unaligned,
                open.size() - unaligned,
                (int) statements.stream()
                        .filter(statement -> !statement.verified())
                        .count());
    }

    /** The facts in sentences. */
    List<String> sentences() {
        return List.of(
                "Behaviours that no statement reaches: " + (unreached.isEmpty() ? "none" : String.join(", ", unreached))
                        + ".",
                "Statements of the standards: " + aligned + " aligned, " + unaligned + " unaligned with a reason"
                        + (unexplained == 0 ? "" : ", " + unexplained + " neither aligned nor explained")
                        + ", " + statements + " in all; " + unverified
                        + " of them unverified: nobody has checked their labels against the document yet.");
    }
}
