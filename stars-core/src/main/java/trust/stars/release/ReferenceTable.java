// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.ItemKind;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Role;
import trust.stars.model.Statement;
import trust.stars.model.Value;

/** Gathers the rows of all releases, given in the order of their versions. */
final class ReferenceTable {
    private static final Comparator<ReferenceRow> IN_ORDER = Comparator.comparing(ReferenceRow::kind)
            .thenComparing(ReferenceRow::last, Comparator.reverseOrder())
            .thenComparingInt(ReferenceRow::position);

    private final Map<String, ReferenceRow> rows = new HashMap<>();
    private final Map<ItemKind, Integer> counts = new HashMap<>();
    private FrameworkVersion version = FrameworkVersion.of(0, 0, 0);

    void add(Framework release) {
        FrameworkContent content = release.content();
        version = content.version();
        counts.clear();
        for (boolean retired : new boolean[] {false, true}) {
            for (Value value : content.values()) {
                if ((value.retired() != null) == retired) {
                    add(ItemKind.VALUE, value.id(), null, value.name(), retired);
                }
                for (Behaviour behaviour : retired ? value.retiredBehaviours() : value.behaviours()) {
                    add(ItemKind.BEHAVIOUR, behaviour.id(), value.id(), behaviour.text(), retired);
                }
            }
            for (ProfessionalStandard standard : content.standards()) {
                if ((standard.status() == ProfessionalStandard.Status.WITHDRAWN) == retired) {
                    add(ItemKind.STANDARD, standard.id(), null, standard.title(), retired);
                    for (Statement statement : standard.statements()) {
                        add(ItemKind.STATEMENT, statement.id(), standard.id(), statement.label(), retired);
                    }
                }
            }
            for (Role role : content.roles()) {
                if ((role.retired() != null) == retired) {
                    add(ItemKind.ROLE, role.id(), null, role.name(), retired);
                }
            }
        }
    }

    private void add(ItemKind kind, String id, @Nullable String within, String text, boolean retired) {
        int position = counts.merge(kind, 1, Integer::sum) - 1;
        ReferenceRow before = rows.get(id);
        FrameworkVersion first = before == null ? version : before.first();
        rows.put(id, new ReferenceRow(kind, id, within, text, position, retired, first, version));
    }

    /** The rows, kind by kind, each in the order of the last release; what that no longer has comes last. */
    List<ReferenceRow> rows() {
        List<ReferenceRow> list = new ArrayList<>();
        for (ReferenceRow row : rows.values()) {
            boolean gone = !row.last().equals(version);
            list.add(
                    gone
                            ? new ReferenceRow(
                                    row.kind(),
                                    row.id(),
                                    row.within(),
                                    row.text(),
                                    row.position(),
                                    true,
                                    row.first(),
                                    row.last())
                            : row);
        }
        list.sort(IN_ORDER);
        return List.copyOf(list);
    }
}
