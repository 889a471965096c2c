// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Entry;
import trust.stars.model.ItemKind;
import trust.stars.model.ProfessionalStandard;
import trust.stars.model.Retirement;
import trust.stars.model.Rewording;
import trust.stars.model.Role;
import trust.stars.model.Source;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.model.Value;
import trust.stars.release.Change;
import trust.stars.release.ChangedItem;

/** A change in the words of the people who read change logs. */
public final class ChangeText {
    private ChangeText() {}

    /** The change as one line without a full stop, such as {@code Added behaviour respect.listen}. */
    public static String sentence(Change change) {
        ChangedItem item = change.item();
        return switch (change.kind()) {
            case ADDED -> added((Change.Added) change);
            case RETIRED -> "Retired " + item + ending(((Change.Retired) change).retirement());
            case RESTORED -> "Restored " + item;
            case REWORDED -> reworded((Change.Reworded) change);
            case CHANGED -> changed((Change.FieldChanged) change);
            case MOVED -> "Moved " + item + " " + fromTo((Change.Moved) change);
            case REMOVED -> "Removed " + ItemText.of(item);
            case LOST -> "Lost " + item;
        };
    }

    /** Where something moved, such as {@code from place 4 to 1}. */
    static String fromTo(Change.Moved moved) {
        int before = moved.before() + 1;
        int after = moved.after() + 1;
        return before == after ? "among those around it, at place " + after : "from place " + before + " to " + after;
    }

    /** What a part of a framework was or is, as text to be read: empty if it was not there. */
    public static String value(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof List<?> list) {
            return String.join("\n", list.stream().map(ChangeText::value).toList());
        } else if (value instanceof Alignment alignment) {
            return word(alignment.relation()) + ": " + alignment.rationale();
        } else if (value instanceof Unaligned unaligned) {
            return unaligned.reason();
        } else if (value instanceof Retirement retirement) {
            return "retired in " + retirement.in() + ending(retirement);
        } else if (value instanceof Behaviour behaviour) {
            return behaviour.text();
        } else if (value instanceof Value item) {
            return item.name() + ": " + item.statement();
        } else if (value instanceof Role role) {
            return role.name() + " (" + role.family() + ")";
        } else if (value instanceof ProfessionalStandard standard) {
            return standard.title() + " (" + standard.publisher() + ")";
        } else if (value instanceof Statement statement) {
            return statement.code() + " " + statement.label();
        } else if (value instanceof Source source) {
            return source.description();
        } else if (value instanceof Enum<?> constant) {
            return word(constant);
        } else if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        } else if (value instanceof Map<?, ?> entries) {
            return String.join(
                    "\n",
                    entries.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + entry.getValue())
                            .toList());
        }
        return value.toString();
    }

    /** A constant as a word in a sentence, such as {@code national standard}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Why an item has ended, and what replaced it; null if it has not. */
    static @Nullable Retirement retirement(Entry item) {
        if (item instanceof Value value) {
            return value.retired();
        } else if (item instanceof Behaviour behaviour) {
            return behaviour.retired();
        }
        return item instanceof Role role ? role.retired() : null;
    }

    /** What an item is that came ended: {@code retired} or {@code withdrawn}; empty for others. */
    static String endedAs(Change.Added added) {
        if (added.after() instanceof ProfessionalStandard standard) {
            return standard.status() == ProfessionalStandard.Status.WITHDRAWN ? "withdrawn" : "";
        }
        return retirement(added.after()) == null ? "" : "retired";
    }

    private static String added(Change.Added added) {
        ChangedItem item = added.item();
        return switch (item.kind()) {
            case ALIGNMENT -> {
                LinkEnds ends = LinkEnds.of(item);
                yield "Linked statement " + ends.statement() + " with behaviour " + ends.behaviour();
            }
            case UNALIGNED -> "Added " + ItemText.of(item);
            case FRAMEWORK, VALUE, BEHAVIOUR, STANDARD, STATEMENT, ROLE -> {
                String ended = endedAs(added);
                Retirement retirement = retirement(added.after());
                yield "Added " + (ended.isEmpty() ? "" : ended + " ") + item
                        + (retirement == null ? "" : " (" + value(retirement) + ")");
            }
        };
    }

    private static String reworded(Change.Reworded reworded) {
        ChangedItem item = reworded.item();
        String what = switch (item.kind()) {
            case FRAMEWORK -> "the " + reworded.part();
            case BEHAVIOUR -> item.toString();
            case VALUE, STANDARD, STATEMENT, ROLE, ALIGNMENT, UNALIGNED ->
                "the " + reworded.part() + " of " + ItemText.of(item);
        };
        return "Reworded " + what + declaration(reworded);
    }

    private static String changed(Change.FieldChanged changed) {
        ChangedItem item = changed.item();
        if (ChangedPart.after(changed) instanceof Authority authority) {
            return "Marked " + ItemText.of(item) + " as " + word(authority);
        }
        return switch (item.kind()) {
            case FRAMEWORK -> "Changed the " + ItemText.part(changed.field());
            case UNALIGNED ->
                changed.field().equals("reason")
                        ? "Changed " + ItemText.of(item)
                        : "Changed the " + ItemText.part(changed.field()) + " of " + ItemText.of(item);
            case VALUE, BEHAVIOUR, STANDARD, STATEMENT, ROLE, ALIGNMENT ->
                "Changed the " + ItemText.part(changed.field()) + " of " + ItemText.of(item);
        };
    }

    private static String ending(Retirement retirement) {
        String successors = retirement.replacedBy().isEmpty()
                ? " without a successor"
                : ", replaced by " + String.join(" and ", retirement.replacedBy());
        return successors + ": " + retirement.reason();
    }

    /** A behaviour's new words need a declaration. Others should have one, but that is advised elsewhere. */
    private static String declaration(Change.Reworded reworded) {
        Rewording declared = reworded.declared();
        if (declared == null) {
            return reworded.item().kind() == ItemKind.BEHAVIOUR ? " (not declared)" : "";
        }
        return " (" + word(declared.kind()) + "): " + declared.note();
    }
}
