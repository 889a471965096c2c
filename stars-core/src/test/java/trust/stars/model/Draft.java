// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Content that a test changes before it is made: what is not changed is small and sound. */
final class Draft {
    String id = "our-framework";
    String language = "en-GB";

    @Nullable
    String acronym;

    final List<Value> values = new ArrayList<>();
    final List<ProfessionalStandard> standards = new ArrayList<>();
    final List<Role> roles = new ArrayList<>();
    final List<Alignment> alignments = new ArrayList<>();
    final List<Unaligned> unaligned = new ArrayList<>();
    final List<Rewording> rewordings = new ArrayList<>();
    final List<Waiver> waivers = new ArrayList<>();

    /** One value {@code team} with {@code team.share}, one standard {@code std} with {@code std.s1}, and changes. */
    static FrameworkContent with(Consumer<Draft> changes) {
        Draft draft = new Draft();
        draft.values.add(Frameworks.value("team", "Team", Frameworks.behaviour("team.share", "I share what I know.")));
        draft.standards.add(standard("std", null, "std.s1"));
        changes.accept(draft);
        return draft.content();
    }

    static ProfessionalStandard standard(String id, @Nullable String supersededBy, String... statements) {
        return standardOf(id, ProfessionalStandard.Status.CURRENT, supersededBy, null, null, statements);
    }

    static ProfessionalStandard withdrawn(String id, @Nullable String supersededBy, String... statements) {
        return standardOf(id, ProfessionalStandard.Status.WITHDRAWN, supersededBy, null, null, statements);
    }

    static ProfessionalStandard standardOf(
            String id,
            ProfessionalStandard.Status status,
            @Nullable String supersededBy,
            @Nullable String url,
            @Nullable String origin,
            String... statements) {
        List<Statement> list = new ArrayList<>();
        for (String statement : statements) {
            list.add(new Statement(statement, "1", "Statement " + statement, null, List.of(), null));
        }
        ProfessionalStandard.Kind kind = ProfessionalStandard.Kind.ROLE_PROFILE;
        return new ProfessionalStandard(
                id, "Standard", kind, "Us", null, null, null, status, supersededBy, null, url, null, list, origin);
    }

    void value(String valueId, List<Behaviour> active, List<Behaviour> retired, @Nullable Retirement end) {
        values.add(new Value(valueId, "Name", "Statement.", active, retired, Authority.PUBLISHED, end));
    }

    void role(String roleId, String... standardIds) {
        roles.add(Frameworks.role(roleId, "Role", List.of(standardIds), null));
    }

    void align(String statement, String behaviour) {
        alignments.add(Frameworks.alignment(statement, behaviour, Alignment.Relation.RELATED));
    }

    private FrameworkContent content() {
        return new FrameworkContent(
                1,
                id,
                "Our Framework",
                acronym,
                FrameworkVersion.of(2, 1, 0),
                null,
                null,
                language,
                "Our Trust",
                List.of(),
                null,
                values,
                standards,
                roles,
                alignments,
                unaligned,
                rewordings.isEmpty() ? null : new ReleaseNotes(null, null, rewordings),
                waivers);
    }
}
