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
        if (change instanceof Change.Added) {
            return "Added " + item;
        } else if (change instanceof Change.Retired retired) {
            return "Retired " + item + ending(retired.retirement());
        } else if (change instanceof Change.Restored) {
            return "Restored " + item;
        } else if (change instanceof Change.Reworded reworded) {
            return "Reworded " + item + declaration(reworded.declared());
        } else if (change instanceof Change.FieldChanged changed) {
            return field(changed);
        } else if (change instanceof Change.Moved moved) {
            return "Moved " + item + " from place " + (moved.before() + 1) + " to " + (moved.after() + 1);
        } else if (change instanceof Change.AlignmentAdded added) {
            return "Aligned " + item + " with " + added.after().behaviour();
        } else if (change instanceof Change.AlignmentChanged changed) {
            return "Changed the alignment of " + item + " with "
                    + changed.after().behaviour();
        } else if (change instanceof Change.AlignmentRemoved removed) {
            return "Removed the alignment of " + item + " with "
                    + removed.before().behaviour();
        }
        return "Lost " + item;
    }

    /** What a part of a framework was or is, as text to be read: empty if it was not there. */
    public static String value(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof List<?> list) {
            return String.join("\n", list.stream().map(ChangeText::value).toList());
        } else if (value instanceof Alignment alignment) {
            return alignment.relation().name().toLowerCase(Locale.ROOT) + ": " + alignment.rationale();
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
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        } else if (value instanceof Map<?, ?> entries) {
            return String.join(
                    "\n",
                    entries.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + entry.getValue())
                            .toList());
        }
        return value.toString();
    }

    private static String field(Change.FieldChanged changed) {
        if (changed.field().equals("unaligned")) {
            return (changed.after() == null ? "No longer says" : changed.before() == null ? "Says" : "Says anew")
                    + " why no behaviour answers " + changed.item();
        }
        if (changed.after() instanceof Authority authority) {
            return "Marked " + changed.item() + " as " + authority.name().toLowerCase(Locale.ROOT);
        }
        return "Changed " + changed.field() + " of " + changed.item();
    }

    private static String ending(Retirement retirement) {
        String successors = retirement.replacedBy().isEmpty()
                ? " without a successor"
                : ", replaced by " + String.join(" and ", retirement.replacedBy());
        return successors + ": " + retirement.reason();
    }

    private static String declaration(@Nullable Rewording declared) {
        return declared == null
                ? " (not declared)"
                : " (" + declared.kind().name().toLowerCase(Locale.ROOT) + "): " + declared.note();
    }
}
