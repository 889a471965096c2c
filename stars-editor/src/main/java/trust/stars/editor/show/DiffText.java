// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Framework;
import trust.stars.release.Change;
import trust.stars.release.FrameworkDiff;
import trust.stars.release.VersionStep;

/** A comparison for people: a summary, then each change with its before and after. */
public final class DiffText {
    private final Notation notation;
    private final List<String> lines = new ArrayList<>();

    private DiffText(Notation notation) {
        this.notation = notation;
    }

    /** The comparison in a notation, without a line feed at the end. */
    public static String of(Framework before, Framework after, FrameworkDiff diff, Notation notation) {
        DiffText text = new DiffText(notation);
        text.addSummary(before, after, diff);
        diff.changes().forEach(text::addChange);
        if (notation.hasLegend()
                && diff.changes().stream()
                        .anyMatch(change -> isText(ChangedPart.before(change)) && isText(ChangedPart.after(change)))) {
            text.lines.add("");
            text.lines.add("Words marked " + notation.removed("like this") + " were removed, words marked "
                    + notation.added("like this") + " were added.");
        }
        return String.join("\n", text.lines);
    }

    /** What the smallest step means for the version, such as {@code Smallest version step: minor, so at least 1.1.0}. */
    public static String step(Framework before, FrameworkDiff diff) {
        VersionStep step = diff.step();
        return "Smallest version step: " + step
                + (step == VersionStep.NONE ? "" : ", so at least " + step.after(before.version()));
    }

    private void addSummary(Framework before, Framework after, FrameworkDiff diff) {
        String title = before.title().equals(after.title())
                ? notation.text(after.title()) + ": " + before.version() + " → " + after.version()
                : notation.text(before.toString()) + " → " + notation.text(after.toString());
        lines.add(notation.heading(title));
        if (notation.hasParagraphs()) {
            lines.add("");
        }
        String counts = ChangeSummary.line(diff);
        lines.add(Character.toUpperCase(counts.charAt(0)) + counts.substring(1) + ". " + step(before, diff) + "."
                + (diff.keepsWords() && !diff.changes().isEmpty()
                        ? " Title, introduction, values and behaviours are word for word the same."
                        : ""));
    }

    private void addChange(Change change) {
        lines.add("");
        lines.add(notation.item(ChangeText.sentence(change), change.step().toString()));
        switch (change.kind()) {
            case MOVED -> {} // the sentence has both places
            case ADDED, RESTORED -> addDetail("after", ChangedPart.after(change));
            case RETIRED, REMOVED, LOST -> addDetail("before", ChangedPart.before(change));
            case REWORDED, CHANGED -> {
                if (isText(ChangedPart.before(change)) && isText(ChangedPart.after(change))) {
                    addMarked(
                            ChangeText.value(ChangedPart.before(change)), ChangeText.value(ChangedPart.after(change)));
                } else {
                    addDetail("before", ChangedPart.before(change));
                    addDetail("after", ChangedPart.after(change));
                }
            }
        }
    }

    /** Adds a line that says what a part was or is, if it was or is there. */
    private void addDetail(String label, @Nullable Object part) {
        if (part != null) {
            lines.add(notation.detail(label, notation.text(ChangeText.value(part))));
        }
    }

    private void addMarked(String before, String after) {
        List<WordDiff.Piece> pieces = WordDiff.of(before, after);
        lines.add(notation.detail("before", marked(pieces, WordDiff.Fate.REMOVED)));
        lines.add(notation.detail("after", marked(pieces, WordDiff.Fate.ADDED)));
    }

    /** One of the two wordings: what was kept, and, marked, what only this one has. */
    private String marked(List<WordDiff.Piece> pieces, WordDiff.Fate own) {
        StringBuilder text = new StringBuilder();
        for (WordDiff.Piece piece : pieces) {
            if (piece.kept()) {
                text.append(piece.space()).append(notation.text(piece.text()));
            } else if (piece.fate() == own) {
                String words = notation.text(piece.text());
                text.append(piece.space()).append(piece.added() ? notation.added(words) : notation.removed(words));
            }
        }
        return text.toString().strip();
    }

    private static boolean isText(@Nullable Object part) {
        return part instanceof String || part instanceof List<?>;
    }
}
