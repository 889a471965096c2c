// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trust.stars.editor.show.PreviewPage.Link;
import trust.stars.editor.show.PreviewPage.Mark;
import trust.stars.model.Framework;
import trust.stars.model.ItemKind;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Statement;
import trust.stars.release.Change;
import trust.stars.release.ChangedItem;
import trust.stars.release.FrameworkDiff;

/** The list of changes at the top of the preview, each with a link to its place. */
final class PreviewChanges {
    /** This many changes of one sort or more, if about roles and standards, share one line. */
    private static final int MANY = 6;

    private static final int LONGEST = 90;

    /** What many similar changes have in common. */
    private record Group(Mark mark, ItemKind kind) {}

    private final Framework draft;
    private final FrameworkDiff diff;
    private final ChangeMarks marks;
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();

    PreviewChanges(Framework draft, Optional<Framework> before, FrameworkDiff diff, ChangeMarks marks) {
        this.draft = draft;
        this.diff = diff;
        this.marks = marks;
        before.ifPresent(this::know);
        know(draft);
    }

    /** The changes in a sentence, for those who have not read this page before. */
    static String sentence(FrameworkDiff diff) {
        if (diff.changes().isEmpty()) {
            return "Nothing has changed.";
        }
        return ChangeSummary.line(diff) + "."
                + (diff.keepsWords() ? " Title, introduction, values and behaviours are word for word the same." : "");
    }

    /** All changes but lost items; many of one sort about roles and standards together. */
    List<Link> links() {
        Map<Group, Integer> counts = new LinkedHashMap<>();
        for (Change change : diff.changes()) {
            if (!isInNewStandard(change)) {
                counts.merge(group(change), 1, Integer::sum);
            }
        }
        List<Link> links = new ArrayList<>();
        Set<Group> told = new HashSet<>();
        for (Change change : diff.changes()) {
            Group group = group(change);
            int count = counts.getOrDefault(group, 0);
            if (change.kind() == Change.Kind.LOST || isInNewStandard(change)) {
                continue;
            }
            if (count < MANY || isRead(group.kind())) {
                links.add(link(change));
            } else if (told.add(group)) {
                links.add(link(group, count));
            }
        }
        return links;
    }

    /** The items whose ids are gone, which no release allows. */
    List<Link> lost() {
        List<Link> lost = new ArrayList<>();
        for (Change change : diff.changes()) {
            if (change.kind() == Change.Kind.LOST) {
                Mark mark = marks.mark(change);
                lost.add(new Link(
                        null,
                        mark.style(),
                        mark.words(),
                        change.item().toString(),
                        ChangeText.value(ChangedPart.before(change))));
            }
        }
        return lost;
    }

    private static Link link(Group group, int count) {
        String section = group.kind() == ItemKind.ROLE ? "roles" : "standards";
        String noun = switch (group.kind()) {
            case ALIGNMENT -> "links between statements and behaviours";
            case UNALIGNED -> "statements";
            case FRAMEWORK, VALUE, BEHAVIOUR, STANDARD, STATEMENT, ROLE -> group.kind() + "s";
        };
        return new Link(section, group.mark().style(), group.mark().words(), "", count + " " + noun);
    }

    private Link link(Change change) {
        Mark mark = marks.mark(change);
        boolean introduction = change instanceof Change.Reworded reworded
                && reworded.part().equals("introduction")
                && !draft.introduction().isEmpty();
        return new Link(
                introduction ? "introduction" : marks.place(home(change.item())),
                mark.style(),
                mark.words(),
                where(change.item()),
                introduction ? "Introduction" : text(change.item()));
    }

    /** Whether the line about a new standard already covers the change. */
    private boolean isInNewStandard(Change change) {
        return LinkEnds.statementOf(change.item())
                .map(homes::get)
                .filter(standard -> marks.isAdded(new ChangedItem(ItemKind.STANDARD, standard)))
                .isPresent();
    }

    /** The item at which the page shows an item: a link, or the reason for none, is shown at its statement. */
    private static ChangedItem home(ChangedItem item) {
        return LinkEnds.statementOf(item)
                .map(statement -> new ChangedItem(ItemKind.STATEMENT, statement))
                .orElse(item);
    }

    private String where(ChangedItem item) {
        return switch (item.kind()) {
            case FRAMEWORK, ALIGNMENT -> "";
            case VALUE -> "Value";
            case BEHAVIOUR ->
                draft.findBehaviour(item.id())
                        .map(behaviour -> draft.valueFor(behaviour).name())
                        .orElse("");
            case STANDARD -> "Standard";
            case STATEMENT, UNALIGNED -> "Statement";
            case ROLE -> "Role";
        };
    }

    private String text(ChangedItem item) {
        return switch (item.kind()) {
            case FRAMEWORK -> draft.title();
            case VALUE -> draft.value(item.id()).name();
            case BEHAVIOUR -> start(draft.behaviour(item.id()).text());
            case STANDARD -> {
                ProfessionalStandard standard = draft.standard(item.id());
                int count = standard.statements().size();
                yield !marks.isAdded(item) || count == 0
                        ? standard.title()
                        : standard.title() + ", with " + count + (count == 1 ? " statement" : " statements")
                                + " and their links";
            }
            case STATEMENT, UNALIGNED -> statement(item.id());
            case ALIGNMENT -> {
                LinkEnds ends = LinkEnds.of(item);
                yield statement(ends.statement()) + " – "
                        + draft.findBehaviour(ends.behaviour())
                                .map(behaviour -> start(behaviour.text()))
                                .orElse(ends.behaviour());
            }
            case ROLE -> draft.role(item.id()).name();
        };
    }

    private String statement(String id) {
        Statement statement = statements.get(id);
        return statement == null ? id : start(statement.code() + " " + statement.label());
    }

    private void know(Framework framework) {
        for (ProfessionalStandard standard : framework.standards()) {
            for (Statement statement : standard.statements()) {
                statements.put(statement.id(), statement);
                homes.put(statement.id(), standard.id());
            }
        }
    }

    private Group group(Change change) {
        Mark mark = marks.mark(change);
        return new Group(
                change.kind() == Change.Kind.MOVED ? new Mark(mark.style(), "Moved") : mark,
                change.item().kind());
    }

    /** Whether changes of such items are read one by one, however many there are. */
    private static boolean isRead(ItemKind kind) {
        return switch (kind) {
            case FRAMEWORK, VALUE, BEHAVIOUR -> true;
            case STANDARD, STATEMENT, ROLE, ALIGNMENT, UNALIGNED -> false;
        };
    }

    /** The first words of a text. */
    private static String start(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space < 0 ? LONGEST : space) + " …";
    }
}
