// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The roles, standards and statements of a framework by their ids. */
final class RolesAndStandards {
    private final List<Role> active;
    private final List<ProfessionalStandard> all;
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, ProfessionalStandard> standards = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private volatile @Nullable RoleTitles titles;

    RolesAndStandards(FrameworkContent content) {
        List<Role> list = new ArrayList<>();
        for (Role role : content.roles()) {
            roles.put(role.id(), role);
            if (role.retired() == null) {
                list.add(role);
            }
        }
        active = Collections.unmodifiableList(list);
        all = content.standards();
        for (ProfessionalStandard standard : content.standards()) {
            standards.put(standard.id(), standard);
            for (Statement statement : standard.statements()) {
                statements.put(statement.id(), statement);
            }
        }
    }

    List<Role> active() {
        return active;
    }

    /** All standards, in the order of the document. */
    List<ProfessionalStandard> all() {
        return all;
    }

    Map<String, Role> roles() {
        return roles;
    }

    Map<String, ProfessionalStandard> standards() {
        return standards;
    }

    Map<String, Statement> statements() {
        return statements;
    }

    RoleTitles titles() {
        RoleTitles index = titles;
        if (index == null) {
            index = new RoleTitles(active);
            titles = index;
        }
        return index;
    }
}
