// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import trust.stars.model.ItemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import trust.stars.editor.show.PreviewPage.Entry;
import trust.stars.editor.show.PreviewPage.Mark;
import trust.stars.editor.show.PreviewPage.Note;
import trust.stars.editor.show.PreviewPage.Section;
import trust.stars.editor.show.WordDiff.Fate;
import trust.stars.model.Alignment;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Role;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.release.Change;
import trust.stars.release.ChangedItem;

/** The roles, and the standards with the links of their statements to behaviours, as the preview shows them. */
final class PreviewStandards {
    private final Framework draft;
    private final ChangeMarks marks;
    private final Map<String, List<Alignment>> alignments = new HashMap<>();
    private final Map<String, Unaligned> unaligned = new HashMap<>();

    PreviewStandards(Framework draft, ChangeMarks marks) {
        this.draft = draft;
        this.marks = marks;
        for (Alignment alignment : draft.content().alignments()) {
            alignments
                    .computeIfAbsent(alignment.statement(), id -> new ArrayList<>())
                    .add(alignment);
        }
        draft.content().unaligned().forEach(item -> unaligned.put(item.statement(), item));
    }

    /** Active roles, and retired ones about which something changed. */
    List<Entry> roles() {
        List<Entry> roles = new ArrayList<>();
        for (Role role : draft.content().roles()) {
            ChangedItem item = new ChangedItem(ItemKind.ROLE, role.id());
            if (marks.place(item) == null) {
                continue;
            }
            List<Note> notes = marks.notes(item);
            marks.retirement(role.retired(), ItemKind.ROLE, notes);
            if (role.note() != null) {
                notes.add(ChangeMarks.note("Note", role.note()));
            }
            if (!role.standards().isEmpty()) {
                notes.add(ChangeMarks.note(
                        "Standards",
                        String.join(
                                "; ",
                                role.standards().stream()
                                        .map(id -> draft.standard(id).title())
                                        .toList())));
            }
            roles.add(new Entry(
                    ChangeMarks.anchor(item),
                    role.family() + (role.additional() ? ", beside another role" : ""),
                    marks.part(item, "name", role.name()),
                    marks.marks(item),
                    notes,
                    List.of()));
        }
        return roles;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (ProfessionalStandard standard : draft.standards()) {
            ChangedItem item = new ChangedItem(ItemKind.STANDARD, standard.id());
            boolean added = marks.isAdded(item);
            Entry head = new Entry(
                    ChangeMarks.anchor(item),
                    "",
                    marks.part(item, "title", standard.title()),
                    marks.marks(item),
                    marks.notes(item),
                    List.of());
            List<Entry> statements = new ArrayList<>();
            standard.statements().forEach(statement -> statements.add(statement(statement, added)));
            sections.add(new Section(head, WordDiff.whole(Fate.KEPT, facts(standard)), statements, List.of()));
        }
        return sections;
    }

    private static String facts(ProfessionalStandard standard) {
        List<String> facts = new ArrayList<>();
        facts.add(standard.publisher());
        if (standard.edition() != null) {
            facts.add(standard.edition());
        }
        if (standard.status() == ProfessionalStandard.Status.WITHDRAWN) {
            facts.add("no longer in force");
        }
        return String.join(" · ", facts);
    }

    /** A statement with its links; in a standard that is all new, nothing is marked again. */
    private Entry statement(Statement statement, boolean standardAdded) {
        ChangedItem item = new ChangedItem(ItemKind.STATEMENT, statement.id());
        List<Mark> own = new ArrayList<>();
        List<Note> notes = marks.notes(item);
        Map<String, Mark> links = new HashMap<>();
        List<Entry> parts = new ArrayList<>();
        for (Change change : marks.of(item)) {
            if (change instanceof Change.AlignmentAdded added) {
                links.put(added.after().behaviour(), marks.mark(change));
            } else if (change instanceof Change.AlignmentChanged changed) {
                links.put(changed.after().behaviour(), marks.mark(change));
            } else if (!(change instanceof Change.AlignmentRemoved)) {
                own.add(marks.mark(change));
            }
        }
        boolean unmarked = standardAdded || marks.isAdded(item);
        for (Alignment alignment : alignments.getOrDefault(statement.id(), List.of())) {
            Mark mark = links.get(alignment.behaviour());
            parts.add(link(alignment, Fate.KEPT, mark == null || unmarked ? List.of() : List.of(mark)));
        }
        for (Change change : marks.of(item)) {
            if (change instanceof Change.AlignmentRemoved removed) {
                parts.add(link(removed.before(), Fate.REMOVED, List.of(marks.mark(change))));
            }
        }
        if (!statement.verified()) {
            notes.add(ChangeMarks.note("Unverified", "Nobody has checked this label against the document yet."));
        }
        Unaligned none = unaligned.get(statement.id());
        if (none != null) {
            notes.add(ChangeMarks.note("No behaviour answers this", none.reason()));
        }
        return new Entry(
                ChangeMarks.anchor(item),
                statement.code(),
                marks.part(item, "label", statement.label()),
                standardAdded ? List.of() : own,
                notes,
                parts);
    }

    private Entry link(Alignment alignment, Fate fate, List<Mark> linkMarks) {
        String behaviour =
                draft.findBehaviour(alignment.behaviour()).map(Behaviour::text).orElse(alignment.behaviour());
        return new Entry(
                marks.place(new ChangedItem(ItemKind.BEHAVIOUR, alignment.behaviour())),
                relation(alignment.relation()),
                WordDiff.whole(fate, behaviour),
                linkMarks,
                List.of(ChangeMarks.note("Why", alignment.rationale())),
                List.of());
    }

    private static String relation(Alignment.Relation relation) {
        return switch (relation) {
            case EQUIVALENT -> "asks for the same";
            case PARTIAL -> "asks for part of it";
            case RELATED -> "touches it";
        };
    }
}
