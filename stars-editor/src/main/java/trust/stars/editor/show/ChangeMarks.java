// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import trust.stars.model.ItemKind;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.show.PreviewPage.Link;
import trust.stars.editor.show.PreviewPage.Mark;
import trust.stars.editor.show.PreviewPage.Note;
import trust.stars.editor.show.WordDiff.Fate;
import trust.stars.editor.show.WordDiff.Piece;
import trust.stars.model.Authority;
import trust.stars.model.Framework;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Retirement;
import trust.stars.model.Rewording;
import trust.stars.model.Value;
import trust.stars.release.Change;
import trust.stars.release.ChangedItem;
import trust.stars.release.FrameworkDiff;

/** What a page shows at an item because it changed: marked words, marks and notes. */
final class ChangeMarks {
    /** The parts that the page shows themselves, so that their change is marked in place. */
    private static final Set<String> IN_PLACE =
            Set.of("title", "introduction", "name", "statement", "note", "unaligned");

    private final Framework draft;
    private final Set<ChangedItem> shown = new HashSet<>();
    private final Map<ChangedItem, List<Change>> changes = new HashMap<>();
    private final Declarations declarations;

    ChangeMarks(Framework draft, FrameworkDiff diff) {
        this.draft = draft;
        for (Change change : diff.changes()) {
            changes.computeIfAbsent(change.item(), item -> new ArrayList<>()).add(change);
        }
        declarations = new Declarations(draft.content().releaseNotes());
        shown.add(new ChangedItem(ItemKind.FRAMEWORK, draft.id()));
        for (Value value : draft.content().values()) {
            value.behaviours().forEach(behaviour -> show(ItemKind.BEHAVIOUR, behaviour.id(), null));
            value.retiredBehaviours()
                    .forEach(behaviour -> show(ItemKind.BEHAVIOUR, behaviour.id(), behaviour.retired()));
            boolean holds = value.retiredBehaviours().stream()
                    .anyMatch(behaviour -> shown.contains(new ChangedItem(ItemKind.BEHAVIOUR, behaviour.id())));
            show(ItemKind.VALUE, value.id(), holds ? null : value.retired());
        }
        for (ProfessionalStandard standard : draft.standards()) {
            show(ItemKind.STANDARD, standard.id(), null);
            standard.statements().forEach(statement -> show(ItemKind.STATEMENT, statement.id(), null));
        }
        draft.content().roles().forEach(role -> show(ItemKind.ROLE, role.id(), role.retired()));
    }

    List<Change> of(ChangedItem item) {
        return changes.getOrDefault(item, List.of());
    }

    boolean isAdded(ChangedItem item) {
        return of(item).stream().anyMatch(Change.Added.class::isInstance);
    }

    /** The text of a behaviour, with the words marked that changed. */
    List<Piece> text(ChangedItem item, String now) {
        for (Change change : of(item)) {
            if (change instanceof Change.Reworded reworded) {
                return WordDiff.of(reworded.before(), reworded.after());
            }
        }
        return WordDiff.whole(Fate.KEPT, now);
    }

    /** A part of an item, with the words marked that changed. */
    List<Piece> part(ChangedItem item, String field, String now) {
        Change.FieldChanged changed = field(item, field);
        return changed == null
                ? WordDiff.whole(Fate.KEPT, now)
                : WordDiff.of(ChangeText.value(changed.before()), ChangeText.value(changed.after()));
    }

