// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The standards and statements that some content has, by their ids, and the alignments of each statement. */
final class StandardIndex {
    private final List<ProfessionalStandard> all;
    private final Map<String, ProfessionalStandard> standards = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, ProfessionalStandard> holders = new HashMap<>();
    private final Map<String, List<Alignment>> alignments = new HashMap<>();

    StandardIndex(FrameworkContent content) {
        all = content.standards();
        for (ProfessionalStandard standard : all) {
            standards.put(standard.id(), standard);
            for (Statement statement : standard.statements()) {
                statements.put(statement.id(), statement);
                holders.put(statement.id(), standard);
            }
        }
        for (Alignment alignment : content.alignments()) {
            List<Alignment> ofStatement = alignments.get(alignment.statement());
            if (ofStatement == null) {
                ofStatement = new ArrayList<>();
                alignments.put(alignment.statement(), ofStatement);
            }
            ofStatement.add(alignment);
        }
    }

    /** All standards, in the order of the document. */
    List<ProfessionalStandard> all() {
        return all;
    }

    Map<String, ProfessionalStandard> standards() {
        return standards;
    }

    Map<String, Statement> statements() {
        return statements;
    }

    /** The standards by the ids of their statements. */
    Map<String, ProfessionalStandard> holders() {
        return holders;
    }

    /** The links from a statement, in the order of the document. */
    List<Alignment> of(Statement statement) {
        List<Alignment> found = alignments.get(statement.id());
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }
}
