// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two versions of an item component by component: a component that is added to a record is compared, too. */
final class Parts {
    static final String RETIRED = "retired";

    /** Told by changes of their own, or about the release and not its content. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of(
            "formatVersion",
            "version",
            "releasedOn",
            "effectiveFrom",
            "releaseNotes",
            "waivers",
            "values",
            "standards",
            "roles",
            "alignments",
            "unaligned",
            "behaviours",
            "retiredBehaviours",
            "statements",
            "text",
            RETIRED);

    private Parts() {}

    static void compare(Item item, Record before, Record after, List<Change> changes) {
        if (before.equals(after)) {
            return;
        }
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            String field = component.getName();
            if (isToldElsewhere(item.kind(), field)) {
                continue;
            }
            Object old = get(component, before);
            Object now = get(component, after);
            if (!Objects.equals(old, now)) {
                changes.add(new Change.FieldChanged(item, field, old, now, step(item.kind(), field)));
            }
        }
    }

    static boolean isToldElsewhere(Item.Kind kind, String field) {
        // a role's list of standards is a part like any other
        return TOLD_ELSEWHERE.contains(field) && !(kind == Item.Kind.ROLE && field.equals("standards"));
    }

    private static VersionStep step(Item.Kind kind, String field) {
        if (field.equals("authority")) {
            return VersionStep.PATCH; // approval changes no word
        }
        boolean renamed = kind == Item.Kind.VALUE && field.equals("name");
        boolean another = kind == Item.Kind.FRAMEWORK && field.equals("id");
        return renamed || another ? VersionStep.MAJOR : VersionStep.MINOR;
    }

    private static @Nullable Object get(RecordComponent component, Record item) {
        try {
            return component.getAccessor().invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component could not be read: " + component, e);
        }
    }
}
