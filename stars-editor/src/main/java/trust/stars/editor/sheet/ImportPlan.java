// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import trust.stars.editor.show.ChangeText;
import trust.stars.editor.show.LinkEnds;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.ItemKind;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Role;
import trust.stars.model.Statement;
import trust.stars.model.Value;
import trust.stars.release.Change;
import trust.stars.release.ChangedItem;
import trust.stars.release.FrameworkDiff;

/** What the import of a spreadsheet would make of the draft. */
public final class ImportPlan {
    /** What may happen to a row, in the order in which the summary lists it. */
    private static final List<Change.Kind> TOLD = List.of(
            Change.Kind.ADDED,
            Change.Kind.REWORDED,
            Change.Kind.MOVED,
            Change.Kind.RETIRED,
            Change.Kind.RESTORED,
            Change.Kind.REMOVED,
            Change.Kind.LOST,
            Change.Kind.CHANGED);

    private final Framework draft;
    private final Framework imported;
    private final FrameworkDiff diff;

    private ImportPlan(Framework draft, Framework imported) {
        this.draft = draft;
        this.imported = imported;
        this.diff = FrameworkDiff.between(draft, imported);
    }

    /** The plan that makes the imported framework the draft. */
    public static ImportPlan of(Framework draft, Framework imported) {
        return new ImportPlan(draft, imported);
    }

    /** Whether the draft stays as it is. */
    public boolean isEmpty() {
        return draft.equals(imported);
    }

    /** How many rows of each sort, on one line. */
    public String summary() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Change.Kind kind : TOLD) {
            counts.put(word(kind), 0);
        }
        diff.changes().forEach(change -> counts.merge(word(change.kind()), 1, Integer::sum));
        counts.merge(word(Change.Kind.CHANGED), aboutTheRelease().size(), Integer::sum);
        counts.put("unchanged", unchanged());
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .toList());
    }

    /** What happens to a row. */
    private static String word(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "created";
            case CHANGED -> "changed otherwise";
            case RETIRED, RESTORED, REWORDED, MOVED, REMOVED, LOST -> kind.word();
        };
    }

    /** One line for each change, then a hint for each id that would be lost. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Change change : diff.changes()) {
            String hint = change.kind() == Change.Kind.LOST
                    ? " – an id that was ever published must stay: put its row back and" + instead(change.item())
                    : "";
            lines.add(ChangeText.sentence(change) + hint);
        }
        lines.addAll(aboutTheRelease());
        if (lines.isEmpty() && !isEmpty()) {
            lines.add("Changed the order of rows");
        }
        return lines;
    }

    private static String instead(ChangedItem item) {
        return switch (item.kind()) {
            case VALUE, BEHAVIOUR, ROLE ->
                " retire it instead, by filling in 'Retired in', 'Replaced by' and 'Retired because'";
            case STANDARD -> " give it the status WITHDRAWN instead";
            case STATEMENT -> " explain it in the sheet Unaligned if nothing answers it any more";
            case FRAMEWORK, ALIGNMENT, UNALIGNED -> throw new IllegalArgumentException("it has no id to lose: " + item);
        };
    }

    /** How many items of the draft stay as they are. */
    private int unchanged() {
        Set<ChangedItem> items = new HashSet<>();
        FrameworkContent content = draft.content();
        for (Value value : content.values()) {
            items.add(new ChangedItem(ItemKind.VALUE, value.id()));
            value.behaviours().forEach(behaviour -> items.add(new ChangedItem(ItemKind.BEHAVIOUR, behaviour.id())));
            value.retiredBehaviours()
                    .forEach(behaviour -> items.add(new ChangedItem(ItemKind.BEHAVIOUR, behaviour.id())));
        }
        for (ProfessionalStandard standard : content.standards()) {
            items.add(new ChangedItem(ItemKind.STANDARD, standard.id()));
            for (Statement statement : standard.statements()) {
                items.add(new ChangedItem(ItemKind.STATEMENT, statement.id()));
            }
        }
        for (Role role : content.roles()) {
            items.add(new ChangedItem(ItemKind.ROLE, role.id()));
        }
        content.alignments()
                .forEach(alignment -> items.add(LinkEnds.of(alignment).item()));
        content.unaligned().forEach(unaligned -> items.add(new ChangedItem(ItemKind.UNALIGNED, unaligned.statement())));
        diff.changes().forEach(change -> items.remove(change.item()));
        return items.size();
    }

    /** What changes about the release, not about what the framework says: a comparison of contents leaves it out. */
    private List<String> aboutTheRelease() {
        FrameworkContent before = draft.content();
        FrameworkContent after = imported.content();
        List<String> lines = new ArrayList<>();
        if (!before.version().equals(after.version())) {
            lines.add("Changed the version from " + before.version() + " to " + after.version());
        }
        if (!Objects.equals(before.releasedOn(), after.releasedOn())) {
            lines.add("Changed the day of release");
        }
        if (!Objects.equals(before.effectiveFrom(), after.effectiveFrom())) {
            lines.add("Changed the first day in force");
        }
        if (!Objects.equals(before.releaseNotes(), after.releaseNotes())) {
            lines.add("Changed the release notes");
        }
        if (!before.waivers().equals(after.waivers())) {
            lines.add("Changed the waivers");
        }
        return lines;
    }
}
