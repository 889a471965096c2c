// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

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
import trust.stars.model.ItemKind;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Role;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
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

    /** Active roles, and retired ones that changed. */
    List<Entry> roles() {
        List<Entry> roles = new ArrayList<>();
        for (Role role : draft.content().roles()) {
            ChangedItem item = new ChangedItem(ItemKind.ROLE, role.id());
            if (marks.place(item) == null) {
                continue;
            }
            List<Note> notes = marks.notes(item);
            marks.addRetirement(role.retired(), ItemKind.ROLE, notes);
            addNote(notes, "Note", marks.part(item, "note", role.note() == null ? "" : role.note()));
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
                    role.family() + (role.additional() ? ", alongside another role" : ""),
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
        if (standard.assignedCodes()) {
            facts.add("codes assigned by the editors of the framework");
        }
        if (standard.status() == ProfessionalStandard.Status.WITHDRAWN) {
            facts.add("no longer in force");
        }
        return String.join(" · ", facts);
    }

    /** A statement with its links; in a standard that is all new, nothing is marked again. */
    private Entry statement(Statement statement, boolean standardAdded) {
        ChangedItem item = new ChangedItem(ItemKind.STATEMENT, statement.id());
        ChangedItem explanation = new ChangedItem(ItemKind.UNALIGNED, statement.id());
        List<Mark> own = new ArrayList<>(marks.marks(item));
        List<Note> notes = marks.notes(item);
        List<Entry> links = new ArrayList<>();
        boolean unmarked = standardAdded || marks.isAdded(item);
        if (!unmarked) {
            own.addAll(marks.marks(explanation));
        }
        for (Alignment alignment : alignments.getOrDefault(statement.id(), List.of())) {
            links.add(link(alignment, Fate.KEPT, unmarked));
        }
        for (Alignment alignment : marks.removedLinks(statement.id())) {
            links.add(link(alignment, Fate.REMOVED, false));
        }
        if (!statement.verified()) {
            notes.add(ChangeMarks.note("Unverified", "Nobody has checked this label against the document yet."));
        }
        Unaligned none = unaligned.get(statement.id());
        if (none != null) {
            addNote(notes, "No behaviour answers this", marks.part(explanation, "reason", none.reason()));
            notes.addAll(marks.notes(explanation));
        }
        return new Entry(
                ChangeMarks.anchor(item),
                statement.code(),
                marks.part(item, "label", statement.label()),
                standardAdded ? List.of() : own,
                notes,
                links);
    }

    private Entry link(Alignment alignment, Fate fate, boolean unmarked) {
        ChangedItem item = LinkEnds.of(alignment).item();
        List<Note> notes = new ArrayList<>();
        addNote(notes, "Why", marks.part(item, "rationale", alignment.rationale()));
        notes.addAll(marks.notes(item));
        String behaviour =
                draft.findBehaviour(alignment.behaviour()).map(Behaviour::text).orElse(alignment.behaviour());
        return new Entry(
                marks.place(new ChangedItem(ItemKind.BEHAVIOUR, alignment.behaviour())),
                relation(alignment.relation()),
                WordDiff.whole(fate, behaviour),
                unmarked ? List.of() : marks.marks(item),
                notes,
                List.of());
    }

    /** Adds a note, unless it says nothing. */
    private static void addNote(List<Note> notes, String label, List<WordDiff.Piece> words) {
        if (!words.isEmpty()) {
            notes.add(new Note(label, words, List.of()));
        }
    }

    private static String relation(Alignment.Relation relation) {
        return switch (relation) {
            case EQUIVALENT -> "asks for the same";
            case PARTIAL -> "asks for part of it";
            case RELATED -> "touches it";
        };
    }
}
