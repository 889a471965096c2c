// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.editor.show.PreviewPage.Link;
import trust.stars.editor.show.PreviewPage.Mark;
import trust.stars.editor.show.PreviewPage.Note;
import trust.stars.editor.show.WordDiff.Fate;
import trust.stars.editor.show.WordDiff.Piece;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Framework;
import trust.stars.model.ItemKind;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Retirement;
import trust.stars.model.Rewording;
import trust.stars.model.Value;
import trust.stars.release.Change;
import trust.stars.release.ChangedItem;
import trust.stars.release.FrameworkDiff;

/** What a page shows at an item that changed: marked words, marks and notes. */
final class ChangeMarks {
    private final Framework draft;
    private final Set<ChangedItem> shown = new HashSet<>();
    private final Map<ChangedItem, List<Change>> changes = new HashMap<>();
    private final Map<String, List<Alignment>> removedLinks = new HashMap<>();

    ChangeMarks(Framework draft, FrameworkDiff diff) {
        this.draft = draft;
        for (Change change : diff.changes()) {
            changes.computeIfAbsent(change.item(), item -> new ArrayList<>()).add(change);
            if (change instanceof Change.Vanished vanished && vanished.before() instanceof Alignment link) {
                removedLinks
                        .computeIfAbsent(link.statement(), id -> new ArrayList<>())
                        .add(link);
            }
        }
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

    boolean isAdded(ChangedItem item) {
        return of(item).stream().anyMatch(change -> change.kind() == Change.Kind.ADDED);
    }

    /** The links that a statement no longer has. */
    List<Alignment> removedLinks(String statement) {
        return removedLinks.getOrDefault(statement, List.of());
    }

    /** A part of an item, with the words marked that changed. */
    List<Piece> part(ChangedItem item, String part, String now) {
        for (Change change : of(item)) {
            if (part.equals(partOf(change))) {
                return WordDiff.of(
                        ChangeText.value(ChangedPart.before(change)), ChangeText.value(ChangedPart.after(change)));
            }
        }
        return WordDiff.whole(Fate.KEPT, now);
    }

    /** The introduction, each paragraph with the words marked that changed. */
    List<List<Piece>> introduction() {
        for (Change change : of(new ChangedItem(ItemKind.FRAMEWORK, draft.id()))) {
            if (change instanceof Change.Reworded reworded && reworded.part().equals("introduction")) {
                return paragraphs(Lines.of(reworded.before()), Lines.of(reworded.after()));
            }
        }
        return draft.introduction().stream()
                .map(paragraph -> WordDiff.whole(Fate.KEPT, paragraph))
                .toList();
    }

    private static List<List<Piece>> paragraphs(List<String> before, List<String> now) {
        List<List<Piece>> paragraphs = new ArrayList<>();
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

    /** What became of an item: a few words for each change. */
    List<Mark> marks(ChangedItem item) {
        return of(item).stream().map(this::mark).distinct().toList();
    }

    /** What is said about the changes to an item, and changed parts that the page does not otherwise show. */
    List<Note> notes(ChangedItem item) {
        List<Note> notes = new ArrayList<>();
        for (Change change : of(item)) {
            if (change instanceof Change.Reworded reworded && reworded.declared() != null) {
                addDeclaration(reworded.declared(), notes);
            } else if (change instanceof Change.FieldChanged changed && !isInPlace(item.kind(), changed.field())) {
                notes.add(new Note(
                        capital(ItemText.part(changed.field())),
                        WordDiff.of(
                                ChangeText.value(ChangedPart.before(changed)),
                                ChangeText.value(ChangedPart.after(changed))),
                        List.of()));
            }
        }
        return notes;
    }

    /** Adds why an item was retired, and what took its place. */
    void addRetirement(@Nullable Retirement retired, ItemKind kind, List<Note> notes) {
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
        return new Note(label, WordDiff.whole(Fate.KEPT, text), List.of());
    }

    /** The mark of a change: its kind in words, and how a rewording was declared. Its style is the word of its kind. */
    Mark mark(Change change) {
        String words = switch (change.item().kind()) {
            case FRAMEWORK, VALUE, BEHAVIOUR, STANDARD, STATEMENT, ROLE -> words(change);
            case ALIGNMENT -> "Link " + small(words(change));
            case UNALIGNED -> explanation(change);
        };
        return new Mark(change.kind().word(), words);
    }

    private static String words(Change change) {
        return switch (change.kind()) {
            case ADDED -> {
                String ended = ChangeText.endedAs((Change.Added) change);
                yield ended.isEmpty() ? "Added" : "Added, already " + ended;
            }
            case RETIRED, RESTORED, REMOVED, LOST -> capital(change.kind().word());
            case MOVED -> "Moved " + ChangeText.fromTo((Change.Moved) change);
            case REWORDED -> reworded((Change.Reworded) change);
            case CHANGED -> {
                Change.FieldChanged changed = (Change.FieldChanged) change;
                yield ChangedPart.after(changed) instanceof Authority authority
                        ? "Now " + ChangeText.word(authority)
                        : "Changed: " + ItemText.part(changed.field());
            }
        };
    }

    private static String reworded(Change.Reworded reworded) {
        String what =
                reworded.item().kind() == ItemKind.BEHAVIOUR ? "Reworded" : capital(reworded.part()) + " reworded";
        Rewording declared = reworded.declared();
        return declared == null ? what : what + " – " + ChangeText.word(declared.kind());
    }

    /** The mark of a change to the reason why no behaviour answers a statement; it is shown at the statement. */
    private static String explanation(Change change) {
        return switch (change.kind()) {
            case ADDED -> "Reason for no link added";
            case REMOVED -> "Reason for no link removed";
            case CHANGED, REWORDED, MOVED, RETIRED, RESTORED, LOST -> "Reason for no link changed";
        };
    }

    /** What a value, behaviour or role is called. */
    private String name(ItemKind kind, String id) {
        return switch (kind) {
            case VALUE -> draft.value(id).name();
            case BEHAVIOUR -> draft.behaviour(id).text();
            case ROLE -> draft.role(id).name();
            case FRAMEWORK, STANDARD, STATEMENT, ALIGNMENT, UNALIGNED ->
                throw new IllegalArgumentException("a " + kind + " is never retired: " + id);
        };
    }

    /** Whether the page shows a part itself, so its change is marked there. */
    private static boolean isInPlace(ItemKind kind, String part) {
        return switch (kind) {
            case FRAMEWORK, VALUE, BEHAVIOUR -> false; // what they show is reworded, not changed
            case STANDARD -> part.equals("title");
            case STATEMENT -> part.equals("label");
            case ROLE -> part.equals("name") || part.equals("note");
            case ALIGNMENT -> part.equals("rationale");
            case UNALIGNED -> part.equals("reason");
        };
    }

    private List<Change> of(ChangedItem item) {
        return changes.getOrDefault(item, List.of());
    }

    private void show(ItemKind kind, String id, @Nullable Retirement retired) {
        ChangedItem item = new ChangedItem(kind, id);
        if (retired == null || !of(item).isEmpty()) {
            shown.add(item);
        }
    }

    private static void addDeclaration(Rewording rewording, List<Note> notes) {
        if (notes.stream().noneMatch(note -> note.label().equals("Why"))) {
            notes.add(note("Why", rewording.note()));
            if (rewording.keepsIdBecause() != null) {
                notes.add(note("Why it is the same behaviour", rewording.keepsIdBecause()));
            }
        }
    }

    /** The part of its item that a change is about, or null if it is about the item. */
    private static @Nullable String partOf(Change change) {
        if (change instanceof Change.Reworded reworded) {
            return reworded.part();
        }
        return change instanceof Change.FieldChanged changed ? changed.field() : null;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String small(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
