// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The roles of a framework by their ids, and the mappings of each, made when they are first asked for. */
final class RoleIndex {
    private final Map<String, Behaviour> behaviours;
    private final Function<String, StandardIndex> standards;
    private final List<Role> active;
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, List<RoleMapping>> mappings = new ConcurrentHashMap<>();
    private final Map<String, StandardIndex> indexes = new ConcurrentHashMap<>();
    private final List<String> titleQualifiers;
    private final List<String> titleSubjects;
    private volatile @Nullable RoleTitles titles;

    RoleIndex(FrameworkContent content, Map<String, Behaviour> behaviours, Function<String, StandardIndex> standards) {
        this.behaviours = behaviours;
        this.standards = standards;
        titleQualifiers = content.titleQualifiers();
        titleSubjects = content.titleSubjects();
        List<Role> list = new ArrayList<>();
        for (Role role : content.roles()) {
            roles.put(role.id(), role);
            if (role.retired() == null) {
                list.add(role);
            }
        }
        active = Collections.unmodifiableList(list);
    }

    List<Role> active() {
        return active;
    }

    Map<String, Role> roles() {
        return roles;
    }

    RoleTitles titles() {
        RoleTitles index = titles;
        if (index == null) {
            index = new RoleTitles(active, titleQualifiers, titleSubjects);
            titles = index;
        }
        return index;
    }

    /** How the standards of the active role with this id map to behaviours; null if there is none. */
    @Nullable
    List<RoleMapping> mappings(String id) {
        List<RoleMapping> known = mappings.get(id);
        if (known != null) {
            return known;
        }
        Role role = roles.get(id);
        if (role == null || role.retired() != null) {
            return null;
        }
        List<RoleMapping> made = Collections.unmodifiableList(map(role));
        List<RoleMapping> first = mappings.putIfAbsent(id, made);
        return first == null ? made : first;
    }

    private List<RoleMapping> map(Role role) {
        List<RoleMapping> list = new ArrayList<>();
        for (String id : role.standards()) {
            StandardIndex index = indexOf(id);
            ProfessionalStandard standard = requireNonNull(index.standards().get(id), id);
            for (Statement statement : standard.statements()) {
                for (Alignment alignment : index.of(statement)) {
                    Behaviour behaviour = requireNonNull(behaviours.get(alignment.behaviour()));
                    list.add(new RoleMapping(role, standard, statement, behaviour, alignment));
                }
            }
        }
        return list;
    }

    private StandardIndex indexOf(String standard) {
        StandardIndex index = indexes.get(standard);
        if (index == null) {
            index = standards.apply(standard);
            indexes.put(standard, index);
        }
        return index;
    }
}
