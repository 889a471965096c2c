// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trust.stars.editor.show.CoverageTable.Cell;
import trust.stars.editor.show.CoverageTable.Row;
import trust.stars.model.Framework;

/** Which behaviours the standards of each role are linked to, for programs. */
public final class CoverageJson {
    private CoverageJson() {}

    /** The table as lists of ids, and what it does not show as numbers. */
    public static Map<String, Object> of(Framework framework) {
        CoverageFacts facts = CoverageFacts.of(framework);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("framework", framework.id());
        json.put("version", framework.version().toString());
        json.put("about", CoverageTable.NOTICE);
        List<Object> roles = new ArrayList<>();
        CoverageTable.of(framework).rows().forEach(row -> roles.add(role(row)));
        json.put("roles", roles);
        json.put("unreachedBehaviours", facts.unreached());
        Map<String, Integer> statements = new LinkedHashMap<>();
        statements.put("all", facts.statements());
        statements.put("aligned", facts.aligned());
        statements.put("unaligned", facts.unaligned());
        statements.put("unexplained", facts.unexplained());
        statements.put("unverified", facts.unverified());
        json.put("statements", statements);
        return json;
    }

    private static Map<String, Object> role(Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", row.role().id());
        json.put("name", row.name());
        json.put("linked", ids(row, true));
        json.put("notLinked", ids(row, false));
        return json;
    }

    private static List<String> ids(Row row, boolean linked) {
        return row.cells().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.linked() == linked)
                .map(Cell::behaviour)
                .map(behaviour -> behaviour.id())
                .toList();
    }
}