    /** A list of paragraphs, each with the words marked that changed. */
    List<List<Piece>> paragraphs(ChangedItem item, String field, List<String> now) {
        Change.FieldChanged changed = field(item, field);
        List<List<Piece>> paragraphs = new ArrayList<>();
        if (changed == null || !(changed.before() instanceof List<?> list)) {
            now.forEach(paragraph -> paragraphs.add(WordDiff.whole(Fate.KEPT, paragraph)));
            return paragraphs;
        }
        List<String> before = list.stream().map(String::valueOf).toList();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, now).getDeltas()) {
            List<String> removed = delta.getSource().getLines();
            List<String> added = delta.getTarget().getLines();
            before.subList(at, delta.getSource().getPosition())
                    .forEach(paragraph -> paragraphs.add(WordDiff.whole(Fate.KEPT, paragraph)));
            for (int i = 0; i < Math.max(removed.size(), added.size()); i++) {
                paragraphs.add(
                        i >= removed.size()
                                ? WordDiff.whole(Fate.ADDED, added.get(i))
                                : i >= added.size()
                                        ? WordDiff.whole(Fate.REMOVED, removed.get(i))
                                        : WordDiff.of(removed.get(i), added.get(i)));
            }
            at = delta.getSource().last() + 1;
        }
        before.subList(at, before.size()).forEach(paragraph -> paragraphs.add(WordDiff.whole(Fate.KEPT, paragraph)));
        return paragraphs;
    }

    /** What became of an item, each in a few words. */
    List<Mark> marks(ChangedItem item) {
        List<Mark> marks = new ArrayList<>();
        for (Change change : of(item)) {
            Mark mark = mark(change);
            if (!marks.contains(mark)) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** What is said about the changes of an item, and changed parts that the page does not show otherwise. */
    List<Note> notes(ChangedItem item) {
        List<Note> notes = new ArrayList<>();
        for (Change change : of(item)) {
            declarations.of(change).ifPresent(rewording -> declaration(rewording, notes));
            if (change instanceof Change.FieldChanged changed && !IN_PLACE.contains(changed.field())) {
                notes.add(note(
                        words(changed.field()),
                        WordDiff.of(ChangeText.value(changed.before()), ChangeText.value(changed.after()))));
            }
        }
        return notes;
    }

    /** Why an item was retired, and what took its place. */
    void retirement(@Nullable Retirement retired, ItemKind kind, List<Note> notes) {
        if (retired == null) {
            return;
        }
        notes.add(note("Why", retired.reason()));
        List<Link> links = retired.replacedBy().stream()
                .map(id -> new Link(place(new ChangedItem(kind, id)), "", "", "", name(kind, id)))
                .toList();
        notes.add(links.isEmpty() ? note("Replaced by", "nothing") : new Note("Replaced by", List.of(), links));
    }

    /** The anchor of an item. */
    static String anchor(ChangedItem item) {
        return item.kind() == ItemKind.FRAMEWORK ? "framework" : item.kind() + "-" + item.id();
    }

    /** The anchor of an item if the page shows it: if it is active, or something about it changed. */
    @Nullable
    String place(ChangedItem item) {
        return shown.contains(item) ? anchor(item) : null;
    }

    static Note note(String label, String text) {
        return note(label, WordDiff.whole(Fate.KEPT, text));
    }

    private static Note note(String label, List<Piece> words) {
        return new Note(label, words, List.of());
    }

    /** The mark of a change: its type in words, and how a rewording was declared. */
    Mark mark(Change change) {
        String type = ChangeSummary.type(change);
        if (change instanceof Change.Moved moved) {
            return new Mark("moved", "Moved from place " + (moved.before() + 1) + " to " + (moved.after() + 1));
        } else if (change instanceof Change.Reworded reworded) {
            return new Mark("reworded", "Reworded" + kind(reworded.declared()));
        } else if (change instanceof Change.FieldChanged changed
                && IN_PLACE.contains(changed.field())
                && changed.item().kind() != ItemKind.STATEMENT) {
            return new Mark(
                    "reworded",
                    capital(changed.field())
                            + " reworded"
                            + kind(declarations.of(change).orElse(null)));
        } else if (change instanceof Change.FieldChanged changed
                && changed.field().equals("unaligned")) {
            return changed.after() == null
                    ? new Mark("changed", "No longer without a link")
                    : new Mark("changed", "Said to have no link");
        } else if (change instanceof Change.FieldChanged changed && changed.after() instanceof Authority authority) {
            return new Mark("changed", "Now " + authority.name().toLowerCase(Locale.ROOT));
        } else if (change instanceof Change.FieldChanged changed) {
            return new Mark("changed", "Changed: " + words(changed.field()).toLowerCase(Locale.ROOT));
        } else if (change instanceof Change.Vanished) {
            return new Mark("retired", "Lost");
        } else if (type.startsWith("alignment-")) {
            return new Mark(type.replace("alignment-", ""), "Link " + type.replace("alignment-", ""));
        }
        return new Mark(type, capital(type));
    }

    /** What a value, behaviour or role is called. */
    private String name(ItemKind kind, String id) {
        return switch (kind) {
            case VALUE -> draft.value(id).name();
            case BEHAVIOUR -> draft.behaviour(id).text();
            default -> draft.role(id).name();
        };
    }

    private void show(ItemKind kind, String id, @Nullable Retirement retired) {
        ChangedItem item = new ChangedItem(kind, id);
        if (retired == null || !of(item).isEmpty()) {
            shown.add(item);
        }
    }

    private static void declaration(Rewording rewording, List<Note> notes) {
        if (notes.stream().noneMatch(note -> note.label().equals("Why"))) {
            notes.add(note("Why", rewording.note()));
            if (rewording.keepsIdBecause() != null) {
                notes.add(note("Why it is the same behaviour", rewording.keepsIdBecause()));
            }
        }
    }

    private Change.@Nullable FieldChanged field(ChangedItem item, String field) {
        for (Change change : of(item)) {
            if (change instanceof Change.FieldChanged changed && changed.field().equals(field)) {
                return changed;
            }
        }
        return null;
    }

    private static String kind(@Nullable Rewording rewording) {
        return rewording == null ? "" : " – " + rewording.kind().name().toLowerCase(Locale.ROOT);
    }

    /** The name of a property as words, such as {@code Checked on}. */
    private static String words(String field) {
        return capital(field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
